/** Whoever left the office stands by the position, not by the name, on all that others are shown afterwards. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as approval from '../../src/text/approval.js';
import * as publication from '../../src/text/publication.js';
import { keepButton } from '../support/keep-button.js';
import { leavesOffice } from '../support/leave-office.js';
import { decision, permits, submits, takes } from '../support/play-request.js';
import { officePeople, startApp } from '../support/start-app.js';

const [staff, , , webmaster] = officePeople;

/** The text of the newest message with these words, also where a card can't be shown. */
async function readsAt(phone: Phone, words: string): Promise<string> {
  const message = await phone.sees(words);
  return [...phone.shownTexts(message), phone.altText(message)].join('\n');
}

function expectPositionOf(person: typeof staff, shown: string): void {
  expect(shown).toContain(person?.position);
  expect(shown).not.toContain(person?.name);
}

it('the requester: where a permit is confirmed, and on the task that is pushed at the move', async () => {
  const bot = await startApp();
  const chief = bot.phone('chief');
  await submits(bot.phone('staff'));
  expect(await readsAt(chief, approval.titles.decide)).toContain(staff?.name);
  await leavesOffice(bot, staff?.name ?? '');
  await chief.taps(decision.permit);
  expectPositionOf(staff, await readsAt(chief, decision.confirmPermit));
  await chief.taps(decision.confirmPermit);
  expectPositionOf(staff, await readsAt(bot.phone('webmaster'), publication.buttons.take));
});

it('whoever held the task: in the list of the requester, and where somebody taps it after all', async () => {
  const bot = await startApp();
  const [requester, chief, holder, standIn] = ['staff', 'chief', 'webmaster', 'standIn'].map(bot.phone);
  if (!requester || !chief || !holder || !standIn) throw new Error('the office has these');
  await submits(requester);
  await permits(chief);
  await standIn.says('งานของฉัน');
  await standIn.sees('1. เลขที่');
  await standIn.taps('1. เลขที่');
  await standIn.sees(publication.buttons.take);
  const take = keepButton(standIn, publication.buttons.take);
  await takes(holder);
  await leavesOffice(bot, webmaster?.name ?? '');
  await requester.says('สถานะ');
  const listed = await readsAt(requester, '1. เลขที่');
  expect(listed).toContain(`${webmaster?.position} รับงานแล้ว`);
  expect(listed).not.toContain(webmaster?.name);
  await standIn.tapsAction(take);
  expectPositionOf(webmaster, await readsAt(standIn, 'ตั้งแต่'));
});
