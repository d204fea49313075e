/** Rars of version 4 whose files are stored as they are. */
import { crc32 } from 'node:zlib';

const MARK = Buffer.from('526172211a0700', 'hex');
const ENCRYPTED = 0x04;

export function rarOf(files: { name: string; encrypted?: boolean }[]): Buffer {
  return Buffer.concat([
    MARK,
    block(0x73, 0, Buffer.alloc(6)),
    ...files.map(({ name, encrypted }) => fileBlock(name, encrypted ?? false)),
    block(0x7b, 0x4000, Buffer.alloc(0)),
  ]);
}

/** Even its table of contents asks for the password. */
export function lockedRar(): Buffer {
  return Buffer.concat([MARK, block(0x73, 0x80, Buffer.alloc(6)), Buffer.alloc(64, 7)]);
}

function fileBlock(name: string, encrypted: boolean): Buffer {
  const content = Buffer.from('hello');
  const fields = Buffer.alloc(25);
  fields.writeUInt32LE(content.length, 0);
  fields.writeUInt32LE(content.length, 4);
  fields.writeUInt8(3, 8); // made on Unix
  fields.writeUInt32LE(crc32(content), 9);
  fields.writeUInt32LE(0x5a210000, 13);
  fields.writeUInt8(29, 17);
  fields.writeUInt8(0x30, 18); // stored
  fields.writeUInt16LE(Buffer.byteLength(name), 19);
  fields.writeUInt32LE(0o100644, 21);
  const flags = 0x8000 | (encrypted ? ENCRYPTED : 0);
  return Buffer.concat([block(0x74, flags, Buffer.concat([fields, Buffer.from(name)])), content]);
}

function block(type: number, flags: number, fields: Buffer): Buffer {
  const header = Buffer.alloc(7);
  header.writeUInt8(type, 2);
  header.writeUInt16LE(flags, 3);
  header.writeUInt16LE(header.length + fields.length, 5);
  const whole = Buffer.concat([header, fields]);
  whole.writeUInt16LE(crc32(whole.subarray(2)) & 0xffff, 0);
  return whole;
}
