/** A slip in what stands on the website: corrected by the webmaster where the office allows it, told to the decider and the owner. */
import { expect, it } from 'vitest';
import * as words from '../../src/text/correct-text.js';
import * as myRequests from '../../src/text/my-requests.js';
import { digestTitle } from '../../src/text/reminders.js';
import { historyButton } from '../../src/text/timeline.js';
import { buildOffice } from '../support/builders.js';
import { keepButton } from '../support/keep-button.js';
import { putOnline } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

const office = {
  ...buildOffice(),
  corrections: { parts: ['subject' as const, 'details' as const], maxCharacters: 20 },
};
const wrong = { subject: 'รายงาณโรค', details: 'ติดต่อ โทร 081-000-0000' };
const WAS_RIGHT = 'รายงานโรค';
const SUBJECT = words.partLabel('subject');
const DETAILS = words.partLabel('details');

async function opens(bot: TestApp): Promise<void> {
  const webmaster = bot.phone('webmaster');
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees(myRequests.statusTitle);
}

async function choosesPart(bot: TestApp, part: string): Promise<void> {
  const webmaster = bot.phone('webmaster');
  await opens(bot);
  await webmaster.taps(words.buttons.correct);
  await webmaster.sees(words.chooseHint);
  await webmaster.taps(part);
  await webmaster.sees(words.askHint);
}

async function corrects(bot: TestApp, part: string, after: string): Promise<void> {
  const webmaster = bot.phone('webmaster');
  await choosesPart(bot, part);
  await webmaster.says(after);
  await webmaster.sees(words.titles.confirm);
  await webmaster.taps(words.buttons.confirm);
  await webmaster.sees('บันทึกการแก้คำผิดแล้ว');
}

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
}

it('the slip is corrected, with before and after in the history, and told without a push of its own', async () => {
  const bot = await startApp({ office });
  const [staff, webmaster, chief] = [bot.phone('staff'), bot.phone('webmaster'), bot.phone('chief')];
  const { id } = await putOnline(bot, wrong);
  await corrects(bot, SUBJECT, WAS_RIGHT);
  await corrects(bot, DETAILS, 'ติดต่อ โทร 081-000-0009');
  const stored = await bot.stores.requests.get(id);
  expect(stored?.standing?.content).toMatchObject({ subject: WAS_RIGHT, details: 'ติดต่อ โทร 081-000-0009' });
  expect(stored?.history.flatMap(({ corrections = [] }) => corrections)).toEqual([
    { of: 'subject', before: wrong.subject, after: WAS_RIGHT },
    { of: 'details', before: wrong.details, after: 'ติดต่อ โทร 081-000-0009' },
  ]);
  await opens(bot);
  await webmaster.taps(historyButton);
  await webmaster.sees(`- ${SUBJECT}: เดิม “${wrong.subject}” → ใหม่ “${WAS_RIGHT}”`);
  await bot.runJob('deliver messages');
  expect(await bot.pushesBilled()).toBe(0);

  await staff.says('สถานะ');
  await staff.sees('เว็บมาสเตอร์แก้คำผิดในข้อมูลที่เผยแพร่');
  await onTheMorningOf(bot, '2026-11-23'); // the Monday after
  const told = chief.shownTexts(await chief.sees(digestTitle)).join('\n');
  expect(told).toContain(WAS_RIGHT);
  expect(told).toContain('081-000-0009');
  const before = chief.messages().length;
  await onTheMorningOf(bot, '2026-11-24');
  expect(chief.messages()).toHaveLength(before);
});

it('what is no slip is an update: too long a change, the same text, or none is not taken', async () => {
  const bot = await startApp({ office });
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot, wrong);
  await choosesPart(bot, SUBJECT);
  await webmaster.says('ประกาศรับสมัครพนักงานราชการทั่วไปประจำปี');
  await webmaster.sees('มากกว่าที่หน่วยงานให้แก้โดยไม่ต้องขออนุญาต (20 ตัวอักษร)');
  await webmaster.says(wrong.subject);
  await webmaster.sees(words.faults.same);
  expect((await bot.stores.requests.get(id))?.standing?.content.subject).toBe(wrong.subject);
  await webmaster.says(WAS_RIGHT);
  await webmaster.sees(words.titles.confirm);
  const confirm = keepButton(webmaster, words.buttons.confirm);
  await webmaster.tapsAction(confirm);
  await webmaster.sees('บันทึกการแก้คำผิดแล้ว');
  await webmaster.tapsAction(confirm); // a second tap
  await webmaster.sees('บันทึกการแก้คำผิดแล้ว');
  const entries = (await bot.stores.requests.get(id))?.history ?? [];
  expect(entries.filter(({ action }) => action === 'correctText')).toHaveLength(1);
});

it('nobody else may, and nobody where the office does not allow it or an update is asked for', async () => {
  const bot = await startApp({ office });
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, wrong);
  await opens(bot);
  const button = keepButton(webmaster, words.buttons.correct);
  for (const key of ['staff', 'chief', 'administrator']) {
    await bot.phone(key).tapsAction(button);
    await bot.phone(key).sees('ท่านไม่มีสิทธิ์ดำเนินการรายการนี้');
  }
  await bot.restart({ office: buildOffice() });
  await webmaster.tapsAction(button);
  await webmaster.sees('ท่านไม่มีสิทธิ์ดำเนินการรายการนี้');
  await opens(bot);
  const card = webmaster.shownTexts(webmaster.messages().at(-1)!);
  expect(card).not.toContain(words.buttons.correct);
});
