/** Files come in by the page, to the person for whom the link was made, into the draft that it names, for half an hour. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { roomFaults } from '../../src/text/file-limits.js';
import { fileFaults, sameFileAgain } from '../../src/text/filling.js';
import * as words from '../../src/text/upload.js';
import { buildPerson, someTime } from '../support/builders.js';
import { formOf, openPage, post } from '../support/post-upload.js';
import { somePdf, someProgram } from '../support/sample-files.js';
import { callRaw } from './call-raw.js';
import { DRAFT_ID, openUpload, requester } from './open-upload.js';

const MEGABYTE = 1024 * 1024;

function pdf(name: string, more: string | Buffer = name) {
  return { name, bytes: Buffer.concat([somePdf.bytes, Buffer.from(more)]) };
}

describe('what comes', () => {
  test('a form of several files without a script: each is judged, kept in its order, and told', async () => {
    const { url, names, stores } = await openUpload();
    const files = [pdf('คำสั่งที่ ๑.pdf'), { ...someProgram, name: 'ประกาศ.pdf' }, pdf('แผน ปี 2570.pdf')];
    const { status, page } = await post(await openPage(url), {}, files);
    expect(status).toBe(200);
    expect(page).toContain('แนบ “คำสั่งที่ ๑.pdf” (1 KB) แล้ว');
    expect(page).toContain('เนื้อหาของไฟล์ “ประกาศ.pdf” ไม่ตรงกับนามสกุลไฟล์');
    expect(page).toContain('ไฟล์ที่แนบแล้ว 2 ไฟล์');
    expect(await names()).toEqual(['คำสั่งที่ ๑.pdf', 'แผน ปี 2570.pdf']);
    const { arrivals } = (await stores.conversations.get(requester.id)) ?? {};
    expect(arrivals).toMatchObject([{ kind: 'taken', from: 'web' }, { fileName: 'แผน ปี 2570.pdf' }]);
  });

  test('bytes arrive as they were sent', async () => {
    const { url, attached } = await openUpload();
    const bytes = Buffer.concat([somePdf.bytes, Buffer.alloc(3 * MEGABYTE, 'ก\r\n--')]);
    await post(await openPage(url), {}, [{ name: 'ใหญ่.pdf', bytes }]);
    const [file] = await attached();
    const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
    expect(file?.sha256).toBe(Buffer.from(hash).toString('hex'));
    expect(file?.sizeInBytes).toBe(bytes.length);
  });

  test('a file that is sent again under its id, since the answer was lost, is there once', async () => {
    const { url, names } = await openUpload();
    const page = await openPage(url);
    for (const _ of [1, 2]) {
      const answer = await post(page, { upload: 'the-same-upload' }, [pdf('ประกาศ.pdf')]);
      expect(answer.page).toContain('แนบ “ประกาศ.pdf” (1 KB) แล้ว');
    }
    expect(await names()).toEqual(['ประกาศ.pdf']);
  });

  test('the same bytes under another name are told, and kept once', async () => {
    const { url, names } = await openUpload();
    const files = [pdf('ประกาศ.pdf', 'same'), pdf('สำเนา.pdf', 'same')];
    expect((await post(await openPage(url), {}, files)).page).toContain(sameFileAgain('ประกาศ.pdf'));
    expect(await names()).toEqual(['ประกาศ.pdf']);
  });

  test('a file over the size is told, and those behind it in the form come', async () => {
    const { url, names } = await openUpload({ limits: { maxMegabytes: 1 } });
    const files = [pdf('ใหญ่.pdf', Buffer.alloc(2 * MEGABYTE)), pdf('เล็ก.pdf')];
    const { page } = await post(await openPage(url), {}, files);
    expect(page).toContain(fileFaults.tooBig('ใหญ่.pdf', 1));
    expect(await names()).toEqual(['เล็ก.pdf']);
  });

  test.each([
    ['more files than the office allows', { maxCount: 2 }, ['1.pdf', '2.pdf']],
    ['files that are too large together', { maxMegabytes: 1, maxTotalMegabytes: 1 }, ['1.pdf', '2.pdf']],
  ])('of %s, those are taken for which there is room', async (_, limits, expected) => {
    const { url, names, office } = await openUpload({ limits });
    const page = await openPage(url);
    const half = () => Buffer.alloc(0.4 * MEGABYTE, `${Math.random()}`);
    for (const name of ['1.pdf', '2.pdf']) await post(page, {}, [pdf(name, half())]);
    const third = await post(page, {}, [pdf('3.pdf', half())]);
    expect(third.page).toContain(words.noRoomOnPage(office.files));
    expect(await names()).toEqual(expected);
  });

  test('ten files at once into the room of three are three', async () => {
    const { url, names } = await openUpload({ limits: { maxCount: 3 } });
    const page = await openPage(url);
    const all = Array.from({ length: 10 }, (_, index) => post(page, {}, [pdf(`${index}.pdf`)]));
    await Promise.all(all);
    expect(await names()).toHaveLength(3);
  });

  test('names of files are text in the page, whatever they look like', async () => {
    const { url, names } = await openUpload();
    const { page } = await post(await openPage(url), {}, [pdf('"><script>alert(1)</script>.pdf')]);
    expect(page).not.toContain('<script>alert');
    expect(await names()).toEqual(['"><script>alert(1)<-script>.pdf']);
  });

  test('both numbers of an order stay in its name', async () => {
    const { url, names } = await openUpload();
    await post(await openPage(url), {}, [pdf('คำสั่งที่ 1/2569.pdf'), pdf('C:\\งาน\\แผน.pdf')]);
    expect(await names()).toEqual(['คำสั่งที่ 1-2569.pdf', 'แผน.pdf']);
  });

  test('a file without a name, and a form without a file, are nothing', async () => {
    const { url, names } = await openUpload();
    const page = await openPage(url);
    expect((await post(page, {}, [{ name: '', bytes: Buffer.alloc(0) }])).status).toBe(200);
    expect((await post(page, {})).status).toBe(200);
    expect(await names()).toEqual([]);
  });

  test('a line that is cut in the middle of a file leaves nothing, and the next file comes', async () => {
    const { url, names } = await openUpload();
    const page = await openPage(url);
    const { host, pathname, search } = new URL(url);
    const socket = connect({ host: '127.0.0.1', port: Number(host.split(':')[1]) });
    await once(socket, 'connect');
    const head = `--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n${page.token}\r\n--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.7`;
    socket.write(
      `POST ${pathname}${search} HTTP/1.1\r\nHost: desk\r\nCookie: ${page.cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n${head}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await post(page, {}, [pdf('ต่อไป.pdf')]);
    expect(await names()).toEqual(['ต่อไป.pdf']);
  });
});

describe('what is there', () => {
  test('is removed and put in order', async () => {
    const { url, names, attached } = await openUpload();
    const page = await openPage(url);
    await post(page, {}, [pdf('1.pdf'), pdf('2.pdf'), pdf('3.pdf')]);
    const [first, , third] = await attached();
    expect((await post(page, { act: 'moveUp', file: third?.id ?? '' })).page).toContain(words.moved);
    expect(await names()).toEqual(['1.pdf', '3.pdf', '2.pdf']);
    expect((await post(page, { act: 'remove', file: first?.id ?? '' })).page).toContain(words.removed);
    expect(await names()).toEqual(['3.pdf', '2.pdf']);
    expect((await post(page, { act: 'nonsense', file: third?.id ?? '' })).status).toBe(200);
    expect(await names()).toEqual(['3.pdf', '2.pdf']);
  });
});

describe('who gets in', () => {
  test('the page is framed by nobody, runs no script of others, and posts nowhere else', async () => {
    const { url } = await openUpload();
    const { headers, status } = await fetch(url);
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "script-src 'self'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('set-cookie')).toMatch(
      /^desk-page=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  test.each(['GET', 'POST'])('after half an hour the link tells how to get a new one: %s', async (method) => {
    let minutes = 29.9;
    const { url } = await openUpload({ minutesLater: () => minutes });
    const page = await openPage(url);
    expect(page.token).not.toBe('');
    minutes = 30;
    const body = method === 'POST' ? formOf({ token: page.token }, [pdf('ช้า.pdf')]) : null;
    const response = await fetch(url, { method, body, headers: { cookie: page.cookie } });
    expect(response.status).toBe(410);
    expect(await response.text()).toContain(words.linkOver);
  });

  test.each([
    ['who is suspended', { ...requester, status: 'suspended' as const }],
    ['who has no role any more', buildPerson({ id: requester.id, roles: [] })],
  ])('the link of somebody %s opens nothing', async (_, person) => {
    const { url } = await openUpload({ person });
    const response = await fetch(url);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(words.notYours);
  });

  test.each([
    ['another draft', (url: string) => url.replace(DRAFT_ID, DRAFT_ID.replace('1K', '2K'))],
    ['another person', (url: string) => url.replace('U-requester', 'U-other')],
    ['a later end', (url: string) => url.replace(/expires=(\d)/, 'expires=9')],
    ['a place that there is not', (url: string) => url.replace('/draft/', '/desk/')],
  ])('a link that is changed to %s opens nothing', async (_, change) => {
    const { url } = await openUpload();
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? formOf({}, [pdf('a.pdf')]) : null;
      const response = await fetch(change(url), { method, body });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(words.linkUnknown);
    }
  });

  test('the link of a draft that is sent or thrown away says so', async () => {
    const { url, stores, names } = await openUpload();
    const page = await openPage(url);
    const { draft: _, ...without } = (await stores.conversations.get(requester.id)) ?? { version: 0 };
    await stores.conversations.replace({ ...without, version: 2 } as never, 1);
    const { status, page: answer } = await post(page, {}, [pdf('ช้า.pdf')]);
    expect([status, answer.includes(words.placeClosed)]).toEqual([410, true]);
    expect(await names()).toEqual([]);
  });

  test.each([
    ['without its token', { token: '' }],
    ['with a token that is made up', { token: 'a'.repeat(43) }],
    ['from a browser that had not opened the page', { cookie: '' }],
    ['from another browser', { cookie: `desk-page=${'b'.repeat(22)}` }],
  ])('a form %s is refused, and its file is not kept', async (_, wrong) => {
    const { url, names } = await openUpload();
    const page = { ...(await openPage(url)), ...wrong };
    for (const files of [[pdf('a.pdf')], []]) {
      const answer = await post(page, {}, files);
      expect([answer.status, answer.page.includes(words.pageStale)]).toEqual([403, true]);
    }
    expect(await names()).toEqual([]);
  });

  test('the token of one page posts to no other', async () => {
    const { url, urlMadeAt } = await openUpload();
    const other = await openPage(urlMadeAt(new Date(someTime.getTime() + 1_000)));
    expect((await post({ ...other, url }, {}, [pdf('a.pdf')])).status).toBe(403);
    expect((await post(other, {}, [pdf('a.pdf')])).status).toBe(200);
  });

  test('a person who calls too often is asked to wait, and others are not', async () => {
    const { url } = await openUpload();
    const page = await openPage(url);
    const statuses = new Set<number>();
    for (let call = 0; call < 121; call += 1) statuses.add((await post(page, {})).status);
    expect([...statuses]).toEqual([200, 429]);
    const { page: answer } = await post(page, {}, [pdf('a.pdf')]);
    expect(answer).toContain(words.tooOften);
  });

  test("whoever has no right link uses up nobody else's calls", async () => {
    const { url } = await openUpload();
    const forged = url.replace(/signature=./, 'signature=_');
    for (let call = 0; call < 121; call += 1) await fetch(forged, { method: 'POST' });
    expect((await post(await openPage(url), {})).status).toBe(200);
  });
});

describe('what is too much', () => {
  test('a form larger than all files may be is refused before it is read, and the connection closed', async () => {
    const { url } = await openUpload({ limits: { maxMegabytes: 1, maxTotalMegabytes: 1 } });
    const { pathname, search } = new URL(url);
    const head = `POST ${pathname}${search} HTTP/1.1\r\nHost: desk\r\nContent-Length: 999999999\r\n\r\n`;
    const caller = callRaw(url, `${head}${'x'.repeat(1000)}`);
    expect(await caller.answer).toMatch(/^HTTP\/1.1 413 [\s\S]*connection: close/i);
  });

  test('so is one that does not say how large it is', async () => {
    const { url } = await openUpload();
    const { pathname, search } = new URL(url);
    const head = `POST ${pathname}${search} HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(await callRaw(url, `${head}5\r\nhello\r\n`).answer).toMatch(/^HTTP\/1.1 413 /);
  });

  test.each([
    ['many fields', Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}`, 'x']))],
    ['a long field', { remark: 'x'.repeat(10_000) }],
  ])('a form of %s is no form of ours', async (_, fields) => {
    const { url, names } = await openUpload();
    expect((await post(await openPage(url), fields, [pdf('a.pdf')])).status).toBe(400);
    expect(await names()).toEqual([]);
  });
});

test('what may be attached is said before: types, size of each, number and size of all', async () => {
  const { url, office } = await openUpload();
  const page = await (await fetch(url)).text();
  const read = page.replaceAll('\n', ' '); // as a browser shows it
  expect(read).toContain('ไฟล์ละไม่เกิน 20 MB ไม่เกิน 10 ไฟล์ รวมกันไม่เกิน 100 MB');
  const accepted = /accept="([^"]*)"/.exec(page)?.[1]?.split(',');
  const listed = [...office.files.extensions, 'heic'].map((extension) => `.${extension}`);
  expect(accepted).toEqual(expect.arrayContaining(listed));
  expect(page).toContain(words.usableUntil(new Date(someTime.getTime() + 30 * 60_000)));
  expect(roomFaults.tooMany(office.files)).toContain('ไม่เกิน 10 ไฟล์');
});
