/** Permitted after, or too near, its last day: the webmaster is asked what holds before the address is recorded. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as words from '../../src/text/page-address.js';
import * as publication from '../../src/text/publication.js';
import { somePage } from '../support/play-request.js';
import { putTaken } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

/** Asked for on 20 November, for eleven days. */
const shortTime = { online: { kind: 'until', lastDay: '2026-12-01' } } as const;

async function asksLater(bot: TestApp, at: string): Promise<Phone> {
  const webmaster = bot.phone('webmaster');
  bot.emulator.clock.setTo(new Date(`${at}T10:00:00+07:00`));
  await webmaster.says('งานของฉัน');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees(publication.buttons.publish);
  await webmaster.taps(publication.buttons.publish);
  return webmaster;
}

async function confirms(webmaster: Phone): Promise<string> {
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says(somePage);
  const preview = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion)).join('\n');
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
  return preview;
}

async function lastDayOf(bot: TestApp, id: string) {
  return (await bot.stores.requests.get(id))?.standing?.content.online;
}

it('after its last day it can be shifted: as long as was asked for, and the requester reads it', async () => {
  const bot = await startApp();
  const { id } = await putTaken(bot, shortTime);
  const webmaster = await asksLater(bot, '2026-12-08');
  const asked = webmaster.shownTexts(await webmaster.sees(words.titles.late)).join('\n');
  expect(asked).toContain('ผ่านไปแล้ว');
  expect(asked).toContain('ถึงวันเสาร์ที่ 19 ธ.ค. 2569');
  await webmaster.says('เลื่อน');
  await webmaster.sees(words.chooseFirst.lastDay);
  await webmaster.taps(words.late.shifted);
  expect(await confirms(webmaster)).toContain('วันเสาร์ที่ 19 ธ.ค. 2569');
  expect(await lastDayOf(bot, id)).toEqual({ kind: 'until', lastDay: '2026-12-19' });
  const staff = bot.phone('staff');
  await staff.sees('จึงเลื่อนวันสุดท้ายเป็นวันเสาร์ที่ 19 ธ.ค. 2569');
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  await staff.sees('เลื่อนวันสุดท้ายเป็น 19 ธ.ค. 2569');
});

it('near its last day the day of the requester may be kept', async () => {
  const bot = await startApp();
  const { id } = await putTaken(bot, shortTime);
  const webmaster = await asksLater(bot, '2026-11-30');
  await webmaster.sees('ใกล้ถึงแล้ว');
  await webmaster.taps(words.late.asked);
  expect(await confirms(webmaster)).not.toContain(publication.labels.shiftedTo);
  expect(await lastDayOf(bot, id)).toEqual(shortTime.online);
});

it('in good time, and without an end, nothing is asked', async () => {
  const bot = await startApp();
  await putTaken(bot, shortTime);
  await (await asksLater(bot, '2026-11-24')).sees(publication.askPageAddress);
});

it('what is sent while the day is asked for is kept', async () => {
  const bot = await startApp();
  await putTaken(bot, shortTime);
  const webmaster = await asksLater(bot, '2026-12-08');
  await webmaster.sees(words.titles.late);
  await webmaster.says(somePage);
  await webmaster.sees(words.titles.late);
  await webmaster.taps(words.late.shifted);
  const preview = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(preview).toContain(somePage);
});
