/** Which process says that it uses the data folder? Information only: the doctor never takes the lock to find out. */
import { folderHolder } from '../../storage/sqlite/lock-data-folder.js';
import * as words from '../../text/doctor-data.js';
import type { CheckContext } from '../check.js';
import { type Finding, note, ok } from '../finding.js';

export async function checkBotProcess({ config }: CheckContext): Promise<Finding[]> {
  if (config.mongodbUri) return []; // any number of instances may share it
  const holder = folderHolder(config.dataDir);
  return [holder ? ok(words.heldBy(holder)) : note(words.heldByNobody)];
}
