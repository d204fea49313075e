/** Files come as files, to whom the link was given, for as long as it lasts. */
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Attachment } from '../../src/domain/request/content.js';
import { createFileUrl } from '../../src/http/files-route.js';
import { linkExpired } from '../../src/text/pages.js';
import { buildAttachment, someTime } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';
import { CHANNEL_SECRET, openRoutes } from './open-routes.js';

const DAY_MS = 24 * 60 * 60_000;
const content = Buffer.from('%PDF-1.7 …');

async function openFiles({
  daysLater = 0,
  channelSecrets = [CHANNEL_SECRET],
  stream = () => Readable.from([content]),
  size = content.length,
} = {}) {
  const log = recordedLog();
  const address = await openRoutes({
    channelSecrets,
    deps: {
      log,
      now: () => new Date(someTime.getTime() + daysLater * DAY_MS),
      files: {
        tryWrite: async () => {},
        put: () => Promise.reject(new Error('not here')),
        size: async (sha256) => (sha256 === buildAttachment().sha256 ? size : null),
        open: async (sha256) => (sha256 === buildAttachment().sha256 ? stream() : null),
      },
    },
  });
  const urlOf = createFileUrl({ publicUrl: address, secret: CHANNEL_SECRET, now: () => someTime });
  return {
    get: (overrides: Partial<Attachment> = {}) => fetch(urlOf(buildAttachment(overrides))),
    address,
    urlOf,
    log,
  };
}

test('the link gives the file under its Thai name, to be saved and never shown', async () => {
  const { get } = await openFiles();
  const response = await get();
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
  const headers = Object.fromEntries(response.headers);
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['content-length']).toBe(String(content.length));
  expect(headers['content-disposition']).toMatch(/^attachment; /);
  expect(headers['content-disposition']).toContain(
    `filename*=UTF-8''${encodeURIComponent(buildAttachment().fileName)}`,
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('a page that somebody sent as a file stays a file', async () => {
  const { get } = await openFiles();
  const response = await get({ fileName: '"; filename=x.html\r\n<script>.html', extension: 'html' });
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
});

test('a link of the longest Thai name still fits into a button of LINE', async () => {
  const publicUrl = `https://${'a'.repeat(60)}.go.th`;
  const urlOf = createFileUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => someTime });
  expect(urlOf(buildAttachment({ fileName: 'ก'.repeat(150) })).length).toBeLessThanOrEqual(1000);
});

test('after a week the link tells to ask the bot for a new one', async () => {
  const inTime = await openFiles({ daysLater: 6.9 });
  expect((await inTime.get()).status).toBe(200);
  const late = await openFiles({ daysLater: 7 });
  const response = await late.get();
  expect(response.status).toBe(410);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain(linkExpired);
});

test('a link with another name, file or time than the signed one opens nothing', async () => {
  const { address, urlOf } = await openFiles();
  const url = urlOf(buildAttachment());
  const forged = [
    url.replace(/name=[^&]*/, 'name=eA'),
    url.replace('type=pdf', 'type=html'),
    url.replace(/expires=\d/, 'expires=9'),
    url.replace('a'.repeat(64), 'b'.repeat(64)),
    url.split('?')[0] ?? '',
    `${address}/files/${encodeURIComponent('../../package.json')}`,
  ];
  for (const one of forged) {
    const response = await fetch(one);
    expect([one, response.status]).toEqual([one, 404]);
    expect(await response.text()).not.toContain('PDF');
  }
});

test('a file that is no longer there is said to be missing', async () => {
  const { get } = await openFiles();
  expect((await get({ sha256: 'c'.repeat(64) })).status).toBe(404);
});

test('links live on while the channel secret is being changed', async () => {
  const { get } = await openFiles({ channelSecrets: ['new secret', CHANNEL_SECRET] });
  expect((await get()).status).toBe(200);
});

test('a file that can not be read to its end does not look whole, and the log says so', async () => {
  const stream = () =>
    Readable.from(
      (async function* () {
        yield content;
        throw new Error('disk error');
      })(),
    );
  const { get, log } = await openFiles({ stream, size: content.length + 1 });
  const download = async () => (await get()).arrayBuffer();
  await expect(download()).rejects.toThrow();
  expect(log.lines).toEqual(['error: A call was answered with an error']);
});

test('a download that the browser breaks off is no error, and lets go of the file', async () => {
  let isLetGo = false;
  const endless = async function* () {
    try {
      for (;;) yield Buffer.alloc(65_536);
    } finally {
      isLetGo = true;
    }
  };
  const { get, log } = await openFiles({ stream: () => Readable.from(endless()), size: 10 ** 12 });
  const response = await get();
  await response.body?.cancel();
  await expect.poll(() => isLetGo).toBe(true);
  expect(log.lines).toEqual([]);
});
