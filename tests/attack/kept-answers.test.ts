/** Browsers may keep our own stylesheet, scripts and fonts, and for minutes the picture of a report: no other answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import { createReportUrl } from '../../src/http/reports-route.js';
import { projectRoot } from '../../src/project-root.js';
import { CHANNEL_SECRET } from '../http/open-routes.js';
import { openUpload } from '../http/open-upload.js';
import { someTime } from '../support/builders.js';
import { noFiles } from '../support/no-files.js';
import { openPages } from './every-page.js';
import { viewer } from './records-saying.js';

const KEPT = /^\/(?:assets\/|favicon\.ico$|reports\/chart$)/;

test('every route answers so', async () => {
  const answered: string[] = [];
  for (const address of await everyAddress()) {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    const { pathname } = new URL(address);
    const isRefused = [403, 404, 410].includes(answer.status);
    expect([pathname, isRefused]).toEqual([pathname, false]);
    const headers = ['x-content-type-options', 'cache-control'].map((one) => answer.headers.get(one));
    const kept = KEPT.test(pathname) ? expect.stringMatching(/max-age=(?:86400|300)$/) : 'private, no-store';
    expect([pathname, ...headers]).toEqual([pathname, 'nosniff', kept]);
    expect([pathname, answer.headers.has('content-security-policy')]).toEqual([pathname, true]);
    answered.push(pathname);
  }
  expect(routes().length).toBeGreaterThan(15);
  expect(routes().filter((one) => !answered.some((path) => one.test(path)))).toEqual([]);
});

/** For every route at least one that it answers with what it is for. */
async function everyAddress(): Promise<string[]> {
  const files = { ...noFiles, size: async () => 4, open: async () => Readable.from(['%PDF']) };
  const { addresses } = await openPages('ก', { files, newId: () => ulid() });
  const at = (name: string, part: string) => String(addresses[name]).replace('?', `/${part}?`);
  const publicUrl = new URL(String(addresses['the front page'])).origin;
  const reportUrl = createReportUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => someTime });
  const pages = await Promise.all(
    Object.values(addresses).map(async (one) => ({ one, answer: await fetch(one) })),
  );
  return [
    ...pages.filter(({ answer }) => answer.status === 200).map(({ one }) => one),
    ...['content', 'preview', 'download'].map((part) => at('the viewer of a photo', part)),
    ...['content', 'download', 'pack'].map((part) => at('a form', part)),
    at('a register', 'sheet'),
    at('own data', 'json'),
    String(addresses['the viewer of a photo']).replace(/F2(?=\?)/, 'all.zip'),
    ...(['chart', 'sheet'] as const).map((part) => reportUrl(part, '2026-11', viewer.id)),
    ...['healthz', 'readyz', 'webhook', 'favicon.ico'].map((path) => `${publicUrl}/${path}`),
    ...['pages.css', 'viewer.js', 'upload.js', 'compare-paper.js', 'pdf.mjs', 'sarabun-400.ttf'].map(
      (name) => `${publicUrl}/assets/${name}`,
    ),
    (await openUpload()).url,
  ];
}

/** As the source names them. */
function routes(): RegExp[] {
  const folder = join(projectRoot, 'src/http');
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const paths = sources.join('\n').matchAll(/\b(?:routes|pages)\.get\(\s*'(\/[^']*)'/g);
  return [...paths].map(([, path = '']) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`));
}
