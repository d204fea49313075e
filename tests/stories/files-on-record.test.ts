/** Files that were submitted never change, and the certificate of each round names the SHA-256 of each of its files. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { buttons as paperButtons, papersTitle } from '../../src/text/paper.js';
import { buttons as publicationButtons } from '../../src/text/publication.js';
import { allDetails, openRequest } from '../../src/text/request-words.js';
import { placeClosed, title as uploadWord } from '../../src/text/upload.js';
import { canReadPdf, pdfText } from '../paper/pdf-text.js';
import { asks, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { refuses } from '../support/play-request.js';
import { openPage, post } from '../support/post-upload.js';
import { somePdf, somePhoto } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeoutMs: 30_000 };
const pdf = (words: string) => ({
  name: 'ประกาศ.pdf',
  bytes: Buffer.concat([somePdf.bytes, Buffer.from(words)]),
});
const [first, second] = [pdf('first'), pdf('second')];
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function sends(staff: Phone, ...files: ReturnType<typeof pdf>[]): Promise<void> {
  await fillFormUpTo(staff, 'details');
  for (const [index, file] of files.entries()) {
    await staff.sendsFile(file);
    await staff.sees(`รวม ${index + 1} ไฟล์`, patience);
  }
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(asks.source);
  await goOnTo(staff, 'review', { from: 'source' });
}

async function onRecord({ stores, app }: TestApp, staff: Phone) {
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  const files = request?.proposal?.content.attachments ?? [];
  return Promise.all(
    files.map(async ({ fileName, sha256 }) => {
      const content = await app.deps.files.open(sha256);
      return [fileName, sha256, content && hashOf(await buffer(content))];
    }),
  );
}

/** The hashes that the form of the request prints, as the chief opens it. */
async function certified(bot: TestApp): Promise<string[]> {
  const chief = bot.phone('chief');
  await chief.taps(allDetails);
  await chief.sees(paperButtons.papers);
  await chief.taps(paperButtons.papers);
  await chief.sees(papersTitle);
  await chief.taps(paperButtons.openForm);
  const { pathname, search } = new URL(chief.openedLinks.at(-1) ?? '');
  const form = await fetch(new URL(`${pathname}/content${search}`, bot.webhookUrl));
  const text = pdfText(new Uint8Array(await form.arrayBuffer()), 'cells').replace(/\s/g, '');
  return [first.bytes, second.bytes, somePhoto].map(hashOf).filter((sha256) => text.includes(sha256));
}

it('after submitting no message, no unsent file and no page changes what is on record', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await sends(staff, first);
  await staff.says(uploadWord);
  await staff.sees(uploadWord);
  await staff.taps(uploadWord);
  const { pathname, search } = new URL(staff.openedLinks.at(-1) ?? '');
  const page = await openPage(new URL(pathname + search, bot.webhookUrl).href);
  await staff.says('ทำต่อ');
  await staff.sees(asks.review);
  await staff.taps('ส่งคำขอ');
  await staff.sees('เลขที่คำขอ 1/2570');
  const before = await onRecord(bot, staff);
  expect(before).toEqual([['ประกาศ.pdf', hashOf(first.bytes), hashOf(first.bytes)]]);

  const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
  const file = request?.proposal?.content.attachments[0]?.id ?? '';
  expect((await post(page, { act: 'remove', file })).page).toContain(placeClosed);
  expect((await post(page, {}, [second])).page).toContain(placeClosed);
  await staff.sendsFile(second);
  await staff.sees('เก็บไฟล์ “ประกาศ.pdf” ไว้แล้ว', patience);
  expect(await onRecord(bot, staff)).toEqual(before);
});

it.skipIf(!canReadPdf)(
  'the form of each round prints the SHA-256 of its files, and of no others',
  async () => {
    const bot = await startApp();
    const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
    await sends(staff, first);
    await staff.taps('ส่งคำขอ');
    await staff.sees('เลขที่คำขอ 1/2570');
    await chief.sees(allDetails);
    expect(await certified(bot)).toEqual([hashOf(first.bytes)]);

    await chief.taps(openRequest);
    await refuses(chief, 'กรุณาแนบฉบับที่ลงนามแล้ว');
    await staff.sees(publicationButtons.correct);
    await staff.taps(publicationButtons.correct);
    await staff.sees('ลบ');
    await staff.taps('ลบ');
    await staff.sees(asks.review);
    await staff.sendsFile(second);
    await staff.sees('ประกาศ.pdf', patience);
    await staff.sendsPhoto(somePhoto);
    await staff.sees('ภาพที่', patience);
    await staff.taps('ส่งคำขอ');
    await staff.sees('เลขที่คำขอ 1/2570');
    await chief.sees(allDetails);
    expect(await certified(bot)).toEqual([hashOf(second.bytes), hashOf(somePhoto)]);

    const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
    const [submission] = request?.history ?? [];
    expect(submission?.content?.attachments.map(({ sha256 }) => sha256)).toEqual([hashOf(first.bytes)]);
  },
);
