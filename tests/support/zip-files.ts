/** Zips as different programs write them, and as nobody should. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string | Buffer;
  content?: string | Buffer;
  /** Said in the table of contents instead of the true one. */
  size?: number;
  flags?: number;
  /** The mode on Unix: 0o120777 is a link. */
  mode?: number;
  /** Sizes stand behind the content only, as where a program writes while it sends. */
  streamed?: boolean;
}

const UTF8 = 0x800;
const DESCRIPTOR = 0x8;

export function zipOf(parts: ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const written = writtenPart(part, offset);
    bodies.push(written.body);
    directory.push(written.entry);
    offset += written.body.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length % 65536, 8);
  end.writeUInt16LE(parts.length % 65536, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, entries, end]);
}

/** Without compression, from names to texts. */
export function zipFile(files: Record<string, string>): Buffer {
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
}

function writtenPart(part: ZipPart, offset: number): { body: Buffer; entry: Buffer } {
  const name = Buffer.from(part.name);
  const content = Buffer.from(part.content ?? '');
  const packed = deflateRawSync(content);
  const flags = (part.flags ?? UTF8) | (part.streamed ? DESCRIPTOR : 0);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.size ?? content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.from(fields);
  if (part.streamed) local.fill(0, 10, 22);
  const descriptor = part.streamed ? fields.subarray(10, 22) : Buffer.alloc(0); // without the optional mark
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE((3 << 8) | 20, 4);
  fields.copy(central, 6);
  central.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 38);
  central.writeUInt32LE(offset, 42);
  return {
    body: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), local, name, packed, descriptor]),
    entry: Buffer.concat([central, name]),
  };
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

export interface OpenXmlOptions {
  /** Beside the main part and the content types. */
  parts?: ZipPart[];
  mainType?: string;
  /** As programs write them: the content types first (Office) or last (Google). */
  typesLast?: boolean;
  encoding?: 'utf8' | 'utf16le';
  streamed?: boolean;
}

/** @param kind such as `wordprocessingml.document` */
export function openXml(kind: string, options: OpenXmlOptions = {}): Buffer {
  const { parts = [], typesLast = false, encoding = 'utf8', streamed = false } = options;
  const mainType = options.mainType ?? `${OFFICE}${kind}.main+xml`;
  const xml = `<?xml version="1.0"?><Types><Override PartName="/a.xml" ContentType="${mainType}"/></Types>`;
  const mark = encoding === 'utf16le' ? '\ufeff' : '';
  const types = { name: '[Content_Types].xml', content: Buffer.from(mark + xml, encoding) };
  const others = [{ name: '_rels/.rels', content: '<x/>' }, { name: 'a.xml', content: '<x/>' }, ...parts];
  const all = typesLast ? [...others, types] : [types, ...others];
  return zipOf(all.map((part) => ({ ...part, streamed })));
}

/** As LibreOffice writes it. */
export function openDocument(kind: string, parts: ZipPart[] = []): Buffer {
  const mimeType = { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` };
  return zipOf([mimeType, { name: 'content.xml', content: '<x/>' }, ...parts]);
}
