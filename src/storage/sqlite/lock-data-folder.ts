/** One process per data folder. The lock is the operating system's, so it dies with the process, however that dies. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Libsql, { type Database } from 'libsql';
import { z } from 'zod';

export interface DataFolderLock {
  release(): void;
}

const holderSchema = z.object({ pid: z.number(), host: z.string() });

export class DataFolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly holder: string,
  ) {
    super(`The data folder ${folder} is in use by ${holder}. Stop it first, or set another DATA_DIR.`);
    this.name = 'DataFolderInUse';
  }
}

/** @throws DataFolderInUse */
export function lockDataFolder(folder: string): DataFolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Libsql(join(folder, 'lock.db'));
  if (!lockExclusively(database)) throw new DataFolderInUse(folder, describeHolder(folder));
  writeFileSync(holderFile(folder), JSON.stringify({ pid: process.pid, host: hostname() }));

  function release(): void {
    if (!database.open) return;
    process.off('exit', release);
    process.setMaxListeners(process.getMaxListeners() - 1);
    rmSync(holderFile(folder), { force: true });
    database.close();
  }
  // Also keeps the connection from being collected as garbage, which would open the lock.
  process.once('exit', release);
  process.setMaxListeners(process.getMaxListeners() + 1); // of many offices each listens, which is no leak
  return { release };
}

/** Holds SQLite's lock on an empty file of its own for as long as the connection lives. */
function lockExclusively(database: Database): boolean {
  try {
    database.exec('PRAGMA cache_size = 1'); // nothing is ever read: by itself it would keep 100 KB for that
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    database.close();
    if (error instanceof Libsql.SqliteError && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
}

function describeHolder(folder: string): string {
  const holder = folderHolder(folder);
  if (!holder) return 'another process that has not said who it is';
  return `process ${holder.pid} on ${holder.host}, since ${holder.since.toISOString()}`;
}

export interface FolderHolder {
  pid: number;
  host: string;
  since: Date;
}

/** The process that claims to hold the folder. Only the lock decides whether one does, never this note. */
export function folderHolder(folder: string): FolderHolder | undefined {
  const file = holderFile(folder);
  try {
    const { pid, host } = holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { pid, host, since: statSync(file).mtime };
  } catch {
    return undefined;
  }
}

function holderFile(folder: string): string {
  return join(folder, 'lock.json');
}
