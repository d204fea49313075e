/** Does a process use the data folder, is it alive, and does it go by the files as they are now? The doctor never takes the lock to find out. */
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { profileFile } from '../../offices/load-office.js';
import { type FolderHolder, folderHolder } from '../../storage/sqlite/lock-data-folder.js';
import * as words from '../../text/doctor-data.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';
import { ANSWERS_WITHIN_MS, checkRunningSecret, reachable } from './running-secret.js';

export async function checkBotProcess(context: CheckContext): Promise<Finding[]> {
  const { config } = context;
  if (config.mongodbUri) return []; // any number of instances may share it
  const holder = folderHolder(config.dataDir);
  if (!holder) return [(await isOthersServed(config)) ? fault(words.notServed) : note(words.heldByNobody)];
  if (hasDied(holder)) return [fault(words.holderDied(holder))];
  return [
    ok(words.heldBy(holder)),
    ...changedSince(context, holder.since),
    ...(await checkRunningSecret(context, holder.since)),
  ];
}

/** One process runs for several offices and has not opened this one, whose files came or were mended after its start. */
async function isOthersServed({ host, port, publicUrl }: CheckContext['config']): Promise<boolean> {
  const { pathname } = new URL(publicUrl);
  if (port === 0 || pathname === '/') return false;
  const bot = `http://${reachable(host)}:${port}`;
  const [all, own] = await Promise.all([statusOf(`${bot}/healthz`), statusOf(`${bot}${pathname}/healthz`)]);
  return all === 200 && own !== 200;
}

export async function statusOf(address: string): Promise<number | undefined> {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  const answer = await fetch(address, { signal }).catch(() => undefined);
  return answer?.status;
}

/** Only of a process on this machine it can be said. */
function hasDied({ pid, host }: FolderHolder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** A bot reads its files once. */
function changedSince({ config, settingsFile, officeFile }: CheckContext, start: Date): Finding[] {
  const files = [settingsFile, officeFile, profileFile(config.officeProfile)];
  const changed = files.filter((file) => file !== undefined && changedAt(file) > start.getTime());
  return changed.map((file) => note(words.changedSinceStart(file ?? '')));
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
