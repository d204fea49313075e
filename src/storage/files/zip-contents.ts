/** A zip by its central directory: where its entries are and what they are called. Nothing is unpacked but what is asked for. */
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import type { ArchivedFile } from '../../domain/file-findings.js';

export interface ZipContents {
  files: ArchivedFile[];
  /** Some entry asks for a password. */
  isLocked: boolean;
  /** Null: no such entry, or more than `limit` bytes. Letters are taken alike in both cases, as Office does. */
  read(name: string, limit: number): Promise<Buffer | null>;
}

const MAX_ENTRIES = 20_000;
const UTF8_NAME = 0x800;
const END_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const END_RECORD_BYTES = 22;

/** Rejects where the bytes are no whole zip. */
export async function readZip(bytes: Buffer): Promise<ZipContents> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  const zip = await fromBufferPromise(withoutTail(bytes), options);
  if (zip.entryCount > MAX_ENTRIES) throw new Error(`A zip of ${zip.entryCount} entries is not read`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return {
    files: entries.map(fileOf).filter(({ name }) => !/[/\\]$/.test(name)),
    isLocked: entries.some((entry) => entry.isEncrypted()),
    read: (name, limit) =>
      readEntry(
        zip,
        entries.find((entry) => isNamed(entry, name)),
        limit,
      ),
  };
}

/** Some programs that send files leave bytes behind the end record, which readers of zips pass over. */
function withoutTail(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf(END_RECORD);
  if (at < 0 || at + END_RECORD_BYTES > bytes.length) return bytes;
  return bytes.subarray(0, at + END_RECORD_BYTES + bytes.readUInt16LE(at + END_RECORD_BYTES - 2));
}

function isNamed(entry: Entry, name: string): boolean {
  return nameOf(entry).toLowerCase() === name.toLowerCase();
}

async function readEntry(zip: ZipFile, entry: Entry | undefined, limit: number): Promise<Buffer | null> {
  if (!entry || entry.uncompressedSize > limit) return null;
  return buffer(await zip.openReadStreamPromise(entry));
}

function fileOf(entry: Entry): ArchivedFile {
  return { name: nameOf(entry), size: entry.uncompressedSize, isLink: isSymbolicLink(entry) };
}

/** Old Windows writes Thai names in its own letters and says nothing of it. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const isThai = (entry.generalPurposeBitFlag & UTF8_NAME) === 0 && raw.some((byte) => byte > 0x7f);
  if (!isThai) return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('windows-874').decode(raw);
  }
}

/** In the upper half stands the mode of Unix, where it was made on one. */
function isSymbolicLink({ externalFileAttributes, versionMadeBy }: Entry): boolean {
  const isUnix = versionMadeBy >> 8 === 3;
  return isUnix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** Does a whole zip end exactly where these bytes end? In a file that is something else, it is a second file behind it. */
export function endsAsZip(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf(END_RECORD);
  if (at < 0 || at + END_RECORD_BYTES > bytes.length) return false;
  const directory = at - bytes.readUInt32LE(at + 12);
  const endsThere = at + END_RECORD_BYTES + bytes.readUInt16LE(at + 20) === bytes.length;
  return endsThere && directory >= 0 && bytes.toString('latin1', directory, directory + 4) === 'PK\x01\x02';
}
