/** A longer time on the website: its owner or a webmaster asks for it, whoever decides signs it off, and the old day holds till then. */
import { expect, it } from 'vitest';
import { dayAheadFaults } from '../../src/text/answer-faults.js';
import * as approval from '../../src/text/approval.js';
import { previewNotices } from '../../src/text/denials.js';
import { whichReading } from '../../src/text/doubts.js';
import * as extension from '../../src/text/extension.js';
import { notUnderstood } from '../../src/text/menu.js';
import * as myRequests from '../../src/text/my-requests.js';
import { reasonEmpty } from '../../src/text/read-reason.js';
import { digestTitle } from '../../src/text/reminders.js';
import * as takeDown from '../../src/text/take-down.js';
import * as requests from '../flex-templates/sample-requests.js';
import { keepButton } from '../support/keep-button.js';
import { refuses } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

const { buttons, labels, titles, reasons } = extension;
const PERMIT = 'ให้ขยายระยะเวลา';
const until = { kind: 'until', lastDay: '2027-01-31' } as const;

async function opensFirst(bot: TestApp, key: string, word: string): Promise<void> {
  await bot.phone(key).says(word);
  await bot.phone(key).sees('1. เลขที่');
  await bot.phone(key).taps('1. เลขที่');
}

/** From the button on; the day is typed, the reason chosen. */
async function asksUntil(bot: TestApp, key: string, day: string): Promise<void> {
  const phone = bot.phone(key);
  await phone.sees(titles.askDay);
  await phone.says(day);
  await phone.sees(titles.askReason);
  await phone.taps(reasons[2]);
  await phone.sees(titles.confirm);
  await phone.taps(buttons.confirm);
  await phone.sees('ส่งการขอขยายระยะเวลาแล้ว');
}

async function asksFromStatus(bot: TestApp, day = '30/4/2570'): Promise<void> {
  await opensFirst(bot, 'staff', 'สถานะ');
  await bot.phone('staff').sees(buttons.ask);
  await bot.phone('staff').taps(buttons.ask);
  await asksUntil(bot, 'staff', day);
}

async function lastDayOf(bot: TestApp, id: string): Promise<unknown> {
  return (await bot.stores.requests.get(id))?.standing?.content.online;
}

it('from the notice seven days before: asked, permitted, and told in its own words', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  const { id } = await putOnline(bot, { online: until });
  bot.emulator.clock.setTo(new Date('2027-01-25T08:30:00+07:00'));
  await bot.runJob('send reminders');
  await staff.sees(digestTitle);
  await staff.taps(buttons.ask);
  await asksUntil(bot, 'staff', '30/4/2570');
  expect(await lastDayOf(bot, id)).toEqual(until);

  const card = chief.shownTexts(await chief.sees('คำขอขยายระยะเวลา รอการพิจารณา')).join('\n');
  expect(card).toContain('วันสุดท้ายเดิม\nวันอาทิตย์ที่ 31 ม.ค. 2570\nขอขยายถึง\nวันศุกร์ที่ 30 เม.ย. 2570');
  expect(card).not.toContain('ระยะเวลาการเผยแพร่');
  expect(card).toContain(reasons[2]);
  await chief.taps(PERMIT);
  await chief.sees(approval.confirmWord(PERMIT));
  await chief.taps(approval.confirmWord(PERMIT));
  await chief.sees(`บันทึกผลเรียบร้อยแล้ว: ${PERMIT}`);

  const told = staff.shownTexts(await staff.sees(labels.now)).join('\n');
  expect(told).toContain(titles.extended);
  expect(told).toContain('เสนอครั้งที่ 1'); // of the extension
  expect(told).toContain('วันสุดท้ายใหม่\nวันศุกร์ที่ 30 เม.ย. 2570');
  expect(told).not.toContain('เผยแพร่บนเว็บไซต์แล้ว');
  expect(await lastDayOf(bot, id)).toEqual({ kind: 'until', lastDay: '2027-04-30' });
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(`สมชาย ตัวอย่าง: ${PERMIT} (ครั้งที่ 1)`);
});

it('once the extension is permitted, a later text is no answer to its confirmation', async () => {
  const bot = await startApp();
  const chief = bot.phone('chief');
  await putOnline(bot, { online: until });
  await asksFromStatus(bot);
  await chief.sees('คำขอขยายระยะเวลา รอการพิจารณา');
  await chief.taps(PERMIT);
  await chief.sees(approval.confirmWord(PERMIT));
  await chief.taps(approval.confirmWord(PERMIT));
  await chief.sees(`บันทึกผลเรียบร้อยแล้ว: ${PERMIT}`);
  await chief.says('วันนี้อากาศดีจัง');
  await chief.sees(notUnderstood);
});

it('a day that is no later, no day at all, and no reason are asked for again', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(buttons.ask);
  await staff.taps(buttons.ask);
  await staff.sees(titles.askDay);
  for (const day of ['31/1/2570', '1/12/2569', '1/1/2560']) {
    await staff.says(day);
    await staff.sees('วันสุดท้ายใหม่ต้องหลังวันอาทิตย์ที่ 31 ม.ค. 2570');
  }
  await staff.says('อีกหน่อย');
  await staff.sees(dayAheadFaults('2026-11-20').notADate);
  await staff.says('อีก 1 ปี');
  await staff.sees(titles.askReason);
  await staff.says('-');
  await staff.sees(reasonEmpty);
  await staff.says('ยกเลิก');
  await staff.sees(buttons.ask);
  expect(await bot.stores.requests.countBySituation()).toEqual({ online: 1 });
});

it('what was not shown is not sent: an old confirmation shows the newer day', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(buttons.ask);
  await staff.taps(buttons.ask);
  await staff.sees(titles.askDay);
  await staff.taps('อีก 30 วัน');
  await staff.sees('ขอขยายถึงวันอังคารที่ 2 มี.ค. 2570');
  await staff.says('ยังใช้อยู่');
  await staff.sees(titles.confirm);
  const first = keepButton(staff, buttons.confirm);
  await staff.says('ส่งเลยค่ะ');
  await staff.sees(previewNotices.changeByButton);
  await staff.taps(buttons.change);
  await staff.sees(titles.askDay);
  await staff.taps('อีก 90 วัน');
  await staff.sees(titles.askReason);
  await staff.says('ยังใช้อ้างอิงในการประชุม');
  await staff.sees('ยังใช้อ้างอิงในการประชุม');
  await staff.tapsAction(first);
  await staff.sees(previewNotices.newer);
  await staff.taps(buttons.confirm);
  await staff.sees('ส่งการขอขยายระยะเวลาแล้ว');
  await staff.tapsAction(first);
  await staff.sees('ส่งการขอขยายระยะเวลาแล้ว');
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'extension.deciding': 1 });
});

it.each([
  ['ขอขยายเวลาอีก 1 เดือน', 'ขอขยายถึงวันอาทิตย์ที่ 28 ก.พ. 2570'],
  ['ขอต่อถึง 30 ก.ย. 2570', 'ขอขยายถึงวันพฤหัสบดีที่ 30 ก.ย. 2570'],
  ['ขอต่อ 1/2570 ถึง 30/9/2570 ค่ะ', 'ขอขยายถึงวันพฤหัสบดีที่ 30 ก.ย. 2570'],
  ['เลขที่ ๑/๒๕๗๐ ขอขยายเวลาอีกสองเดือนครับ', 'ขอขยายถึงวันพุธที่ 31 มี.ค. 2570'],
])('%s carries what was typed into the extension, which is shown before it is sent', async (typed, day) => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await staff.says(typed);
  await staff.sees(titles.askReason);
  await staff.sees(day);
  await staff.says('ยังใช้อ้างอิงอยู่');
  await staff.sees(titles.confirm);
  await staff.taps(buttons.confirm);
  await staff.sees('ส่งการขอขยายระยะเวลาแล้ว');
});

it('of several requests that may be meant, one is chosen with the length that was typed', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { subject: 'ประกาศแรก', online: until });
  await putOnline(bot, { subject: 'ประกาศหลัง', online: { kind: 'until', lastDay: '2027-02-28' } });
  await staff.says('ขอขยายเวลาอีก 1 เดือนค่ะ');
  await staff.sees(titles.which);
  await staff.sees('ขอขยายถึงวันอาทิตย์ที่ 28 มี.ค. 2570');
  await staff.taps('ประกาศแรก');
  await staff.sees('ขอขยายถึงวันอาทิตย์ที่ 28 ก.พ. 2570 กรุณาระบุเหตุผล');
  await staff.says('ยกเลิก');
  await staff.says('ขอต่อถึง 28 ก.พ. 2570');
  await staff.sees('ขอขยายถึงวันอาทิตย์ที่ 28 ก.พ. 2570 กรุณาระบุเหตุผล'); // longer for one of them alone
});

it('what was typed may mean several days, or one that is no longer: that is asked, and no reason taken from it', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await staff.says('ขอขยายเวลาถึงปีหน้า');
  await staff.sees(whichReading);
  await staff.taps('วันศุกร์ที่ 31 ธ.ค. 2570');
  await staff.sees(titles.askReason);
  await staff.says('ยกเลิก');
  await staff.says('ขอต่อถึง 30 พ.ย. 2569');
  await staff.sees('วันสุดท้ายใหม่ต้องหลังวันอาทิตย์ที่ 31 ม.ค. 2570');
  await staff.sees(titles.askDay);
});

it('a day with several readings is offered as buttons, of which a number chooses one', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(buttons.ask);
  await staff.taps(buttons.ask);
  await staff.sees(titles.askDay);
  await staff.says('ขอถึงปีหน้าค่ะ');
  await staff.sees(whichReading);
  const offered = staff.shownTexts(await staff.sees('วันศุกร์ที่ 31 ธ.ค. 2570'));
  expect(offered).toEqual(expect.arrayContaining(['วันเสาร์ที่ 20 พ.ย. 2570', 'วันเสาร์ที่ 30 ก.ย. 2571']));
  await staff.says('2');
  await staff.sees('ขอขยายถึงวันศุกร์ที่ 31 ธ.ค. 2570');
});

it.each(['เปลี่ยนเป็น 31 มี.ค. 70', 'ขอโทษค่ะ ขอเป็น 31/3/2570', '31 มีนาคม 2570'])(
  '%s at the reason is the other day, and no reason',
  async (typed) => {
    const bot = await startApp();
    const staff = bot.phone('staff');
    await putOnline(bot, { online: until });
    await staff.says('ขอขยายถึง 28 ก.พ. 2570');
    await staff.sees(titles.askReason);
    await staff.says(typed);
    await staff.sees('ขอขยายถึงวันพุธที่ 31 มี.ค. 2570');
    await staff.says('งานเลื่อนเป็น 31 มี.ค. 70');
    await staff.sees(titles.confirm);
    await staff.sees('งานเลื่อนเป็น 31 มี.ค. 70');
  },
);

it('a day with several readings at the reason is asked about, and a day that is no longer is refused', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await staff.says('ขอขยายถึง 28 ก.พ. 2570');
  await staff.sees(titles.askReason);
  await staff.says('เปลี่ยนเป็น 1 ธ.ค. 2569');
  await staff.sees('วันสุดท้ายใหม่ต้องหลังวันอาทิตย์ที่ 31 ม.ค. 2570');
  await staff.says('เปลี่ยนเป็นปีหน้า');
  await staff.sees('วันศุกร์ที่ 31 ธ.ค. 2570');
  await staff.taps('วันศุกร์ที่ 31 ธ.ค. 2570');
  await staff.sees('ขอขยายถึงวันศุกร์ที่ 31 ธ.ค. 2570');
});

it('a length is counted from the present last day, as on the button', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(buttons.ask);
  await staff.taps(buttons.ask);
  await staff.sees(titles.askDay);
  await staff.says('ขอขยายอีก ๑ เดือนครับ');
  await staff.sees('ขอขยายถึงวันอาทิตย์ที่ 28 ก.พ. 2570');
});

it('refused with a reason: the old day holds, and it is asked for again with the reason of before', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  const { id } = await putOnline(bot, { online: until });
  await asksFromStatus(bot);
  await refuses(chief, 'มีฉบับใหม่แล้ว');
  const told = staff.shownTexts(await staff.sees('ไม่ได้รับอนุญาตให้ขยายระยะเวลา')).join('\n');
  expect(told).toContain('มีฉบับใหม่แล้ว');
  expect(told).toContain('ข้อมูลยังเผยแพร่ตามกำหนดเดิม (ถึงวันอาทิตย์ที่ 31 ม.ค. 2570)');
  await bot.phone('webmaster').says('เมนู');
  await bot.phone('webmaster').sees('แจ้งผลการขอขยายระยะเวลาแก่ผู้ขอ: ไม่อนุญาต');
  await staff.taps(buttons.askAgain);
  await asksUntil(bot, 'staff', '28/2/2570');
  const again = chief.shownTexts(await chief.sees('วันอาทิตย์ที่ 28 ก.พ. 2570')).join('\n');
  expect(again).toContain('มีฉบับใหม่แล้ว');
  expect(await lastDayOf(bot, id)).toEqual(until);
});

it('withdrawn, everything is as it was, and it can be asked for anew', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  const before = await putOnline(bot, { online: until });
  await asksFromStatus(bot);
  await chief.sees('คำขอขยายระยะเวลา รอการพิจารณา');
  await staff.taps(myRequests.buttons.withdrawAsking);
  await staff.sees('ข้อมูลบนเว็บไซต์คงอยู่ตามเดิม');
  await staff.taps(myRequests.buttons.confirmWithdraw);
  await staff.sees('ยกเลิกการขอขยายระยะเวลา');
  expect((await bot.stores.requests.get(before.id))?.standing).toEqual(before.standing);
  await chief.taps(PERMIT);
  await chief.sees('ยกเลิกการขอขยายระยะเวลา');
  await asksFromStatus(bot);
});

it('a webmaster asks from the list of what is online: owner and webmaster both hear what came of it', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await putOnline(bot, { online: until });
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await webmaster.sees(buttons.ask);
  await webmaster.taps(buttons.ask);
  await asksUntil(bot, 'webmaster', '30/4/2570');
  const card = chief.shownTexts(await chief.sees('คำขอขยายระยะเวลา รอการพิจารณา')).join('\n');
  expect(card).toContain('มานี ตัวอย่าง นักวิชาการคอมพิวเตอร์');
  await chief.taps(PERMIT);
  await chief.sees(approval.confirmWord(PERMIT));
  await chief.taps(approval.confirmWord(PERMIT));
  await staff.sees(labels.now);
  await webmaster.sees(labels.now);
  expect(await bot.pushesBilled()).toBe(3);
});

it('whoever has no part in it cannot ask, and what has no end is offered no extension', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot, { online: until });
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(buttons.ask);
  const ask = keepButton(staff, buttons.ask);
  await bot.phone('chief').tapsAction(ask);
  await bot.phone('chief').sees('ท่านไม่มีสิทธิ์ดำเนินการรายการนี้');

  const other = await startApp();
  await putOnline(other, { online: { kind: 'noEnd', reviewOn: '2027-01-31' } });
  await opensFirst(other, 'staff', 'สถานะ');
  const shown = await other.phone('staff').sees(takeDown.buttons.askTakeDown);
  expect(other.phone('staff').shownTexts(shown)).not.toContain(buttons.ask);
});

it('its time over while it is asked for, it waits for the webmaster under the old day', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { online: until });
  await asksFromStatus(bot);
  bot.emulator.clock.setTo(new Date('2027-02-01T08:30:00+07:00'));
  await bot.runJob('send reminders');
  const card = webmaster.shownTexts(await webmaster.sees(takeDown.titles.periodOver)).join('\n');
  expect(card).toContain('ถึงวันอาทิตย์ที่ 31 ม.ค. 2570');
  expect(card).toContain('ขอขยายถึง');
  expect(card).not.toContain('72 วัน');
});

it('its time over while nobody has decided: the webmaster, the owner and whoever decides learn what becomes of it', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await putOnline(bot, { online: until });
  await asksFromStatus(bot);
  await chief.sees('คำขอขยายระยะเวลา รอการพิจารณา');
  const permit = keepButton(chief, PERMIT);
  bot.emulator.clock.setTo(new Date('2027-02-01T08:30:00+07:00'));
  await bot.runJob('send reminders');
  const task = webmaster.shownTexts(await webmaster.sees(takeDown.titles.periodOver)).join('\n');
  expect(task).toMatch(/ยังไม่ได้พิจารณา รอ\S+พิจารณา หากนำลงแล้ว การขอขยายนี้จะสิ้นสุดลง/);
  await webmaster.taps(takeDown.buttons.takeDown);
  await webmaster.sees(takeDown.buttons.confirm.takeDown);
  await webmaster.taps(takeDown.buttons.confirm.takeDown);
  await webmaster.sees(takeDown.titles.takenDown);
  const pushes = await bot.pushesBilled();

  const lapsed = 'ยังไม่ได้พิจารณา และสิ้นสุดลงเมื่อนำข้อมูลลงจากเว็บไซต์';
  await staff.says('เมนู');
  await staff.sees(lapsed);
  await chief.tapsAction(permit);
  await chief.sees(lapsed);
  expect(await bot.pushesBilled()).toBe(pushes);
});

it('an extension that was refused or permitted does not lapse when the information comes down', async () => {
  const takenDown = [requests.refusedLonger, requests.extended, requests.askedDown].map((request) =>
    requests.after(request, requests.webmaster, { action: 'takeDown', reason: requests.TAKE_DOWN_REASON }),
  );
  expect(takenDown.map(extension.lapsedWords)).toEqual([undefined, undefined, undefined]);
});
