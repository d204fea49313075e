/** Ban Luang (002:L54-92): screened by the head in charge of the website, permitted by the top executive, published by one of two webmasters. */
import { expect, it } from 'vitest';
import { loadOffice } from '../../../src/offices/load-office.js';
import * as approval from '../../../src/text/approval.js';
import { infoPeriodNeeded } from '../../../src/text/date-questions.js';
import { userErrorSentence } from '../../../src/text/denials.js';
import { nothingWaits } from '../../../src/text/my-requests.js';
import { fewWebmasters } from '../../../src/text/nobody.js';
import * as publication from '../../../src/text/publication.js';
import * as takeDown from '../../../src/text/take-down.js';
import { appointsForUnit } from '../../support/appoint-for-unit.js';
import { banLuangPeople } from '../../support/ban-luang-people.js';
import { asks } from '../../support/fill-form.js';
import { keepButton } from '../../support/keep-button.js';
import {
  decision,
  passes,
  permits,
  publishes,
  refuses,
  sendsBack,
  sendsUnchanged,
  takes,
} from '../../support/play-request.js';
import { fillsFormOf, proposes } from '../../support/propose.js';
import { putOnline } from '../../support/put-online.js';
import { startApp, type TestApp } from '../../support/start-app.js';

/** In the domain of the office's website. */
const page = 'https://www.ssobanluang.com/news/1';

const office = loadOffice('ban-luang');
const news = { category: '1.5', subject: 'ประกาศรับฟังความคิดเห็น' };

const startBanLuang = (people = banLuangPeople) => startApp({ office, people });

/** Up to the webmaster. */
async function permitted({ phone }: TestApp): Promise<void> {
  await proposes(phone('staff'), news);
  await passes(phone('head'));
  await permits(phone('chief'));
  await phone('webmaster').sees(publication.titles.task);
}

it('step by step: the owner asks, the head screens, the top executive permits, the webmaster publishes', async () => {
  const bot = await startBanLuang();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await permitted(bot);
  await takes(webmaster);
  await publishes(webmaster, page);
  await staff.sees(publication.titles.published);
  expect(await bot.pushesBilled()).toBe(4);

  const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.map(({ capacity, by }) => [capacity, by.name])).toEqual([
    ['หน่วยงานเจ้าของข้อมูล', 'สมหญิง ตัวอย่าง'],
    ['หัวหน้ากลุ่มงานที่รับผิดชอบดูแลเว็บไซต์', 'ดวงแก้ว ตัวอย่าง'],
    ['ผู้บริหารสูงสุด', 'สมชาย ตัวอย่าง'],
    ['เจ้าหน้าที่ผู้รับผิดชอบ (Web Master)', 'มานี ตัวอย่าง'],
  ]);
});

it('๒.๑: name, position, unit and contact stand before everybody who handles it', async () => {
  const { phone } = await startBanLuang();
  const contact = '081-000-0000';
  const who = ['สมหญิง ตัวอย่าง พยาบาลวิชาชีพ', 'งานพัสดุ', contact];
  const readsAll = async (key: string) => {
    await phone(key).taps('รายละเอียดทั้งหมด');
    expect(phone(key).shownTexts(await phone(key).sees(contact))).toEqual(expect.arrayContaining(who));
  };
  const opens = async (key: string) => {
    await phone(key).says('งานของฉัน');
    await phone(key).sees('1. เลขที่ 1/2570');
    await phone(key).taps('1. เลขที่ 1/2570');
  };
  await proposes(phone('staff'), news);
  await phone('head').sees(approval.titles.check);
  await readsAll('head');
  await opens('head');
  await passes(phone('head'));
  await phone('chief').sees(approval.titles.decide);
  await readsAll('chief');
  await opens('chief');
  await permits(phone('chief'));
  const task = await phone('webmaster').sees(publication.titles.task);
  expect(phone('webmaster').shownTexts(task)).toEqual(expect.arrayContaining(who));
});

it('๒.๑: the days that the information is about cannot be skipped', async () => {
  const { phone } = await startBanLuang();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('1.5');
  await staff.sees(asks.subject);
  await staff.says('ประกาศ');
  await staff.sees(asks.details);
  await staff.says('รายละเอียด');
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(asks.source);
  await staff.says('งานพัสดุ');
  await staff.sees(asks.infoPeriod);
  await staff.says('ข้าม');
  await staff.sees(infoPeriodNeeded);
});

it('๒.๒: the head of another group may not screen, and nobody permits before the screening', async () => {
  const { phone, stores } = await startBanLuang();
  await proposes(phone('staff'), news);
  await phone('head').sees(approval.buttons.pass);
  await phone('otherHead').tapsAction(keepButton(phone('head'), approval.buttons.pass));
  await phone('otherHead').sees(userErrorSentence('notAllowed'));
  await phone('chief').says('งานของฉัน');
  await phone('chief').sees(nothingWaits);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.checking': 1 });
});

it('๒.๒: an office that switches the screening off asks the top executive at once', async () => {
  const { ordinary } = office.procedures;
  if (!ordinary) throw new Error('the profile has no ordinary way');
  const steps = ordinary.steps.map((step) => ({ ...step, enabled: step.kind === 'decide' }));
  const procedures = { ...office.procedures, ordinary: { ...ordinary, steps } };
  const { phone } = await startApp({ office: { ...office, procedures }, people: banLuangPeople });
  await proposes(phone('staff'), news);
  await permits(phone('chief'));
});

it('L27: an office that switches the check on has 1.1 checked by members of the committee, whatever their group', async () => {
  const { ordinary } = office.procedures;
  if (!ordinary) throw new Error('the profile has no ordinary way');
  const steps = ordinary.steps.map((step) => ({ ...step, enabled: true }));
  const procedures = { ...office.procedures, ordinary: { ...ordinary, steps } };
  const roleTitles = { ...office.roleTitles, checker: 'ผู้ตรวจสอบ' };
  const { phone } = await startApp({ office: { ...office, procedures, roleTitles }, people: banLuangPeople });
  for (const name of ['วีระ ตัวอย่าง', 'มานะ ตัวอย่าง']) {
    const unit = 'คณะกรรมการเผยแพร่ข้อมูลฯ';
    await appointsForUnit(phone('administrator'), { name, title: 'ผู้ตรวจสอบ', unit });
  }
  await proposes(phone('staff'), { category: '1.1', item: '1', subject: 'ประวัติสำนักงาน' });
  await passes(phone('head'));
  await phone('delegate').sees(approval.titles.check);
  await phone('standIn').says('งานของฉัน');
  await phone('standIn').sees('เลขที่ 1/2570');
  await phone('standIn').taps('1. เลขที่ 1/2570');
  await passes(phone('standIn'));
  await permits(phone('chief'));
});

it('L58: after a refusal the owner hears the reason in the name of the webmaster, who gets a card of it', async () => {
  const { phone } = await startBanLuang();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await proposes(staff, news);
  await passes(phone('head'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.taps('ไม่ตรงหรือไม่เกี่ยวข้องกับภารกิจของหน่วยงาน');
  await chief.sees(approval.titles.refusalPreview);
  await chief.taps(decision.confirmRefuse);

  const told = staff.shownTexts(await staff.sees(decision.refused)).join('\n');
  expect(told).toContain('เหตุผล: ไม่ตรงหรือไม่เกี่ยวข้องกับภารกิจของหน่วยงาน');
  expect(told).toContain('มานี ตัวอย่าง เจ้าหน้าที่ผู้รับผิดชอบ (Web Master) ขอแจ้งผลการพิจารณาให้ทราบ');
  await webmaster.says('เมนู');
  await webmaster.sees(publication.notifyBackTitle(decision.refuse));
});

it('L58: what the head sends back reaches the owner in the same way, and comes back to the head first', async () => {
  const { phone } = await startBanLuang();
  const [staff, head, webmaster] = [phone('staff'), phone('head'), phone('webmaster')];
  await proposes(staff, news);
  await sendsBack(head, 'ไม่ถูกต้องตามรูปแบบไฟล์');
  await staff.sees('เหตุผล: ไม่ถูกต้องตามรูปแบบไฟล์');
  await webmaster.says('เมนู');
  await webmaster.sees(publication.notifyBackTitle(publication.buttons.return));
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await head.sees('เสนอครั้งที่ 2');
});

it('๒.๓: the task says category, source, days and who permitted, and the line to put under it', async () => {
  const bot = await startBanLuang();
  await permitted(bot);
  const webmaster = bot.phone('webmaster');
  const task = webmaster.shownTexts(await webmaster.sees(publication.titles.task)).join('\n');
  expect(task).toContain('1.5. ข้อมูลข่าวสาร');
  expect(task).toContain('ผู้บริหารสูงสุด\nสมชาย ตัวอย่าง');
  expect(task).toContain(
    'แหล่งที่มาของข้อมูล: กลุ่มงานควบคุมโรค | ช่วงวันที่ของข้อมูล: 1 พ.ย. 2569 – 30 พ.ย. 2569 | วันที่เผยแพร่: 20 พ.ย. 2569',
  );
});

it('๓.๑: the webmasters stand in for each other: one claims the task, releases it, and the other one does it', async () => {
  const bot = await startBanLuang();
  const [staff, webmaster, standIn] = [bot.phone('staff'), bot.phone('webmaster'), bot.phone('standIn')];
  await permitted(bot);
  await takes(webmaster);
  await standIn.says('งานของฉัน');
  await standIn.sees('มานี ตัวอย่าง รับงานแล้ว');
  await standIn.taps('1. เลขที่ 1/2570');
  await standIn.sees('งานนี้มีผู้รับดำเนินการแล้ว โดย มานี ตัวอย่าง');

  await webmaster.taps(publication.buttons.release);
  await takes(standIn);
  await publishes(standIn, page);
  const told = await staff.sees(publication.titles.published);
  expect(staff.shownTexts(told).join('\n')).toContain('มานะ ตัวอย่าง');
});

it('๓.๑: with one webmaster alone, an administrator is warned', async () => {
  const { phone } = await startBanLuang(banLuangPeople.filter(({ key }) => key !== 'standIn'));
  await phone('administrator').says('งานของฉัน');
  await phone('administrator').sees(fewWebmasters(office, 1) ?? 'no warning');
});

it('๒.๑๐: files of other types than the nine are not taken', async () => {
  const { phone } = await startBanLuang();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('1.5');
  await staff.sees(asks.subject);
  await staff.says('ประกาศ');
  await staff.sees(asks.details);
  await staff.sendsFile({ name: 'นำเสนอ.pptx', bytes: Buffer.from('504b0304', 'hex') });
  await staff.sees('pdf, xls, xlsx, doc, docx, jpg, png, zip, rar');
});

it('the head in charge of the website may screen an own proposal', async () => {
  const { phone } = await startBanLuang();
  await proposes(phone('head'), news);
  await passes(phone('head'));
  await refuses(phone('chief'), 'ยังไม่ถึงเวลา');
  await phone('head').sees('เหตุผล: ยังไม่ถึงเวลา');
});

it('before sending, the review tells the order of the sign-offs', async () => {
  const { phone } = await startBanLuang();
  await fillsFormOf(phone('staff'), news);
  await phone('staff').sees('1. ตรวจสอบ: หัวหน้ากลุ่มงานที่รับผิดชอบดูแลเว็บไซต์\n2. พิจารณา: ผู้บริหารสูงสุด');
});

it('๒.๔, ๓.๒, ๓.๓: the webmaster looks through every item, the nearest end first, and takes down what is over', async () => {
  const bot = await startBanLuang();
  const webmaster = bot.phone('webmaster');
  await putOnline(bot, { subject: 'ประกาศเดือนมีนาคม', online: { kind: 'until', lastDay: '2027-03-31' } });
  await putOnline(bot, { subject: 'ข้อมูลหน่วยงาน', online: { kind: 'noEnd', reviewOn: '2027-02-15' } });
  await putOnline(bot, { subject: 'ประกาศเดือนมกราคม', online: { kind: 'until', lastDay: '2027-01-31' } });
  bot.emulator.clock.setTo(new Date('2027-02-03T02:00:00Z'));
  await webmaster.says('ข้อมูลบนเว็บไซต์');
  const list = webmaster.shownTexts(await webmaster.sees('1. เลขที่ 3/2570 ประกาศเดือนมกราคม')).join('\n');
  expect(list).toMatch(/ครบระยะเวลา รอนำลง.*2\. เลขที่ 2\/2570 ข้อมูลหน่วยงาน.*3\. เลขที่ 1\/2570/s);

  await webmaster.taps('1. เลขที่ 3/2570');
  await webmaster.sees(takeDown.buttons.takeDown);
  await webmaster.taps(takeDown.buttons.takeDown);
  await webmaster.sees(takeDown.buttons.confirm.takeDown);
  await webmaster.taps(takeDown.buttons.confirm.takeDown);
  await webmaster.sees(takeDown.ownerIsToldLater);
  await webmaster.says('ข้อมูลบนเว็บไซต์');
  await webmaster.sees('1. เลขที่ 2/2570 ข้อมูลหน่วยงาน');
});
