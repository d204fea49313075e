/** Which part of a data folder can a user not write to? Files made or restored by another user are the usual ones. */
import { access, constants, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export interface Unwritable {
  path: string;
  ownerId: number;
}

const DATABASE_FILES = [
  'publish-desk.db',
  'publish-desk.db-wal',
  'publish-desk.db-shm',
  'lock.db',
  'lock.json',
];

/** @param userId Absent: whoever runs this process. Of somebody else only the owner's and everybody's rights count. */
export async function findUnwritable(folder: string, userId?: number): Promise<Unwritable | undefined> {
  for (const path of await pathsOf(resolve(folder))) {
    const found = await stat(path).catch(() => undefined);
    if (!found) continue; // SQLite removes its log as the last connection closes
    const isWritable =
      userId === undefined ? await mayWrite(path, found.isDirectory()) : isWritableBy(userId, found);
    if (!isWritable) return { path, ownerId: found.uid };
  }
  return undefined;
}

/** The part of the folder that must be changed, or the place in which it would have to be made. */
async function pathsOf(folder: string): Promise<string[]> {
  const present = await nearestPresent(folder);
  if (present !== folder) return [present];
  const files = join(folder, 'files');
  const inFiles = await readdir(files, { withFileTypes: true }).catch(() => []);
  const folders = inFiles.filter((entry) => entry.isDirectory()).map(({ name }) => join(files, name));
  const candidates = [folder, ...DATABASE_FILES.map((name) => join(folder, name)), files, ...folders];
  const isPresent = await Promise.all(candidates.map((path) => stat(path).then(Boolean, () => false)));
  return candidates.filter((_, index) => isPresent[index]);
}

/** The folder itself, or the nearest one above it that is there. */
export async function nearestPresent(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found || path === dirname(path) ? path : nearestPresent(dirname(path));
}

function mayWrite(path: string, isFolder: boolean): Promise<boolean> {
  const wanted = isFolder ? constants.W_OK | constants.X_OK : constants.W_OK | constants.R_OK;
  return access(path, wanted).then(
    () => true,
    ({ code }) => code === 'ENOENT', // the log may have gone since it was looked at
  );
}

function isWritableBy(userId: number, { uid, mode }: { uid: number; mode: number }): boolean {
  return userId === 0 || (uid === userId ? (mode & 0o200) !== 0 : (mode & 0o002) !== 0);
}
