/** Nothing that comes in begins a line of its own: no header of an answer, no line of the log or of the traffic log. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { createFileUrl } from '../../src/http/file-links.js';
import { createLog } from '../../src/log.js';
import { trafficFolder } from '../../src/traffic/traffic-files.js';
import { callRaw } from '../http/call-raw.js';
import { CHANNEL_SECRET, openRoutes } from '../http/open-routes.js';
import { buildAttachment, buildContent, buildPerson, buildRequest, someTime } from '../support/builders.js';
import { openNewStores } from '../support/new-stores.js';
import { noFiles } from '../support/no-files.js';
import { submits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const SPLIT = 'x\r\nSet-Cookie: admin=1\r\n\r\n<script>';
const hostile = [
  SPLIT,
  'x\nSet-Cookie: admin=1',
  'x\u2028Set-Cookie: admin=1\u2029\u0085y',
  '\u001b[2J\u001b[31mred\u009b31m\u0007\u007f',
  '"; filename="other.exe"; x="',
  "x'; filename*=UTF-8''other.exe",
  '%0d%0aSet-Cookie:%20admin=1',
  '{"level":"error","msg":"forged"}\n{"level":"error"}',
];
const marks = /[\p{Cc}\u2028\u2029]/u;

/** The lines of the answer before its content. */
async function headersOf(address: string, more = ''): Promise<string[]> {
  const { pathname, search, host } = new URL(address);
  const { answer } = callRaw(
    address,
    `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`,
  );
  return (await answer).split('\r\n\r\n')[0]?.split('\r\n') ?? [];
}

const namesIn = (headers: string[]) => headers.map((line) => line.replace(/:.*/s, '').toLowerCase());

async function openFile(fileName: string) {
  const viewer = buildPerson({ id: 'U-webmaster', roles: ['webmaster'] });
  const file = buildAttachment({ id: 'F1', fileName });
  const stores = openNewStores(temporaryFolder());
  const request = buildRequest({ content: buildContent({ attachments: [file] }) });
  await stores.requests.insert(request);
  await stores.persons.replace({ ...viewer, version: 1 }, 0);
  const files = { ...noFiles, size: async () => 4, open: async () => Readable.from(['%PDF']) };
  const publicUrl = await openRoutes({ deps: { stores, files, newId: () => `${Math.random()}` } });
  const url = createFileUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => someTime });
  return { publicUrl, url: url(file, { requestId: request.id, personId: viewer.id }) };
}

test.each(hostile)(
  'the name %j of a file stays in its header, and names a file of its own type',
  async (name) => {
    const { url } = await openFile(`${name}.pdf`);
    const plain = await openFile('plain.pdf');
    for (const part of ['/content', '/download']) {
      const headers = await headersOf(url.replace('?', `${part}?`));
      expect(headers[0]).toBe('HTTP/1.1 200 OK');
      expect(namesIn(headers)).toEqual(namesIn(await headersOf(plain.url.replace('?', `${part}?`))));
      const disposition = headers.find((line) => /^content-disposition/i.test(line)) ?? '';
      expect(disposition).not.toMatch(marks);
      expect(withoutQuoted(disposition)).toMatch(ONE_NAME);
    }
  },
);

/** Once for old browsers, once in full, and no parameter beside. */
const ONE_NAME =
  /^content-disposition: (?:inline|attachment); filename=[^;]*(?:; filename\*=UTF-8''[^;"']*)?$/i;

/** A text within quotes is one value, whatever it says. */
function withoutQuoted(header: string): string {
  return header.replaceAll(/"(?:\\.|[^"\\])*"/g, '');
}

test.each(hostile)('the query, path and headers %j add nothing to any answer', async (words) => {
  const { publicUrl } = await openFile('plain.pdf');
  const said = encodeURIComponent(words);
  const header = words.replaceAll(/[^\u0020-\u007e]/g, ' ');
  for (const path of [
    '/',
    '/files/R/F',
    '/papers/memo',
    '/upload/draft/D',
    '/verify/R/H',
    '/reports/chart',
    '/none',
  ]) {
    const plain = namesIn(await headersOf(`${publicUrl}${path}?to=x`));
    for (const query of [`to=${said}`, `to=x&expires=1&signature=${said}`, `${said}=1`]) {
      const more = `User-Agent: ${header}\r\nX-Forwarded-For: ${header}\r\nReferer: ${header}\r\n`;
      expect(namesIn(await headersOf(`${publicUrl}${path}?${query}`, more))).toEqual(plain);
    }
  }
});

test('each line of the log and of the traffic log is one line of JSON, whatever came in', async () => {
  const written: string[] = [];
  const folder = temporaryFolder();
  const log = createLog('debug', { write: (line) => void written.push(line) });
  const { phone, emulator, webhookUrl, app } = await startApp({ log, trafficIn: folder });
  const staff = phone('staff');
  await submits(staff, { subject: hostile[2] ?? '', details: SPLIT, source: hostile[3] ?? '' });
  for (const words of hostile) {
    await staff.says(`ค้นหา ${words}`);
    const types = [{ type: words }, { type: 'message', message: { type: words, id: '1' } }];
    await emulator.sendEvents(types.map((payload) => emulator.buildEvent('staff', payload)));
    const said = words.replaceAll(/[\r\n\u2028\u2029]/g, ' '); // a caller can't send more in one header
    await callRaw(
      webhookUrl,
      `GET /files/${encodeURIComponent(words)}?to=${encodeURIComponent(words)} HTTP/1.1\r\nHost: x\r\nUser-Agent: ${said}\r\nX-Forwarded-For: ${said}\r\nConnection: close\r\n\r\n`,
    ).answer;
  }
  await emulator.quiet();
  await app.stop();
  const files = readdirSync(trafficFolder(folder)).filter((name) => name.endsWith('.jsonl'));
  const noted = files.flatMap((name) =>
    readFileSync(join(trafficFolder(folder), name), 'utf8')
      .split('\n')
      .slice(0, -1),
  );
  expect(Math.min(noted.length, written.length)).toBeGreaterThan(hostile.length * 4);
  for (const line of [...noted, ...written.map((one) => one.replace(/\n$/, ''))]) {
    expect(line).not.toMatch(marks);
    expect(typeof JSON.parse(line)).toBe('object');
  }
});
