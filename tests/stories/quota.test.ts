/** The month's messages come to an end: administrators hear of it, and no answer says that somebody was told who was not. */
import { expect, it } from 'vitest';
import { deciderMissingUntold } from '../../src/text/filling.js';
import { labels, requesterIsTold } from '../../src/text/publication.js';
import { quotaWords } from '../../src/text/quota.js';
import { digestTitle } from '../../src/text/reminders.js';
import { decision, permits, recordsPage, refuses, submits, takes } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

const CONTACT = '081-000-0000';

/** No more can be pushed; what LINE said a minute ago counts no more. */
async function useUp(bot: TestApp): Promise<void> {
  await bot.emulator.quiet();
  bot.emulator.setQuota(await bot.pushesBilled());
  bot.emulator.clock.forward(61_000);
}

async function watch(bot: TestApp): Promise<void> {
  await bot.emulator.quiet(); // until everything that was submitted is counted
  bot.emulator.clock.forward(61_000);
  await bot.runJob('watch the month’s messages');
  await bot.runJob('deliver messages');
  await bot.emulator.quiet();
}

it('at 70 and 90 % an administrator gets one push each, at 100 % none; each reads it in a reply and in the own work', async () => {
  const bot = await startApp();
  const administrator = bot.phone('administrator');
  for (let index = 0; index < 7; index += 1)
    await submits(bot.phone('staff'), { subject: `ข่าวเรื่องที่ ${index}` });
  await bot.emulator.quiet();
  expect(await bot.pushesBilled()).toBe(7);
  bot.emulator.setQuota(11);
  await watch(bot);
  expect(await bot.pushesBilled()).toBe(7);

  bot.emulator.setQuota(10);
  await watch(bot);
  await administrator.sees(quotaWords({ limit: 10, used: 7 }, 70));
  await bot.restart();
  await watch(bot);
  expect(await bot.pushesBilled()).toBe(8);
  await submits(bot.phone('staff'), { subject: 'ข่าวเรื่องที่ 8' });
  await watch(bot);
  await administrator.sees(quotaWords({ limit: 10, used: 9 }, 90));
  await watch(bot);
  expect(await bot.pushesBilled()).toBe(10);

  const usedUp = quotaWords({ limit: 10, used: 10 }, 100);
  await administrator.says('เมนู');
  await administrator.sees(usedUp);
  const before = administrator.messages().length;
  await administrator.says('เมนู');
  await administrator.sees('กรุณาเลือกรายการที่ต้องการ');
  expect(administrator.messages().slice(before).flatMap(administrator.shownTexts)).not.toContain(usedUp);
  await administrator.says('งานของฉัน');
  await administrator.sees(usedUp);
});

it('when nobody can be told any more, whoever acts reads whom to telephone, and it arrives later saying since when it waited', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await submits(staff, { subject: 'ประกาศปลายเดือน' });
  await permits(chief);
  await takes(webmaster);
  await useUp(bot);
  await recordsPage(bot.phone('webmaster'));
  const answer = await webmaster.sees(/ระบบยังแจ้ง สมหญิง ตัวอย่าง ไม่ได้.*กรุณาแจ้งทางโทรศัพท์ 081-000-0000/);
  expect(webmaster.shownTexts(answer).join(' ')).not.toContain(requesterIsTold);
  await bot.emulator.quiet();
  expect(staff.messages().flatMap(staff.shownTexts)).not.toContain(labels.publishedBy);

  bot.emulator.clock.setTo(new Date('2026-12-01T09:00:00+07:00'));
  await bot.runJob('deliver messages');
  await staff.sees(/ข้อความนี้ส่งล่าช้า ระบบรอส่งตั้งแต่ 20 พ\.ย\. 2569/);
  await staff.sees('เผยแพร่บนเว็บไซต์แล้ว');
  await bot.emulator.quiet();
  bot.errorsLogged.splice(0);
});

it('a decision that nobody hears of says so: of a permit the webmaster, of a refusal the requester', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff, { subject: 'เรื่องแรก' });
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await useUp(bot);
  await permits(chief);
  await chief.sees(
    `ระบบยังแจ้ง มานี ตัวอย่าง ไม่ได้ (ข้อความ LINE ของเดือนนี้หมด ข้อความจะถึงในเดือนหน้า) กรุณาแจ้งทางโทรศัพท์ ${CONTACT}`,
  );
  await chief.says('งานของฉัน');
  await chief.sees('แตะรายการ');
  await chief.taps('1. เลขที่');
  await refuses(chief, 'ข้อมูลไม่ครบ');
  await chief.sees('ระบบยังแจ้ง สมหญิง ตัวอย่าง ไม่ได้');
  await bot.emulator.quiet();
  bot.errorsLogged.splice(0);
});

it('a requester who blocked the account is to be telephoned, whatever is left of the month', async () => {
  const bot = await startApp();
  await submits(bot.phone('staff'));
  await permits(bot.phone('chief'));
  await takes(bot.phone('webmaster'));
  await bot.phone('staff').blocks();
  await bot.emulator.quiet();
  await recordsPage(bot.phone('webmaster'));
  await bot
    .phone('webmaster')
    .sees(`ระบบยังแจ้ง สมหญิง ตัวอย่าง ไม่ได้ (ผู้รับบล็อกบัญชีของระบบ) กรุณาแจ้งทางโทรศัพท์ ${CONTACT}`);
  await bot.emulator.quiet();
  await bot.emulator.quiet();
  bot.errorsLogged.splice(0);
});

it('a request that nobody can decide does not say that an administrator was told, where no push is left', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  for (const key of ['chief', 'deputy']) await bot.phone(key).blocks();
  await useUp(bot);
  await submits(staff);
  const answer = await staff.sees(deciderMissingUntold);
  expect(staff.shownTexts(answer).join(' ')).toContain(`ระบบยังแจ้ง ปิติ ตัวอย่าง ไม่ได้`);
  await bot.emulator.quiet();
  bot.errorsLogged.splice(0);
});

it('of many that wait for one person until the next month, the push says since when they waited', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff, { subject: 'เรื่องก่อนหน้า' });
  await useUp(bot);
  for (let index = 1; index <= 6; index += 1) await submits(staff, { subject: `ข่าวเรื่องที่ ${index}` });
  bot.emulator.setQuota(100);
  bot.emulator.clock.setTo(new Date('2026-12-01T09:00:00+07:00'));
  await bot.runJob('deliver messages');
  await chief.sees(/ข้อความนี้ส่งล่าช้า ระบบรอส่งตั้งแต่ 20 พ\.ย\. 2569/);
  await chief.sees('ข่าวเรื่องที่ 6');
  await bot.emulator.quiet();
  bot.errorsLogged.splice(0);
});

it('no digest is made that could only arrive in the next month; its first working morning says what is due', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff, { subject: 'เรื่องที่หนึ่ง' });
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await chief.sees(decision.permit);
  await useUp(bot);
  const morning = async (day: string) => {
    bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
    await bot.runJob('send reminders');
    await bot.runJob('deliver messages');
    await bot.emulator.quiet();
  };
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-30']) await morning(day);
  const before = await bot.pushesBilled();
  await morning('2026-12-01');
  await chief.sees(digestTitle);
  expect(chief.messages().slice(-1).flatMap(chief.shownTexts).join(' ')).not.toContain('ข้อความนี้ส่งล่าช้า');
  const digests = chief.messages().filter((one) => chief.shownTexts(one).join(' ').includes(digestTitle));
  expect(digests).toHaveLength(1);
  expect(await bot.pushesBilled()).toBeGreaterThan(before);
  await bot.emulator.quiet();
  bot.errorsLogged.splice(0);
});
