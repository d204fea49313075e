/** Files are attached on the page of a link, and the chat tells of them once. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { filesFromWeb, noDraft } from '../../src/text/filling.js';
import { openPage as openPageButton, placeClosed, title as uploadWord } from '../../src/text/upload.js';
import { asks, fillForm, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { decision, refuses, submits } from '../support/play-request.js';
import { openPage, post } from '../support/post-upload.js';
import { somePdf } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';

const MINUTE_MS = 60_000;

function pdf(name: string) {
  return { name, bytes: Buffer.concat([somePdf.bytes, Buffer.from(name)]) };
}

/** Opens the page by the link that was tapped last, and attaches files there. */
async function attaches({ webhookUrl }: TestApp, person: Phone, names: string[]) {
  const { pathname, search } = new URL(person.openedLinks.at(-1) ?? '');
  const page = await openPage(new URL(pathname + search, webhookUrl).href);
  return post(page, {}, names.map(pdf));
}

it('what was attached on the page is told by the next reply, free of charge and once', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.taps(uploadWord);
  await attaches(bot, staff, ['ประกาศ.pdf', 'แผน.pdf']);
  const before = staff.messages().length;
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(filesFromWeb(['ประกาศ.pdf', 'แผน.pdf'], 2));
  await staff.sees(asks.source);
  expect(staff.messages().length - before).toBe(2);
  await staff.says('กลุ่มงานควบคุมโรค');
  await staff.sees(asks.infoPeriod);
  expect(staff.messages().length - before).toBe(3);
  expect(await bot.pushesBilled()).toBe(0);
  await goOnTo(staff, 'review', { from: 'infoPeriod' });
  await staff.sees('ประกาศ.pdf (PDF 1 KB)');
  await staff.taps('ส่งคำขอ');
  await bot.phone('chief').sees('แผน.pdf (PDF 1 KB)');
});

it('the word in the chat gives a fresh link, whatever question is open, and leaves it open', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await staff.says(uploadWord);
  await staff.sees(noDraft);
  await fillFormUpTo(staff, 'subject');
  await staff.says(uploadWord);
  await staff.sees(openPageButton);
  await staff.taps(openPageButton);
  bot.emulator.clock.forward(29 * MINUTE_MS);
  expect((await attaches(bot, staff, ['ประกาศ.pdf'])).status).toBe(200);
  bot.emulator.clock.forward(1 * MINUTE_MS);
  expect((await attaches(bot, staff, ['ช้า.pdf'])).status).toBe(410);
  await staff.says('ประกาศรับสมัคร');
  await staff.sees(asks.details);
});

it('what is removed on the page before the chat hears of it is not told', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.taps(uploadWord);
  await attaches(bot, staff, ['ผิด.pdf', 'ถูก.pdf']);
  const { draft } = (await bot.stores.conversations.get(staff.userId)) ?? {};
  const [wrong] = draft?.answers.attachments ?? [];
  const { pathname, search } = new URL(staff.openedLinks[0] ?? '');
  const page = await openPage(new URL(pathname + search, bot.webhookUrl).href);
  await post(page, { act: 'remove', file: wrong?.id ?? '' });
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(filesFromWeb(['ถูก.pdf'], 1));
});

it('a refused request is corrected with files from the page', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await refuses(chief, 'ขาดเอกสารแนบ');
  await staff.sees(decision.refused);
  await staff.taps('แก้ไขและเสนอใหม่');
  await staff.sees(asks.review);
  await staff.taps(uploadWord);
  await attaches(bot, staff, ['เอกสารแนบ.pdf']);
  await staff.says('ทำต่อ');
  await staff.sees(filesFromWeb(['เอกสารแนบ.pdf'], 1));
  await staff.sees('เอกสารแนบ.pdf (PDF 1 KB)');
  await staff.taps('ส่งคำขอ');
  await chief.sees('เอกสารแนบ.pdf (PDF 1 KB)');
});

it('a review that is older than a file from the page sends nothing unseen', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await fillForm(staff);
  await staff.taps(uploadWord);
  await attaches(bot, staff, ['ประกาศ.pdf']);
  await staff.taps('ส่งคำขอ');
  await staff.sees('ประกาศ.pdf (PDF 1 KB)');
  expect(await bot.stores.requests.countBySituation()).toEqual({});
});

it('after sending, the page takes nothing more', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await fillForm(staff);
  await staff.taps(uploadWord);
  await attaches(bot, staff, ['ประกาศ.pdf']);
  await staff.says('ทำต่อ');
  await staff.sees('ประกาศ.pdf (PDF 1 KB)');
  await staff.taps('ส่งคำขอ');
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
  const { status, page } = await attaches(bot, staff, ['อีกไฟล์.pdf']);
  expect([status, page.includes(placeClosed)]).toEqual([410, true]);
});

it('the same event, handled again after a crash, tells the same', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.taps(uploadWord);
  await attaches(bot, staff, ['ประกาศ.pdf']);
  const { reply } = bot.app.deps.line;
  let isFirst = true;
  bot.app.deps.line.reply = (token, messages) => {
    if (!isFirst) return reply(token, messages);
    isFirst = false;
    throw new Error('the process ends here');
  };
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(filesFromWeb(['ประกาศ.pdf'], 1));
  await staff.sees(asks.source);
  expect(isFirst).toBe(false);
});
