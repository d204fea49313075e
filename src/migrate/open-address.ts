/** Opens the storage that an address of the command line means: `sqlite:DIR`, or `mongodb://…` as MongoDB writes it. */
import type { StorageCopy } from '../domain/store-copy.js';
import { openMongoCopy } from '../storage/mongo/open-mongo-copy.js';
import { openDataFolderCopy } from '../storage/open-data-folder-copy.js';

const SQLITE = 'sqlite:';

export async function openAddress(address: string, now: () => Date): Promise<StorageCopy> {
  if (address.startsWith(SQLITE)) return openDataFolderCopy(address.slice(SQLITE.length));
  if (/^mongodb(\+srv)?:\/\//.test(address)) return openMongoCopy({ uri: address, now });
  throw new Error(`This is no storage: ${address}. Write sqlite:FOLDER or mongodb://…/DATABASE`);
}
