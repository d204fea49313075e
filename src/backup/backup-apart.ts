/** The nightly backup in a process of its own: reading a large database and all files would keep the bot from answering. */
import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackupResult } from './make-backup.js';
import type { NightlyBackup } from './nightly-backup.js';

/** Built, or as it is written while it is developed and tested. */
const extension = extname(fileURLToPath(import.meta.url));
const program = fileURLToPath(new URL(`./backup-process${extension}`, import.meta.url));
const execArgv = extension === '.ts' ? ['--import', 'tsx'] : [];

/** Rejects when the process ends without a result. */
export function backupApart(backup: NightlyBackup): Promise<BackupResult | undefined> {
  // It needs none of our settings, so it gets no secrets.
  const child = fork(program, { execArgv, env: {}, serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', ({ result }: { result: BackupResult | undefined }) => resolve(result));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`no backup was made (${signal ?? code})`)));
    child.send(backup);
  });
}
