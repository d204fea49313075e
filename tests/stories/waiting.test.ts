/** Reminders of waiting work go to whoever is due, then to who else could act, and the requester hears for whom it waits. */
import { expect, it } from 'vitest';
import type { Office } from '../../src/offices/office.js';
import { nudgeButton } from '../../src/text/nudge.js';
import { buildOffice } from '../support/builders.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, refuses, submits } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

/** Without limits of its own: one working day for a decision. */
function patientOffice(): Office {
  const office = buildOffice();
  const procedures = Object.entries(office.procedures).map(([id, procedure]) => {
    const { timeLimit: _, ...publish } = procedure.publish;
    const steps = procedure.steps.map(({ timeLimit: __, ...step }) => step);
    return [id, { ...procedure, publish, steps }];
  });
  return { ...office, procedures: Object.fromEntries(procedures) };
}

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
}

async function at(bot: TestApp, moment: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${moment}:00+07:00`));
  await bot.runJob('tell of short limits that are over');
  await bot.runJob('deliver messages');
}

it('a decision that waits: on its day the decider, then also who could act, and the requester; once decided nobody', async () => {
  const bot = await startApp({ office: patientOffice() });
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff, { subject: 'ประกาศที่รอ' }); // on a Friday
  await chief.sees(decision.permit);
  const before = await bot.pushesBilled();

  await onTheMorningOf(bot, '2026-11-21');
  expect(await bot.pushesBilled()).toBe(before); // no working morning
  await onTheMorningOf(bot, '2026-11-23');
  await chief.sees('รอท่านดำเนินการ ครบกำหนดภายในวันนี้');
  await chief.sees(decision.permit);
  expect(await bot.pushesBilled()).toBe(before + 1);

  await onTheMorningOf(bot, '2026-11-24');
  await staff.sees(/ยังรอ.*ดำเนินการ เกินกำหนดแล้ว 1 วันทำการ \(ครบกำหนด 23 พ\.ย\. 2569\)/);
  await bot.phone('deputy').sees(/รอ.*ดำเนินการ เกินกำหนดแล้ว 1 วันทำการ/);
  await bot.phone('deputy').sees(decision.permit); // who could decide as well
  expect(await bot.pushesBilled()).toBe(before + 4);

  await onTheMorningOf(bot, '2026-11-25');
  expect(await bot.pushesBilled()).toBe(before + 4);
  await permits(chief);
  await bot.phone('webmaster').sees('รอนำขึ้นเว็บไซต์');
  const decided = await bot.pushesBilled();
  await onTheMorningOf(bot, '2026-11-26');
  expect(await bot.pushesBilled()).toBe(decided + 1); // the webmaster alone, of the task that is due on the next day
  await bot.phone('webmaster').sees('รอนำขึ้นเว็บไซต์');
});

it('a restart at every tick tells nothing twice', async () => {
  const bot = await startApp({ office: patientOffice() });
  await submits(bot.phone('staff'));
  await bot.phone('chief').sees(decision.permit);
  const before = await bot.pushesBilled();
  for (let tick = 0; tick < 3; tick += 1) {
    await onTheMorningOf(bot, '2026-11-24');
    await bot.restart();
  }
  expect(await bot.pushesBilled()).toBe(before + 3);
});

it('a limit of minutes: one push when it is over by an hour of the office, and none in the night', async () => {
  const bot = await startApp();
  const chief = bot.phone('chief');
  await submits(bot.phone('staff')); // at 14:30, due within 5 minutes
  await chief.sees(decision.permit);
  const before = await bot.pushesBilled();
  await at(bot, '2026-11-20T15:30');
  expect(await bot.pushesBilled()).toBe(before);
  await at(bot, '2026-11-20T15:40');
  await chief.sees('เกินเวลาที่กำหนด (5 นาที)');
  await at(bot, '2026-11-20T16:00');
  await at(bot, '2026-11-20T20:00');
  expect(await bot.pushesBilled()).toBe(before + 1);
});

it('the requester asks once a working day; whoever is due reads who asks and since when it waits', async () => {
  const bot = await startApp({ office: patientOffice() });
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff, { subject: 'ประกาศที่รอ' });
  await chief.sees(decision.permit);
  bot.emulator.clock.setTo(new Date('2026-11-23T10:00:00+07:00'));
  const before = await bot.pushesBilled();
  await staff.taps(nudgeButton);
  await staff.sees('ถึง สมชาย ตัวอย่าง สาธารณสุขอำเภอ แล้ว');
  await chief.sees(/สมหญิง ตัวอย่าง กลุ่มงานควบคุมโรค ทวงถาม.*ประกาศที่รอ.*ตั้งแต่ 20 พ\.ย\. 2569 14:3\d น\./);
  await chief.sees(decision.permit);
  await staff.taps(nudgeButton);
  await staff.sees('ในวันทำการนี้แล้ว');
  expect(await bot.pushesBilled()).toBe(before + 1);

  await permits(chief);
  await bot.phone('webmaster').sees('รอนำขึ้นเว็บไซต์');
  bot.emulator.clock.setTo(new Date('2026-11-24T10:00:00+07:00'));
  await staff.taps(nudgeButton);
  await staff.sees('ถึง มานี ตัวอย่าง');
});

it('in the minutes after whoever is due was told, nobody is asked: the answer says from when on, and costs no push', async () => {
  const bot = await startApp({ office: patientOffice() });
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await chief.sees(decision.permit);
  await bot.runJob('deliver messages');
  const before = await bot.pushesBilled();
  await staff.taps(nudgeButton);
  await staff.sees(/ระบบเพิ่งแจ้ง สมชาย ตัวอย่าง .* ทวงถามได้ตั้งแต่ 20 พ\.ย\. 2569 14:4\d น\./);
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(before);
  bot.emulator.clock.forward(11 * 60_000);
  await staff.taps(nudgeButton);
  await staff.sees('ระบบส่งคำทวงถาม');
});

it('a weekend belongs to Monday: what was asked on Saturday is not asked again before Tuesday', async () => {
  const bot = await startApp({ office: patientOffice() });
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await chief.sees(decision.permit);
  const asks = async (moment: string, answer: string) => {
    bot.emulator.clock.setTo(new Date(`${moment}:00+07:00`));
    await staff.taps(nudgeButton);
    await staff.sees(answer);
  };
  await asks('2026-11-21T10:00', 'ระบบส่งคำทวงถาม');
  await asks('2026-11-22T10:00', 'ในวันทำการนี้แล้ว');
  await asks('2026-11-23T10:00', 'ในวันทำการนี้แล้ว');
  await asks('2026-11-24T10:00', 'ระบบส่งคำทวงถาม');
});

it('what waits for nobody else is not asked for, nor by anybody else', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await submits(staff);
  const old = keepButton(staff, nudgeButton);
  await bot.phone('webmaster').tapsAction(old);
  await bot.phone('webmaster').sees('ท่านไม่มีสิทธิ์');
  await refuses(bot.phone('chief'), 'ข้อมูลไม่ครบ');
  await staff.tapsAction(old);
  await staff.sees('ไม่ได้รอผู้อื่นดำเนินการแล้ว');
});
