/** 'หลักฐาน': what the yearly assessment asks for, what is missing first, the assessor's table and the pack. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadBoards } from '../../src/offices/load-boards.js';
import { loadOffice } from '../../src/offices/load-office.js';
import * as words from '../../src/text/assessment.js';
import { userErrorSentence } from '../../src/text/denials.js';
import { showMore } from '../../src/text/paging.js';
import { buttons as paperButtons } from '../../src/text/paper.js';
import { assessmentItemUnclear } from '../../src/text/questions.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { permits, publishes, somePage, submits, takes } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { readZip } from '../support/read-zip.js';
import { startApp, type TestApp } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The page at the link tapped last. */
async function opened(bot: TestApp, key: string, below = ''): Promise<Response> {
  const link = bot.phone(key).openedLinks.at(-1) ?? '';
  const path = link.slice('http://127.0.0.1'.length).replace(/\?/, `${below}?`);
  return fetch(new URL(path, bot.webhookUrl));
}

async function zipOf(response: Response): Promise<Map<string, Buffer>> {
  return readZip(Buffer.from(await response.arrayBuffer()));
}

async function sheetText(response: Response): Promise<string> {
  return [...(await zipOf(response)).values()].map((part) => part.toString('utf8')).join('');
}

it("a webmaster asks for a quarter: what is missing comes first, what is there with its number, and the assessor's table has six columns", async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { categoryId: 'agency-info', itemId: 'structure', subject: 'โครงสร้าง สสอ.' });
  await webmaster.says('หลักฐาน');
  const texts = webmaster.shownTexts(await webmaster.sees('หลักฐาน ไตรมาส 1 ปีงบประมาณ 2570'));
  expect(texts).toContain('มี 2 ข้อ ไม่มี 24 ข้อ');
  expect(texts).toContain('ปีงบประมาณ 2570 ยังไม่มีรายการของตน จึงใช้รายการของปี 2569');
  expect(texts[texts.indexOf('มี 2 ข้อ ไม่มี 24 ข้อ') + 2]).toMatch(/^MOIT 1 ข้อ 1\.1 /);
  expect(texts.join('\n')).not.toContain('มี 1/2570');
  await webmaster.taps(showMore);
  await webmaster.sees('MOIT 2 นโยบายของหน่วยงาน');
  await webmaster.taps(showMore);
  await webmaster.sees('มี 1/2570');
  expect(await bot.pushesBilled()).toBe(0);

  await webmaster.taps(words.buttons.openTable);
  const page = await (await opened(bot, 'webmaster')).text();
  expect(page).toContain('ตารางหลักฐานการประเมิน');
  expect(page).toMatch(/<option value="2570-Q1" selected/);
  expect(page).not.toContain('name="state"');
  const text = await sheetText(await opened(bot, 'webmaster', '/sheet'));
  for (const head of Object.values(words.columns)) expect(text).toContain(head);
  expect(text).toContain(somePage);
  const paper = Buffer.from(await (await opened(bot, 'webmaster', '/content')).arrayBuffer());
  expect(paper.toString('latin1', 0, 5)).toBe('%PDF-');
});

it('the pack of a quarter holds the table, the list of requests, and of each request its papers', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await submits(staff);
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  await webmaster.says('หลักฐาน ไตรมาส 1');
  await webmaster.sees(words.buttons.savePack);
  await webmaster.taps(words.buttons.savePack);
  const response = await opened(bot, 'webmaster');
  expect(response.headers.get('content-disposition')).toContain('evidence-assessment-2570-Q1.zip');
  const parts = await zipOf(response);
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining([
      ...[
        '00-index.html',
        '00-index.xlsx',
        '00-index.pdf',
        '01-requests.html',
        '02-blank-form.pdf',
        '03-guideline.pdf',
      ],
      ...['2570-00001/1-form.pdf', '2570-00001/2-memo.pdf', '2570-00001/4-proof.html'],
    ]),
  );
  const index = parts.get('00-index.html')?.toString() ?? '';
  expect(index).toContain(`<a href="${somePage}">`);
  expect(index).toContain('<a href="02-blank-form.pdf">');
  expect(index).toContain('<a href="03-guideline.pdf">');
  expect(index.indexOf('<td>ไม่มี</td>')).toBeLessThan(index.indexOf('<td>มี</td>'));
  for (const [, href] of index.matchAll(/href="(?!https)([^"]+)"/g))
    expect([...parts.keys()]).toContain(href);
});

it('the pack of one item holds its evidence alone, and a year without a list says so', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { categoryId: 'agency-info', itemId: 'structure' });
  await putOnline(bot, { categoryId: 'laws-regulations' });
  await webmaster.says('หลักฐาน ปีงบ 2570');
  await webmaster.sees('มี 3 ข้อ ไม่มี 23 ข้อ');
  await webmaster.taps(words.buttons.savePack);
  const link = webmaster.openedLinks.at(-1) ?? '';
  const path = `${link.slice('http://127.0.0.1'.length)}&item=2-laws`;
  const parts = await zipOf(await fetch(new URL(path, bot.webhookUrl)));
  expect([...parts.keys()].filter((name) => name.endsWith('1-form.pdf'))).toEqual(['2570-00002/1-form.pdf']);
  await webmaster.says('หลักฐาน ปีงบ 2568');
  await webmaster.sees('ไม่มีรายการหลักฐานของปีงบประมาณ 2568');
});

it("an office's own list of a year asks by quarters, and a faulty one is named while the others count", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'ita'));
  const item =
    'items:\n  - { id: 5-1, moit: "5", no: "1", evidence: รายงาน, papers: [memo, document, form], quarters: [1, 2], categories: [laws-regulations], explanation: ส่งทุกไตรมาส }\n';
  writeFileSync(join(folder, 'ita', '2570.yaml'), item);
  const office = loadOffice('mueang-samut-prakan');
  const bot = await startApp({ office: { ...office, boards: loadBoards(office, join(folder, 'ita')) } });
  const administrator = bot.phone('administrator');
  await putOnline(bot, { categoryId: 'laws-regulations' });
  await administrator.says('หลักฐานการประเมิน ปีงบประมาณ 2570');
  await administrator.sees('มี 3 ข้อ ไม่มี 24 ข้อ ยังไม่ถึงกำหนด 1 ข้อ');
  await administrator.taps(words.buttons.openTable);
  expect(await sheetText(await opened(bot, 'administrator', '/sheet'))).toContain('ส่งทุกไตรมาส');

  writeFileSync(join(folder, 'ita', '2570.yaml'), 'item: []\n');
  await bot.restart({ office: { ...office, boards: loadBoards(office, join(folder, 'ita')) } });
  await administrator.says('หลักฐาน');
  await administrator.sees('ไฟล์รายการ 2570.yaml มีข้อผิดพลาด');
});

it('a requester sees no evidence of others, and a subject that begins with the word stays a subject', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await staff.says('หลักฐาน');
  await staff.sees('แสดงเฉพาะแก่');
  await staff.says('หลักฐาน ไตรมาส 1');
  await staff.sees('แสดงเฉพาะแก่');
  expect(staff.shownTexts(staff.messages().at(-1)!).join('')).not.toContain(words.columns.evidence);
});

it('an office that keeps no evidence says so, also to a button of before', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await webmaster.says('หลักฐาน');
  await webmaster.sees(showMore);
  const more = keepButton(webmaster, showMore);
  const { boards: _, assessment: __, ...without } = loadOffice('mueang-samut-prakan');
  await bot.restart({ office: without });
  await webmaster.tapsAction(more);
  await webmaster.sees(words.noAssessment);
});

it('an administrator puts a request into an item and takes it out again: each tap is recorded, a second changes nothing', async () => {
  const bot = await startApp();
  const administrator = bot.phone('administrator');
  const { id } = await putOnline(bot, { categoryId: 'public-relations', subject: 'คำสั่งแต่งตั้ง' });
  await administrator.says('1/2570');
  await administrator.sees(paperButtons.papers);
  await administrator.taps(paperButtons.papers);
  await administrator.sees(words.placesTitle);
  await administrator.taps(words.placesTitle);
  await administrator.sees(words.placesHint);
  const order = /^MOIT 1 ข้อ 1\.2 /;
  const row =
    administrator.shownTexts(administrator.messages().at(-1)!).find((text) => order.test(text)) ?? '';
  const button = keepButton(administrator, row);
  await administrator.tapsAction(button);
  await administrator.sees('จัดคำขอเลขที่ 1/2570 เข้า MOIT 1 ข้อ 1.2 แล้ว');
  await administrator.tapsAction(button); // a second tap
  await administrator.sees('จัดคำขอเลขที่ 1/2570 เข้า MOIT 1 ข้อ 1.2 แล้ว');
  expect((await bot.stores.placements.get(id))?.placements).toMatchObject([
    { itemId: '1-1.2', as: 'in', year: 2570, by: { name: 'ปิติ ตัวอย่าง' } },
  ]);
  await administrator.says('หลักฐาน ปีงบ 2570');
  await administrator.sees('มี 3 ข้อ ไม่มี 23 ข้อ');

  await administrator.tapsAction(button);
  await administrator.sees(words.isIn);
  await administrator.taps(row);
  await administrator.sees('นำคำขอเลขที่ 1/2570 ออกจาก MOIT 1 ข้อ 1.2 แล้ว');
  await administrator.says('หลักฐาน ปีงบ 2570');
  await administrator.sees('มี 2 ข้อ ไม่มี 24 ข้อ');
  await bot.phone('webmaster').tapsAction(button);
  await bot.phone('webmaster').sees(userErrorSentence('notAllowed'));
});

it('where the office wants it, the requester says which item a request serves, by number, by name, or not at all', async () => {
  const office = loadOffice('mueang-samut-prakan');
  const bot = await startApp({ office: { ...office, assessment: { askRequester: true } } });
  const staff = bot.phone('staff');
  await fillFormUpTo(staff, 'keywords');
  await staff.says('ข้าม');
  await staff.sees(asks.assessmentItem);
  await staff.says('MOIT 2');
  await staff.sees(assessmentItemUnclear);
  await staff.says('สวัสดี');
  await staff.sees(asks.assessmentItem);
  await staff.says('moit1 ข้อ ๑.๒ ค่ะ');
  await staff.sees(asks.review);
  expect(staff.shownTexts(staff.messages().at(-1)!).join(' ')).toContain('MOIT 1 ข้อ 1.2 คำสั่ง / ประกาศ');
  await staff.taps('ส่งคำขอ');
  await staff.sees(/เลขที่คำขอ 1\/2570/);
  await bot.phone('webmaster').says('หลักฐาน');
  await bot.phone('webmaster').sees('กำลังดำเนินการ 1/2570');

  await fillFormUpTo(staff, 'keywords');
  await staff.says('ข้าม');
  await staff.sees(asks.assessmentItem);
  await staff.says('ข้าม');
  await staff.sees(asks.review);
});
