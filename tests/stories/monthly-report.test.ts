/** The monthly report: sent to the executives on the first, asked for at any time; and the units' part in it. */
import { expect, it } from 'vitest';
import { loadOffice } from '../../src/offices/load-office.js';
import { commandWord } from '../../src/text/commands.js';
import { userErrorSentence } from '../../src/text/denials.js';
import { doubts, useAsTyped } from '../../src/text/doubts.js';
import { notUnderstood } from '../../src/text/menu.js';
import { groupsWithoutProvider } from '../../src/text/nobody.js';
import * as report from '../../src/text/report.js';
import { asks } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { leavesOffice } from '../support/leave-office.js';
import { putOnline } from '../support/put-online.js';
import { officePeople, startApp, type TestApp, type TestPerson } from '../support/start-app.js';

const people: TestPerson[] = [
  ...officePeople.map((one) => (one.key === 'deputy' ? { ...one, roles: ['executive' as const] } : one)),
  { key: 'governor', name: 'ชัย ตัวอย่าง', position: 'สาธารณสุขอำเภอ', roles: ['executive'] },
];
const subject = 'รณรงค์ป้องกันไข้เลือดออก';

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send the monthly report');
}

async function anHourLater(bot: TestApp): Promise<void> {
  bot.emulator.clock.forward(60 * 60_000);
  await bot.runJob('send the monthly report');
}

it('on the first at half past eight each executive gets one summary, also after a restart', async () => {
  const bot = await startApp({ people });
  await putOnline(bot, { subject });
  bot.emulator.clock.setTo(new Date('2026-12-01T08:29:59+07:00'));
  await bot.runJob('send the monthly report');
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(0);

  await onTheMorningOf(bot, '2026-12-01');
  for (const key of ['deputy', 'governor']) {
    const card = await bot.phone(key).sees('ประจำเดือนพฤศจิกายน พ.ศ. 2569');
    expect(bot.phone(key).altText(card)).toContain(
      'คำขอทั้งหมด 1 · เผยแพร่แล้ว 1 · อยู่ระหว่างดำเนินการ 0 · อนุญาตให้เผยแพร่ (ครั้ง) 1',
    );
    expect(bot.phone(key).shownTexts(card).join()).not.toContain(subject);
  }
  await bot.restart();
  await onTheMorningOf(bot, '2026-12-02');
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(2);
});

it('of the month before anybody knew the bot nothing is sent; what the first of December missed is made up for', async () => {
  const bot = await startApp({ people });
  await bot.runJob('send the monthly report');
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(0);
  await onTheMorningOf(bot, '2026-12-06');
  await bot.phone('deputy').sees(report.nothingPublished('2026-11'));
});

it('an office that begins with the report in January is told of December alone', async () => {
  const bot = await startApp({ people });
  await onTheMorningOf(bot, '2027-01-05');
  await bot.phone('deputy').sees(report.nothingPublished('2026-12'));
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(2);
});

it('executives and administrators ask for any month by a word or a tap; nobody else may', async () => {
  const bot = await startApp({ people });
  const [staff, deputy, administrator] = [
    bot.phone('staff'),
    bot.phone('deputy'),
    bot.phone('administrator'),
  ];
  await putOnline(bot);
  await deputy.says(commandWord('report'));
  await deputy.sees(report.nothingPublished('2026-10'));
  await deputy.taps(report.buttons.earlier);
  await deputy.sees('ประจำเดือนกันยายน พ.ศ. 2569');
  await administrator.says('รายงาน พ.ย. 2569');
  await administrator.sees('ยังไม่สิ้นช่วงเวลานี้ ข้อมูลถึง 20 พ.ย. 2569 14:30 น.');
  await administrator.says('รายงาน ม.ค. 2570');
  await administrator.sees('ยังไม่ถึงเดือนมกราคม');

  await staff.says(commandWord('report'));
  await staff.sees(`“${commandWord('report')}” แสดงเฉพาะแก่`);
  await staff.tapsAction(keepButton(deputy, report.buttons.earlier));
  await staff.sees(userErrorSentence('notAllowed'));
});

it('in a form the word is a subject like any other', async () => {
  const { phone } = await startApp({ people });
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('8');
  await staff.sees(asks.subject);
  await staff.says('รายงานประจำเดือน');
  await staff.sees(asks.details);
});

const pattani = loadOffice('mueang-pattani');
const general = { id: 'general-administration', name: 'กลุ่มงานบริหารทั่วไป' };
const providers: TestPerson[] = [
  { key: 'clerk', name: 'ดารา ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['provider'], unit: general },
  { key: 'other', name: 'เพชร ตัวอย่าง', position: 'นักวิชาการ', roles: ['provider'], unit: general },
  { key: 'chief', name: 'สมชาย ตัวอย่าง', position: pattani.head, roles: ['approver'], unit: general },
  { key: 'deputy', name: 'วีระ ตัวอย่าง', position: 'ผู้ช่วยสาธารณสุขอำเภอ', roles: ['executive'], unit: general },
];

it('any provider of the unit may answer; an hour after the last answer, which may be put right until then, the executives get it', async () => {
  const bot = await startApp({ office: pattani, people: providers });
  const [clerk, other, chief, deputy] = ['clerk', 'other', 'chief', 'deputy'].map(bot.phone);
  await onTheMorningOf(bot, '2026-12-01');
  await clerk!.sees(report.titles.ask);
  const button = keepButton(clerk!, report.buttons.none);
  await chief!.tapsAction(button);
  await chief!.sees(userErrorSentence('notAllowed'));

  await other!.says('ไม่มี');
  await other!.sees(report.changeable);
  await bot.runJob('send the monthly report');
  await other!.taps(report.buttons.change);
  await other!.sees('กรุณาพิมพ์ปัญหาอุปสรรค');
  await other!.says('อินเทอร์เน็ตขัดข้อง');
  await other!.sees(report.changeable);
  await anHourLater(bot);
  await deputy!.sees('ปัญหาอุปสรรค: อินเทอร์เน็ตขัดข้อง');
  await clerk!.tapsAction(button);
  await clerk!.sees('จึงแก้ไขไม่ได้');
  await clerk!.sees('เพชร ตัวอย่าง');
  expect(await bot.pushesBilled()).toBe(2);

  await leavesOffice(bot, 'เพชร ตัวอย่าง');
  await clerk!.tapsAction(button);
  const note = clerk!.shownTexts(await clerk!.sees('จึงแก้ไขไม่ได้')).join();
  expect(note).toContain('นักวิชาการ');
  expect(note).not.toContain('เพชร ตัวอย่าง');
});

it('a provider who owes two reports is asked for which of them there is nothing to tell', async () => {
  const bot = await startApp({ office: pattani, people: providers });
  const clerk = bot.phone('clerk');
  await onTheMorningOf(bot, '2026-12-01');
  await onTheMorningOf(bot, '2027-01-01');
  await clerk.says('ไม่มีค่ะ');
  await clerk.sees(report.noneOfWhich.title);
  expect(await bot.stores.monthlyNotes.ofMonth('2026-11')).toEqual([]);
  await clerk.taps(general.name, { nth: 1 });
  await clerk.sees(`${report.labels.problems}: ไม่มี`);
  await clerk.says('ไม่มีครับ');
  await clerk.sees('ประจำเดือนธันวาคม พ.ศ. 2569');
  expect(await bot.stores.monthlyNotes.ofMonth('2026-11')).toMatchObject([{ answers: [{ problems: '' }] }]);
  expect(await bot.stores.monthlyNotes.ofMonth('2026-12')).toMatchObject([{ answers: [{ problems: '' }] }]);
});

it('problems typed without saying whose they are are kept: only the unit is asked, and the text is not typed again', async () => {
  const bot = await startApp({ office: pattani, people: providers });
  const clerk = bot.phone('clerk');
  await onTheMorningOf(bot, '2026-12-01');
  await onTheMorningOf(bot, '2027-01-01');
  await clerk.says('เน็ตช้ามากค่ะ เว็บล่มบ่อย');
  await clerk.sees(report.problemsOfWhichTitle);
  expect(await bot.stores.monthlyNotes.ofMonth('2026-12')).toEqual([]);
  await clerk.taps(general.name);
  await clerk.sees(report.titles.recorded);
  const note = { answers: [{ problems: 'เน็ตช้ามากค่ะ เว็บล่มบ่อย' }] };
  expect(await bot.stores.monthlyNotes.ofMonth('2026-12')).toMatchObject([note]);
  expect(await bot.stores.monthlyNotes.ofMonth('2026-11')).toEqual([]);
});

it('the unit of a text that was recorded meanwhile is tapped again: the question is asked anew, and nothing is recorded', async () => {
  const bot = await startApp({ office: pattani, people: providers });
  const clerk = bot.phone('clerk');
  await onTheMorningOf(bot, '2026-12-01');
  await onTheMorningOf(bot, '2027-01-01');
  await clerk.says('เน็ตช้ามากค่ะ เว็บล่มบ่อย');
  await clerk.sees(report.problemsOfWhichTitle);
  const other = keepButton(clerk, general.name);
  await clerk.taps(general.name, { nth: 1 });
  await clerk.sees(report.titles.recorded);
  const notes = async () => [
    await bot.stores.monthlyNotes.ofMonth('2026-11'),
    await bot.stores.monthlyNotes.ofMonth('2026-12'),
  ];
  const before = await notes();
  await clerk.tapsAction(other);
  await clerk.sees('กรุณาพิมพ์ปัญหาอุปสรรคการเผยแพร่ข้อมูลเดือนธันวาคม');
  expect(await notes()).toEqual(before);
  await clerk.says('เครื่องสแกนเสีย');
  await clerk.sees(report.titles.recorded);
  expect((await notes())[1]).toMatchObject([{ answers: [{ problems: 'เครื่องสแกนเสีย' }] }]);
});

it('a text that could be no answer does not bring up the reports that are owed', async () => {
  const bot = await startApp({ office: pattani, people: providers });
  const clerk = bot.phone('clerk');
  await onTheMorningOf(bot, '2026-12-01');
  await clerk.sees('ประจำเดือนพฤศจิกายน พ.ศ. 2569');
  const shown = clerk.messages().length;
  await clerk.says('นะคะ');
  await clerk.sees(notUnderstood);
  expect(clerk.messages()).toHaveLength(shown + 1);
});

it('what looks like no answer is asked about before it becomes what executives read', async () => {
  const bot = await startApp({ office: pattani, people: [...providers, silent] });
  const clerk = bot.phone('clerk');
  await onTheMorningOf(bot, '2026-12-01');
  await clerk.sees(report.titles.ask);
  await clerk.taps(report.buttons.report);
  await clerk.sees('กรุณาพิมพ์ปัญหาอุปสรรค');
  await clerk.says('สวัสดีค่ะ');
  await clerk.sees(doubts.courtesy);
  await clerk.says('ต้องพิมพ์อะไรบ้างคะ');
  await clerk.sees(doubts.question);
  expect(await bot.stores.monthlyNotes.ofMonth('2026-11')).toEqual([]);
  await clerk.taps(useAsTyped);
  await clerk.sees('ปัญหาอุปสรรค: ต้องพิมพ์อะไรบ้าง');
});

it('an open form waits while its writer reports, and what is no text leaves the question open', async () => {
  const bot = await startApp({ office: pattani, people: [...providers, silent] });
  const clerk = bot.phone('clerk');
  await onTheMorningOf(bot, '2026-12-01');
  await clerk.sees(report.titles.ask);
  await clerk.says('ขอเผยแพร่');
  await clerk.sees(asks.dataType);
  await clerk.taps(report.buttons.report);
  await clerk.sees('กรุณาพิมพ์ปัญหาอุปสรรค');
  await clerk.sendsSticker();
  await clerk.sees(report.onlyText);
  await clerk.sendsPhoto(Buffer.from('no picture at all'));
  await clerk.sees(report.onlyText);
  await clerk.says('ก'.repeat(501));
  await clerk.sees(report.problemsTooLong(501, 500));
  await clerk.says('อินเทอร์เน็ตขัดข้อง');
  const recorded = clerk.shownTexts(await clerk.sees(report.titles.recorded)).join();
  expect(recorded).toContain('ปัญหาอุปสรรค: อินเทอร์เน็ตขัดข้อง');
  expect(recorded).toContain(report.changeable);
  await clerk.sees(commandWord('resume'));

  await clerk.taps(report.buttons.change);
  await clerk.sees('กรุณาพิมพ์ปัญหาอุปสรรค');
  await clerk.says('เครื่องคอมพิวเตอร์ไม่พอ');
  await clerk.sees('ปัญหาอุปสรรค: เครื่องคอมพิวเตอร์ไม่พอ');
  expect(await bot.stores.monthlyNotes.ofMonth('2026-11')).toMatchObject([
    { version: 2, answers: [{ problems: 'อินเทอร์เน็ตขัดข้อง' }, { problems: 'เครื่องคอมพิวเตอร์ไม่พอ' }] },
  ]);
});

it('a group without a provider is named to an administrator beforehand, and to the executives', async () => {
  const bot = await startApp({ office: pattani, people: [...providers, ...officePeople.slice(5, 6)] });
  const [clerk, deputy, administrator] = ['clerk', 'deputy', 'administrator'].map(bot.phone);
  const strategy = 'กลุ่มงานประกันสุขภาพ ยุทธศาสตร์และสารสนเทศทางการแพทย์';
  await administrator!.says(commandWord('myWork'));
  await administrator!.sees(groupsWithoutProvider(pattani, [strategy])!);
  await onTheMorningOf(bot, '2026-12-01');
  await clerk!.sees(report.titles.ask);
  await clerk!.taps(report.buttons.none);
  await clerk!.sees(report.titles.recorded);
  await anHourLater(bot);
  await deputy!.sees(report.unitsWithoutProvider(pattani, [strategy]));
  expect(await bot.pushesBilled()).toBe(3); // one more to the administrator: nobody publishes here
});

it('a report whose answers came due while the program was away over the end of the month is sent all the same, once', async () => {
  const bot = await startApp({ office: pattani, people: providers });
  await onTheMorningOf(bot, '2026-12-30');
  await bot.phone('clerk').sees('ประจำเดือนพฤศจิกายน พ.ศ. 2569');
  await onTheMorningOf(bot, '2027-01-05');
  await bot.restart();
  await onTheMorningOf(bot, '2027-01-05');
  const deputy = bot.phone('deputy');
  const november = await deputy.sees('ประจำเดือนพฤศจิกายน พ.ศ. 2569');
  expect(deputy.shownTexts(november).join()).toContain(report.unitsMissing([general.name]));
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(3);
});

/** Belongs to another unit, so that one answer is not all. */
const silent: TestPerson = {
  key: 'silent',
  name: 'แก้ว ตัวอย่าง',
  position: 'นักวิชาการ',
  roles: ['provider'],
  unit: { name: 'กลุ่มงานควบคุมโรค' },
};
