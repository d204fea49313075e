/** Files on disk under their SHA-256: `ab/abcdef…`. A crash leaves no half file under a final name. */
import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ByteRange, FileStore, SavedFile } from '../../domain/files.js';
import { measured } from '../../measured.js';

/** Each piece is garbage once it is sent: small ones are collected before many megabytes of them wait. */
const PIECE_BYTES = 16 * 1024;

const FINAL_NAME = /^[0-9a-f]{64}$/;

/** A file's time of change says when it was put last. */
interface Kept {
  directory: string;
  /** Absent: the clock of the file system. */
  now: (() => Date) | undefined;
  /** The files being moved into place, which no removal may meet. */
  moving: Set<{ sha256: string }>;
}

/** Sweeps what an earlier run left unfinished, so only one process may use a directory. */
export async function createFileStore(directory: string, now?: () => Date): Promise<FileStore> {
  const unfinished = join(directory, 'unfinished');
  const kept: Kept = { directory, now, moving: new Set() };
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  return {
    put: (content) => put(kept, join(unfinished, randomUUID()), content),
    size: (sha256) => sizeOf(directory, sha256),
    open: (sha256, range) => openFile(directory, sha256, range),
    path: (sha256) => resolve(pathOf(directory, sha256)),
    list: (putBefore) => listFiles(directory, putBefore),
    remove: async (sha256, putBefore) => remove(kept, sha256, putBefore),
    tryWrite: () => tryWrite(join(unfinished, randomUUID())),
  };
}

/** Only looks, so any process may. */
export function readFilesIn(directory: string): Pick<FileStore, 'open'> {
  return { open: (sha256, range) => openFile(directory, sha256, range) };
}

async function put(kept: Kept, temporary: string, content: AsyncIterable<Uint8Array>): Promise<SavedFile> {
  try {
    const saved = await write(temporary, content);
    if (kept.now) await utimes(temporary, kept.now(), kept.now());
    await moveIntoPlace(kept, temporary, saved.sha256);
    return saved;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function tryWrite(temporary: string): Promise<void> {
  try {
    await writeFile(temporary, 'trial', { flag: 'wx', mode: 0o600, flush: true });
  } finally {
    await rm(temporary, { force: true });
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>): Promise<SavedFile> {
  const { bytes, total } = measured(content);
  await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  return total();
}

/** A rename is atomic, and where the same content is there already it changes its time alone. */
async function moveIntoPlace({ directory, moving }: Kept, temporary: string, sha256: string): Promise<void> {
  const final = pathOf(directory, sha256);
  await mkdir(dirname(final), { recursive: true });
  const move = { sha256 };
  moving.add(move);
  await rename(temporary, final).finally(() => moving.delete(move));
  await syncDirectory(dirname(final));
  await syncDirectory(directory);
}

/** The new name itself must be on disk before we say that the file is kept. Windows has no such call. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory);
  await handle.sync().finally(() => handle.close());
}

async function sizeOf(directory: string, sha256: string): Promise<number | null> {
  if (!FINAL_NAME.test(sha256)) return null;
  const found = await stat(pathOf(directory, sha256)).catch(nullWhereAbsent);
  return found ? found.size : null;
}

async function openFile(directory: string, sha256: string, range?: ByteRange): Promise<Readable | null> {
  if (!FINAL_NAME.test(sha256)) return null;
  const handle = await open(pathOf(directory, sha256)).catch(nullWhereAbsent);
  return handle ? handle.createReadStream({ ...range, highWaterMark: PIECE_BYTES }) : null;
}

function nullWhereAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function* listFiles(directory: string, putBefore?: Date): AsyncIterable<string> {
  for await (const { name } of await opendir(directory, { recursive: true })) {
    if (FINAL_NAME.test(name) && (!putBefore || (await isPutBefore(directory, name, putBefore)))) yield name;
  }
}

async function isPutBefore(directory: string, sha256: string, putBefore: Date): Promise<boolean> {
  const found = await stat(pathOf(directory, sha256)).catch(nullWhereAbsent);
  return found !== null && found.mtime < putBefore;
}

/** In one go, so that no `put` comes between the look at its time and the removal. */
function remove({ directory, moving }: Kept, sha256: string, putBefore: Date): boolean {
  if (!FINAL_NAME.test(sha256) || [...moving].some((move) => move.sha256 === sha256)) return false;
  const path = pathOf(directory, sha256);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || found.mtime >= putBefore) return false;
  rmSync(path);
  return true;
}

/** Is any file kept here? Also where there is no such directory. */
export async function hasFiles(directory: string): Promise<boolean> {
  if (!existsSync(directory)) return false;
  for await (const _ of listFiles(directory)) return true;
  return false;
}

function pathOf(directory: string, sha256: string): string {
  return join(directory, sha256.slice(0, 2), sha256);
}
