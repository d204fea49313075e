/** Files of a request, served as the bot serves them, with a webmaster's link to the first. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createCanvas } from '@napi-rs/canvas';
import { serveAttachments } from '../http/serve-attachments.js';
import { buildAttachment } from '../support/builders.js';
import { storageOfTest } from '../support/test-storage.js';

/** A PDF of one page. */
export const shiftedMarks = join(import.meta.dirname, '../form/thai-shifted-marks.pdf');

export async function serveFiles(all: readonly [fileName: string, bytes: Buffer][]): Promise<string> {
  const storage = await storageOfTest();
  const attachments = await Promise.all(
    all.map(async ([fileName, bytes], index) => {
      const { sha256, size } = await storage.files.put(Readable.from([bytes]));
      const [id, extension] = [`F${index + 1}`, fileName.split('.').at(-1) ?? ''];
      return buildAttachment({ id, fileName, extension, sha256, sizeInBytes: size, messageId: id });
    }),
  );
  return serveAttachments(storage, attachments);
}

export function somePicture(width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = '#88bbaa';
  drawing.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
}

/** Noise, which no format makes smaller: some 3 MB. */
export function largePicture(): Buffer {
  const canvas = createCanvas(1000, 1000);
  const drawing = canvas.getContext('2d');
  const noise = drawing.createImageData(1000, 1000);
  noise.data.set(randomBytes(noise.data.length).map((value, at) => (at % 4 === 3 ? 255 : value)));
  drawing.putImageData(noise, 0, 0);
  return canvas.toBuffer('image/png');
}
