/** The end of a publication: taken down in time or early, asked for, found still right; and tasks that change hands. */
import { expect, it } from 'vitest';
import { endRole } from '../../src/domain/person/appointments.js';
import * as currency from '../../src/text/currency.js';
import { previewNotices, userErrorSentence } from '../../src/text/denials.js';
import { courtesies } from '../../src/text/menu.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import { reasonEmpty } from '../../src/text/read-reason.js';
import { digestTitle } from '../../src/text/reminders.js';
import * as takeDown from '../../src/text/take-down.js';
import { buildOffice } from '../support/builders.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { permits, publishes, somePage, submits, takes } from '../support/play-request.js';
import { putOnline, putTaken } from '../support/put-online.js';
import { officePeople, startApp, type TestApp } from '../support/start-app.js';

const { buttons, titles } = takeDown;
const until = { kind: 'until', lastDay: '2027-01-31' } as const;
const noEnd = { kind: 'noEnd', reviewOn: '2027-01-31' } as const;

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send reminders');
}

/** From a list of requests to the first one's card. */
async function opensFirst(bot: TestApp, key: string, word: string): Promise<void> {
  await bot.phone(key).says(word);
  await bot.phone(key).sees('1. เลขที่');
  await bot.phone(key).taps('1. เลขที่');
}

it('before its time it comes down with a reason, which its owner reads', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await putOnline(bot);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await webmaster.sees(buttons.takeDownEarly);
  await webmaster.taps(buttons.takeDownEarly);
  await webmaster.sees(titles.askReason);
  await webmaster.says('-');
  await webmaster.sees(reasonEmpty);
  await webmaster.says('ตัวเลขผิดทั้งตาราง');
  await webmaster.sees(buttons.confirm.takeDown);
  await webmaster.taps(buttons.confirm.takeDown);
  await webmaster.sees(takeDown.ownerIsTold);
  const told = staff.shownTexts(await staff.sees(titles.takenDown)).join('\n');
  expect(told).toContain('ตัวเลขผิดทั้งตาราง');
  expect(told).toContain('มานี ตัวอย่าง นักวิชาการคอมพิวเตอร์');
  await webmaster.says('ขอบคุณ');
  await webmaster.sees(courtesies.thanks);
  expect(await bot.pushesBilled()).toBe(1);
});

it('the owner asks for it: the webmaster gets the task with the reason at once, and gives none', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await putOnline(bot);
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(buttons.askTakeDown);
  await staff.taps(buttons.askTakeDown);
  await staff.sees(titles.askReason);
  await staff.taps(takeDown.reasons[2]);
  await staff.sees(buttons.confirm.askTakeDown);
  await staff.taps(buttons.confirm.askTakeDown);
  await staff.sees('บันทึกการขอนำลงแล้ว');

  const task = webmaster.shownTexts(await webmaster.sees(titles.asked)).join('\n');
  expect(task).toContain(`เหตุผล: ${takeDown.reasons[2]}`);
  await webmaster.taps(buttons.takeDown);
  await webmaster.sees(buttons.confirm.takeDown);
  await webmaster.taps(buttons.confirm.takeDown);
  await staff.sees(titles.takenDown);
  expect(await bot.stores.requests.countBySituation()).toEqual({ takenDown: 1 });
  expect(await bot.pushesBilled()).toBe(2);
});

it('without an end the owner is asked on the review day, and finds it still right: until the suggested day, once', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: noEnd });
  await onTheMorningOf(bot, '2027-01-31'); // a Sunday
  await onTheMorningOf(bot, '2027-02-01');
  await staff.sees(titles.review);
  const [keep, ask] = [keepButton(staff, buttons.confirmCurrent), keepButton(staff, buttons.askTakeDown)];
  await staff.tapsAction(keep);
  await staff.sees(currency.titles.nextReview);
  const suggested = keepButton(staff, currency.ready.suggested);
  await staff.tapsAction(suggested);
  await staff.sees('ทบทวนอีกครั้งวันศุกร์ที่ 16 เม.ย. 2570'); // the 14th is a holiday
  await staff.tapsAction(suggested);
  await staff.sees('ทบทวนอีกครั้งวันศุกร์ที่ 16 เม.ย. 2570');
  await staff.tapsAction(keep);
  await staff.sees('ทบทวนอีกครั้งวันศุกร์ที่ 16 เม.ย. 2570');
  await staff.tapsAction(ask);
  await staff.sees('มีฉบับใหม่');
  await staff.says('งานของฉัน');
  await staff.sees(myRequests.nothingWaits);
});

it('a review that nobody answers shows as due, and nothing is decided', async () => {
  const bot = await startApp();
  await putOnline(bot, { online: noEnd });
  bot.emulator.clock.setTo(new Date('2027-02-03T02:00:00Z'));
  await bot.phone('staff').says('งานของฉัน');
  await bot.phone('staff').sees('ถึงกำหนดทบทวน · ไม่กำหนดวันสิ้นสุด ทบทวนวันอาทิตย์ที่ 31 ม.ค. 2570 · รอมาแล้ว 3 วัน');
  expect(await bot.stores.requests.countBySituation()).toEqual({ online: 1 });
});

it('one message a morning says all that is due, however often it runs, and after a restart too', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { subject: 'ประกาศแรก', online: until });
  await putOnline(bot, { subject: 'ประกาศที่สอง', online: until });
  await putOnline(bot, { subject: 'ประกาศที่สาม', online: { kind: 'until', lastDay: '2027-03-31' } });
  await onTheMorningOf(bot, '2027-01-24'); // a Sunday: no working morning
  bot.emulator.clock.setTo(new Date('2027-01-25T08:29:00+07:00'));
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
  expect(staff.messages()).toEqual([]);
  await onTheMorningOf(bot, '2027-01-25');
  const told = staff.shownTexts(await staff.sees(digestTitle)).join('\n');
  expect(told).toMatch(/ประกาศแรก\nจะครบระยะเวลาการเผยแพร่ในอีก 6 วัน/);
  expect(told).toContain('ประกาศที่สอง');
  expect(told).not.toContain('ประกาศที่สาม');

  await bot.runJob('send reminders');
  await bot.restart();
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(1);
});

it('the stand-in hears of it too when it still stands there days later, and nobody once it is down', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  await putOnline(bot, { online: until });
  await onTheMorningOf(bot, '2027-02-01');
  await webmaster.sees(titles.periodOver);
  await bot.runJob('deliver messages');
  expect(standIn.messages()).toEqual([]);
  await onTheMorningOf(bot, '2027-02-02');
  await onTheMorningOf(bot, '2027-02-04');
  await standIn.sees(titles.periodOver);
  expect(await bot.pushesBilled()).toBe(3);

  await standIn.taps(buttons.takeDown);
  await standIn.sees(buttons.confirm.takeDown);
  await standIn.taps(buttons.confirm.takeDown);
  await standIn.sees(takeDown.ownerIsToldLater);
  await webmaster.taps(buttons.takeDown);
  await webmaster.sees('มานะ ตัวอย่าง เจ้าพนักงานธุรการ บันทึกว่านำลงแล้ว');
  await onTheMorningOf(bot, '2027-02-07');
  expect(await bot.pushesBilled()).toBe(3);
});

it('neither people of other roles nor who lost this one can take down', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { online: until });
  await onTheMorningOf(bot, '2027-02-01');
  await webmaster.sees(titles.periodOver);
  await webmaster.taps(buttons.takeDown);
  await webmaster.sees(buttons.confirm.takeDown);
  const confirm = keepButton(webmaster, buttons.confirm.takeDown);
  const person = await bot.stores.persons.get(webmaster.userId);
  if (!person) throw new Error('the webmaster is not there');
  const ended = endRole(person, 'webmaster', { at: bot.app.deps.now(), by: 'U0' });
  await bot.stores.persons.replace({ ...ended, version: person.version + 1 }, person.version);

  for (const key of ['webmaster', 'staff', 'chief', 'administrator']) {
    await bot.phone(key).tapsAction(confirm);
    await bot.phone(key).sees(userErrorSentence('notAllowed'));
  }
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees(userErrorSentence('notAllowed'));
  expect(await bot.stores.requests.countBySituation()).toEqual({ online: 1 });
});

it('an old confirmation never records a reason that it does not show', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await putOnline(bot);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await webmaster.sees(buttons.takeDownEarly);
  await webmaster.taps(buttons.takeDownEarly);
  await webmaster.sees(titles.askReason);
  await webmaster.taps(takeDown.reasons[0]);
  await webmaster.sees(buttons.confirm.takeDown);
  const first = keepButton(webmaster, buttons.confirm.takeDown);
  await webmaster.says('ส่งเลยค่ะ');
  await webmaster.sees(previewNotices.changeByButton);
  await webmaster.taps(buttons.changeReason);
  await webmaster.sees(titles.askReason);
  await webmaster.says('เหตุผลอื่น');
  await webmaster.sees('เหตุผลอื่น');
  await webmaster.tapsAction(first);
  await webmaster.sees(previewNotices.newer);
  expect(await bot.stores.requests.countBySituation()).toEqual({ online: 1 });
});

it('what stands on two websites comes down from both with one confirmation that names them', async () => {
  const office = buildOffice();
  const sites = [...office.sites, { id: 'province', name: 'เว็บไซต์จังหวัด' }];
  const bot = await startApp({ office: { ...office, sites } });
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { siteIds: sites.map(({ id }) => id), online: until });
  await onTheMorningOf(bot, '2027-02-01');
  await webmaster.sees(titles.periodOver);
  await webmaster.taps(buttons.takeDown);
  const shown = webmaster.shownTexts(await webmaster.sees(buttons.confirm.takeDown));
  expect(shown).toEqual(expect.arrayContaining([somePage, `${somePage}1`]));
  await webmaster.taps(buttons.confirm.takeDown);
  await webmaster.sees(takeDown.ownerIsToldLater);
});

it('a task that is left idle is told to the stand-in once, and whoever left it can no longer publish it', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  await putTaken(bot);
  await opensFirst(bot, 'webmaster', 'งานของฉัน');
  await webmaster.sees(publication.buttons.publish);
  await onTheMorningOf(bot, '2026-11-23');
  await bot.phone('staff').sees('ยังรอมานี ตัวอย่าง กลุ่มงานควบคุมโรคดำเนินการ เกินกำหนดแล้ว 1 วันทำการ');
  await onTheMorningOf(bot, '2026-11-24');
  await standIn.sees(publication.leftIdle);
  expect(await bot.pushesBilled()).toBe(4); // late: its holder, the stand-in and the requester; then the stand-in

  await standIn.taps(publication.buttons.take);
  await standIn.sees('ท่านรับงานนี้แล้ว');
  await webmaster.sees('มานะ ตัวอย่าง รับงานแทนท่านแล้ว');
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(5); // and the holder before
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees('งานนี้มีผู้รับดำเนินการแล้ว โดย มานะ ตัวอย่าง');
});

it('a webmaster hands a task over by name, and a colleague gets it as its holder', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  await putTaken(bot);
  await opensFirst(bot, 'webmaster', 'งานของฉัน');
  await webmaster.sees(publication.buttons.assign);
  await webmaster.taps(publication.buttons.assign);
  await webmaster.sees(publication.titles.chooseReceiver);
  await webmaster.taps('มานะ ตัวอย่าง');
  await webmaster.sees('ให้ มานะ ตัวอย่าง แล้ว');
  await standIn.sees('มานี ตัวอย่าง มอบงานนี้ให้ท่าน');
  await publishes(standIn);
  await bot.phone('staff').sees(publication.titles.published);
});

it('the colleague of a list is chosen by the first name, as people type it', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await putTaken(bot);
  await opensFirst(bot, 'webmaster', 'งานของฉัน');
  await webmaster.sees(publication.buttons.assign);
  await webmaster.taps(publication.buttons.assign);
  await webmaster.sees(publication.titles.chooseReceiver);
  await webmaster.says('มานะลาอยู่ไหมคะ');
  await webmaster.next();
  await webmaster.says('มอบให้มานะค่ะ');
  await webmaster.sees('ให้ มานะ ตัวอย่าง แล้ว');
});

it('confirming that one came down leaves the question about another request open', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { subject: 'ประกาศเก่า', online: until });
  await onTheMorningOf(bot, '2027-02-01');
  await webmaster.sees(titles.periodOver);
  await webmaster.taps(buttons.takeDown);
  await webmaster.sees(buttons.confirm.takeDown);
  const confirm = keepButton(webmaster, buttons.confirm.takeDown);
  await putTaken(bot, { online: noEnd });
  await webmaster.says('งานของฉัน');
  await webmaster.sees('2. เลขที่');
  await webmaster.taps('2. เลขที่');
  await webmaster.sees(publication.buttons.publish);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);

  for (const tap of [confirm, confirm]) {
    await webmaster.tapsAction(tap);
    await webmaster.sees(takeDown.ownerIsToldLater);
  }
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
  expect(await bot.stores.requests.countBySituation()).toEqual({ online: 1, takenDown: 1 });
});

it('confirming that one came down leaves the open question of the form open', async () => {
  const people = officePeople.map((one) =>
    one.key === 'webmaster' ? { ...one, roles: ['requester' as const, ...one.roles] } : one,
  );
  const bot = await startApp({ people });
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { online: until });
  await onTheMorningOf(bot, '2027-02-01');
  await opensFirst(bot, 'webmaster', 'งานของฉัน');
  await webmaster.sees(buttons.takeDown);
  await webmaster.taps(buttons.takeDown);
  await webmaster.sees(buttons.confirm.takeDown);
  const confirm = keepButton(webmaster, buttons.confirm.takeDown);
  await fillFormUpTo(webmaster, 'subject');
  await webmaster.tapsAction(confirm);
  await webmaster.sees(takeDown.ownerIsToldLater);
  await webmaster.says('ประกาศรับสมัคร');
  await webmaster.sees(asks.details);
});

it('a whole life costs five pushes: what was planned is told with the next answer, and once', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await submits(staff, { online: '31/01/2570' });
  await permits(bot.phone('chief'));
  await takes(webmaster);
  await publishes(webmaster);
  await staff.sees(publication.titles.published);
  expect(await bot.pushesBilled()).toBe(3);

  await onTheMorningOf(bot, '2027-01-04'); // the first working morning of the last 30 days
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(3);
  await staff.says('สถานะ');
  await staff.sees('จะครบระยะเวลาการเผยแพร่วันที่ 31 ม.ค. 2570');
  await onTheMorningOf(bot, '2027-01-25'); // and of the last week
  await staff.sees('ในอีก 6 วัน');
  await onTheMorningOf(bot, '2027-02-01');
  await webmaster.sees(titles.periodOver);
  await webmaster.taps(buttons.takeDown);
  await webmaster.sees(buttons.confirm.takeDown);
  await webmaster.taps(buttons.confirm.takeDown);
  await webmaster.sees(takeDown.ownerIsToldLater);
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(5);

  await staff.says('เมนู');
  await staff.sees(titles.takenDown);
  const heard = staff.messages().length;
  await staff.says('เมนู');
  await bot.emulator.quiet();
  expect(staff.messages().slice(heard).map(staff.shownTexts).join()).not.toContain(titles.takenDown);
});
