/** The bot's unfinished work, read from its database by a second process: nothing of it may wait for ever. */
import Libsql from 'libsql';
import { onTestFinished } from 'vitest';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';

export function createReadUnfinished(folder: string): () => string[] {
  const database = new Libsql(databaseFile(folder), { readonly: true });
  onTestFinished(() => {
    database.close();
  });
  const unfinished = database
    .prepare(
      `SELECT 'event ' || id FROM events WHERE status IN ('waiting', 'answering')
       UNION ALL SELECT 'message ' || id FROM messages WHERE status = 'waiting'
       UNION ALL SELECT 'unannounced ' || id FROM requests WHERE announced_version < version`,
    )
    .pluck();
  return () => unfinished.all() as string[];
}
