/** The container of old Office files, a small file system of its own: [MS-CFB], https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb */

const HEADER_SIZE = 512;
const SECTOR_SHIFT_AT = 30;
const FIRST_DIRECTORY_SECTOR_AT = 48;
const FIRST_TABLE_LIST_SECTOR_AT = 68;
const ALLOCATION_SECTORS_AT = 76;
const ALLOCATION_SECTORS_IN_HEADER = 109;
/** Smaller streams stand elsewhere, in pieces of 64 bytes. */
const SMALLEST_STREAM_IN_SECTORS = 4096;

const ENTRY_SIZE = 128;
const NAME_LENGTH_AT = 64;
const LEFT_AT = 68;
const RIGHT_AT = 72;
const CHILD_AT = 76;
const START_AT = 116;
const STREAM_SIZE_AT = 120;

export interface CompoundFile {
  /** Directly in the root: a sheet inside a letter doesn't make the letter a sheet. Names are in capitals. */
  root: Map<string, CompoundEntry>;
  /** The names of all streams and storages, in capitals: names that differ in the case of letters are one name. */
  names: Set<string>;
  /** The first sector of a stream; undefined for small ones. */
  beginningOf(entry: CompoundEntry | undefined): Buffer | undefined;
}

export interface CompoundEntry {
  start: number;
  size: number;
}

/** Reads as much of a damaged file as can be followed. */
export function readCompoundFile(file: Buffer): CompoundFile {
  const size = sectorSize(file);
  const directory = Buffer.concat([...directorySectors(file, size)]);
  return {
    root: rootEntries(directory),
    names: new Set(allEntries(directory).map(entryName)),
    beginningOf: (entry) => {
      const isInSectors = size > 0 && entry && entry.size >= SMALLEST_STREAM_IN_SECTORS;
      return isInSectors ? sectorAt(file, entry.start, size) : undefined;
    },
  };
}

/** 0: not a size that the format knows. */
function sectorSize(file: Buffer): number {
  if (file.length < HEADER_SIZE) return 0;
  const size = 2 ** file.readUInt16LE(SECTOR_SHIFT_AT);
  return size === 512 || size === 4096 ? size : 0;
}

/** The directory is a chain of sectors; where the chain is broken or turns back, it ends. */
function* directorySectors(file: Buffer, size: number): Generator<Buffer> {
  if (size === 0) return;
  const tables = tableSectors(file, size);
  const seen = new Set<number>();
  let sector: number | null = file.readUInt32LE(FIRST_DIRECTORY_SECTOR_AT);
  while (sector !== null && !seen.has(sector)) {
    seen.add(sector);
    yield sectorAt(file, sector, size);
    const table = sectorAt(file, tables[Math.floor(sector / (size / 4))] ?? Number.MAX_SAFE_INTEGER, size);
    sector = numberAt(table, (sector % (size / 4)) * 4);
  }
}

/** Which sectors hold the allocation table: the first 109 stand in the header, the others in a chain of lists (DIFAT). */
function tableSectors(file: Buffer, size: number): number[] {
  const inHeader = numbersIn(
    file.subarray(ALLOCATION_SECTORS_AT, ALLOCATION_SECTORS_AT + 4 * ALLOCATION_SECTORS_IN_HEADER),
  );
  const tables = [...inHeader];
  const seen = new Set<number>();
  let list: number | undefined = file.readUInt32LE(FIRST_TABLE_LIST_SECTOR_AT);
  while (list !== undefined && !seen.has(list)) {
    seen.add(list);
    const numbers = numbersIn(sectorAt(file, list, size));
    list = numbers.pop();
    tables.push(...numbers);
  }
  return tables;
}

function sectorAt(file: Buffer, sector: number, size: number): Buffer {
  return file.subarray((sector + 1) * size, (sector + 2) * size);
}

function numbersIn(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(4 * index));
}

function rootEntries(directory: Buffer): Map<string, CompoundEntry> {
  const found = new Map<number, Buffer>();
  const ahead = [numberAt(directory, CHILD_AT)];
  for (const index of ahead) {
    const entry = index === null ? null : entryAt(directory, index);
    if (index === null || !entry || found.has(index)) continue;
    found.set(index, entry);
    ahead.push(numberAt(entry, LEFT_AT), numberAt(entry, RIGHT_AT)); // for..of sees what is added on the way
  }
  return new Map(
    [...found.values()].map((entry) => [
      entryName(entry),
      { start: entry.readUInt32LE(START_AT), size: entry.readUInt32LE(STREAM_SIZE_AT) },
    ]),
  );
}

function allEntries(directory: Buffer): Buffer[] {
  const count = Math.floor(directory.length / ENTRY_SIZE);
  return Array.from({ length: count }, (_, index) =>
    directory.subarray(index * ENTRY_SIZE, (index + 1) * ENTRY_SIZE),
  );
}

function entryAt(directory: Buffer, index: number): Buffer | null {
  const entry = directory.subarray(index * ENTRY_SIZE, (index + 1) * ENTRY_SIZE);
  return entry.length === ENTRY_SIZE ? entry : null;
}

/** The stored length counts bytes, with the closing zero. */
function entryName(entry: Buffer): string {
  const length = entry.readUInt16LE(NAME_LENGTH_AT);
  const isName = length > 2 && length <= NAME_LENGTH_AT;
  return isName ? entry.toString('utf16le', 0, length - 2).toUpperCase() : '';
}

function numberAt(bytes: Buffer, at: number): number | null {
  return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : null;
}
