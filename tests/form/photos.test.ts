/** Photos are kept without what they tell of a place, a camera or a person, the right way up, and with a small preview. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { nothingFound } from '../../src/domain/file-findings.js';
import { judgeFile } from '../../src/domain/file-type.js';
import { judged } from '../support/judge.js';
import {
  photoWithPlace,
  scanOfPages,
  screenshotWithPlace,
  tiffWithPlace,
  webpWithPlace,
} from '../support/make-photos.js';
import { somePhoto } from '../support/sample-files.js';

async function kept(name: string, bytes: Buffer) {
  const { outcome, files } = await judged(name, bytes);
  if (outcome.kind === 'rejected') throw new Error(outcome.sentence);
  const { attachment } = outcome;
  const bytesOf = async (sha256 = '') => {
    const content = await files.open(sha256);
    if (!content) throw new Error('it is not kept');
    return buffer(content);
  };
  return {
    attachment,
    file: await bytesOf(attachment.sha256),
    preview: await bytesOf(attachment.preview?.sha256),
  };
}

/** A picture of 160 by 80 points, red at the left and blue at the right, with a place and a camera; coded as HEVC, as iPhones do. */
const iphonePhoto = readFileSync(join(import.meta.dirname, 'iphone.heic'));
const telling = /GPS|PhoneMaker|Phone 15|somebody|13,45N/;

async function sideThatIsRed(bytes: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) > 128;
  const [right, bottom] = [info.width - 5, info.height - 5];
  if (isRed(5, 5) && isRed(right, 5)) return 'top';
  if (isRed(5, bottom) && isRed(right, bottom)) return 'bottom';
  return isRed(5, 5) ? 'left' : 'right';
}

describe('what a photo tells', () => {
  test.each([
    ['ภาพ.jpg', photoWithPlace],
    ['จอภาพ.png', screenshotWithPlace],
    ['ภาพ.webp', webpWithPlace],
    ['ภาพ.tif', tiffWithPlace],
  ])('%s is kept without it', async (name, make) => {
    const sent = await make();
    expect(sent.toString('latin1')).toMatch(telling);
    const { attachment, file, preview } = await kept(name, sent);
    for (const bytes of [file, preview]) {
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
      expect(bytes.toString('latin1')).not.toMatch(telling);
    }
    expect(attachment.sizeInBytes).toBe(file.length);
  });

  test('a photo that tells nothing is kept byte for byte', async () => {
    expect((await kept('ภาพ.jpg', somePhoto)).file.equals(somePhoto)).toBe(true);
  });

  test('a scan of several pages keeps them all', async () => {
    expect(await sharp((await kept('สแกน.tif', await scanOfPages(3))).file).metadata()).toMatchObject({
      pages: 3,
    });
  });

  test('the same photo twice is the same file: what is kept of it does not change', async () => {
    const sent = await photoWithPlace();
    expect((await kept('ก.jpg', sent)).attachment.sha256).toBe((await kept('ข.jpg', sent)).attachment.sha256);
  });
});

describe('a photo of an iPhone (HEIC)', () => {
  test.each([
    ['IMG_0001.HEIC', 'IMG_0001.jpg', 'IMG_0001.HEIC'],
    ['ภาพ.heif', 'ภาพ.jpg', 'ภาพ.heif'],
    ['ภาพ.jpg', 'ภาพ.jpg', undefined],
  ])('%s is kept as JPEG, without what it tells', async (sent, name, original) => {
    expect(iphonePhoto.toString('latin1')).toMatch(telling);
    const { attachment, file, preview } = await kept(sent, iphonePhoto);
    expect(attachment).toMatchObject({ fileName: name, extension: 'jpg' });
    expect(attachment.originalName).toBe(original);
    for (const bytes of [file, preview]) {
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 160, height: 80 });
      expect(await sideThatIsRed(bytes)).toBe('left');
      expect(bytes.toString('latin1')).not.toMatch(telling);
    }
  });

  test('it is rejected like any other type where the office takes no JPEG', () => {
    const findings = { ...nothingFound, detected: 'heic' };
    expect(judgeFile({ fileName: 'ภาพ.heic', sizeInBytes: 9, findings, allowed: ['pdf'] })).toEqual({
      kind: 'rejected',
      fault: { reason: 'typeNotAllowed' },
    });
  });
});

describe('the way up', () => {
  test.each([
    [1, { width: 80, height: 40 }, 'left'],
    [6, { width: 40, height: 80 }, 'top'],
    [8, { width: 40, height: 80 }, 'bottom'],
    [3, { width: 80, height: 40 }, 'right'],
  ] as const)('a photo held as %i is shown as it was taken', async (orientation, size, redSide) => {
    const { file, preview } = await kept('ภาพ.jpg', await photoWithPlace(orientation));
    for (const bytes of [file, preview]) {
      expect(await sharp(bytes).metadata()).toMatchObject(size);
      expect(await sideThatIsRed(bytes)).toBe(redSide);
    }
  });
});

describe('the preview', () => {
  test('of a large photo is small, and of a small one no larger', async () => {
    const large = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    expect(await sharp((await kept('ภาพ.jpg', large)).preview).metadata()).toMatchObject({
      width: 1280,
      height: 960,
    });
    expect(await sharp((await kept('ภาพ.jpg', somePhoto)).preview).metadata()).toMatchObject({
      width: 2,
      height: 2,
    });
  });
});

describe('photos that are rejected', () => {
  test.each(['ภาพ.heic', 'ภาพ.HEIF', 'ภาพ.jpg'])(
    '%s of an iPhone that is cut off, with the way to send a JPEG',
    async (name) => {
      const { outcome } = await judged(name, iphonePhoto.subarray(0, 600));
      expect(outcome).toMatchObject({
        kind: 'rejected',
        sentence: expect.stringContaining('กรุณาส่งเป็น JPEG'),
      });
    },
  );

  test('one that nobody can see: what it tells could not be taken out', async () => {
    const { outcome } = await judged('ภาพ.jpg', somePhoto.subarray(0, 60));
    expect(outcome).toMatchObject({ kind: 'rejected', sentence: expect.stringContaining('ระบบอ่านไฟล์') });
  });

  test('one of more points than can be held in memory', async () => {
    const bomb = await sharp({ create: { width: 16_000, height: 12_000, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    const { outcome } = await judged('ภาพ.png', bomb);
    expect(outcome).toMatchObject({ kind: 'rejected', sentence: expect.stringContaining('ระบบอ่านไฟล์') });
  });
});
