/** Files are shown and saved by the person for whom the link was made, for as long as that person may see them. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { Draft } from '../../src/domain/conversation.js';
import type { Person } from '../../src/domain/person/person.js';
import type { Attachment } from '../../src/domain/request/content.js';
import type { Stores } from '../../src/domain/stores.js';
import { createFileUrl } from '../../src/http/file-links.js';
import { fileNotYours, linkExpired } from '../../src/text/pages.js';
import {
  buildAttachment,
  buildContent,
  buildConversation,
  buildPerson,
  buildRequest,
  someTime,
} from '../support/builders.js';
import { noFiles } from '../support/no-files.js';
import { recordedLog } from '../support/recorded-log.js';
import { storageOfTest } from '../support/test-storage.js';
import { CHANNEL_SECRET, openRoutes } from './open-routes.js';

const DAY_MS = 24 * 60 * 60_000;
const content = Buffer.from('%PDF-1.7 …');
const webmaster = buildPerson({ id: 'U-webmaster', roles: ['webmaster'] });
const pdf = buildAttachment({ id: 'F1', fileName: 'ประกาศ.pdf' });
const photo = buildAttachment({ id: 'F2', fileName: 'ภาพที่ 1.jpg', extension: 'jpg', sha256: 'b'.repeat(64) });
const sheet = buildAttachment({
  id: 'F3',
  fileName: 'ตาราง <1>.xlsx',
  extension: 'xlsx',
  sha256: 'c'.repeat(64),
});
const request = buildRequest({ content: buildContent({ attachments: [pdf, photo, sheet] }) });

async function openFiles({
  daysLater = 0,
  channelSecrets = [CHANNEL_SECRET],
  stream,
  size = content.length,
  viewer = webmaster,
  files = [pdf, photo, sheet],
}: Partial<{
  daysLater: number;
  channelSecrets: string[];
  stream: () => Readable;
  size: number;
  viewer: Person;
  files: Attachment[];
}> = {}) {
  const log = recordedLog();
  const storage = await storageOfTest();
  const { stores } = storage;
  const kept = await storage.files.put(Readable.from([content]));
  await stores.requests.insert({
    ...request,
    ...(request.proposal && {
      proposal: { ...request.proposal, content: buildContent({ attachments: files }) },
    }),
  });
  await stores.persons.replace({ ...viewer, version: 1 }, 0);
  const isKept = (sha256: string) =>
    files.some((file) => file.sha256 === sha256 || file.preview?.sha256 === sha256);
  const address = await openRoutes({
    channelSecrets,
    deps: {
      log,
      stores,
      now: () => new Date(someTime.getTime() + daysLater * DAY_MS),
      newId: () => randomUUID(),
      files: {
        ...noFiles,
        size: async (sha256) => (isKept(sha256) ? size : null),
        open: async (sha256, range) => {
          if (!isKept(sha256)) return null;
          return stream ? stream() : storage.files.open(kept.sha256, range);
        },
      },
    },
  });
  const urlOf = createFileUrl({ publicUrl: address, secret: CHANNEL_SECRET, now: () => someTime });
  const to = { requestId: request.id, personId: viewer.id };
  const link = (file: Attachment | 'all', as: '' | '/content' | '/preview' | '/download' = '') =>
    urlOf(file, to).replace('?', `${as}?`);
  return { get: (...of: Parameters<typeof link>) => fetch(link(...of)), link, address, urlOf, log, stores };
}

test('a PDF and a picture are shown in a page, with the way to the next and the one before', async () => {
  const { get, link } = await openFiles();
  const response = await get(photo);
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toContain('ภาพที่ 1.jpg');
  expect(page).toContain('ไฟล์ที่ 2 จาก 3 ไฟล์');
  const query = new URL(link(photo)).search.replaceAll('&', '&amp;');
  for (const address of [
    `F1${query}`,
    `F3${query}`,
    `F2/content${query}`,
    `F2/download${query}`,
    `all.zip${query}`,
  ]) {
    expect(page).toContain(`"${address}"`);
  }
});

test('a page takes everything from our own server, runs no script of others and is framed by nobody', async () => {
  const { get } = await openFiles();
  const { headers } = await get(pdf);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('the names of files are text in the page, whatever they look like', async () => {
  const evil = { ...pdf, fileName: '"><script>alert(1)</script>.pdf' };
  const { get } = await openFiles({ files: [evil] });
  const page = await (await get(evil)).text();
  expect(page).not.toContain('<script>alert');
});

test('a photo is shown by its preview, which counts as seeing it; without one there is none', async () => {
  const shown = { ...photo, extension: 'tif', preview: { sha256: 'd'.repeat(64), sizeInBytes: 9 } };
  const { get, stores } = await openFiles({ files: [shown, sheet] });
  expect(await (await get(shown)).text()).toContain('"F2/preview?');
  const response = await get(shown, '/preview');
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  expect(response.headers.get('content-disposition')).toMatch(/^inline/);
  await response.arrayBuffer();
  const [access] = await stores.fileAccesses.ofRequest(request.id, 5);
  expect(access).toMatchObject({ act: 'shown', fileId: 'F2' });
  expect((await get(sheet, '/preview')).status).toBe(404);
});

test('everything else is saved, under its Thai name', async () => {
  const { get } = await openFiles();
  const response = await get(sheet);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
  const headers = Object.fromEntries(response.headers);
  expect(headers['content-disposition']).toMatch(/^attachment; /);
  expect(headers['content-disposition']).toContain("filename*=UTF-8''%E0%B8%95");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain('sandbox');
});

test.each<[string, Attachment, '/content' | '/download', RegExp]>([
  ['a PDF in the page', pdf, '/content', /^inline; /],
  ['a PDF to save', pdf, '/download', /^attachment; /],
  ['a sheet, which no browser shows', sheet, '/content', /^attachment; /],
])('%s comes with its headers', async (_, file, as, disposition) => {
  const { get } = await openFiles();
  const response = await get(file, as);
  expect(response.headers.get('content-disposition')).toMatch(disposition);
  expect(response.headers.get('content-length')).toBe(String(content.length));
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a page that somebody sent as a file stays a file', async () => {
  const page = buildAttachment({ fileName: '"; filename=x.html\r\n<script>.html', extension: 'html' });
  const { get } = await openFiles({ files: [page] });
  const response = await get(page, '/content');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
});

test('all files come as one zip, under names that Windows takes', async () => {
  const { get } = await openFiles({ files: [pdf, { ...photo, fileName: 'ประกาศ.PDF' }, sheet] });
  const response = await get('all');
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('คำขอ 1-2570.zip');
  const zip = await fromBufferPromise(Buffer.from(await response.arrayBuffer()));
  const names: string[] = [];
  for await (const { fileName, uncompressedSize, generalPurposeBitFlag } of zip.eachEntry()) {
    names.push(fileName);
    expect([uncompressedSize, generalPurposeBitFlag & 0x800]).toEqual([content.length, 0x800]);
  }
  expect(names).toEqual(['ประกาศ.pdf', 'ประกาศ (2).PDF', 'ตาราง -1-.xlsx']);
});

test('each opening is written down: who, what, when; parts that follow are not', async () => {
  const { get, link, stores } = await openFiles();
  await get(pdf);
  await get(pdf, '/content');
  await get(sheet);
  await fetch(link(pdf, '/download'), { method: 'HEAD' });
  await fetch(link(pdf, '/download'), { headers: { range: 'bytes=3-' } });
  await (await get('all')).arrayBuffer();
  const accesses = await stores.fileAccesses.ofRequest(request.id, 10);
  expect(accesses.map(({ act, fileId }) => [act, fileId]).sort()).toEqual([
    ['saved', 'F3'],
    ['savedAll', 'F1'],
    ['savedAll', 'F2'],
    ['savedAll', 'F3'],
    ['shown', 'F1'],
  ]);
  expect(accesses.find(({ act }) => act === 'shown')).toMatchObject({
    personId: webmaster.id,
    at: someTime,
    fileName: 'ประกาศ.pdf',
    sha256: pdf.sha256,
  });
});

test('a link of the longest ids still fits into a button of LINE', async () => {
  const publicUrl = `https://${'a'.repeat(200)}.go.th`;
  const urlOf = createFileUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => someTime });
  const to = { requestId: '0'.repeat(26), personId: `U${'f'.repeat(32)}` };
  expect(urlOf({ id: '0'.repeat(26) }, to).length).toBeLessThanOrEqual(1000);
});

test('after a week the link tells to ask the bot for a new one', async () => {
  const inTime = await openFiles({ daysLater: 6.9 });
  expect((await inTime.get(pdf)).status).toBe(200);
  const late = await openFiles({ daysLater: 7 });
  const response = await late.get(pdf);
  expect(response.status).toBe(410);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain(linkExpired);
});

const requesterOnly = buildPerson({ id: 'U-other', roles: ['requester'] });

test.each<[string, Person]>([
  ['is suspended', { ...webmaster, status: 'suspended' }],
  [
    'has no role any more',
    { ...webmaster, appointments: webmaster.appointments.map((one) => ({ ...one, until: someTime })) },
  ],
  ['has no part in the request', requesterOnly],
])('the link of somebody who %s opens nothing', async (_, viewer) => {
  const { get, stores } = await openFiles({ viewer });
  for (const response of [await get(pdf), await get(pdf, '/content'), await get(sheet), await get('all')]) {
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(fileNotYours);
  }
  expect(await stores.fileAccesses.ofRequest(request.id, 10)).toEqual([]);
});

test.each<[string, (stores: Stores) => Promise<unknown>]>([
  ['is suspended', (stores) => stores.persons.replace({ ...webmaster, status: 'suspended', version: 2 }, 1)],
  ['loses the role', (stores) => stores.persons.replace({ ...webmaster, appointments: [], version: 2 }, 1)],
])('a link that opened ends at once when its person %s', async (_, change) => {
  const { get, stores } = await openFiles();
  for (const as of ['', '/content', '/download'] as const) expect((await get(pdf, as)).status).toBe(200);
  await change(stores);
  for (const as of ['', '/content', '/download'] as const) expect((await get(pdf, as)).status).toBe(403);
  expect((await get('all')).status).toBe(403);
});

test('a link that opened ends when the request leaves the sight of its person', async () => {
  const { get, stores } = await openFiles({ viewer: requesterOnly });
  const found = await stores.requests.get(request.id);
  if (!found) throw new Error('the request is gone');
  const { version } = found;
  const ofPerson = (personId: string) => ({ ...found, requester: { ...found.requester, personId } });
  await stores.requests.replace({ ...ofPerson(requesterOnly.id), version: version + 1 }, version);
  expect((await get(pdf, '/content')).status).toBe(200);
  await stores.requests.replace({ ...ofPerson('U-next'), version: version + 2 }, version + 1);
  for (const as of ['', '/content', '/download'] as const) expect((await get(pdf, as)).status).toBe(403);
});

test("the requester's own draft opens, and nobody else's", async () => {
  const draft: Draft = {
    requestId: 'draft',
    at: 'details',
    answers: { attachments: [pdf] },
    detailTexts: [],
    givenBy: {},
    misses: 0,
    startedAt: someTime,
  };
  const { urlOf, stores } = await openFiles({ viewer: requesterOnly });
  await stores.conversations.replace(buildConversation({ personId: requesterOnly.id, draft }), 0);
  await stores.persons.replace({ ...webmaster, version: 1 }, 0);
  const opened = async (personId: string) =>
    (await fetch(urlOf(pdf, { requestId: 'draft', personId }))).status;
  expect(await opened(requesterOnly.id)).toBe(200);
  expect(await opened(webmaster.id)).toBe(404);
});

test('a link with another person, request, time or file than the signed one opens nothing', async () => {
  const { address, link } = await openFiles();
  const url = link(pdf);
  const forged = [
    url.replace(/to=[^&]*/, 'to=U-other'),
    url.replace(/expires=\d/, 'expires=9'),
    url.replace(request.id, 'another'),
    url.replace('F1', 'F9'),
    url.replace('F1', 'constructor'),
    `${url}&to=U-other`,
    url.split('?')[0] ?? '',
    `${address}/files/${request.id}/${encodeURIComponent('../../package.json')}`,
  ];
  for (const one of forged) {
    const response = await fetch(one);
    expect([one, response.status]).toEqual([one, 404]);
    expect(await response.text()).not.toContain('PDF-1.7');
  }
});

test('links live on while the channel secret is being changed', async () => {
  const { get } = await openFiles({ channelSecrets: ['new secret', CHANNEL_SECRET] });
  expect((await get(pdf)).status).toBe(200);
});

test('the stylesheet and the font come from our own server', async () => {
  const { address } = await openFiles();
  const css = await fetch(`${address}/assets/pages.css`);
  expect(css.headers.get('content-type')).toMatch(/^text\/css/);
  expect(await css.text()).not.toMatch(/https?:/);
  const font = await fetch(`${address}/assets/sarabun-400.ttf`);
  expect(font.headers.get('content-type')).toBe('font/ttf');
  const script = await fetch(`${address}/assets/viewer.js`);
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect((await fetch(`${address}/assets/pdf.mjs`)).headers.get('content-type')).toMatch(/javascript/);
  expect((await fetch(`${address}/assets/..%2f..%2fpackage.json`)).status).toBe(404);
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
  const download = async () => (await get(pdf, '/download')).arrayBuffer();
  await expect(download()).rejects.toThrow();
  const zip = async () => (await get('all')).arrayBuffer();
  await expect(zip()).rejects.toThrow();
  expect(log.lines).toEqual([
    'error: A call was answered with an error',
    'error: A call was answered with an error',
  ]);
});

test.each<[string, Attachment | 'all', '' | '/download']>([
  ['a download', pdf, '/download'],
  ['a zip', 'all', ''],
])('%s that the browser breaks off is no error, and lets go of the file', async (_, file, as) => {
  let isLetGo = false;
  const endless = async function* () {
    try {
      for (;;) yield Buffer.alloc(65_536);
    } finally {
      isLetGo = true;
    }
  };
  const { get, log } = await openFiles({ stream: () => Readable.from(endless()), size: 10 ** 12 });
  const response = await get(file, as);
  await response.body?.cancel();
  await expect.poll(() => isLetGo).toBe(true);
  expect(log.lines).toEqual([]);
});
