/** A data folder with a person, requests and a file, for the tests of backups. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { FileStore } from '../../src/domain/files.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import type { Stores } from '../../src/domain/stores.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { buildAttachment, buildContent, buildPerson, buildRequest } from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';

export const officeProfile = 'mueang-samut-prakan';

export interface OfficeWithData {
  folder: string;
  /** Open, as they are while the bot runs. */
  stores: Stores;
  files: FileStore;
  sha256: string;
}

export async function officeWithData(): Promise<OfficeWithData> {
  const folder = temporaryFolder();
  const stores = openSqliteStores({ folder });
  onTestFinished(() => stores.close());
  const files = await createFileStore(join(folder, 'files'));
  const { sha256 } = await files.put(Readable.from([Buffer.from('a file of the office')]));
  await stores.persons.replace(buildPerson({ id: 'U1', roles: ['requester'] }), 0);
  const sequence = await stores.numbers.reserve(buildRequest().fiscalYear, 'R0');
  await stores.requests.insert(
    withHashes(
      buildRequest({
        id: 'R0',
        sequence,
        content: buildContent({ attachments: [buildAttachment({ sha256 })] }),
        history: buildRequest().history.map(({ content: _, ...entry }) => entry),
      }),
    ),
  );
  return { folder, stores, files, sha256 };
}
