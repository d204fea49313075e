/** The trial write from outside the bot, for the doctor: also while the bot is running, and without bringing anything up to date. */
import { existsSync } from 'node:fs';
import Libsql from 'libsql';
import { BUSY_TIMEOUT_MS, databaseFile } from './open-database.js';
import { tryWrite } from './try-write.js';

/** Makes no database where there is none. Throws as any other write would. */
export function tryDatabase(folder: string): void {
  if (!existsSync(databaseFile(folder))) return;
  const database = new Libsql(databaseFile(folder), { timeout: BUSY_TIMEOUT_MS });
  try {
    tryWrite(database);
  } finally {
    database.close();
  }
}
