/** Tells doc, xls and ppt apart: old Office files share one container, and only the streams in it differ. */

const HEADER_SIZE = 512;
const SECTOR_SHIFT_AT = 30;
const FIRST_DIRECTORY_SECTOR_AT = 48;
const ALLOCATION_SECTORS_AT = 76;
const ALLOCATION_SECTORS_IN_HEADER = 109;

const ENTRY_SIZE = 128;
const NAME_LENGTH_AT = 64;
const LEFT_AT = 68;
const RIGHT_AT = 72;
const CHILD_AT = 76;

const EXTENSION_OF_STREAM = new Map([
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
]);

/** Format: [MS-CFB], https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb */
export function officeExtension(file: Buffer): string | null {
  const directory = Buffer.concat([...directorySectors(file)]);
  for (const name of rootStreams(directory)) {
    const extension = EXTENSION_OF_STREAM.get(name);
    if (extension) return extension;
  }
  return null;
}

/** The directory is a chain of sectors; where the chain is broken or turns back, it ends. */
function* directorySectors(file: Buffer): Generator<Buffer> {
  if (file.length < HEADER_SIZE) return;
  const size = 2 ** file.readUInt16LE(SECTOR_SHIFT_AT);
  if (size !== 512 && size !== 4096) return;
  const seen = new Set<number>();
  let sector: number | null = file.readUInt32LE(FIRST_DIRECTORY_SECTOR_AT);
  while (sector !== null && !seen.has(sector)) {
    seen.add(sector);
    yield sectorAt(file, sector, size);
    sector = nextSector(file, sector, size);
  }
}

/** The allocation table names the sector that follows; which sectors hold the table stands in the header. */
function nextSector(file: Buffer, sector: number, size: number): number | null {
  const entriesPerSector = size / 4;
  const part = Math.floor(sector / entriesPerSector);
  if (part >= ALLOCATION_SECTORS_IN_HEADER) return null;
  const table = sectorAt(file, file.readUInt32LE(ALLOCATION_SECTORS_AT + 4 * part), size);
  return numberAt(table, (sector % entriesPerSector) * 4);
}

function sectorAt(file: Buffer, sector: number, size: number): Buffer {
  return file.subarray((sector + 1) * size, (sector + 2) * size);
}

/** Only what lies directly in the root: a sheet inside a letter doesn't make the letter a sheet. */
function rootStreams(directory: Buffer): string[] {
  const names = new Map<number, string>();
  const ahead = [numberAt(directory, CHILD_AT)];
  for (const index of ahead) {
    const entry = index === null ? null : entryAt(directory, index);
    if (index === null || !entry || names.has(index)) continue;
    names.set(index, entryName(entry));
    ahead.push(numberAt(entry, LEFT_AT), numberAt(entry, RIGHT_AT)); // for..of sees what is added on the way
  }
  return [...names.values()];
}

function entryAt(directory: Buffer, index: number): Buffer | null {
  const entry = directory.subarray(index * ENTRY_SIZE, (index + 1) * ENTRY_SIZE);
  return entry.length === ENTRY_SIZE ? entry : null;
}

/** The stored length counts bytes, with the closing zero. */
function entryName(entry: Buffer): string {
  const length = entry.readUInt16LE(NAME_LENGTH_AT);
  return length > 2 && length <= NAME_LENGTH_AT ? entry.toString('utf16le', 0, length - 2) : '';
}

function numberAt(bytes: Buffer, at: number): number | null {
  return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : null;
}
