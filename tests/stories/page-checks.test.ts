/** The server looks at what was recorded: it warns, never blocks, and holds nothing against anybody that it can't see. */
import { buffer } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { makePack } from '../../src/packs/make-pack.js';
import type { FetchPage } from '../../src/probe/fetch-page.js';
import * as currency from '../../src/text/currency.js';
import { pageCut } from '../../src/text/packs.js';
import * as words from '../../src/text/page-address.js';
import { noWayOut } from '../../src/text/page-checks.js';
import * as publication from '../../src/text/publication.js';
import { digestTitle } from '../../src/text/reminders.js';
import * as takeDown from '../../src/text/take-down.js';
import { publishes, somePage } from '../support/play-request.js';
import { putOnline, putTaken } from '../support/put-online.js';
import { readZip } from '../support/read-zip.js';
import { recordedLog } from '../support/recorded-log.js';
import { startApp, type TestApp } from '../support/start-app.js';

const found = 'ผลตรวจหน้าเว็บไซต์';
const gone = 'ตรวจแล้วไม่พบหน้าเว็บไซต์ที่บันทึกไว้';

function page(status: number, body = ''): FetchPage {
  return { kind: 'page', url: somePage, status, contentType: 'text/html', body: Buffer.from(body) };
}

/** The title of what the stories publish. */
const withSubject = page(200, '<title>ข่าว</title>รณรงค์<br>ป้องกันโรคไข้เลือดออก');
const nothingOutside: FetchPage = { kind: 'unreachable', why: 'ENETUNREACH', isOurs: true };

/** Websites that take their time. */
function closedDoor() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

async function publishesNow(bot: TestApp): Promise<void> {
  const webmaster = bot.phone('webmaster');
  await webmaster.says('งานของฉัน');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees(publication.buttons.publish);
  await publishes(webmaster);
}

async function statusSays(bot: TestApp, key = 'staff', list = 'สถานะ'): Promise<string> {
  const phone = bot.phone(key);
  await phone.says(list);
  await phone.sees('1. เลขที่');
  await phone.taps('1. เลขที่');
  return phone.shownTexts(await phone.sees('สถานะคำขอ: ')).join('\n');
}

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('look at all pages each week');
  await bot.runJob('look at pages');
  await bot.runJob('send reminders');
}

/** By now a look that was asked for is done, by this run or by the one of the clock. */
async function looked(bot: TestApp): Promise<void> {
  await bot.runJob('look at pages');
  await vi.waitFor(async () => expect(await bot.stores.pageChecks.due(bot.app.deps.now(), 1)).toEqual([]));
}

it('publishing waits for no website; what was found stands on the status afterwards', async () => {
  const gate = closedDoor();
  const bot = await startApp({
    fetchPage: async () => {
      await gate.passed;
      return withSubject;
    },
  });
  await putTaken(bot);
  await publishesNow(bot);
  await bot.phone('staff').sees(publication.titles.published);
  expect(await statusSays(bot)).not.toContain(found);
  gate.open();
  await looked(bot);
  await vi.waitFor(async () => expect(await statusSays(bot)).toContain('เปิดได้ · พบหัวข้อ'));
});

it.each([
  [page(404), 'ไม่พบหน้า (ตรวจเมื่อ'],
  [page(200, 'เรื่องอื่น'), 'เปิดได้ · ไม่พบหัวข้อ'],
  [page(503), 'เปิดไม่ได้ (503)'],
  [{ kind: 'notPublic' } as const, 'ไม่ใช่ที่อยู่ที่บุคคลภายนอกเปิดได้'],
])('%j is told on the status, and nothing is held up', async (fetched, expected) => {
  const bot = await startApp({ fetchPage: async () => fetched });
  await putTaken(bot);
  await publishesNow(bot);
  await looked(bot);
  expect(await statusSays(bot)).toContain(expected);
  expect(await bot.stores.requests.countBySituation()).toEqual({ online: 1 });
});

it('the page as it was fetched lies in the pack of evidence, and what the week fetches is not kept', async () => {
  const long = `<title>ข่าว</title>รณรงค์ป้องกันโรคไข้เลือดออก${'ก'.repeat(600_000)}`;
  const bot = await startApp({ fetchPage: async () => page(200, long) });
  await putTaken(bot);
  await publishesNow(bot);
  await looked(bot);
  bot.emulator.clock.forward(8 * 24 * 60 * 60_000);
  await bot.runJob('look at all pages each week');
  await looked(bot);
  const [id = ''] = (await bot.stores.requests.ofRequester(bot.phone('staff').userId, 1)).map(
    (one) => one.id,
  );
  const looks = (await bot.stores.pageChecks.get(id))?.looks ?? [];
  expect(looks.map(({ for: occasion, found }) => [occasion, found?.copy !== undefined])).toEqual([
    ['published', true],
    ['sweep', false],
  ]);

  const pack = await makePack(bot.app.deps, { kind: 'form', request: id }, 'U1');
  if (!pack) throw new Error('no pack');
  const parts = await readZip(await buffer(pack.zip));
  const [name = ''] = [...parts.keys()].filter((one) => one.includes('4-page'));
  expect(name).toMatch(/\/4-page-01-published\.html\.txt$/);
  expect(parts.get(name)).toEqual(Buffer.from(long).subarray(0, 512 * 1024));
  const proof = parts.get(name.replace(/[^/]*$/, '4-proof.html'))?.toString() ?? '';
  expect(proof).toContain('href="4-page-01-published.html.txt"');
  expect(proof).toContain(pageCut);
});

it('a page that can not be kept is still looked at', async () => {
  const log = recordedLog();
  const bot = await startApp({ fetchPage: async () => withSubject, log });
  await putTaken(bot);
  bot.app.deps.files.put = () => Promise.reject(new Error('the disk is full'));
  await publishesNow(bot);
  await looked(bot);
  expect(await statusSays(bot)).toContain('เปิดได้ · พบหัวข้อ');
  expect(log.lines).toContain('error: A page as it was fetched can not be kept');
});

it('what does not answer is tried three times before that is said', async () => {
  let tries = 0;
  const bot = await startApp({
    fetchPage: async () => {
      tries += 1;
      return { kind: 'unreachable', why: 'ETIMEDOUT', isOurs: false };
    },
  });
  await putTaken(bot);
  await publishesNow(bot);
  for (const minutes of [0, 11, 11]) {
    bot.emulator.clock.forward(minutes * 60_000);
    await looked(bot);
  }
  expect(tries).toBe(3);
  expect(await statusSays(bot)).toContain('เว็บไซต์ไม่ตอบ');
});

it('a page that has gone is in the webmaster’s digest, until its address is corrected', async () => {
  let fetched = withSubject;
  const bot = await startApp({ fetchPage: async () => fetched });
  const webmaster = bot.phone('webmaster');
  await putOnline(bot);
  await onTheMorningOf(bot, '2026-11-23'); // a Monday
  expect(await bot.pushesBilled()).toBe(0);

  fetched = page(410);
  await onTheMorningOf(bot, '2026-11-30');
  await onTheMorningOf(bot, '2026-12-01');
  await webmaster.sees(gone);
  expect(await bot.pushesBilled()).toBe(1);

  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees('ไม่พบหน้า (ตรวจเมื่อ');
  await webmaster.taps(words.buttons.correct);
  await webmaster.sees(words.titles.askCorrect);
  await webmaster.says('https://www.example.go.th/moved');
  await webmaster.sees(words.titles.askReason);
  await webmaster.taps(words.reasons[1]);
  await webmaster.sees(words.titles.confirmCorrection);
  fetched = withSubject;
  await webmaster.taps(words.buttons.confirmCorrection);
  await webmaster.sees(words.requesterIsTold);
  await bot.emulator.quiet();
  const billed = await bot.pushesBilled();
  await looked(bot);
  await onTheMorningOf(bot, '2026-12-08');
  expect(await bot.pushesBilled()).toBe(billed);
  expect(await statusSays(bot)).toContain('เปิดได้ · พบหัวข้อ');
});

it('what came down and is still found there is in the webmaster’s digest', async () => {
  const bot = await startApp({ fetchPage: async () => withSubject });
  const webmaster = bot.phone('webmaster');
  await putOnline(bot);
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees(takeDown.buttons.takeDownEarly);
  await webmaster.taps(takeDown.buttons.takeDownEarly);
  await webmaster.sees(takeDown.titles.askReason);
  await webmaster.taps(takeDown.reasons[0]);
  await webmaster.sees(takeDown.buttons.confirm.takeDown);
  await webmaster.taps(takeDown.buttons.confirm.takeDown);
  await webmaster.sees(takeDown.ownerIsTold);
  await looked(bot);
  expect(await statusSays(bot)).toContain('ยังเปิดได้ · ยังพบข้อมูล');
  await onTheMorningOf(bot, '2026-11-23');
  await webmaster.sees(digestTitle);
  await webmaster.sees('บันทึกว่านำลงแล้ว แต่หน้าเว็บไซต์ยังเปิดได้');
});

it('a network without a way out is said once to an administrator, and held against no page', async () => {
  const bot = await startApp({ fetchPage: async () => nothingOutside });
  const administrator = bot.phone('administrator');
  await putTaken(bot);
  await publishesNow(bot);
  await looked(bot);
  expect(await statusSays(bot)).not.toContain(found);
  await onTheMorningOf(bot, '2026-11-23');
  await administrator.sees(noWayOut);
  const messages = administrator.messages().length;
  await onTheMorningOf(bot, '2026-11-24');
  await onTheMorningOf(bot, '2026-11-30');
  expect(administrator.messages()).toHaveLength(messages);
});

it('a look that a restart came before is made afterwards, once for each act', async () => {
  const urls: string[] = [];
  const gate = closedDoor();
  const bot = await startApp({
    fetchPage: async (url) => {
      await gate.passed;
      urls.push(url);
      return withSubject;
    },
  });
  await putTaken(bot);
  await publishesNow(bot);
  gate.open();
  await bot.restart();
  bot.emulator.clock.forward(6 * 60_000); // longer than a look may take
  await looked(bot);
  await bot.runJob('announce forgotten moves');
  await looked(bot);
  expect(await statusSays(bot)).toContain('เปิดได้ · พบหัวข้อ');
  expect(new Set(urls)).toEqual(new Set([somePage]));
});

it('on the review day the card says that the page was not found, before its owner finds it still right', async () => {
  const bot = await startApp({ fetchPage: async () => page(404) });
  await putOnline(bot, { online: { kind: 'noEnd', reviewOn: '2027-09-30' } });
  await onTheMorningOf(bot, '2027-09-30');
  const staff = bot.phone('staff');
  const card = staff.shownTexts(await staff.sees(takeDown.reviewQuestion)).join('\n');
  expect(card).toContain('ไม่พบหน้า (ตรวจเมื่อ');
  await staff.says('งานของฉัน');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  const opened = staff.shownTexts(await staff.sees(takeDown.reviewQuestion)).join('\n');
  expect(opened).toContain('ไม่พบหน้า (ตรวจเมื่อ');
});

it('what is looked at again, since its owner always finds it right, shows that the page was not found', async () => {
  const bot = await startApp({ fetchPage: async () => page(404) });
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  const { id } = await putOnline(bot, { online: { kind: 'noEnd', reviewOn: '2027-09-30' } });
  for (let nth = 1; nth <= bot.app.deps.office.currency.recheckAfter; nth += 1) {
    const online = (await bot.stores.requests.get(id))?.standing?.content.online;
    await onTheMorningOf(bot, online?.kind === 'noEnd' ? online.reviewOn : '');
    await bot.runJob('deliver messages');
    await staff.sees(takeDown.buttons.confirmCurrent);
    bot.emulator.clock.forward(30 * 60_000);
    await staff.taps(takeDown.buttons.confirmCurrent);
    await staff.sees(currency.titles.nextReview);
    await staff.taps(currency.ready.suggested);
    await staff.sees('ทบทวนอีกครั้ง');
  }
  const tomorrow = new Date(bot.emulator.clock.now().getTime() + 24 * 60 * 60_000);
  bot.emulator.clock.setTo(tomorrow);
  await bot.runJob('send reminders');
  const card = chief.shownTexts(await chief.sees(currency.titles.recheck)).join('\n');
  expect(card).toContain('ไม่พบหน้า (ตรวจเมื่อ');
});
