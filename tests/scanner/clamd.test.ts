/** The talk with the virus scanner; the same on ClamAV itself, where TEST_CLAMD_SOCKET names its socket. */
import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createScanFile, isClamdThere } from '../../src/scanner/clamd.js';
import { eicar, startClamd } from '../support/clamd.js';
import { recordedLog } from '../support/recorded-log.js';
import { zipOf } from '../support/zip-files.js';

const fileOf = (...pieces: Buffer[]) => ({
  size: Buffer.concat(pieces).length,
  open: async () => Readable.from(pieces),
});
const large = Array.from({ length: 40 }, (_, index) => Buffer.alloc(300_000, index));
const socket = process.env.TEST_CLAMD_SOCKET;

describe.each([
  ['a stand-in', async () => (await startClamd()).address],
  ...(socket ? [['ClamAV itself', async () => ({ host: socket, port: 0 })] as const] : []),
] as const)('%s', (_name, start) => {
  test('takes a small file, a large one and an empty one', async () => {
    const scan = createScanFile(await start(), recordedLog());
    for (const file of [fileOf(Buffer.from('%PDF-1.7')), fileOf(...large), fileOf()]) {
      expect(await scan(file)).toBe('clean');
    }
  });

  test('finds the string of EICAR', async () => {
    expect(await createScanFile(await start(), recordedLog())(fileOf(eicar))).toBe('infected');
  });

  test('answers many at once', async () => {
    const scan = createScanFile(await start(), recordedLog());
    const outcomes = await Promise.all(
      [eicar, Buffer.from('a'), eicar, Buffer.from('b')].map((one) => scan(fileOf(one))),
    );
    expect(outcomes).toEqual(['infected', 'clean', 'infected', 'clean']);
  });

  test('is there', async () => {
    expect(await isClamdThere(await start())).toBe(true);
  });
});

test.runIf(socket)('ClamAV itself finds what is packed in a zip', async () => {
  const scan = createScanFile({ host: socket ?? '', port: 0 }, recordedLog());
  expect(await scan(fileOf(zipOf([{ name: 'ก.txt', content: eicar }])))).toBe('infected');
});

describe('a scanner in trouble', () => {
  test('one that is away, says nothing or hangs up is away, and the log says so', async () => {
    const clamd = await startClamd();
    await clamd.goAway();
    const log = recordedLog();
    expect(await createScanFile(clamd.address, log)(fileOf(eicar))).toBe('away');
    expect(await isClamdThere(clamd.address)).toBe(false);

    const rude = createServer((one) => one.destroy());
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void rude.close());
    const bound = rude.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    expect(await createScanFile({ host: '127.0.0.1', port }, log)(fileOf(...large))).toBe('away');
    expect(JSON.stringify(log)).not.toContain('EICAR');
  });

  test('one that takes no file of this size says so', async () => {
    const { address } = await startClamd({ maxBytes: 1_000_000 });
    expect(await createScanFile(address, recordedLog())(fileOf(...large))).toBe('tooLarge');
  });

  test('a file that is gone is no clean one', async () => {
    const { address } = await startClamd();
    expect(await createScanFile(address, recordedLog())({ size: 1, open: async () => null })).toBe('away');
  });
});
