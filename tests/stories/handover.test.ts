/** The transfers of October: all work of one person goes to a successor in one act. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { userErrorSentence } from '../../src/text/denials.js';
import * as handOver from '../../src/text/hand-over.js';
import * as people from '../../src/text/people.js';
import { nobodyFound } from '../../src/text/people-search.js';
import { notHandedOver, shutOut } from '../../src/text/person-changes.js';
import { keepButton } from '../support/keep-button.js';
import { permits, publishes, refuses, sendsUnchanged, submits, takes } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

it('the successor corrects what was refused, hears the result, and the one before may no longer', async () => {
  const { phone } = await startApp();
  const [staff, chief, successor] = [phone('staff'), phone('chief'), phone('standIn')];
  await submits(staff, { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  await refuses(chief, 'ไม่ระบุแหล่งที่มา');
  await staff.sees('แก้ไขและเสนอใหม่');
  const correct = keepButton(staff, 'แก้ไขและเสนอใหม่');

  await handsOver(phone('administrator'), { from: 'สมหญิง ตัวอย่าง', to: 'มานะ ตัวอย่าง' });
  const told = await successor.sees(handOver.titles.received);
  expect(successor.shownTexts(told).join(' ')).toContain('สมหญิง ตัวอย่าง');
  await successor.sees('เลขที่ 1/2570');

  await staff.tapsAction(correct);
  await staff.sees(userErrorSentence('notAllowed'));
  await successor.taps('1. เลขที่ 1/2570');
  await successor.sees('แก้ไขและเสนอใหม่');
  await successor.taps('แก้ไขและเสนอใหม่');
  await successor.sees('ส่งคำขอ');
  await sendsUnchanged(successor);
  await successor.sees('เลขที่คำขอ 1/2570');
  await chief.sees('เสนอครั้งที่ 2');
  await refuses(chief, 'ยังไม่ครบถ้วน');
  await successor.sees('ยังไม่ครบถ้วน');
});

it('a task that was taken goes to the successor with the right to do it, and the history says by whom', async () => {
  const { phone } = await startApp();
  const [staff, webmaster, deputy] = [phone('staff'), phone('webmaster'), phone('deputy')];
  await submits(staff);
  await permits(phone('chief'));
  await takes(webmaster);
  const publish = keepButton(webmaster, 'บันทึกว่าเผยแพร่แล้ว');

  await handsOver(phone('administrator'), { from: 'มานี ตัวอย่าง', to: 'วีระ ตัวอย่าง' });
  await webmaster.tapsAction(publish);
  await webmaster.sees(userErrorSentence('notAllowed'));
  await deputy.sees(handOver.titles.received);
  await deputy.says('งานของฉัน');
  await deputy.sees('เลขที่ 1/2570');
  await deputy.taps('1. เลขที่ 1/2570');
  await deputy.sees('ท่านรับงานนี้แล้ว');
  await publishes(deputy);

  await staff.sees('เผยแพร่บนเว็บไซต์แล้ว');
  await staff.says('สถานะ');
  await staff.sees('เลขที่ 1/2570');
  await staff.taps('1. เลขที่ 1/2570');
  await staff.sees('ปิติ ตัวอย่าง: โอนงานให้ วีระ ตัวอย่าง');
});

it('before it happens the administrator sees what goes over, and how much', async () => {
  const { phone } = await startApp();
  await submits(phone('staff'));
  const administrator = phone('administrator');
  await choosesSuccessor(administrator, { from: 'สมหญิง ตัวอย่าง', to: 'มานะ ตัวอย่าง' });
  const card = await administrator.sees(handOver.titles.confirm);
  const shown = administrator.shownTexts(card).join(' ');
  expect(shown).toContain('สิทธิ์ที่โอน ผู้ขอเผยแพร่');
  expect(shown).toContain('คำขอที่ยังไม่เสร็จ 1 เรื่อง');
  expect(shown).toContain('งานเผยแพร่ที่รับไว้ 0 เรื่อง');
});

it('the successor can be looked for by a part of the name', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await opens(administrator, 'สมหญิง ตัวอย่าง');
  await administrator.taps(handOver.buttons.handOver);
  await administrator.sees(handOver.titles.choose);
  await administrator.says('ไม่มีคนนี้');
  await administrator.sees(handOver.nobodyFound);
  await administrator.says('มานะ');
  const list = administrator.shownTexts(await administrator.sees(handOver.titles.choose)).join(' ');
  expect(list).toContain('มานะ ตัวอย่าง');
  expect(list).not.toContain('สมชาย ตัวอย่าง');
});

it('a second tap on the confirmation is the same success, and the successor is told once', async () => {
  const { phone } = await startApp();
  const [administrator, successor] = [phone('administrator'), phone('standIn')];
  await choosesSuccessor(administrator, { from: 'สมหญิง ตัวอย่าง', to: 'มานะ ตัวอย่าง' });
  await administrator.sees(handOver.titles.confirm);
  const confirm = keepButton(administrator, handOver.buttons.confirm);
  for (const _ of ['first', 'second']) {
    await administrator.tapsAction(confirm);
    await administrator.sees('โอนงานทั้งหมดของ สมหญิง ตัวอย่าง ให้ มานะ ตัวอย่าง แล้ว');
  }
  await successor.sees(handOver.titles.received);
  const told = successor.messages().filter((one) => successor.altText(one)?.includes('ได้รับโอนงาน'));
  expect(told).toHaveLength(1);
});

it('who handed over, or is suspended, stands by name in the history; who left stands there by the position', async () => {
  const { phone } = await startApp();
  const [staff, chief, administrator] = [phone('staff'), phone('chief'), phone('administrator')];
  await submits(staff);
  await permits(chief);
  const history = async (shown: string) => {
    await chief.says('1/2570');
    await chief.sees('เลขที่ 1/2570');
    await chief.taps('ประวัติ');
    return chief.shownTexts(await chief.sees(`${shown}: ส่งคำขอ`)).join(' ');
  };
  await handsOver(administrator, { from: 'สมหญิง ตัวอย่าง', to: 'มานะ ตัวอย่าง' });
  expect(await history('สมหญิง ตัวอย่าง')).toContain('โอนงานให้ มานะ ตัวอย่าง');

  await opens(administrator, 'สมหญิง ตัวอย่าง');
  await administrator.taps(people.buttons.suspend);
  await administrator.sees(shutOut.suspend.title);
  await administrator.taps(shutOut.suspend.confirm);
  await administrator.sees('สถานะของ สมหญิง ตัวอย่าง: ระงับสิทธิ์ชั่วคราว');
  await history('สมหญิง ตัวอย่าง');

  await administrator.taps(people.buttons.markLeft);
  await administrator.sees(shutOut.markLeft.title);
  await administrator.taps(shutOut.markLeft.confirm);
  await administrator.sees('สถานะของ สมหญิง ตัวอย่าง: พ้นจากหน่วยงาน');
  expect(await history('พยาบาลวิชาชีพ')).not.toContain('สมหญิง');

  await staff.says('สถานะ');
  await staff.sees(people.leftSentence);
  await administrator.taps(people.buttons.reinstate);
  await administrator.sees('สถานะของ สมหญิง ตัวอย่าง: ใช้งานได้');
  await history('สมหญิง ตัวอย่าง');
});

it('the one whose work went hears it with the next answer, by whom and to whom, and it costs no push', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await submits(staff);
  await handsOver(bot.phone('administrator'), { from: 'สมหญิง ตัวอย่าง', to: 'มานะ ตัวอย่าง' });
  await bot.phone('standIn').sees(handOver.titles.received);
  const words = handOver.handedAway({ name: 'มานะ ตัวอย่าง' }, { name: 'ปิติ ตัวอย่าง' });
  await bot.runJob('deliver messages');
  const billed = await bot.pushesBilled();
  await staff.says('ขอเผยแพร่ค่ะ');
  await staff.sees(words);
  await staff.sees(userErrorSentence('notAllowed'));
  await staff.says('ขอเผยแพร่ค่ะ');
  await staff.sees(userErrorSentence('notAllowed'));
  expect(staff.messages().filter((one) => JSON.stringify(one).includes(words))).toHaveLength(1);
  expect(await bot.pushesBilled()).toBe(billed);
});

it('who was marked as left by mistake, and may go on, is told so', async () => {
  const { phone } = await startApp();
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await opens(administrator, 'สมหญิง ตัวอย่าง');
  await administrator.taps(people.buttons.markLeft);
  await administrator.sees(shutOut.markLeft.title);
  await administrator.taps(shutOut.markLeft.confirm);
  await administrator.sees('สถานะของ สมหญิง ตัวอย่าง: พ้นจากหน่วยงาน');
  await administrator.taps(people.buttons.reinstate);
  await administrator.sees('สถานะของ สมหญิง ตัวอย่าง: ใช้งานได้');
  await staff.sees('ผู้ดูแลระบบคืนสิทธิ์ให้ท่านแล้ว');
});

it('who left without a hand-over: the confirmation says what lies there, and it can be handed over afterwards', async () => {
  const { phone } = await startApp();
  const [administrator, successor] = [phone('administrator'), phone('standIn')];
  await submits(phone('staff'));
  await administrator.says('บุคลากร สมหญิงค่ะ');
  await administrator.sees(people.titles.person);
  await administrator.taps(people.buttons.markLeft);
  await administrator.sees(notHandedOver(1));
  await administrator.taps(shutOut.markLeft.confirm);
  await administrator.sees('สถานะของ สมหญิง ตัวอย่าง: พ้นจากหน่วยงาน');
  await handsOver(administrator, { from: 'สมหญิง ตัวอย่าง', to: 'มานะ ตัวอย่าง' });
  await successor.sees(handOver.titles.received);
  await successor.says('สถานะ');
  await successor.sees('เลขที่ 1/2570');
});

it('a name typed after “บุคลากร” is looked for', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await administrator.says('บุคลากร ไม่มีคนนี้');
  await administrator.sees(nobodyFound('ไม่มีคนนี้'));
  await administrator.says('บุคลากร มา');
  const list = administrator.shownTexts(await administrator.sees(people.titles.list)).join(' ');
  expect(list).toContain('มานี ตัวอย่าง');
  expect(list).toContain('มานะ ตัวอย่าง');
  expect(list).not.toContain('สมหญิง ตัวอย่าง');
});

it('only an administrator hands over', async () => {
  const { phone } = await startApp();
  const [chief, staff, deputy] = [phone('chief'), phone('staff'), phone('deputy')];
  const data = `do=confirmHandOver&person=${staff.userId}&to=${deputy.userId}`;
  await chief.tapsAction({ type: 'postback', data });
  await chief.sees(userErrorSentence('notAllowed'));
});

interface Names {
  from: string;
  to: string;
}

async function opens(administrator: Phone, name: string): Promise<void> {
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  await administrator.taps(name);
  await administrator.sees(people.titles.person);
}

async function choosesSuccessor(administrator: Phone, { from, to }: Names): Promise<void> {
  await opens(administrator, from);
  await administrator.taps(handOver.buttons.handOver);
  await administrator.sees(handOver.titles.choose);
  await administrator.taps(to);
}

async function handsOver(administrator: Phone, names: Names): Promise<void> {
  await choosesSuccessor(administrator, names);
  await administrator.sees(handOver.titles.confirm);
  await administrator.taps(handOver.buttons.confirm);
  await administrator.sees(handOver.done({ name: names.from }, { name: names.to }));
}
