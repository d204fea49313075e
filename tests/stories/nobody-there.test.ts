/** Work that waits for somebody who is not there: who hears of it, and how it goes on. */
import { expect, it } from 'vitest';
import { hasRole, newPerson } from '../../src/domain/person/person.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { deciderMissing } from '../../src/text/filling.js';
import * as leave from '../../src/text/leave.js';
import { buttons as requestButtons } from '../../src/text/my-requests.js';
import { fewWebmasters, lastWebmaster, stuckTitle } from '../../src/text/nobody.js';
import { nudgeButton } from '../../src/text/nudge.js';
import * as people from '../../src/text/people.js';
import { confirmRole, shutOut } from '../../src/text/person-changes.js';
import * as publication from '../../src/text/publication.js';
import { buildOffice, someTime } from '../support/builders.js';
import { givesRole } from '../support/give-role.js';
import { keepButton } from '../support/keep-button.js';
import { permits, publishes, submits, takes } from '../support/play-request.js';
import { officePeople, startApp, type TestApp } from '../support/start-app.js';

/** The chief is the only one who decides, Mani the only one who publishes. */
const oneOfEach = officePeople.map((one) =>
  one.key === 'deputy' || one.key === 'standIn' ? { ...one, roles: ['requester' as const] } : one,
);
const nobody = newPerson('', someTime);
const giveApprover = 'ให้สิทธิ์: ผู้อนุมัติรับรอง';

it('suspending the only decider shows what waits for nobody; a new one is told of it and decides', async () => {
  const { phone, emulator } = await startApp({ people: oneOfEach });
  const [staff, deputy, administrator] = [phone('staff'), phone('deputy'), phone('administrator')];
  await submits(staff, { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  await suspends(administrator, 'สมชาย ตัวอย่าง');
  await administrator.sees(stuckTitle);
  await administrator.says('งานของฉัน');
  await administrator.sees(stuckTitle);
  await asksForHerRequest(staff);
  await staff.sees(deciderMissing);

  emulator.clock.forward(60_000); // the deputy is no newcomer
  await opens(administrator, 'วีระ ตัวอย่าง');
  await givesRole(administrator, giveApprover);
  await deputy.sees('ท่านได้รับสิทธิ์ ผู้อนุมัติรับรอง แล้ว');
  const list = await deputy.sees('รณรงค์ป้องกันไข้เลือดออก');
  expect(deputy.altText(list)).toContain('คำขอเลขที่ 1/2570');
  expect(deputy.lastPushCount()).toBe(1);
  await deputy.taps('1. เลขที่ 1/2570');
  await permits(deputy);
  await administrator.says('งานของฉัน');
  await administrator.sees('งานที่รอท่าน');
  expect(shown(administrator)).not.toContain(stuckTitle);
});

it('when the only decider blocks the account, an administrator is told once', async () => {
  const { phone } = await startApp({ people: oneOfEach });
  const [chief, administrator] = [phone('chief'), phone('administrator')];
  await submits(phone('staff'));
  await chief.sees('อนุญาตให้เผยแพร่');
  await chief.blocks();
  await administrator.sees('สมชาย ตัวอย่าง บล็อกบัญชีของระบบ จึงมีคำขอ 1 เรื่อง');
  await administrator.sees(stuckTitle);
  expect(administrator.lastPushCount()).toBe(1);
  await phone('staff').sees(
    /รอ.* แต่ขณะนี้ไม่มีผู้ที่ติดต่อได้ ผู้มีสิทธิ์ที่ติดต่อไม่ได้: สมชาย ตัวอย่าง \(บล็อกบัญชีของระบบ\) ผู้ดูแลระบบได้รับแจ้งแล้ว \(ปิติ ตัวอย่าง 081-000-0000\)/,
  );

  await chief.unblocks();
  await asksForHerRequest(phone('staff'));
  await phone('staff').sees('สถานะคำขอ: รออนุญาต');
  expect(shown(phone('staff'))).not.toContain(deciderMissing);
});

it('a person who blocks the account while others can go on disturbs nobody', async () => {
  const { phone, pushesBilled } = await startApp();
  await submits(phone('staff'));
  await phone('chief').sees('อนุญาตให้เผยแพร่');
  const before = await pushesBilled();
  await phone('chief').blocks();
  await phone('administrator').says('งานของฉัน');
  await phone('administrator').sees('งานที่รอท่าน');
  expect(shown(phone('administrator'))).not.toContain(stuckTitle);
  expect(await pushesBilled()).toBe(before);
});

it('a request that finds its decider gone says so, and the administrator reads who is missing', async () => {
  const { phone } = await startApp({ people: oneOfEach });
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await phone('chief').blocks();
  await submits(staff);
  await staff.sees(deciderMissing);
  await administrator.sees('ผู้มีสิทธิ์ที่ติดต่อไม่ได้: สมชาย ตัวอย่าง (บล็อกบัญชีของระบบ)');
});

it('a task that a webmaster left is freed by the administrator and taken by another one', async () => {
  const { phone } = await startApp();
  const [staff, webmaster, standIn, administrator] = people4(phone);
  await submits(staff);
  await permits(phone('chief'));
  await takes(webmaster);
  await suspends(administrator, 'มานี ตัวอย่าง');
  await administrator.sees(stuckTitle);
  await administrator.taps('1. เลขที่ 1/2570');
  await administrator.sees(requestButtons.free);
  const free = keepButton(administrator, requestButtons.free);
  await administrator.tapsAction(free);
  await administrator.sees('คืนงานเผยแพร่');
  await administrator.tapsAction(free);
  await administrator.sees('สถานะคำขอ');

  await standIn.sees(publication.buttons.take);
  expect(standIn.lastPushCount()).toBe(1);
  await takes(standIn);
  await publishes(standIn);
  await staff.sees('เผยแพร่บนเว็บไซต์แล้ว');
});

it('while the only decider is on leave, the work waits for nobody; with others there, they are asked', async () => {
  const { phone, emulator } = await startApp();
  const [staff, chief, deputy, administrator] = ['staff', 'chief', 'deputy', 'administrator'].map(phone) as [
    Phone,
    Phone,
    Phone,
    Phone,
  ];
  await recordsLeave(administrator, 'สมชาย ตัวอย่าง', '20-21 พ.ย. 2569');
  await submits(staff, { subject: 'เรื่องแรก' });
  await permits(deputy);

  await submits(staff, { subject: 'เรื่องที่สอง' });
  await deputy.sees('เรื่องที่สอง');
  await recordsLeave(administrator, 'วีระ ตัวอย่าง', 'วันนี้');
  await administrator.sees(stuckTitle);
  await submits(staff, { subject: 'เรื่องที่สาม' });
  await staff.sees(deciderMissing);
  await administrator.sees('สมชาย ตัวอย่าง (ลา), วีระ ตัวอย่าง (ลา)');

  emulator.clock.forward(2 * 24 * 60 * 60_000);
  await submits(staff, { subject: 'เรื่องที่สี่' });
  await chief.sees('เรื่องที่สี่');
});

it('a leave of the only decider that begins later: on its day the requester and an administrator hear it once', async () => {
  const bot = await startApp({ people: oneOfEach });
  const [staff, administrator] = [bot.phone('staff'), bot.phone('administrator')];
  await submits(staff, { subject: 'เรื่องที่หนึ่ง' });
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await bot.phone('chief').sees('เรื่องที่สอง');
  await recordsLeave(administrator, 'สมชาย ตัวอย่าง', '23-27 พ.ย. 2569');
  const before = await bot.pushesBilled();
  for (const moment of ['2026-11-21T10:00', '2026-11-23T08:00']) {
    await at(bot, moment);
    expect(await bot.pushesBilled()).toBe(before); // nobody is missing yet, or the office is closed
  }
  for (const moment of ['2026-11-23T08:35', '2026-11-23T08:40', '2026-11-24T09:00']) {
    await at(bot, moment);
    await bot.restart();
  }
  await administrator.sees('สมชาย ตัวอย่าง ลา จึงมีคำขอ 2 เรื่องที่ไม่มีผู้ดำเนินการต่อได้');
  await administrator.sees(stuckTitle);
  await staff.sees(/เรื่องที่หนึ่ง.*ขณะนี้ไม่มีผู้ที่ติดต่อได้.*สมชาย ตัวอย่าง \(ลา\).*คำขอยังอยู่ในลำดับ ไม่ต้องส่งใหม่/);
  await staff.sees(/เรื่องที่สอง.*ขณะนี้ไม่มีผู้ที่ติดต่อได้/);
  await bot.emulator.quiet();
  expect(countOf(administrator, 'จึงมีคำขอ 2 เรื่อง')).toBe(1);
  expect(countOf(staff, 'ขณะนี้ไม่มีผู้ที่ติดต่อได้')).toBe(2); // both in one push
});

it('a request that comes to a step whose holder is away: its requester, who did not make the move, hears it by push', async () => {
  const { phone } = await startApp({ people: oneOfEach });
  const staff = phone('staff');
  await recordsLeave(phone('administrator'), 'มานี ตัวอย่าง', '20-30 พ.ย. 2569');
  await submits(staff);
  await permits(phone('chief'));
  await phone('chief').sees(/ขณะนี้ไม่มี.* ที่ติดต่อได้ ระบบแจ้งผู้ดูแลระบบแล้ว/);
  await staff.sees(/ขณะนี้ไม่มีผู้ที่ติดต่อได้ .*มานี ตัวอย่าง \(ลา\)/);
  await phone('administrator').sees('มานี ตัวอย่าง (ลา)');
});

it('the last webmaster who can be reached keeps the role until an administrator says that it is meant', async () => {
  const { phone, stores } = await startApp();
  const [administrator, webmaster] = [phone('administrator'), phone('webmaster')];
  const isHeld = async () => hasRole((await stores.persons.get(webmaster.userId)) ?? nobody, 'webmaster');
  await phone('standIn').blocks();
  await opens(administrator, 'มานี ตัวอย่าง');
  await administrator.taps('สิ้นสุดสิทธิ์: เว็บมาสเตอร์ (Web Master)');
  await administrator.sees('มานี ตัวอย่าง เป็นเว็บมาสเตอร์คนสุดท้ายที่ติดต่อได้');
  const confirm = keepButton(administrator, confirmRole.endRole.button);
  expect(await isHeld()).toBe(true);
  await administrator.taps(lastWebmaster.keep);
  await administrator.sees(people.titles.person);
  await administrator.taps(people.buttons.suspend);
  await administrator.sees('คนสุดท้ายที่ติดต่อได้');
  expect(await isHeld()).toBe(true);
  await administrator.tapsAction(confirm);
  await administrator.sees('ไม่มีสิทธิ์เว็บมาสเตอร์');
  expect(await isHeld()).toBe(false);
});

it('fewer webmasters in reach than the office wants: an administrator reads it in the morning, once', async () => {
  const bot = await startApp({ office: { ...buildOffice(), webmastersAtLeast: 2 } });
  await bot.phone('standIn').blocks();
  const standIn = bot.phone('standIn').userId;
  await expect.poll(async () => (await bot.stores.persons.get(standIn))?.blockedBot).toBe(true);
  const morning = async (day: string) => {
    bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
    await bot.runJob('send reminders');
    await bot.runJob('deliver messages');
    await bot.emulator.quiet();
  };
  await morning('2026-11-23');
  await bot.phone('administrator').sees(/ที่ติดต่อได้ 1 คน หน่วยงานกำหนดอย่างน้อย 2 คน/);
  await bot.restart();
  await morning('2026-11-24');
  expect(await bot.pushesBilled()).toBe(1);
});

it('a leave of the only one who decides says at once that nobody else does, and one of two says nothing', async () => {
  const alone = (await startApp({ people: oneOfEach })).phone('administrator');
  await recordsLeave(alone, 'สมชาย ตัวอย่าง', '23-27 พ.ย. 2569');
  await alone.sees(/ไม่มีผู้อื่นทำหน้าที่ ผู้อนุมัติรับรอง .*พิมพ์ “บุคลากร”/);
  const bot = await startApp();
  const administrator = bot.phone('administrator');
  await recordsLeave(administrator, 'สมชาย ตัวอย่าง', '23-27 พ.ย. 2569');
  await administrator.sees(people.titles.person);
  expect(JSON.stringify(administrator.messages())).not.toContain('ไม่มีผู้อื่นทำหน้าที่');
});

it('an administrator who is asked to go on in place of nobody is led to the people', async () => {
  const bot = await startApp({ people: oneOfEach });
  const [staff, administrator] = [bot.phone('staff'), bot.phone('administrator')];
  await submits(staff);
  await recordsLeave(administrator, 'สมชาย ตัวอย่าง', '23-27 พ.ย. 2569');
  await at(bot, '2026-11-23T10:00');
  await staff.says('1/2570');
  await staff.sees(nudgeButton);
  await staff.taps(nudgeButton);
  await administrator.sees('กรุณากำหนดสิทธิ์ให้ผู้อื่น');
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
});

it('a leave that is cancelled counts no more', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await recordsLeave(administrator, 'สมชาย ตัวอย่าง', '20-30 พ.ย. 2569');
  await administrator.taps('ยกเลิกวันลา 20 พ.ย. 2569 – 30 พ.ย. 2569');
  await administrator.sees('ยกเลิกแล้ว: สมชาย ตัวอย่าง');
  await submits(phone('staff'));
  await phone('chief').sees('อนุญาตให้เผยแพร่');
});

it('fewer webmasters than the office wants: the administrator reads it until there are enough', async () => {
  const office = { ...buildOffice(), webmastersAtLeast: 2 };
  const { phone } = await startApp({ office, people: oneOfEach });
  const administrator = phone('administrator');
  const warning = fewWebmasters(office, 1) ?? '';
  expect(warning).toContain('อย่างน้อย 2 คน');
  await administrator.says('งานของฉัน');
  await administrator.sees(warning);
  await opens(administrator, 'มานะ ตัวอย่าง', warning);
  await givesRole(administrator, 'ให้สิทธิ์: เว็บมาสเตอร์ (Web Master)');
  await administrator.sees('มีสิทธิ์เว็บมาสเตอร์');
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  expect(shown(administrator)).not.toContain(warning);
});

it('a role for which nothing waits is given without a push', async () => {
  const { phone, pushesBilled, emulator } = await startApp({ people: oneOfEach });
  emulator.clock.forward(60_000); // confirmed for long
  const administrator = phone('administrator');
  await opens(administrator, 'วีระ ตัวอย่าง');
  await givesRole(administrator, giveApprover);
  await administrator.sees('มีสิทธิ์ผู้อนุมัติรับรองแล้ว');
  await phone('deputy').says('งานของฉัน');
  await phone('deputy').sees('ไม่มีงานที่รอท่าน');
  expect(await pushesBilled()).toBe(0);
});

it('of two who may decide the first one does, and the other is shown who did it', async () => {
  const { phone } = await startApp();
  const [chief, deputy] = [phone('chief'), phone('deputy')];
  await submits(phone('staff'));
  await deputy.says('งานของฉัน');
  await deputy.sees('เลขที่ 1/2570');
  await deputy.taps('1. เลขที่ 1/2570');
  await deputy.sees('อนุญาตให้เผยแพร่');
  const permit = keepButton(deputy, 'อนุญาตให้เผยแพร่');
  await permits(chief);
  await deputy.tapsAction(permit);
  await deputy.sees('มีการดำเนินการแล้ว: สมชาย ตัวอย่าง สาธารณสุขอำเภอ อนุญาตให้เผยแพร่');
  await deputy.sees('สถานะคำขอ');
});

async function at(bot: TestApp, moment: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${moment}:00+07:00`));
  await bot.runJob('tell who is missing');
  await bot.runJob('deliver messages');
  await bot.emulator.quiet();
}

function countOf(phone: Phone, words: string): number {
  return phone.messages().filter((one) => phone.shownTexts(one).join(' ').includes(words)).length;
}

function people4(phone: (key: string) => Phone): [Phone, Phone, Phone, Phone] {
  return [phone('staff'), phone('webmaster'), phone('standIn'), phone('administrator')];
}

/** @param alsoSees with the list of people */
async function opens(administrator: Phone, name: string, alsoSees = name): Promise<void> {
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  await administrator.sees(alsoSees);
  await administrator.taps(name);
  await administrator.sees(people.titles.person);
}

async function suspends(administrator: Phone, name: string): Promise<void> {
  await opens(administrator, name);
  await administrator.taps(people.buttons.suspend);
  await administrator.sees(shutOut.suspend.title);
  await administrator.taps(shutOut.suspend.confirm);
  await administrator.sees(`สถานะของ ${name}: ระงับสิทธิ์ชั่วคราว`);
}

async function recordsLeave(administrator: Phone, name: string, period: string): Promise<void> {
  await opens(administrator, name);
  await administrator.taps(leave.buttons.record);
  await administrator.sees(leave.questionTitle);
  await administrator.says(period);
  await administrator.sees(`บันทึกแล้ว: ${name} ลา`);
}

async function asksForHerRequest(staff: Phone): Promise<void> {
  await staff.says('สถานะ');
  await staff.sees('เลขที่ 1/2570');
  await staff.taps('1. เลขที่ 1/2570');
}

/** All that came with the last answers. */
function shown(phone: Phone): string {
  return phone.messages().slice(-2).flatMap(phone.shownTexts).join(' ');
}
