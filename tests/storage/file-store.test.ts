/** Files are kept whole, once, and under the hash of what is in them. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileStore } from '../../src/storage/files/file-store.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'publish-desk-files-'));
});
afterEach(() => rm(directory, { recursive: true }));

const content = 'รายงานประจำเดือน';
const sha256 = createHash('sha256').update(content).digest('hex');
const stream = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

async function filesOnDisk(): Promise<string[]> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

test('a file comes back as it was given', async () => {
  const files = await createFileStore(directory);
  const saved = await files.put(stream(content.slice(0, 3), content.slice(3)));
  expect(saved).toEqual({ sha256, size: Buffer.byteLength(content) });

  const opened = await files.open(sha256);
  expect(opened && (await text(opened))).toBe(content);
});

test('a file outlives a restart', async () => {
  await (await createFileStore(directory)).put(stream(content));
  const opened = await (await createFileStore(directory)).open(sha256);
  expect(opened && (await text(opened))).toBe(content);
});

test('the same content is kept once, even when it comes twice at the same time', async () => {
  const files = await createFileStore(directory);
  await Promise.all([files.put(stream(content)), files.put(stream(content))]);
  await files.put(stream(content));
  expect(await filesOnDisk()).toEqual([sha256]);
});

test('an empty file is a file', async () => {
  const files = await createFileStore(directory);
  const saved = await files.put(stream());
  const opened = await files.open(saved.sha256);
  expect(saved.size).toBe(0);
  expect(opened && (await text(opened))).toBe('');
});

test('a stream that breaks leaves nothing behind', async () => {
  const files = await createFileStore(directory);
  const broken = async function* () {
    yield Buffer.from('half');
    throw new Error('cut');
  };
  await expect(files.put(broken())).rejects.toThrow('cut');
  expect(await filesOnDisk()).toEqual([]);
});

test('what a crash left half written is swept at the next start', async () => {
  await createFileStore(directory);
  await writeFile(join(directory, 'unfinished', 'left-by-a-crash'), 'half');
  await createFileStore(directory);
  expect(await filesOnDisk()).toEqual([]);
});

test.each(['', '../../etc/passwd', sha256.toUpperCase(), `${sha256}/..`, 'f'.repeat(64)])(
  'there is no file under "%s"',
  async (name) => {
    const files = await createFileStore(directory);
    await files.put(stream(content));
    expect(await files.open(name)).toBeNull();
  },
);
