/** A download that broke off on a slow line goes on where it was, and never joins two different files. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAttachment } from '../support/builders.js';
import { storageOfTest } from '../support/test-storage.js';
import { serveAttachments } from './serve-attachments.js';

const content = Buffer.from('0123456789');

async function keepFile(bytes = content) {
  const storage = await storageOfTest();
  const { sha256 } = await storage.files.put(Readable.from([bytes]));
  const file = buildAttachment({ sha256, extension: 'xlsx' });
  const url = await serveAttachments(storage, [file]);
  return async (headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetch(url, { method, headers });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
}

test.each([
  ['bytes=0-3', '0123', 'bytes 0-3/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-2', '89', 'bytes 8-9/10'],
  ['bytes=8-100', '89', 'bytes 8-9/10'],
])('%s gives that part', async (range, part, contentRange) => {
  const get = await keepFile();
  const { status, text, headers } = await get({ range });
  expect([status, text]).toEqual([206, part]);
  expect(headers.get('content-range')).toBe(contentRange);
  expect(headers.get('content-length')).toBe(String(part.length));
  expect(headers.get('content-disposition')).toMatch(/^attachment; /);
});

test.each(['bytes=10-', 'bytes=20-30', 'bytes=-0'])(
  '%s lies outside, and the answer says how long the file is',
  async (range) => {
    const get = await keepFile();
    const { status, text, headers } = await get({ range });
    expect([status, text, headers.get('content-range')]).toEqual([416, '', 'bytes */10']);
  },
);

test.each(['bytes', 'bytes=', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,4-5'])(
  '%s gives the whole file',
  async (range) => {
    const get = await keepFile();
    const { status, text, headers } = await get({ range });
    expect([status, text, headers.get('content-range')]).toEqual([200, content.toString(), null]);
  },
);

test('an empty file comes whole, and has no parts', async () => {
  const get = await keepFile(Buffer.alloc(0));
  expect(await get()).toMatchObject({ status: 200, text: '' });
  expect((await get({ range: 'bytes=0-' })).status).toBe(416);
});

test('a part is given only of the file of which the beginning is there already', async () => {
  const get = await keepFile();
  const etag = (await get()).headers.get('etag') ?? '';
  expect(await get({ range: 'bytes=5-', 'if-range': etag })).toMatchObject({ status: 206, text: '56789' });
  const other = { range: 'bytes=5-', 'if-range': '"another file"' };
  expect(await get(other)).toMatchObject({ status: 200, text: content.toString() });
});

test('a caller who only asks about the file (HEAD) hears its length and gets nothing of it', async () => {
  const get = await keepFile();
  const { status, text, headers } = await get({ range: 'bytes=0-3' }, 'HEAD');
  expect([status, text]).toEqual([200, '']);
  expect([headers.get('content-length'), headers.get('accept-ranges')]).toEqual(['10', 'bytes']);
});

test('two parts that meet anywhere make the file', async () => {
  const get = await keepFile();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (cut) => {
      const first = await get({ range: `bytes=0-${cut - 1}` });
      const rest = await get({ range: `bytes=${cut}-` });
      expect(first.text + rest.text).toBe(content.toString());
    }),
  );
});
