/**
 * A backup of one office in a folder, made while the bot runs: the database as it was at one moment, then the files,
 * which are there before a record names them and never change; at last the traffic log, and the profile with the
 * office's own templates.
 */
import { existsSync } from 'node:fs';
import { mkdir, opendir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { loadOffice, profileFile } from '../offices/load-office.js';
import { hasRecords } from '../storage/sqlite/has-records.js';
import { snapshotDatabase } from '../storage/sqlite/snapshot-database.js';
import { trafficFolder } from '../traffic/traffic-files.js';
import { copyPart, linkPart, measurePart } from './copy-part.js';
import { DATABASE, MANIFEST, type Manifest, type Part, readManifest } from './manifest.js';

export interface BackupOptions {
  dataDir: string;
  officeProfile: string;
  /** Must not be there yet, or be empty. */
  target: string;
  /** An earlier backup, whose files need no second room on the disk. */
  earlier?: string | undefined;
  now: Date;
}

export type BackupResult =
  | { kind: 'made'; manifest: Manifest }
  /** noRecords: nothing is there that could be lost, or the folder is the wrong one. */
  | { kind: 'noRecords' | 'notEmpty'; folder: string };

/** How a backup's folder ends while it is being made. */
export const UNFINISHED = '.unfinished';

export async function makeBackup(options: BackupOptions): Promise<BackupResult> {
  const { dataDir, target } = options;
  if (!hasRecords(dataDir)) return { kind: 'noRecords', folder: dataDir };
  if (existsSync(target) && (await readdir(target)).length > 0) return { kind: 'notEmpty', folder: target };

  const unfinished = `${target}${UNFINISHED}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const manifest = await fill(unfinished, options);
  await writeFile(join(unfinished, MANIFEST), JSON.stringify(manifest, null, 1), {
    mode: 0o600,
    flush: true,
  });
  await rm(target, { recursive: true, force: true }); // it is empty
  await rename(unfinished, target);
  return { kind: 'made', manifest };
}

async function fill(folder: string, options: BackupOptions): Promise<Manifest> {
  const { dataDir, officeProfile, now } = options;
  const { schema } = snapshotDatabase(dataDir, join(folder, DATABASE));
  const database = { path: DATABASE, ...(await measurePart(join(folder, DATABASE))) };
  const files = await copyFiles(folder, options);
  const traffic = await copyTraffic(folder, options);
  const profile = await copyProfile(folder, officeProfile);
  const { name } = loadOffice(officeProfile);
  return {
    format: 1,
    madeAt: now,
    office: name,
    schema,
    parts: [database, ...files, ...traffic, ...profile],
  };
}

/** The name of a file is the SHA-256 of what is in it. */
const FILE_NAME = /^[0-9a-f]{64}$/;

async function copyFiles(folder: string, { dataDir, earlier }: BackupOptions): Promise<Part[]> {
  const parts: Part[] = [];
  const before = await partsOf(earlier);
  for await (const from of filesBelow(join(dataDir, 'files'))) {
    const name = basename(from);
    if (!FILE_NAME.test(name)) continue;
    const path = `files/${name.slice(0, 2)}/${name}`;
    const known = before.get(path);
    const isLinked =
      earlier && known && known.sha256 === name && (await linkPart(join(earlier, path), join(folder, path)));
    if (isLinked) parts.push(known);
    else parts.push(...(await copyUnlessRemoved(from, { folder, path })));
  }
  return parts;
}

/** Files that belong to nothing, and days of traffic that are too old, may be removed while the backup is made. */
async function copyUnlessRemoved(
  from: string,
  { folder, path }: { folder: string; path: string },
): Promise<Part[]> {
  try {
    return [{ path, ...(await copyPart(from, join(folder, path))) }];
  } catch (error) {
    if (existsSync(from)) throw error;
    await rm(join(folder, path), { force: true });
    return [];
  }
}

/** Days that are over never change: they share their bytes with the backup of the night before. */
async function copyTraffic(folder: string, { dataDir, earlier }: BackupOptions): Promise<Part[]> {
  const parts: Part[] = [];
  const before = await partsOf(earlier);
  for await (const from of filesBelow(trafficFolder(dataDir))) {
    const path = `traffic/${basename(from)}`;
    const known = before.get(path);
    const isSame = known && earlier && (await measurePart(from)).sha256 === known.sha256;
    const isLinked = isSame && (await linkPart(join(earlier, path), join(folder, path)));
    parts.push(...(isLinked ? [known] : await copyUnlessRemoved(from, { folder, path })));
  }
  return parts;
}

async function partsOf(earlier: string | undefined): Promise<Map<string, Part>> {
  const manifest = earlier === undefined ? undefined : await readManifest(earlier);
  return new Map(manifest?.parts.map((one) => [one.path, one]));
}

async function copyProfile(folder: string, officeProfile: string): Promise<Part[]> {
  const file = profileFile(officeProfile);
  const { paper, assessment } = loadOffice(officeProfile);
  const path = `profile/${basename(file)}`;
  return [
    { path, ...(await copyPart(file, join(folder, path))) },
    ...(await copyOwn(folder, paper.dir, 'profile/paper')),
    ...(await copyOwn(folder, assessment?.dir, 'profile/assessment')),
  ];
}

/** A folder that the profile names, with all below it. */
async function copyOwn(folder: string, own: string | undefined, to: string): Promise<Part[]> {
  const parts: Part[] = [];
  if (own === undefined) return parts;
  for await (const from of filesBelow(own)) {
    const path = `${to}/${relative(own, from).split(sep).join('/')}`;
    parts.push({ path, ...(await copyPart(from, join(folder, path))) });
  }
  return parts;
}

async function* filesBelow(folder: string): AsyncIterable<string> {
  if (!existsSync(folder)) return;
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile()) yield join(entry.parentPath, entry.name);
  }
}
