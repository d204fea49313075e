/** The smallest files that are Office documents by their bytes: old ones as compound files, new ones as zip. */
import { crc32 } from 'node:zlib';

interface Entry {
  name: string;
  left?: number;
  child?: number;
}

const NONE = 0xffffffff;

/** A compound file of up to 500 entries, whose directory fills as many sectors as it needs, each one placed before the one it follows. */
export function compoundFile(entries: Entry[]): Buffer {
  const directory = Buffer.concat(entries.map(directoryEntry));
  const sectors = Math.ceil(directory.length / 512);
  const file = Buffer.alloc(512 * (sectors + 2));
  file.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  file.writeUInt16LE(9, 30); // sectors of 2^9 bytes
  file.writeUInt32LE(sectors, 48); // the directory starts in the last sector
  file.writeUInt32LE(0, 76); // the allocation table is sector 0
  for (let part = 0; part < sectors; part += 1) {
    const sector = sectors - part;
    file.set(directory.subarray(512 * part, 512 * (part + 1)), 512 * (sector + 1));
    file.writeUInt32LE(part === sectors - 1 ? 0xfffffffe : sector - 1, 512 + 4 * sector);
  }
  return file;
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

/** A zip without compression. */
export function zipFile(files: Record<string, string>): Buffer {
  return Buffer.concat(Object.entries(files).map(([name, text]) => zipEntry(name, Buffer.from(text))));
}

export function openXml(mainType: string): Buffer {
  const type = `application/vnd.openxmlformats-officedocument.${mainType}.main+xml`;
  return zipFile({
    '[Content_Types].xml': `<Types><Override PartName="/a.xml" ContentType="${type}"/></Types>`,
  });
}

function zipEntry(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(crc32(content), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), content]);
}
