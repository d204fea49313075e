/** The registers: asked for by a word, chosen on a page, saved as a paper and as a spreadsheet. */
import { expect, it } from 'vitest';
import { openRegistersButton, registersTitle } from '../../src/text/registers.js';
import { permits, publishes, somePage, submits, takes } from '../support/play-request.js';
import { readZip } from '../support/read-zip.js';
import { startApp, type TestApp } from '../support/start-app.js';

/** The page below the link tapped last, with a choice. */
function opened(bot: TestApp, key: string, below: string): Promise<Response> {
  const link = bot.phone(key).openedLinks.at(-1) ?? '';
  const [page = '', choice = ''] = below.split('?');
  const path = link.slice('http://127.0.0.1'.length).replace('?', `${page}?`);
  return fetch(new URL(`${path}${choice && `&${choice}`}`, bot.webhookUrl));
}

async function sheetText(response: Response): Promise<string> {
  const parts = await readZip(Buffer.from(await response.arrayBuffer()));
  return [...parts.values()].map((part) => part.toString('utf8')).join('');
}

it('what was published stands in the registers, with its number, address and people', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  const number = await submits(staff);
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  await bot.emulator.quiet();
  const before = await bot.pushesBilled();

  await webmaster.says('ทะเบียน');
  await webmaster.sees(registersTitle);
  await webmaster.taps(openRegistersButton);
  expect(await bot.pushesBilled()).toBe(before);
  expect(await (await opened(bot, 'webmaster', '')).text()).toContain('ปีงบประมาณ 2570');

  const paper = await opened(bot, 'webmaster', '/content?register=online');
  expect(Buffer.from(await paper.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  for (const register of ['requests', 'online', 'notices']) {
    const text = await sheetText(await opened(bot, 'webmaster', `/sheet?register=${register}`));
    expect(text).toContain(number);
    expect(text).toContain(somePage);
  }
});

it('the evidence of the month is saved as one zip', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  const number = await submits(staff);
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  await webmaster.says('ทะเบียน');
  await webmaster.sees(registersTitle);
  await webmaster.taps(openRegistersButton);
  const response = await opened(bot, 'webmaster', '/pack?period=2026-11');
  const parts = await readZip(Buffer.from(await response.arrayBuffer()));
  const index = parts.get('00-index.html')?.toString() ?? '';
  expect(index).toContain(number);
  expect(index).toContain(somePage);
  const papers = [...parts].filter(([name]) => name.endsWith('.pdf'));
  expect(papers.map(([name]) => name)).toEqual(
    expect.arrayContaining(['00-index.pdf', '2570-00001/1-form.pdf', '2570-00001/2-memo.pdf']),
  );
  expect(parts.get('2570-00001/1-form.pdf')?.toString('latin1', 0, 5)).toBe('%PDF-');
  expect(parts.get('2570-00001/3-history.html')?.toString()).toContain('มานี ตัวอย่าง');
});

it('an administrator gets the annex of an order, with everybody who holds a role', async () => {
  const bot = await startApp();
  const administrator = bot.phone('administrator');
  await administrator.says('ทะเบียน');
  await administrator.sees(registersTitle);
  await administrator.taps(openRegistersButton);
  const text = await sheetText(
    await opened(bot, 'administrator', '/sheet?register=appointments&order=5/2570'),
  );
  for (const name of ['สมชาย ตัวอย่าง', 'มานี ตัวอย่าง', 'ตามคำสั่ง 5/2570']) expect(text).toContain(name);
});

it('a requester, who sees only own requests, gets no registers', async () => {
  const bot = await startApp();
  await bot.phone('staff').says('ทะเบียน');
  await bot.phone('staff').sees('แสดงเฉพาะแก่');
});
