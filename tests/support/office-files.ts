/** Old Office files: compound files whose directory is as odd as asked for, and whole ones as Office writes them. */

interface Entry {
  name: string;
  left?: number;
  child?: number;
}

const NONE = 0xffffffff;
const END = 0xfffffffe;

/** A compound file of up to 500 entries, whose directory fills as many sectors as it needs, each one placed before the one it follows. */
export function compoundFile(entries: Entry[]): Buffer {
  const directory = Buffer.concat(entries.map(directoryEntry));
  const sectors = Math.ceil(directory.length / 512);
  const file = Buffer.alloc(512 * (sectors + 2));
  file.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  file.writeUInt16LE(9, 30); // sectors of 2^9 bytes
  file.writeUInt32LE(sectors, 48); // the directory starts in the last sector
  file.writeUInt32LE(END, 68);
  file.writeUInt32LE(0, 76); // the allocation table is sector 0
  for (let part = 0; part < sectors; part += 1) {
    const sector = sectors - part;
    file.set(directory.subarray(512 * part, 512 * (part + 1)), 512 * (sector + 1));
    file.writeUInt32LE(part === sectors - 1 ? END : sector - 1, 512 + 4 * sector);
  }
  return file;
}

/** Streams of 4,096 bytes or more behind one another, the directory behind them, then the allocation table (and its DIFAT). */
export function wholeCompoundFile(streams: { name: string; content: Buffer }[]): Buffer {
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const add = (data: Buffer): number => {
    const start = sectors.length;
    const count = Math.ceil(data.length / 512);
    for (let part = 0; part < count; part += 1) {
      const sector = Buffer.alloc(512);
      data.copy(sector, 0, 512 * part, 512 * (part + 1));
      sectors.push(sector);
      next.push(part === count - 1 ? END : start + part + 1);
    }
    return start;
  };
  const placed = streams.map(({ name, content }) => ({ name, start: add(content), size: content.length }));
  const root = directoryEntry({ name: 'Root Entry', child: 1 });
  const list = placed.map(({ name, start, size }, index) => {
    const left = index + 2 <= placed.length ? index + 2 : NONE;
    const entry = directoryEntry({ name, left });
    entry.writeUInt32LE(start, 116);
    entry.writeUInt32LE(size, 120);
    return entry;
  });
  const directoryAt = add(Buffer.concat([root, ...list]));
  return withTables(sectors, next, directoryAt);
}

function withTables(sectors: Buffer[], next: number[], directoryAt: number): Buffer {
  const first = sectors.length;
  const { tables, lists } = tableCounts(first);
  const numbers = Buffer.alloc(512 * tables, 0xff);
  for (const [sector, follower] of next.entries()) numbers.writeUInt32LE(follower, 4 * sector);
  const header = Buffer.alloc(512);
  header.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(directoryAt, 48);
  header.writeUInt32LE(lists > 0 ? first + tables : END, 68);
  header.fill(0xff, 76);
  const rest = Buffer.alloc(512 * lists, 0xff);
  for (let table = 0; table < tables; table += 1) {
    const beyond = table - 109;
    if (beyond < 0) header.writeUInt32LE(first + table, 76 + 4 * table);
    else rest.writeUInt32LE(first + table, 512 * Math.floor(beyond / 127) + 4 * (beyond % 127));
  }
  for (let list = 1; list <= lists; list += 1) {
    rest.writeUInt32LE(list === lists ? END : first + tables + list, 512 * list - 4);
  }
  return Buffer.concat([header, ...sectors, numbers, rest]);
}

function tableCounts(sectors: number): { tables: number; lists: number } {
  let counts = { tables: 1, lists: 0 };
  for (;;) {
    const tables = Math.ceil((sectors + counts.tables + counts.lists) / 128);
    const lists = Math.max(0, Math.ceil((tables - 109) / 127));
    if (tables === counts.tables && lists === counts.lists) return counts;
    counts = { tables, lists };
  }
}

function directoryEntry({ name, left = NONE, child = NONE }: Entry): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE(2 * name.length + 2, 64);
  entry.writeUInt32LE(left, 68);
  entry.writeUInt32LE(NONE, 72);
  entry.writeUInt32LE(child, 76);
  return entry;
}
