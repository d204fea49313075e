/** 'ความครบถ้วน': what the website has of all that it should have, by category and by the lists of the law. */
import { expect, it } from 'vitest';
import { loadOffice } from '../../src/offices/load-office.js';
import * as words from '../../src/text/coverage.js';
import * as currency from '../../src/text/currency.js';
import { showMore } from '../../src/text/paging.js';
import { buildOffice } from '../support/builders.js';
import { keepButton } from '../support/keep-button.js';
import { putOnline } from '../support/put-online.js';
import { officePeople, startApp } from '../support/start-app.js';

const banLuang = loadOffice('ban-luang');
const office = { ...buildOffice(), checklists: banLuang.checklists };
const [law] = office.checklists;
const [, second, third] = law?.entries.map(words.entryLabel) ?? [];
const people = [
  ...officePeople,
  { key: 'head', name: 'เพียร ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน', roles: ['groupHead' as const] },
];
const NOT_YOURS = 'ท่านไม่มีสิทธิ์ดำเนินการรายการนี้';
const isHistory = (label: string) => label.endsWith(': ประวัติความเป็นมา');

async function start() {
  const bot = await startApp({ office, people });
  return { bot, webmaster: bot.phone('webmaster'), chief: bot.phone('chief') };
}

it('what is empty comes first; a category that is filled moves behind with its days', async () => {
  const { bot, webmaster } = await start();
  await webmaster.says('ความครบถ้วน');
  const before = webmaster.shownTexts(await webmaster.sees(words.title));
  expect(before.join('\n')).toContain('มีข้อมูลบนเว็บไซต์ 0 จาก');
  expect(before.find((text) => text.startsWith('1. '))).toSatisfy(isHistory);

  await putOnline(bot, { categoryId: 'agency-info', itemId: 'history' });
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees(currency.buttons.checkCurrent);
  await webmaster.taps(currency.buttons.checkCurrent);
  await webmaster.sees('บันทึกว่าตรวจแล้ว');

  await webmaster.says('ความครบถ้วน');
  const first = webmaster.shownTexts(await webmaster.sees('มีข้อมูลบนเว็บไซต์ 1 จาก'));
  expect(first.some(isHistory)).toBe(false);
  for (let pages = 1; pages < 4; pages += 1) {
    await webmaster.sees(showMore);
    await webmaster.taps(showMore);
    await webmaster.sees(words.title);
    if (webmaster.shownTexts(webmaster.messages().at(-1)!).some(isHistory)) break;
  }
  const last = webmaster.shownTexts(webmaster.messages().at(-1)!);
  const place = last.findIndex(isHistory);
  expect(last[place + 1]).toBe('1 เรื่อง · เผยแพร่ล่าสุด 20 พ.ย. 2569 · ตรวจล่าสุด 20 พ.ย. 2569');
  expect(await bot.pushesBilled()).toBe(0);
});

it('a webmaster goes through the list of the law: each entry with day and person, changed later, and kept', async () => {
  const { bot, webmaster, chief } = await start();
  await webmaster.says('ความครบถ้วน');
  await webmaster.sees(words.checklistsHint);
  await webmaster.taps(law?.name ?? '');
  await webmaster.sees('ตรวจแล้ว 0 จาก 13 ข้อ');
  await webmaster.taps(second ?? '');
  await webmaster.sees(words.foundWords.missing);
  const button = keepButton(webmaster, words.foundWords.missing);
  await webmaster.tapsAction(button);
  await webmaster.sees('ตรวจแล้ว 1 จาก 13 ข้อ ยังไม่มี 1 ข้อ');
  await webmaster.tapsAction(button); // a second tap
  await webmaster.sees('บันทึกผลการตรวจแล้ว');
  await webmaster.taps(third ?? '');
  await webmaster.sees(words.foundWords.present);
  await webmaster.taps(words.foundWords.present);
  await webmaster.sees('ตรวจแล้ว 2 จาก 13 ข้อ');

  bot.emulator.clock.setTo(new Date('2027-01-11T09:00:00+07:00'));
  await bot.phone('administrator').tapsAction(button);
  await bot.phone('administrator').sees('11 ม.ค. 2570 · ปิติ ตัวอย่าง');
  const stored = await bot.stores.checklistMarks.get('official-information-act/s7-2');
  expect(stored?.marks.map(({ by }) => by.name)).toEqual(['มานี ตัวอย่าง', 'ปิติ ตัวอย่าง']);

  await chief.says('ความครบถ้วน');
  await chief.sees('ตรวจแล้ว 2 จาก 13 ข้อ ยังไม่มี 1 ข้อ');
  await chief.taps(law?.name ?? '');
  await chief.sees('มีบนเว็บไซต์ · 20 พ.ย. 2569 · มานี ตัวอย่าง');
  await chief.taps(second ?? '');
  const entry = chief.shownTexts(await chief.sees(words.buttons.backToList));
  expect(entry).not.toContain(words.foundWords.present);
  await chief.tapsAction(button);
  await chief.sees(NOT_YOURS);
});

it('checkers and administrators see it, requesters do not, and who may is told of it', async () => {
  const bot = await startApp({ office: banLuang, people });
  const webmaster = bot.phone('webmaster');
  for (const key of ['head', 'administrator']) {
    await bot.phone(key).says('ตรวจความครบถ้วนค่ะ');
    await bot.phone(key).sees(words.title);
  }
  await bot.phone('staff').says('ความครบถ้วน');
  await bot.phone('staff').sees('“ความครบถ้วน” แสดงเฉพาะแก่');
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees('ความครบถ้วน');
  await webmaster.taps('ความครบถ้วน');
  await webmaster.sees(words.title);
});

it('an entry that has left the profile is said to be gone', async () => {
  const { bot, webmaster } = await start();
  await webmaster.says('ความครบถ้วน');
  await webmaster.sees(words.checklistsHint);
  await webmaster.taps(law?.name ?? '');
  await webmaster.sees(words.tapEntry);
  const row = keepButton(webmaster, second ?? '');
  await bot.restart({ office: { ...office, checklists: [] } });
  await webmaster.tapsAction(row);
  await webmaster.sees('ไม่พบรายการนี้ในข้อมูลของหน่วยงานแล้ว');
  await webmaster.says('ความครบถ้วน');
  expect(webmaster.shownTexts(await webmaster.sees(words.title))).not.toContain(words.checklistsHint);
});
