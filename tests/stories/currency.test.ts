/** Publications are looked after: checked, found wrong, reviewed by their owners, and looked at by somebody else. */
import { expect, it } from 'vitest';
import { addMonths } from '../../src/clock.js';
import { checkDueOn } from '../../src/domain/request/currency.js';
import * as currency from '../../src/text/currency.js';
import * as form from '../../src/text/form.js';
import * as info from '../../src/text/info.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import { digestTitle } from '../../src/text/reminders.js';
import * as takeDown from '../../src/text/take-down.js';
import { buildOffice } from '../support/builders.js';
import { asks } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { publishes, takes } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

const { buttons, titles } = currency;
const noEnd = { kind: 'noEnd', reviewOn: '2027-02-01' } as const;
const PERMIT = 'ให้ปรับปรุงข้อมูล';

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
}

async function opensFirst(bot: TestApp, key: string, word: string): Promise<void> {
  await bot.phone(key).says(word);
  await bot.phone(key).sees('1. เลขที่');
  await bot.phone(key).taps('1. เลขที่');
}

async function flags(bot: TestApp, key: string, what: string): Promise<void> {
  const phone = bot.phone(key);
  await phone.sees(buttons.flag);
  await phone.taps(buttons.flag);
  await phone.sees(info.asks.flag);
  await phone.says(what);
  await phone.sees(info.buttons.confirm.flag);
  await phone.taps(info.buttons.confirm.flag);
  await phone.sees('บันทึกสิ่งที่ต้องแก้แล้ว');
}

it('a webmaster finds it current: with day and person, on the card and in the history', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await webmaster.sees(buttons.checkCurrent);
  const check = keepButton(webmaster, buttons.checkCurrent);
  await webmaster.tapsAction(check);
  await webmaster.sees('บันทึกว่าตรวจแล้ว ยังเป็นปัจจุบัน');
  const card = webmaster.shownTexts(await webmaster.sees(currency.labels.lastCheck)).join('\n');
  expect(card).toMatch(/20 พ.ย. 2569 \d\d:\d\d น. มานี ตัวอย่าง นักวิชาการคอมพิวเตอร์/);
  expect(card).toContain('มานี ตัวอย่าง: ตรวจแล้ว ยังเป็นปัจจุบัน');
  await bot.phone('staff').tapsAction(check);
  await bot.phone('staff').sees('ท่านไม่มีสิทธิ์ดำเนินการรายการนี้');
  expect((await bot.stores.requests.get(id))?.standing?.check?.by.name).toBe('มานี ตัวอย่าง');
  expect(await bot.pushesBilled()).toBe(0);
});

it('a check is taken back by whoever made it, until anything else is done, and both stand in the history', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot);
  const standing = async () => (await bot.stores.requests.get(id))?.standing;
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await webmaster.sees(buttons.checkCurrent);
  const check = keepButton(webmaster, buttons.checkCurrent);
  await webmaster.tapsAction(check);
  await webmaster.sees(buttons.undoCheck);
  const undo = keepButton(webmaster, buttons.undoCheck);
  await bot.phone('standIn').tapsAction(undo);
  await bot.phone('standIn').sees('ท่านไม่มีสิทธิ์ดำเนินการรายการนี้');
  await webmaster.tapsAction(undo);
  await webmaster.sees('เรียกคืนผลการตรวจแล้ว');
  expect((await standing())?.check).toBeUndefined();
  const { history = [] } = (await bot.stores.requests.get(id)) ?? {};
  expect(history.slice(-2).map(({ action }) => action)).toEqual(['checkCurrent', 'undoCheck']);
  await webmaster.tapsAction(check); // of a card that is older than that
  await webmaster.sees('มีฉบับใหม่');
  await webmaster.taps(buttons.checkCurrent);
  await webmaster.sees('บันทึกว่าตรวจแล้ว ยังเป็นปัจจุบัน');
  expect((await standing())?.check?.by.name).toBe('มานี ตัวอย่าง');
});

it('a check that answered a concern brings it back when it is taken back', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await flags(bot, 'webmaster', 'หมายเลขโทรศัพท์เปลี่ยนแล้ว');
  await webmaster.sees(buttons.checkCurrent);
  await webmaster.taps(buttons.checkCurrent);
  await webmaster.sees(buttons.undoCheck);
  await webmaster.taps(buttons.undoCheck);
  await webmaster.sees('เรียกคืนผลการตรวจแล้ว');
  const concern = (await bot.stores.requests.get(id))?.standing?.concern;
  expect(concern).toMatchObject({ kind: 'flagged', text: 'หมายเลขโทรศัพท์เปลี่ยนแล้ว' });
});

it('found wrong: its owner gets the words and updates it, and is reminded until then', async () => {
  const bot = await startApp();
  const [staff, webmaster, chief] = [bot.phone('staff'), bot.phone('webmaster'), bot.phone('chief')];
  const { id } = await putOnline(bot);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await flags(bot, 'webmaster', 'หมายเลขโทรศัพท์เปลี่ยนแล้ว');
  const told = staff.shownTexts(await staff.sees(titles.flagged)).join('\n');
  expect(told).toContain('หมายเลขโทรศัพท์เปลี่ยนแล้ว');
  expect(told).toContain('มานี ตัวอย่าง');
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees(currency.statusWords.flagged);
  await onTheMorningOf(bot, '2026-11-26');
  const before = staff.messages().length;
  await onTheMorningOf(bot, '2026-11-27'); // a week later
  await staff.sees('หมายเลขโทรศัพท์เปลี่ยนแล้ว');
  expect(staff.messages().length).toBeGreaterThan(before);

  await opensFirst(bot, 'staff', 'งานของฉัน');
  await staff.sees(titles.flagged);
  await staff.taps(myRequests.buttons.update);
  await staff.sees(asks.review);
  await staff.taps(form.buttons.edit, { nth: 1 });
  await staff.sees(asks.subject);
  await staff.says('ฉบับที่แก้แล้ว');
  await staff.sees('ฉบับที่แก้แล้ว');
  await staff.taps('ส่งคำขอ');
  await chief.sees(PERMIT);
  await chief.taps(PERMIT);
  await chief.sees(`ยืนยัน${PERMIT}`);
  await chief.taps(`ยืนยัน${PERMIT}`);
  await takes(webmaster);
  await publishes(webmaster);
  await staff.sees(publication.titles.updated);
  expect((await bot.stores.requests.get(id))?.standing?.concern).toBeUndefined();
  await staff.says('งานของฉัน');
  await staff.sees(myRequests.nothingWaits);
});

it("what nobody has checked for half a year is in the webmaster's digest, each on its day, and not after a check", async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const office = buildOffice();
  const due: string[] = [];
  for (let nth = 1; nth <= 8; nth += 1) {
    const { id, standing } = await putOnline(bot, {
      subject: `ประกาศที่ ${nth}`,
      online: { kind: 'until', lastDay: '2028-12-29' },
    });
    if (standing) due.push(checkDueOn(id, standing, office));
  }
  expect(new Set(due).size).toBeGreaterThan(3);
  expect(due.toSorted()[0]?.localeCompare(addMonths('2026-11-20', 6))).toBe(1);
  for (const day of [...new Set(due)].toSorted()) {
    const before = webmaster.messages().length;
    await onTheMorningOf(bot, day);
    const shown = webmaster
      .messages()
      .slice(before)
      .map((message) => webmaster.shownTexts(message).join());
    const wanted = due.flatMap((one, index) => (one === day ? [`ประกาศที่ ${index + 1}`] : []));
    for (const subject of wanted) expect(shown.join()).toContain(subject);
  }
  const count = webmaster.messages().length;
  await bot.restart();
  await onTheMorningOf(bot, due.toSorted().at(-1) ?? '');
  expect(webmaster.messages().length).toBe(count);
});

it('the review is answered with a next day: suggested on a working day, chosen, or typed', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  const { id } = await putOnline(bot, { online: noEnd });
  await onTheMorningOf(bot, '2027-02-01');
  await staff.sees(takeDown.titles.review);
  await staff.taps(takeDown.buttons.confirmCurrent);
  await staff.sees(titles.nextReview);
  await staff.says('1/1/2569');
  await staff.sees('วันทบทวนต้องหลังวันนี้');
  await staff.says('อีก 10 ปี');
  await staff.sees('วันทบทวนต้องหลังวันนี้');
  await staff.says('เดือน มิ.ย. 2570');
  await staff.sees('วันพุธที่ 30 มิ.ย. 2570');
  await staff.says('1/6/2570');
  await staff.sees('ทบทวนอีกครั้งวันอังคารที่ 1 มิ.ย. 2570');
  expect((await bot.stores.requests.get(id))?.standing?.content.online).toEqual({
    kind: 'noEnd',
    reviewOn: '2027-06-01',
  });
  await staff.says('งานของฉัน');
  await staff.sees(myRequests.nothingWaits);
});

it('a review that its owner leaves is asked again after a week, then a webmaster hears of it and settles it', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  const { id } = await putOnline(bot, { online: noEnd });
  await onTheMorningOf(bot, '2027-02-01');
  await staff.sees(takeDown.titles.review);
  const told = staff.messages().length;
  await onTheMorningOf(bot, '2027-02-08');
  expect(staff.messages().length).toBe(told + 1);
  await onTheMorningOf(bot, '2027-02-15');
  await webmaster.sees(digestTitle);
  await webmaster.sees('ยังไม่ตอบการทบทวน');
  expect(staff.messages().length).toBe(told + 1);
  await webmaster.taps('1. เลขที่');
  await webmaster.sees(buttons.checkCurrent);
  await webmaster.taps(buttons.checkCurrent);
  await webmaster.sees('บันทึกว่าตรวจแล้ว');
  const online = (await bot.stores.requests.get(id))?.standing?.content.online;
  expect(online?.kind === 'noEnd' && online.reviewOn > '2027-02-15').toBe(true);
});

it('the third time in a row that it is still right goes to whoever checks', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  const { id } = await putOnline(bot, { online: noEnd });
  let day = '2027-02-01';
  for (const nth of [1, 2, 3]) {
    await onTheMorningOf(bot, day);
    await staff.sees(takeDown.buttons.confirmCurrent);
    bot.emulator.clock.forward(30 * 60_000);
    await staff.taps(takeDown.buttons.confirmCurrent);
    await staff.sees(titles.nextReview);
    await staff.taps(currency.ready.suggested);
    await staff.sees(`ทบทวนอีกครั้ง`);
    const standing = (await bot.stores.requests.get(id))?.standing;
    expect(standing?.concern?.kind).toBe(nth === 3 ? 'recheck' : undefined);
    day = standing?.content.online.kind === 'noEnd' ? standing.content.online.reviewOn : day;
  }
  const next = bot.emulator.clock.now();
  bot.emulator.clock.setTo(new Date(next.getTime() + 24 * 60 * 60_000));
  await bot.runJob('send reminders');
  const card = chief.shownTexts(await chief.sees(titles.recheck)).join('\n');
  expect(card).toContain('สมหญิง ตัวอย่าง ยืนยันว่าข้อมูลยังถูกต้องหลายครั้งติดต่อกัน');
  await chief.taps(buttons.checkCurrent);
  await chief.sees('บันทึกว่าตรวจแล้ว ยังเป็นปัจจุบัน');
  await chief.says('งานของฉัน');
  await chief.sees(myRequests.nothingWaits);
  expect((await bot.stores.requests.get(id))?.standing?.concern).toBeUndefined();
});
