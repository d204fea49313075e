/** The nightly backup in a process of its own: reading a large database and all files would keep the bot from answering. */
import { fork } from 'node:child_process';
import { programFile } from '../apart/program-file.js';
import type { BackupResult } from './make-backup.js';
import type { NightlyBackup } from './nightly-backup.js';

const program = new URL('./backup-process', import.meta.url);

/** Rejects when the process ends without a result. */
export function backupApart(backup: NightlyBackup): Promise<BackupResult | undefined> {
  // It needs none of our settings, so it gets no secrets.
  const { file, execArgv } = programFile(program);
  const child = fork(file, { execArgv, env: {}, serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', ({ result }: { result: BackupResult | undefined }) => resolve(result));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`no backup was made (${signal ?? code})`)));
    child.send(backup);
  });
}
