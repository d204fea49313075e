/** Reports of any time: what stands behind each figure, who reads which part, as picture, paper and spreadsheet, and who took note. */
import { expect, it } from 'vitest';
import { loadOffice } from '../../src/offices/load-office.js';
import { acknowledgementsOf } from '../../src/report/acknowledge-report.js';
import { userErrorSentence } from '../../src/text/denials.js';
import * as report from '../../src/text/report.js';
import { asks } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { putOnline } from '../support/put-online.js';
import { officePeople, startApp, type TestApp, type TestPerson } from '../support/start-app.js';

const people: TestPerson[] = [
  ...officePeople.map((one) => (one.key === 'deputy' ? { ...one, roles: ['executive' as const] } : one)),
  { key: 'head', name: 'ดารา ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน', roles: ['groupHead'] },
  {
    key: 'otherHead',
    name: 'เพชร ตัวอย่าง',
    position: 'หัวหน้ากลุ่มงาน',
    roles: ['groupHead'],
    unit: { name: 'กลุ่มงานบริหารทั่วไป' },
  },
];
const subject = 'รณรงค์ป้องกันไข้เลือดออก';

async function fetched(
  bot: TestApp,
  address: string,
): Promise<{ status: number; type: string; body: Buffer }> {
  const { pathname, search } = new URL(address);
  const response = await fetch(new URL(pathname + search, bot.webhookUrl));
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, type: response.headers.get('content-type') ?? '', body };
}

/** The page that the link tapped last opens. */
function opened(bot: TestApp, key: string) {
  return fetched(bot, bot.phone(key).openedLinks.at(-1) ?? '');
}

it('quarter, fiscal year and the running month are told; behind each figure stand its requests', async () => {
  const bot = await startApp({ people });
  const deputy = bot.phone('deputy');
  await putOnline(bot, { subject });
  await deputy.says('รายงานไตรมาส 1 ปีงบประมาณ 2570');
  await deputy.sees('ประจำไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2570');
  await deputy.taps(report.buttons.year);
  await deputy.sees('ประจำปีงบประมาณ พ.ศ. 2570');
  await deputy.says('รายงานเดือนนี้');
  await deputy.sees('ประจำเดือนพฤศจิกายน พ.ศ. 2569');
  await deputy.taps('เผยแพร่แล้ว');
  await deputy.sees(subject);
});

it('a head of unit reads the report of that unit alone, and nobody else reads one', async () => {
  const bot = await startApp({ people });
  await putOnline(bot, { subject });
  for (const [key, published] of [
    ['head', 1],
    ['otherHead', 0],
    ['chief', 1],
  ] as const) {
    const phone = bot.phone(key);
    await phone.says('รายงานเดือนนี้');
    expect(phone.altText(await phone.sees('ประจำเดือนพฤศจิกายน'))).toContain(`เผยแพร่แล้ว ${published}`);
  }
  const tap = keepButton(bot.phone('head'), report.buttons.quarter);
  await bot.phone('webmaster').tapsAction(tap);
  await bot.phone('webmaster').sees(userErrorSentence('notAllowed'));
});

it('the report opens as paper, as spreadsheet and as picture, for whom it was made and while that person may read it', async () => {
  const bot = await startApp({ people });
  const [deputy, chief] = [bot.phone('deputy'), bot.phone('chief')];
  await putOnline(bot, { subject });
  await deputy.says('รายงานเดือนนี้');
  await deputy.sees('ประจำเดือนพฤศจิกายน');
  await deputy.taps(report.buttons.openPdf);
  const page = deputy.openedLinks.at(-1)?.replace('?', '/content?') ?? '';
  const paper = await fetched(bot, page);
  expect([paper.status, paper.body.toString('latin1', 0, 5)]).toEqual([200, '%PDF-']);
  await deputy.taps(report.buttons.openSheet);
  const sheet = await opened(bot, 'deputy');
  expect([sheet.status, sheet.body.toString('latin1', 0, 2)]).toEqual([200, 'PK']);

  const { deps } = bot.app;
  const address = deps.reportUrl('chart', '2026-11', deputy.userId);
  const picture = await fetched(bot, address);
  expect([picture.status, picture.type, picture.body.subarray(1, 4).toString()]).toEqual([
    200,
    'image/png',
    'PNG',
  ]);
  expect((await fetched(bot, address.replace('2026-11', '2026-10'))).status).toBe(404);
  expect((await fetched(bot, deps.reportUrl('sheet', '2026-11', 'nobody'))).status).toBe(403);
  await chief.says('รายงานเดือนนี้');
  await chief.sees('ประจำเดือนพฤศจิกายน');
}, 60_000);

it('an executive takes note once; of a time that is over, and of what was seen', async () => {
  const bot = await startApp({ people });
  const [deputy, chief] = [bot.phone('deputy'), bot.phone('chief')];
  await putOnline(bot, { subject });
  bot.emulator.clock.setTo(new Date('2026-12-01T08:30:00+07:00'));
  await bot.runJob('send the monthly report');
  await deputy.sees('ประจำเดือนพฤศจิกายน พ.ศ. 2569');
  const known = keepButton(deputy, report.buttons.acknowledge);
  await deputy.taps(report.buttons.acknowledge);
  await deputy.sees(report.acknowledged('2026-11', new Date('2026-12-01T08:30:00+07:00')));
  bot.emulator.clock.setTo(new Date('2026-12-02T09:00:00+07:00'));
  await bot.restart();
  await deputy.tapsAction(known);
  await deputy.sees('เมื่อ 1 ธ.ค. 2569 08:30 น.');
  await chief.tapsAction(known);
  await chief.sees(report.acknowledged('2026-11', new Date('2026-12-02T09:00:00+07:00')));
  await bot.phone('administrator').tapsAction(known);
  await bot.phone('administrator').sees(userErrorSentence('notAllowed'));
});

it('whoever took note takes it back, and may take note again; the paper names only those whose word stands', async () => {
  const bot = await startApp({ people });
  const deputy = bot.phone('deputy');
  await putOnline(bot, { subject });
  bot.emulator.clock.setTo(new Date('2026-12-01T08:30:00+07:00'));
  await deputy.says('รายงาน');
  await deputy.sees('ประจำเดือนพฤศจิกายน');
  const known = keepButton(deputy, report.buttons.acknowledge);
  await deputy.tapsAction(known);
  await deputy.sees(report.buttons.takeBack);
  const takeBack = keepButton(deputy, report.buttons.takeBack);
  expect(await acknowledgementsOf(bot.app.deps, '2026-11')).toHaveLength(1);
  bot.emulator.clock.setTo(new Date('2026-12-01T09:00:00+07:00'));
  for (let times = 0; times < 2; times += 1) {
    await deputy.tapsAction(takeBack);
    await deputy.sees(report.takenBack('2026-11'));
  }
  expect(await acknowledgementsOf(bot.app.deps, '2026-11')).toEqual([]);
  bot.emulator.clock.setTo(new Date('2026-12-01T10:00:00+07:00'));
  await deputy.tapsAction(known);
  await deputy.sees('เมื่อ 1 ธ.ค. 2569 10:00 น.');
  const [own, ...others] = await acknowledgementsOf(bot.app.deps, '2026-11');
  expect(own).toMatchObject({ by: { name: 'วีระ ตัวอย่าง' }, at: new Date('2026-12-01T03:00:00Z') });
  expect(others).toEqual([]);
  await deputy.tapsAction(takeBack); // of the first time
  await deputy.sees('เมื่อ 1 ธ.ค. 2569 10:00 น.');
  expect(await acknowledgementsOf(bot.app.deps, '2026-11')).toEqual([own]);
  expect(await bot.stores.claims.holderOf('monthly-known:2026-11:2')).toContain('"isTakenBack":true');
});

it('whoever taps ‘ทราบ’ on figures that have changed since reads the new ones first', async () => {
  const bot = await startApp({ people });
  const deputy = bot.phone('deputy');
  bot.emulator.clock.setTo(new Date('2026-12-01T08:30:00+07:00'));
  await deputy.says('รายงาน');
  await deputy.sees('ประจำเดือนพฤศจิกายน');
  const known = keepButton(deputy, report.buttons.acknowledge);
  bot.emulator.clock.setTo(new Date('2026-11-30T10:00:00+07:00'));
  await putOnline(bot, { subject });
  bot.emulator.clock.setTo(new Date('2026-12-01T09:00:00+07:00'));
  await deputy.tapsAction(known);
  await deputy.sees(report.reportChanged);
  await deputy.sees('เผยแพร่แล้ว');
});

it('of a year, units that were silent are named with their months', async () => {
  const pattani = loadOffice('mueang-pattani');
  const unit = { id: 'general-administration', name: 'กลุ่มงานบริหารทั่วไป' };
  const bot = await startApp({
    office: pattani,
    people: [
      { key: 'clerk', name: 'ดารา ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['provider'], unit },
      { key: 'deputy', name: 'วีระ ตัวอย่าง', position: 'ผู้ช่วยสาธารณสุขอำเภอ', roles: ['executive'], unit },
    ],
  });
  const [clerk, deputy] = [bot.phone('clerk'), bot.phone('deputy')];
  for (const month of ['2026-12', '2027-01']) {
    bot.emulator.clock.setTo(new Date(`${month}-01T08:30:00+07:00`));
    await bot.runJob('send the monthly report');
    await clerk.sees(report.titles.ask);
    if (month === '2026-12') await clerk.taps(report.buttons.none);
  }
  await deputy.says('รายงานปีงบประมาณ 2570');
  const card = await deputy.sees('ประจำปีงบประมาณ พ.ศ. 2570');
  const told = deputy.shownTexts(card).join('\n');
  expect(told).toContain('พฤศจิกายน ปัญหาอุปสรรค: ไม่มี');
  expect(told).toContain(`${unit.name} (ธ.ค. 69)`);
});

it('in a form a text that names a report is an answer', async () => {
  const bot = await startApp({ people });
  const staff = bot.phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('8');
  await staff.sees(asks.subject);
  await staff.says('รายงานเดือนนี้');
  await staff.sees(asks.details);
});
