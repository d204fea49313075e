/** Ban Luang, data of external agencies (002:L41-50): a letter, an agreement, a screening by IT, and three days to publish. */
import { expect, it } from 'vitest';
import { contentOf } from '../../../src/domain/request/publish-request.js';
import type { Phone } from '../../../src/emulator/phone/phone.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import type { Office } from '../../../src/offices/office.js';
import * as approval from '../../../src/text/approval.js';
import { userErrorSentence } from '../../../src/text/denials.js';
import { letterDateEcho } from '../../../src/text/letter.js';
import { nothingWaits } from '../../../src/text/my-requests.js';
import * as publication from '../../../src/text/publication.js';
import { recalls } from '../../../src/text/recall.js';
import * as screening from '../../../src/text/screening.js';
import { banLuangPeople } from '../../support/ban-luang-people.js';
import { asks } from '../../support/fill-form.js';
import { keepButton } from '../../support/keep-button.js';
import { ordersActing } from '../../support/order-acting.js';
import {
  passes,
  permits,
  publishes,
  refuses,
  screens,
  sendsBack,
  takes,
} from '../../support/play-request.js';
import { choosesPlace, proposes, sendsLetter } from '../../support/propose.js';
import { somePdf } from '../../support/sample-files.js';
import { startApp, type TestApp } from '../../support/start-app.js';

/** In the domain of the office's website. */
const page = 'https://www.ssobanluang.com/news/1';

const banLuang = loadOffice('ban-luang');
const external = { category: 'ข้อมูลของหน่วยงานภายนอก', subject: 'ประกาศของเทศบาล', letter: true };
const agree = 'เห็นชอบให้เผยแพร่';
const disagree = 'ไม่เห็นชอบ';
const DAY_MS = 24 * 60 * 60_000;

const startBanLuang = (office: Office = banLuang) => startApp({ office, people: banLuangPeople });

async function ordersDelegate(bot: TestApp): Promise<void> {
  await ordersActing(bot.phone('chief'), {
    name: 'วีระ ตัวอย่าง',
    number: '7/2569',
    period: '20-30 พ.ย. 2569',
    covers: 'เฉพาะข้อมูลของหน่วยงานภายนอก',
  });
}

/** The same office, where the three days are working days. */
function withWorkingDays(holidays: string[] = []): Office {
  const way = banLuang.procedures.external;
  if (!way) throw new Error('the profile has no way for external data');
  const publish = { ...way.publish, timeLimit: { days: 3, count: 'working' as const } };
  return { ...banLuang, holidays, procedures: { ...banLuang.procedures, external: { ...way, publish } } };
}

it('step by step: the letter, the agreement, the screening by IT, the website', async () => {
  const { phone, stores } = await startBanLuang();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await proposes(staff, external);
  await permits(phone('chief'), agree);
  await screens(phone('screener'));
  await takes(webmaster);
  await publishes(webmaster, page);
  await staff.sees(publication.titles.published);

  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.map(({ capacity, by }) => [capacity, by.name])).toEqual([
    ['หน่วยงานเจ้าของข้อมูล', 'สมหญิง ตัวอย่าง'],
    ['ผู้ให้ความเห็นชอบ', 'สมชาย ตัวอย่าง'],
    ['ผู้กลั่นกรองข้อมูล', 'เพชร ตัวอย่าง'],
    ['เจ้าหน้าที่ผู้รับผิดชอบ (Web Master)', 'มานี ตัวอย่าง'],
  ]);
});

it('①: the letter is cited with its file, number, day and who wrote it, on the card of each step and on the task', async () => {
  const { phone, stores } = await startBanLuang();
  const [staff, chief, screener] = [phone('staff'), phone('chief'), phone('screener')];
  await proposes(staff, external);
  const cited = 'ที่ นน 0733.1/123 ลงวันที่ 15 พ.ย. 2569 กลุ่มงานบริหารทั่วไป';
  await chief.sees(cited);
  await permits(chief, agree);
  await screener.sees(cited);
  await screens(screener);
  const task = phone('webmaster').shownTexts(await phone('webmaster').sees(publication.titles.task));
  expect(task).toEqual(expect.arrayContaining([somePdf.name, 'นน 0733.1/123', '15 พ.ย. 2569']));
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  const sent = request && contentOf(request);
  expect(sent).toMatchObject({ letterNumber: 'นน 0733.1/123', letterFile: sent?.attachments[0]?.id });
});

it('①: a yes takes the day that was typed with the number of the letter', async () => {
  const { phone } = await startBanLuang();
  const staff = phone('staff');
  await choosesPlace(staff, external);
  await sendsLetter(staff, external);
  await staff.sees(asks.letterFile);
  await staff.taps(`1. ${somePdf.name}`);
  await staff.sees(asks.letterNumber);
  await staff.says('ที่ นน 0733.1/123 ลว. 15 พย 69');
  await staff.sees(asks.letterDate);
  await staff.says('ใช่ค่ะ');
  await staff.sees(letterDateEcho('2026-11-15'));
});

it('①: the delegated executive may agree in the place of the chief, which stands on the task', async () => {
  const bot = await startBanLuang();
  await ordersDelegate(bot);
  await proposes(bot.phone('staff'), external);
  await permits(bot.phone('delegate'), agree);
  await screens(bot.phone('screener'));
  await bot.phone('webmaster').sees('วีระ ตัวอย่าง ผู้ช่วยสาธารณสุขอำเภอ ปฏิบัติราชการแทน');
});

it('①: the delegated executive decides on external data alone', async () => {
  const bot = await startBanLuang();
  const [chief, delegate] = [bot.phone('chief'), bot.phone('delegate')];
  await ordersDelegate(bot);
  await proposes(bot.phone('staff'), { category: '1.5', subject: 'ประกาศของเรา' });
  await passes(bot.phone('head'));
  await chief.sees(approval.titles.decide);
  await delegate.says('งานของฉัน');
  await delegate.sees(nothingWaits);
  await delegate.tapsAction(keepButton(chief, 'อนุญาตให้เผยแพร่'));
  await delegate.sees(userErrorSentence('notAllowed'));
});

it('①: without an order the delegate agrees to nothing', async () => {
  const { phone } = await startBanLuang();
  await proposes(phone('staff'), external);
  await phone('chief').sees(agree);
  await phone('delegate').tapsAction(keepButton(phone('chief'), agree));
  await phone('delegate').sees(userErrorSentence('notAllowed'));
});

it('①: what the chief does not agree to goes back to the owner with the reason, in the chief’s words', async () => {
  const { phone } = await startBanLuang();
  await proposes(phone('staff'), external);
  await refuses(phone('chief'), 'ไม่เกี่ยวข้องกับภารกิจ', disagree);
  await phone('staff').sees('ไม่ได้รับความเห็นชอบให้เผยแพร่ เหตุผล: ไม่เกี่ยวข้องกับภารกิจ');
  await phone('webmaster').says('เมนู');
  await phone('webmaster').sees(publication.notifyBackTitle(disagree));
});

it('②: only the screener of the IT group screens, and may send it back', async () => {
  const { phone } = await startBanLuang();
  const screener = phone('screener');
  await proposes(phone('staff'), external);
  await permits(phone('chief'), agree);
  await screener.sees(approval.buttons.screened);
  await phone('otherHead').tapsAction(keepButton(screener, approval.buttons.screened));
  await phone('otherHead').sees(userErrorSentence('notAllowed'));
  await sendsBack(screener, 'ไฟล์เสียหาย');
  await phone('staff').sees('เหตุผล: ไฟล์เสียหาย');
});

async function screensFor(screener: Phone, choice: string): Promise<void> {
  await screener.sees(screening.buttons.screenedFor);
  await screener.taps(screening.buttons.screenedFor);
  await screener.sees(screening.chooseTitle);
  await screener.says(choice);
  await screener.sees(screening.confirmTitle);
}

it.each(['2', 'มานะ ตัวอย่าง'])(
  '②: the screener may name the webmaster, by %s, who alone is told',
  async (choice) => {
    const { phone, stores, pushesBilled } = await startBanLuang();
    const [screener, named, other] = [phone('screener'), phone('standIn'), phone('webmaster')];
    await proposes(phone('staff'), external);
    await permits(phone('chief'), agree);
    await screensFor(screener, choice);
    expect(await stores.requests.countBySituation()).toEqual({ 'publication.checking': 1 });
    const billed = await pushesBilled();
    await screener.taps(screening.buttons.confirm);
    await screener.sees('ระบบแจ้ง มานะ ตัวอย่าง ที่ได้รับมอบหมายแล้ว');
    await named.sees('ท่านได้รับมอบหมายให้ดำเนินการเรื่องนี้');
    expect(await pushesBilled()).toBe(billed + 1);
    expect(other.messages()).toEqual([]);
    await phone('staff').says('1/2570');
    await phone('staff').sees('กลั่นกรองแล้ว มอบหมายให้ มานะ ตัวอย่าง');
  },
);

it('②: another webmaster may take what somebody else was named for, and one who is away is not named', async () => {
  const { phone } = await startBanLuang();
  const [screener, webmaster] = [phone('screener'), phone('webmaster')];
  await proposes(phone('staff'), external);
  await permits(phone('chief'), agree);
  await phone('standIn').blocks();
  await screener.sees(screening.buttons.screenedFor);
  await screener.taps(screening.buttons.screenedFor);
  expect(screener.shownTexts(await screener.sees(screening.chooseTitle)).join()).not.toContain('มานะ');
  await screener.taps('มานี ตัวอย่าง');
  await screener.sees(screening.confirmTitle);
  await screener.taps(screening.buttons.confirm);
  await webmaster.sees(publication.titles.task);
  await phone('standIn').unblocks();
  await phone('standIn').says('งานของฉัน');
  await phone('standIn').sees('เลขที่ 1/2570');
  await phone('standIn').taps('1. เลขที่ 1/2570');
  await phone('standIn').sees('มอบหมายให้ มานี ตัวอย่าง ท่านรับงานแทนได้');
  await takes(phone('standIn'));
});

it('②: a screening that is taken back is told to the webmaster who was named', async () => {
  const { phone } = await startBanLuang();
  const screener = phone('screener');
  await proposes(phone('staff'), external);
  await permits(phone('chief'), agree);
  await screensFor(screener, 'มานะ ตัวอย่าง');
  await screener.taps(screening.buttons.confirm);
  await phone('standIn').sees(publication.titles.task);
  await screener.sees(recalls.screen.button);
  await screener.taps(recalls.screen.button);
  await phone('standIn').sees(recalls.screen.done);
});

it.each([
  { days: 'calendar days', office: banLuang, due: 'กำหนดเผยแพร่ภายใน 3 วัน (ภายในวันจันทร์ที่ 23 พ.ย. 2569)' },
  {
    days: 'working days',
    office: withWorkingDays(),
    due: 'กำหนดเผยแพร่ภายใน 3 วันทำการ (ภายในวันพุธที่ 25 พ.ย. 2569)',
  },
  {
    days: 'working days around a holiday',
    office: withWorkingDays(['2026-11-23']),
    due: 'กำหนดเผยแพร่ภายใน 3 วันทำการ (ภายในวันพฤหัสบดีที่ 26 พ.ย. 2569)',
  },
])(
  '③: in $days it is due: $due, from the receipt by IT, however long that screens',
  async ({ office, due }) => {
    const { phone, emulator } = await startBanLuang(office);
    const [screener, webmaster] = [phone('screener'), phone('webmaster')];
    await proposes(phone('staff'), external);
    await permits(phone('chief'), agree);
    await screener.sees(due);
    emulator.clock.forward(DAY_MS);
    await screens(screener);
    await webmaster.sees(due);
    await takes(webmaster);
    await webmaster.sees(due);
    await webmaster.says('งานของฉัน');
    await webmaster.sees(due);
  },
);

it('③: what is overdue is shown as overdue, and nothing is done by itself', async () => {
  const { phone, emulator, stores, runJob } = await startBanLuang();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await proposes(staff, external);
  await permits(phone('chief'), agree);
  await screens(phone('screener'));
  await webmaster.sees(publication.titles.task);
  emulator.clock.forward(4 * DAY_MS);
  await runJob('deliver messages');
  await webmaster.says('งานของฉัน');
  await webmaster.sees('เกินเวลาที่กำหนด (3 วัน)');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });

  await webmaster.taps('1. เลขที่ 1/2570');
  await takes(webmaster);
  await publishes(webmaster, page);
  await webmaster.sees('4 วัน เกินเวลาที่กำหนด (3 วัน)');
  await staff.sees(publication.titles.published);
});

it('③: published in time, the record says so', async () => {
  const { phone, emulator } = await startBanLuang();
  const webmaster = phone('webmaster');
  await proposes(phone('staff'), external);
  await permits(phone('chief'), agree);
  await screens(phone('screener'));
  await takes(webmaster);
  emulator.clock.forward(2 * DAY_MS);
  await publishes(webmaster, page);
  await webmaster.sees('2 วัน ภายในเวลาที่กำหนด (3 วัน)');
});
