/** Are there files of an office in the data folder whose records are gone? */
import { join } from 'node:path';
import { hasFiles } from './files/file-store.js';
import { hasRecords } from './sqlite/has-records.js';

export async function isDataFolderEmptied(folder: string): Promise<boolean> {
  return (await hasFiles(join(folder, 'files'))) && !hasRecords(folder);
}
