/** Files are kept whole, once, and under the hash of what is in them. One suite for every storage that can hold them. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileStore } from '../../src/domain/files.js';
import { verifyFiles } from '../../src/files/verify-files.js';
import { minutesLater, someTime } from '../support/builders.js';
import { requestWithFiles } from '../support/request-with-files.js';

export interface TestFileStorage {
  /** As the program opens it when it starts. */
  open(now?: () => Date): Promise<FileStore>;
  /** The name of everything that is there, unfinished things included. */
  everything(): Promise<string[]>;
  /** Leaves the remains of a crash in the middle of a `put`, long ago. */
  crashHalfWay(): Promise<void>;
  /** Flips one bit of its byte at `position`, as a failing disk or somebody with access does. */
  flipBit(sha256: string, position: number): Promise<void>;
  drop(): Promise<void>;
}

const content = 'รายงานประจำเดือน';
const sha256 = createHash('sha256').update(content).digest('hex');
const stream = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

async function listed(files: FileStore, putBefore?: Date): Promise<string[]> {
  const names: string[] = [];
  for await (const one of files.list(putBefore)) names.push(one);
  return names.sort();
}

export function fileStoreContract(name: string, createStorage: () => Promise<TestFileStorage>): void {
  describe(name, () => {
    let storage: TestFileStorage;
    beforeEach(async () => {
      storage = await createStorage();
    });
    afterEach(() => storage.drop());

    test('a file comes back as it was given', async () => {
      const files = await storage.open();
      const saved = await files.put(stream(content.slice(0, 3), content.slice(3)));
      expect(saved).toEqual({ sha256, size: Buffer.byteLength(content) });

      const opened = await files.open(sha256);
      expect(opened && (await text(opened))).toBe(content);
    });

    test('a trial leaves nothing behind', async () => {
      const files = await storage.open();
      const before = await storage.everything();
      await files.tryWrite();
      expect(await storage.everything()).toEqual(before);
    });

    test('a long file comes back as it was given', async () => {
      const files = await storage.open();
      const { sha256: name } = await files.put(
        stream(...Array.from({ length: 40 }, () => content.repeat(500))),
      );
      const opened = await files.open(name);
      expect(opened && (await text(opened))).toBe(content.repeat(20_000));
    });

    test('a part of a file comes back as it was asked for, from the first byte to the last of it', async () => {
      const files = await storage.open();
      const bytes = Buffer.alloc(600_000, content);
      const { sha256: name } = await files.put(Readable.from([bytes]));
      for (const [start, end] of [
        [0, 0],
        [0, 599_999],
        [1, 4],
        [200_000, 555_555],
        [599_999, 599_999],
      ] as const) {
        const part = await files.open(name, { start, end });
        expect((part && (await buffer(part)))?.equals(bytes.subarray(start, end + 1))).toBe(true);
      }
    });

    test('how long a file is can be asked', async () => {
      const files = await storage.open();
      const saved = await files.put(stream(content));
      expect(await files.size(saved.sha256)).toBe(Buffer.byteLength(content));
      expect(await files.size((await files.put(stream())).sha256)).toBe(0);
    });

    test('a file outlives a restart', async () => {
      await (await storage.open()).put(stream(content));
      const opened = await (await storage.open()).open(sha256);
      expect(opened && (await text(opened))).toBe(content);
    });

    test('the same content is kept once, even when it comes twice at the same time', async () => {
      const files = await storage.open();
      const other = await storage.open();
      await Promise.all([files.put(stream(content)), other.put(stream(content))]);
      await files.put(stream(content));
      expect(await storage.everything()).toEqual([sha256]);

      const opened = await files.open(sha256);
      expect(opened && (await text(opened))).toBe(content);
    });

    test('an empty file is a file', async () => {
      const files = await storage.open();
      const saved = await files.put(stream());
      const opened = await files.open(saved.sha256);
      expect(saved.size).toBe(0);
      expect(opened && (await text(opened))).toBe('');
    });

    test('a stream that breaks leaves nothing behind', async () => {
      const files = await storage.open();
      const broken = async function* () {
        yield Buffer.alloc(600_000);
        throw new Error('cut');
      };
      await expect(files.put(broken())).rejects.toThrow('cut');
      expect(await storage.everything()).toEqual([]);
    });

    test('what a crash left half written is swept at the next start', async () => {
      await storage.open();
      await storage.crashHalfWay();
      expect(await storage.everything()).not.toEqual([]);
      await storage.open();
      expect(await storage.everything()).toEqual([]);
    });

    test('the list names every file that can be opened, and nothing that is unfinished', async () => {
      const files = await storage.open();
      const saved = [await files.put(stream('one')), await files.put(stream('two'))];
      await storage.crashHalfWay();
      expect(await listed(files)).toEqual(saved.map((one) => one.sha256).sort());
    });

    test('a file is removed only where it was put before the time that is named, and not again since', async () => {
      const files = await storage.open(() => minutesLater(-60));
      const [left, again] = [await files.put(stream('left')), await files.put(stream('again'))];
      const later = await storage.open(() => someTime);
      await later.put(stream('again'));
      const young = await later.put(stream('young'));
      const before = minutesLater(-30);

      expect(await listed(later, before)).toEqual([left.sha256]);
      expect(await later.remove(left.sha256, before)).toBe(true);
      expect(await later.remove(left.sha256, before)).toBe(false);
      for (const { sha256: name } of [again, young]) expect(await later.remove(name, before)).toBe(false);
      expect(await later.remove('../../etc/passwd', before)).toBe(false);
      expect(await later.open(left.sha256)).toBeNull();
      expect((await storage.everything()).sort()).toEqual([again.sha256, young.sha256].sort());
    });

    test('a file that is put while it is removed is there in the end', async () => {
      const old = await storage.open(() => minutesLater(-60));
      const files = await storage.open(() => someTime);
      for (let round = 0; round < 20; round += 1) {
        const { sha256: name } = await old.put(stream(`round ${round}`));
        await Promise.all([files.put(stream(`round ${round}`)), files.remove(name, minutesLater(-30))]);
        const opened = await files.open(name);
        expect(opened && (await text(opened))).toBe(`round ${round}`);
      }
    });

    test('one flipped bit is found, wherever it is', async () => {
      const files = await storage.open();
      const bytes = Buffer.alloc(600_000, content);
      for (const position of [0, 255 * 1024, 599_999]) {
        const saved = await files.put(Readable.from([bytes, Buffer.from(String(position))]));
        const request = requestWithFiles(saved.sha256);
        const verified = () =>
          verifyFiles(
            Readable.from([{ kind: 'requests' as const, id: request.id, document: request }]),
            files,
          );
        expect(await verified()).toEqual({ files: 1, broken: [] });

        await storage.flipBit(saved.sha256, position);
        expect((await verified()).broken).toMatchObject([{ sha256: saved.sha256, fault: 'changed' }]);
      }
    });

    test.each(['', '../../etc/passwd', sha256.toUpperCase(), `${sha256}/..`, 'f'.repeat(64)])(
      'there is no file under "%s"',
      async (wrong) => {
        const files = await storage.open();
        await files.put(stream(content));
        expect(await files.open(wrong)).toBeNull();
        expect(await files.size(wrong)).toBeNull();
      },
    );
  });
}
