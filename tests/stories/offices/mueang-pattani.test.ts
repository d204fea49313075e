/** Mueang Pattani (001:L21-82): appointed providers, two signatures, the chief or who acts for the chief, forwarding, proof-reading. */
import { expect, it } from 'vitest';
import { endAppointment } from '../../../src/domain/person/appointments.js';
import type { Phone } from '../../../src/emulator/phone/phone.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import type { Office } from '../../../src/offices/office.js';
import { notAChoice } from '../../../src/text/answer-faults.js';
import * as approval from '../../../src/text/approval.js';
import * as attach from '../../../src/text/attach.js';
import { foundItems } from '../../../src/text/categories.js';
import { userErrorSentence } from '../../../src/text/denials.js';
import { deciderMissing, filesFromWeb } from '../../../src/text/filling.js';
import * as form from '../../../src/text/form.js';
import { nothingWaits, buttons as requestButtons, withdrawTitle } from '../../../src/text/my-requests.js';
import { groupsWithoutHead } from '../../../src/text/nobody.js';
import * as publication from '../../../src/text/publication.js';
import * as questions from '../../../src/text/questions.js';
import * as report from '../../../src/text/report.js';
import { openPage as openPageButton, title as uploadWord } from '../../../src/text/upload.js';
import { appointsForUnit } from '../../support/appoint-for-unit.js';
import { someTime } from '../../support/builders.js';
import { asks } from '../../support/fill-form.js';
import { keepButton } from '../../support/keep-button.js';
import { ordersActing } from '../../support/order-acting.js';
import {
  passes,
  permits,
  publishes,
  refuses,
  sendsBack,
  sendsUnchanged,
  takes,
} from '../../support/play-request.js';
import { openPage, post } from '../../support/post-upload.js';
import { proposes } from '../../support/propose.js';
import { putOnline } from '../../support/put-online.js';
import { somePdf } from '../../support/sample-files.js';
import { startApp, type TestApp, type TestPerson } from '../../support/start-app.js';

const office = loadOffice('mueang-pattani');
const strategy = { id: 'insurance-strategy-it', name: 'กลุ่มงานประกันสุขภาพ ยุทธศาสตร์และสารสนเทศทางการแพทย์' };
const general = { id: 'general-administration', name: 'กลุ่มงานบริหารทั่วไป' };
const control = { name: 'กลุ่มงานควบคุมโรค' };
const people: TestPerson[] = [
  { key: 'provider', name: 'สมหญิง ตัวอย่าง', position: 'นักวิชาการ', roles: ['provider'], unit: control },
  { key: 'clerk', name: 'ดารา ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['provider'], unit: general },
  { key: 'controlHead', name: 'วิภา ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน', roles: ['groupHead'], unit: control },
  { key: 'generalHead', name: 'อารี ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน', roles: ['groupHead'], unit: general },
  { key: 'head', name: 'ดวงแก้ว ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน', roles: ['groupHead'], unit: strategy },
  { key: 'chief', name: 'สมชาย ตัวอย่าง', position: office.head, roles: ['approver'], unit: general },
  { key: 'deputy', name: 'วีระ ตัวอย่าง', position: 'ผู้ช่วยสาธารณสุขอำเภอ', roles: ['executive'], unit: general },
  {
    key: 'webmaster',
    name: 'มานี ตัวอย่าง',
    position: 'นักวิชาการคอมพิวเตอร์',
    roles: ['webmaster'],
    unit: strategy,
  },
  { key: 'administrator', name: 'ปิติ ตัวอย่าง', position: 'เจ้าพนักงาน', roles: ['administrator'], unit: general },
];
const permit = 'อนุมัติรับรอง';
const refuse = 'ไม่อนุมัติรับรอง';
/** By their numbers on the list. */
const dataTypes = { statistics: '1', complaints: '3', ownWork: '5' };
const laws = { category: '2', subject: 'ระเบียบฉบับใหม่' };
const DAY_MS = 24 * 60 * 60_000;

const startPattani = () => startApp({ office, people });

/** The same office, whose profile lets providers answer for a kind of data, too. */
const withProviders: Office = {
  ...office,
  dataTypes: office.dataTypes.map((one) => ({ ...one, roles: ['groupHead', 'provider'] })),
};
const withoutHeads = people.filter(({ roles }) => !roles.includes('groupHead'));

async function forwards(provider: Phone): Promise<void> {
  await provider.sees(approval.buttons.forward);
  await provider.taps(approval.buttons.forward);
  await provider.sees('บันทึกผลเรียบร้อยแล้ว: จัดไฟล์และส่งต่อ');
}

async function reportsOn(bot: Awaited<ReturnType<typeof startPattani>>, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send the monthly report');
  await bot.runJob('deliver messages');
}

async function losesAppointmentFor({ stores, phone }: TestApp, unit: string): Promise<void> {
  const person = await stores.persons.get(phone('provider').userId);
  if (!person) throw new Error('the provider is not known');
  const index = person.appointments.findIndex(({ units }) => units?.includes(unit));
  const ended = endAppointment(person, index, { at: someTime, by: person.id });
  await stores.persons.replace({ ...ended, version: person.version + 1 }, person.version);
}

/** The group's own part, up to where the chief has to certify. */
async function signedTwice({ phone }: Awaited<ReturnType<typeof startPattani>>): Promise<void> {
  await proposes(phone('provider'), { ...laws, dataType: dataTypes.ownWork });
  await passes(phone('controlHead'));
}

it('step by step: two signatures of the group, the chief, the forwarding, the uploader', async () => {
  const bot = await startPattani();
  const [provider, chief, webmaster] = [bot.phone('provider'), bot.phone('chief'), bot.phone('webmaster')];
  await signedTwice(bot);
  await permits(chief, permit);
  await forwards(provider);
  await takes(webmaster);
  await publishes(webmaster);
  await provider.sees(publication.titles.published);

  const [request] = await bot.stores.requests.ofRequester(provider.userId, 1);
  expect(request?.signatures.map(({ capacity, by }) => [capacity, by.name])).toEqual([
    ['ผู้นำข้อมูลขึ้นเผยแพร่บนเว็บไซต์ของหน่วยงาน', 'สมหญิง ตัวอย่าง'],
    ['ผู้รับผิดชอบการให้ข้อมูล', 'วิภา ตัวอย่าง'],
    ['ผู้อนุมัติรับรอง', 'สมชาย ตัวอย่าง'],
    ['ผู้รับผิดชอบการให้ข้อมูล', 'สมหญิง ตัวอย่าง'],
    ['ผู้รับผิดชอบในการนำข้อมูลขึ้นเผยแพร่บนเว็บไซต์', 'มานี ตัวอย่าง'],
  ]);
});

/** Certified by the chief: the provider has to put it together. */
async function toForward(bot: Awaited<ReturnType<typeof startPattani>>): Promise<Phone> {
  const provider = bot.phone('provider');
  await signedTwice(bot);
  await permits(bot.phone('chief'), permit);
  await provider.sees(approval.buttons.forward);
  return provider;
}

it('clause 3.2: files are added on the page, too, and recorded when they were seen in the chat', async () => {
  const bot = await startPattani();
  const provider = await toForward(bot);
  await provider.taps(attach.buttons.attach);
  await provider.sees(attach.noFiles);
  await provider.says(uploadWord);
  await provider.sees(openPageButton);
  await provider.taps(openPageButton);
  const { pathname, search } = new URL(provider.openedLinks.at(-1) ?? '');
  const page = await openPage(new URL(pathname + search, bot.webhookUrl).href);
  expect((await post(page, {}, [somePdf])).page).toContain(attach.goOn);
  await provider.taps(attach.buttons.confirm);
  await provider.sees(filesFromWeb([somePdf.name], 1));
  await provider.sees(`${somePdf.name} (PDF 1 KB)`);
  await provider.sees(attach.notRecorded([somePdf.name]));
  await provider.taps(attach.buttons.confirm);
  await provider.sees('บันทึกไฟล์แล้ว 1 ไฟล์');
  await provider.taps(attach.buttons.attach);
  await provider.sees(attach.buttons.confirm);
  await provider.taps(attach.buttons.confirm);
  await provider.sees('ไฟล์เหมือนเดิม');
  const [request] = await bot.stores.requests.ofRequester(provider.userId, 1);
  expect(request?.history.filter(({ action }) => action === 'attach')).toHaveLength(1);
  expect((await post(page, {}, [{ ...somePdf, name: 'ช้า.pdf' }])).status).toBe(410);
  await forwards(provider);
  await bot.phone('webmaster').sees(somePdf.name);
});

it('clause 3.2: files are added and replaced before it is forwarded, and the round keeps what was there', async () => {
  const bot = await startPattani();
  const provider = await toForward(bot);
  await provider.taps(attach.buttons.attach);
  await provider.sees(attach.noFiles);
  await provider.sendsFile(somePdf);
  await provider.sees('ได้รับเอกสาร');
  await provider.taps(attach.buttons.confirm);
  await provider.sees('บันทึกไฟล์แล้ว 1 ไฟล์');
  await provider.taps(attach.buttons.attach);
  await provider.sees(form.buttons.removeFile);
  await provider.taps(form.buttons.removeFile);
  await provider.sees(attach.noFiles);
  await provider.sendsFile({ name: 'ฉบับลงนาม.pdf', bytes: Buffer.from('%PDF-1.7\n% signed\n') });
  await provider.sees('ฉบับลงนาม.pdf');
  await provider.taps(attach.buttons.confirm);
  await provider.sees('บันทึกไฟล์แล้ว 1 ไฟล์');
  await forwards(provider);
  await bot.phone('webmaster').sees('ฉบับลงนาม.pdf');

  const [request] = await bot.stores.requests.ofRequester(provider.userId, 1);
  const kept = request?.history.flatMap(({ action, content, round }) =>
    action === 'attach' ? [[round, content?.attachments.map(({ fileName }) => fileName)]] : [],
  );
  expect(kept).toEqual([
    [1, [somePdf.name]],
    [1, ['ฉบับลงนาม.pdf']],
  ]);
});

it('clause 3.2: it is returned with a reason, or withdrawn, before it is forwarded', async () => {
  const bot = await startPattani();
  await toForward(bot);
  await sendsBack(bot.phone('provider'), 'ไฟล์ไม่ครบ');
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'publication.refused': 1 });

  const other = await startPattani();
  const provider = await toForward(other);
  await provider.taps(requestButtons.withdraw);
  await provider.sees(withdrawTitle);
  await provider.taps(requestButtons.confirmWithdraw);
  await provider.sees('ยกเลิกแล้ว');
  expect(await other.stores.requests.countBySituation()).toEqual({ 'publication.withdrawn': 1 });
});

it.each(['head', 'chief', 'deputy', 'webmaster', 'administrator'])(
  'step 1: %s is not appointed to provide data, hears so politely and gets no form',
  async (key) => {
    const { phone, stores } = await startPattani();
    await phone(key).says('ขอเผยแพร่');
    await phone(key).sees(userErrorSentence('notProvider'));
    expect((await stores.conversations.get(phone(key).userId))?.draft).toBeUndefined();
    await phone(key).says('เมนู');
    await phone(key).sees('กรุณาเลือกรายการที่ต้องการ');
    expect(() => keepButton(phone(key), 'ขอเผยแพร่')).toThrow();
  },
);

it('step 1: a requester who also signs for it can still withdraw it from the card that asks for the signature', async () => {
  const { phone, stores } = await startApp({ office: withProviders, people: withoutHeads });
  const provider = phone('provider');
  await proposes(provider, { ...laws, dataType: dataTypes.ownWork });
  await provider.sees('อยู่ระหว่างรอท่านตรวจสอบ');
  await provider.sees(approval.buttons.pass);
  await provider.taps(requestButtons.withdraw);
  await provider.sees(withdrawTitle);
  await provider.taps(requestButtons.confirmWithdraw);
  await provider.sees('ยกเลิกแล้ว');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.withdrawn': 1 });
});

it('step 1: who is appointed for two groups says for which, and its people sign for it', async () => {
  const bot = await startPattani();
  const [provider, head] = [bot.phone('provider'), bot.phone('generalHead')];
  await appointsForUnit(bot.phone('administrator'), {
    name: 'สมหญิง ตัวอย่าง',
    title: 'ผู้รับผิดชอบการให้ข้อมูล',
    unit: general.name,
  });
  const source = 'ราชกิจจานุเบกษา';
  await proposes(provider, { ...laws, unit: general.name, dataType: dataTypes.ownWork, source });
  await head.says('งานของฉัน');
  await head.sees('เลขที่ 1/2570');
  await head.taps('1. เลขที่ 1/2570');
  const card = head.shownTexts(await head.sees(approval.titles.check));
  expect(card).toContain(general.name);
  expect(card).not.toContain(control.name);
  await sendsBack(head, 'ตัวเลขไม่ครบ');

  await provider.sees('เหตุผล: ตัวเลขไม่ครบ');
  await provider.taps(publication.buttons.correct);
  await provider.sees(asks.review);
  await losesAppointmentFor(bot, general.id);
  await provider.taps('ส่งคำขอ');
  const refusal = questions.notAppointedFor(office, general.name);
  await provider.sees(refusal);
  await provider.taps(`ในนามของกลุ่มงาน: ${refusal}`);
  await provider.sees(asks.unit);
  await provider.taps(`1. ${control.name}`);
  await provider.sees(asks.review);
  await provider.taps('ส่งคำขอ');
  await provider.sees('เสนอครั้งที่ 2');
  const [request] = await bot.stores.requests.ofRequester(provider.userId, 1);
  expect(request?.requester.unit).toBe(control.name);
  expect(request?.procedure.steps.map(({ units }) => units)).toEqual([
    [control.name],
    undefined,
    [control.name],
  ]);
});

it('step 2: the kind of data says which group signs for it, and no other group may', async () => {
  const { phone, stores } = await startPattani();
  const [provider, clerk, head] = [phone('provider'), phone('clerk'), phone('head')];
  await proposes(provider, { ...laws, dataType: dataTypes.statistics });
  await head.sees(approval.titles.check);
  const pass = keepButton(head, approval.buttons.pass);
  for (const other of [provider, clerk]) {
    await other.tapsAction(pass);
    await other.sees(userErrorSentence('notAllowed'));
  }
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.checking': 1 });
  await passes(head);
  await phone('chief').sees(permit);
});

it('step 2: a provider of the group that answers for it may sign only where the profile says so', async () => {
  const strict = await startPattani();
  await proposes(strict.phone('provider'), { ...laws, dataType: dataTypes.complaints });
  await strict.phone('generalHead').sees(approval.buttons.pass);
  await strict.phone('clerk').tapsAction(keepButton(strict.phone('generalHead'), approval.buttons.pass));
  await strict.phone('clerk').sees(userErrorSentence('notAllowed'));

  const { phone } = await startApp({ office: withProviders, people: withoutHeads });
  await proposes(phone('provider'), { ...laws, dataType: dataTypes.complaints });
  await passes(phone('clerk'));
  await phone('chief').sees('ดารา ตัวอย่าง');
});

it('step 2: what waits for a head that a group lacks is told to the administrator, and read by the requester', async () => {
  const { phone } = await startApp({ office, people: withoutHeads });
  await proposes(phone('provider'), { ...laws, dataType: dataTypes.ownWork });
  await phone('provider').sees(`รอผู้รับผิดชอบการให้ข้อมูล (หัวหน้ากลุ่มงาน: ${control.name}) ตรวจสอบ`);
  await phone('provider').sees(deciderMissing);
  await phone('administrator').sees(`(หัวหน้ากลุ่มงาน: ${control.name}) แต่ยังไม่มีผู้ได้รับสิทธิ์นี้`);
});

it('step 2: nobody checks alone in silence: the requester reads it, an administrator hears once a month that the head is missing', async () => {
  const { phone, pushesBilled } = await startApp({ office: withProviders, people: withoutHeads });
  const [provider, administrator] = [phone('provider'), phone('administrator')];
  await proposes(provider, { ...laws, dataType: dataTypes.ownWork });
  await provider.sees(`${control.name} ยังไม่มีหัวหน้ากลุ่มงาน ในระบบ ท่านจึงตรวจสอบคำขอของท่านเอง ระบบแจ้งผู้ดูแลระบบแล้ว`);
  await administrator.sees(`${control.name} ยังไม่มีหัวหน้ากลุ่มงาน ในระบบ คำขอเลขที่ 1/2570`);
  const billed = await pushesBilled();
  await proposes(provider, { ...laws, dataType: dataTypes.ownWork, subject: 'เรื่องที่สอง' });
  expect(await pushesBilled()).toBe(billed);
  await administrator.says('งานของฉัน');
  await administrator.sees(groupsWithoutHead(office, [strategy.name, general.name]) ?? '');
});

it('step 2: who signs for it may send it back with a reason', async () => {
  const { phone } = await startPattani();
  await proposes(phone('provider'), { ...laws, dataType: dataTypes.complaints });
  await sendsBack(phone('generalHead'), 'ตัวเลขไม่ครบ');
  await phone('provider').sees('เหตุผล: ตัวเลขไม่ครบ');
});

it('clause 3.1: the chief sees both signatures with their capacities before certifying', async () => {
  const bot = await startPattani();
  await signedTwice(bot);
  const card = bot
    .phone('chief')
    .shownTexts(await bot.phone('chief').sees(permit))
    .join('\n');
  expect(card).toContain('ผู้นำข้อมูลขึ้นเผยแพร่บนเว็บไซต์ของหน่วยงาน: สมหญิง ตัวอย่าง');
  expect(card).toContain('ผู้รับผิดชอบการให้ข้อมูล: วิภา ตัวอย่าง');
});

it('clause 3.1: while an order is in force the deputy certifies in the place of the chief, on these days only', async () => {
  const bot = await startPattani();
  const [provider, deputy, webmaster] = [bot.phone('provider'), bot.phone('deputy'), bot.phone('webmaster')];
  await signedTwice(bot);
  await deputy.says('งานของฉัน');
  await deputy.sees(nothingWaits);

  await ordersActing(bot.phone('administrator'), {
    name: 'วีระ ตัวอย่าง',
    number: '12/2569',
    period: '21-22 พ.ย. 2569',
  });
  bot.emulator.clock.forward(DAY_MS);
  await deputy.says('งานของฉัน');
  await deputy.sees('เลขที่ 1/2570');
  await deputy.taps('1. เลขที่ 1/2570');
  await permits(deputy, permit);
  await deputy.sees(`วีระ ตัวอย่าง ผู้ช่วยสาธารณสุขอำเภอ ปฏิบัติราชการแทน${office.head}`);
  await forwards(provider);
  await webmaster.sees(`ปฏิบัติราชการแทน${office.head}`);

  await proposes(provider, { ...laws, dataType: dataTypes.ownWork });
  await passes(bot.phone('controlHead'));
  await deputy.sees('เลขที่ 2/2570');
  const late = keepButton(deputy, permit);
  bot.emulator.clock.forward(2 * DAY_MS);
  await deputy.tapsAction(late);
  await deputy.sees(userErrorSentence('notAllowed'));
});

it('clause 3.1: the approval of one round is none for the next', async () => {
  const bot = await startPattani();
  const [provider, chief] = [bot.phone('provider'), bot.phone('chief')];
  await signedTwice(bot);
  await refuses(chief, 'ภาพละเมิดลิขสิทธิ์', refuse);
  await provider.sees('เหตุผล: ภาพละเมิดลิขสิทธิ์');
  await provider.taps(publication.buttons.correct);
  await provider.sees(asks.review);
  await sendsUnchanged(provider);
  await provider.sees('เสนอครั้งที่ 2');
  await passes(bot.phone('controlHead'));
  await permits(chief, permit);
});

it('clause 3.2: the uploader hears nothing before the group has put the files together and forwarded them', async () => {
  const bot = await startPattani();
  const [provider, chief, webmaster] = [bot.phone('provider'), bot.phone('chief'), bot.phone('webmaster')];
  await signedTwice(bot);
  await permits(chief, permit);
  await chief.sees('รอผู้รับผิดชอบการให้ข้อมูลจัดไฟล์และส่งต่อ');
  await provider.sees(approval.buttons.forward);
  await webmaster.says('งานของฉัน');
  await webmaster.sees(nothingWaits);
  await bot.phone('clerk').tapsAction(keepButton(provider, approval.buttons.forward));
  await bot.phone('clerk').sees(userErrorSentence('notAllowed'));
  await forwards(provider);
  await webmaster.sees(publication.titles.task);
});

it('step 3: the uploader proof-reads, and returns with a reason what is not complete; it starts over at step 1', async () => {
  const bot = await startPattani();
  const [provider, webmaster] = [bot.phone('provider'), bot.phone('webmaster')];
  await signedTwice(bot);
  await permits(bot.phone('chief'), permit);
  await forwards(provider);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.return);
  await webmaster.sees(approval.titles.askReason);
  await webmaster.says('ไฟล์แนบเปิดไม่ได้');
  await webmaster.sees(approval.titles.refusalPreview);
  await webmaster.taps(approval.confirmWord(publication.buttons.return));
  await provider.sees('เหตุผล: ไฟล์แนบเปิดไม่ได้');

  await provider.taps(publication.buttons.correct);
  await provider.sees(asks.review);
  await sendsUnchanged(provider);
  await provider.sees('เสนอครั้งที่ 2');
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'publication.checking': 1 });
  await passes(bot.phone('controlHead'));
  await permits(bot.phone('chief'), permit);
});

it('clause 4: each group reports what it published and its problems; who is silent is named to the executives', async () => {
  const bot = await startApp({ office, people: people.map(calledStaff) });
  const [clerk, provider, deputy] = [bot.phone('staff'), bot.phone('provider'), bot.phone('deputy')];
  await putOnline(bot, { dataTypeId: 'work-results-activities', subject: 'กิจกรรมวันสุขภาพ' });

  await reportsOn(bot, '2026-12-01');
  const asked = clerk.shownTexts(await clerk.sees(report.titles.ask)).join('\n');
  expect(asked).toContain(report.askWords('2026-11', { key: general.id, name: general.name }));
  expect(asked).toContain('กิจกรรมวันสุขภาพ');
  await provider.sees(report.unitPublished([]));
  await clerk.taps(report.buttons.report);
  await clerk.sees('กรุณาพิมพ์ปัญหาอุปสรรค');
  await clerk.says('อินเทอร์เน็ตขัดข้องบ่อย');
  await clerk.sees(report.titles.recorded);
  await bot.restart();
  await reportsOn(bot, '2026-12-03');
  expect(await bot.pushesBilled()).toBe(2);

  await reportsOn(bot, '2026-12-04');
  const told = deputy.shownTexts(await deputy.sees(report.titles.report)).join('\n');
  expect(told).toContain('กิจกรรมวันสุขภาพ');
  expect(told).toContain('ปัญหาอุปสรรค: อินเทอร์เน็ตขัดข้องบ่อย');
  expect(told).toContain(report.unitsMissing([control.name]));
  await bot.restart();
  await reportsOn(bot, '2026-12-04');
  expect(await bot.pushesBilled()).toBe(3);

  bot.emulator.clock.forward(DAY_MS);
  await provider.says('งานของฉัน');
  await provider.sees(report.titles.ask);
  await provider.taps(report.buttons.none);
  await provider.sees('ผู้บริหารจะเห็นรายงานนี้เมื่อเรียกดูรายงานอีกครั้ง');
  await deputy.says('รายงาน');
  const again = deputy.shownTexts(await deputy.sees('ปัญหาอุปสรรค: ไม่มี')).join('\n');
  expect(again).not.toContain(report.unitsMissing([]));
  expect(await bot.pushesBilled()).toBe(3);
});

/** By the name under which put-online.ts looks for whoever proposes. */
function calledStaff(one: TestPerson): TestPerson {
  return one.key === 'clerk' ? { ...one, key: 'staff' } : one;
}

it('every card speaks of certifying, as the office does, whether it is given, refused or returned', async () => {
  const bot = await startPattani();
  const [provider, chief, webmaster] = [bot.phone('provider'), bot.phone('chief'), bot.phone('webmaster')];
  const proposesAgain = async () => {
    await provider.taps(publication.buttons.correct);
    await provider.sees(asks.review);
    await sendsUnchanged(provider);
    await provider.sees('ส่งคำขอเรียบร้อยแล้ว');
    await passes(bot.phone('controlHead'));
  };
  await signedTwice(bot);
  await refuses(chief, 'ภาพละเมิดลิขสิทธิ์', refuse);
  await provider.sees(publication.buttons.correct);
  await provider.says('สถานะ');
  await provider.sees('เลขที่ 1/2570');
  await provider.taps('1. เลขที่ 1/2570');
  await provider.sees(publication.buttons.correct);
  await proposesAgain();
  await permits(chief, permit);
  await forwards(provider);
  await takes(webmaster);
  await publishes(webmaster);
  await provider.sees(publication.titles.published);
  for (const reader of [provider, chief, webmaster]) {
    const all = reader.messages().flatMap((one) => [reader.altText(one) ?? '', ...reader.shownTexts(one)]);
    expect(all.filter((text) => text.includes('อนุญาต') && !office.refusalReasons.includes(text))).toEqual([]);
  }
});

it('a part of one unit, typed where another was chosen before, offers that unit once, below the word about it', async () => {
  const { phone } = await startPattani();
  const provider = phone('provider');
  await appointsForUnit(phone('administrator'), {
    name: 'สมหญิง ตัวอย่าง',
    title: 'ผู้รับผิดชอบการให้ข้อมูล',
    unit: general.name,
  });
  await provider.says('ขอเผยแพร่');
  await provider.sees(asks.unit);
  await provider.says(control.name);
  await provider.sees(asks.dataType);
  await provider.says('ย้อนกลับ');
  await provider.sees(asks.unit);
  await provider.says('บริหาร');
  const shown = provider.shownTexts(await provider.sees(foundItems));
  const places = shown.flatMap((line, index) => (line.endsWith(general.name) ? [index] : []));
  expect(places).toHaveLength(1);
  expect(shown.indexOf(foundItems)).toBeLessThan(places[0] ?? 0);
});

it('a word that finds no sub-item is answered below the list, with a button that shows it again', async () => {
  const { phone } = await startPattani();
  const provider = phone('provider');
  await provider.says('ขอเผยแพร่');
  await provider.sees(asks.dataType);
  await provider.says(dataTypes.ownWork);
  await provider.sees(asks.category);
  await provider.says('8');
  await provider.sees(asks.item);
  await provider.says('ok');
  await provider.sees(notAChoice);
  await provider.taps('ดูรายการทั้งหมด');
  await provider.sees('1. ');
});
