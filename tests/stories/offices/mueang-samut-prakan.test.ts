/** Mueang Samut Prakan (004:L6-25): three steps of five minutes each, measured and shown, never deciding anything. */
import { expect, it } from 'vitest';
import { loadOffice } from '../../../src/offices/load-office.js';
import * as approval from '../../../src/text/approval.js';
import * as publication from '../../../src/text/publication.js';
import { reasonEmpty } from '../../../src/text/read-reason.js';
import * as takeDown from '../../../src/text/take-down.js';
import { asks, fillForm } from '../../support/fill-form.js';
import {
  decision,
  permits,
  publishes,
  refuses,
  sendsUnchanged,
  submits,
  takes,
} from '../../support/play-request.js';
import { startApp, type TestPerson } from '../../support/start-app.js';

const office = loadOffice('mueang-samut-prakan');
const unit = { id: 'disease-control', name: 'กลุ่มงานควบคุมโรค' };
const people: TestPerson[] = [
  { key: 'staff', name: 'สมหญิง ตัวอย่าง', position: 'นักวิชาการสาธารณสุขชำนาญการ', roles: ['requester'], unit },
  { key: 'chief', name: 'สมชาย ตัวอย่าง', position: office.head, roles: ['approver'], unit },
  { key: 'webmaster', name: 'มานี ตัวอย่าง', position: 'นักวิชาการคอมพิวเตอร์', roles: ['webmaster'], unit },
];
const MINUTE_MS = 60_000;
const onTime = 'ภายในเวลาที่กำหนด (5 นาที)';
const late = 'เกินเวลาที่กำหนด (5 นาที)';

const startSamutPrakan = () => startApp({ office, people });

it('(๑) the requester proposes and signs as the one who answers for the information', async () => {
  const { phone, stores } = await startSamutPrakan();
  const staff = phone('staff');
  await submits(staff);
  await phone('chief').sees('สมหญิง ตัวอย่าง นักวิชาการสาธารณสุขชำนาญการ');
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures).toMatchObject([
    { capacity: 'ผู้รับผิดชอบการให้ข้อมูล', by: { name: 'สมหญิง ตัวอย่าง' } },
  ]);
});

it.each([
  { minutes: 4, isLate: false },
  { minutes: 9, isLate: true },
])(
  "(๑) proposing in $minutes minutes: 'ประวัติ' tells its limit where it was passed ($isLate), the card doesn't",
  async (sent) => {
    const { phone, emulator } = await startSamutPrakan();
    const staff = phone('staff');
    await fillForm(staff);
    emulator.clock.forward(sent.minutes * MINUTE_MS);
    await staff.taps('ส่งคำขอ');
    const card = staff.shownTexts(await staff.sees('ส่งคำขอ (ครั้งที่ 1)')).join('\n');
    expect(card).not.toContain(late);
    await staff.taps('ประวัติ');
    const steps = staff.shownTexts(await staff.sees('1. ')).join('\n');
    expect(steps.includes(`${sent.minutes} นาที ${late}`)).toBe(sent.isLate);
    expect(card + steps).not.toContain(onTime);
  },
);

it('(๒) the chief considers and signs as the one who certifies', async () => {
  const { phone, stores } = await startSamutPrakan();
  await submits(phone('staff'));
  await permits(phone('chief'));
  const [request] = await stores.requests.ofRequester(phone('staff').userId, 1);
  expect(request?.signatures.at(-1)).toMatchObject({
    capacity: 'ผู้อนุมัติรับรอง',
    by: { name: 'สมชาย ตัวอย่าง' },
  });
});

it.each([
  { minutes: 5, shown: onTime },
  { minutes: 6, shown: late },
])('(๒) a decision after $minutes minutes is shown as: $shown', async ({ minutes, shown }) => {
  const { phone, emulator } = await startSamutPrakan();
  await submits(phone('staff'));
  const card = await phone('chief').sees('กำหนดภายใน 5 นาที');
  expect(phone('chief').altText(card)).toContain('ภายใน 5 นาที');
  emulator.clock.forward(minutes * MINUTE_MS);
  await permits(phone('chief'));
  await phone('chief').sees(`${minutes} นาที ${shown}`);
});

it('(๒) an overdue request is shown as overdue, and waits all the same', async () => {
  const { phone, emulator, stores, runJob, pushesBilled } = await startSamutPrakan();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(approval.titles.decide);
  emulator.clock.forward(3 * 24 * 60 * MINUTE_MS);
  await runJob('deliver messages');
  await chief.says('งานของฉัน');
  await chief.sees(`รอมาแล้ว 3 วัน · ${late}`);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
  expect(await pushesBilled()).toBe(1);
});

it('(๒.๑) permitted: the webmaster puts it on the website and signs for that', async () => {
  const { phone, stores } = await startSamutPrakan();
  await submits(phone('staff'));
  await permits(phone('chief'));
  await takes(phone('webmaster'));
  await publishes(phone('webmaster'));
  await phone('staff').sees(publication.titles.published);
  const [request] = await stores.requests.ofRequester(phone('staff').userId, 1);
  expect(request?.signatures.at(-1)).toMatchObject({
    capacity: 'ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่',
    by: { name: 'มานี ตัวอย่าง' },
  });
});

it.each([
  { minutes: 3, shown: onTime },
  { minutes: 40, shown: late },
])('(๒.๑) publishing after $minutes minutes is shown as: $shown', async ({ minutes, shown }) => {
  const { phone, emulator } = await startSamutPrakan();
  const webmaster = phone('webmaster');
  await submits(phone('staff'));
  await permits(phone('chief'));
  await webmaster.sees('กำหนดเผยแพร่ภายใน 5 นาที');
  await takes(webmaster);
  emulator.clock.forward(minutes * MINUTE_MS);
  await publishes(webmaster);
  await webmaster.sees(`${minutes} นาที ${shown}`);
});

it('(๒.๒) not permitted: the requester is told the reason in the name of the webmaster, who gets a card of it', async () => {
  const { phone } = await startSamutPrakan();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await submits(staff);
  await refuses(chief, 'ตัวเลขไม่ตรงกับรายงาน');

  const told = await staff.sees('เหตุผล: ตัวเลขไม่ตรงกับรายงาน');
  expect(told).toMatchObject({ sender: { name: 'เว็บมาสเตอร์' } });
  expect(staff.shownTexts(told)).toContain('มานี ตัวอย่าง ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่ ขอแจ้งผลการพิจารณาให้ทราบ');

  await webmaster.says('เมนู');
  const task = webmaster.shownTexts(await webmaster.sees(publication.notifyBackTitle(decision.refuse)));
  expect(task).toEqual(
    expect.arrayContaining(['ตัวเลขไม่ตรงกับรายงาน', 'สมหญิง ตัวอย่าง นักวิชาการสาธารณสุขชำนาญการ', '081-000-0000']),
  );
});

it('(๒.๒) the chief cannot refuse without a reason', async () => {
  const { phone, stores } = await startSamutPrakan();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(approval.titles.decide);
  await chief.taps('ไม่อนุญาต');
  await chief.sees(approval.titles.askReason);
  await chief.says('-');
  await chief.sees(reasonEmpty);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('(๒.๒) the requester corrects it and proposes again from the first step: a new approval is needed', async () => {
  const { phone, stores } = await startSamutPrakan();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await refuses(chief, 'ตัวเลขไม่ตรงกับรายงาน');
  await staff.sees(decision.refused);
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await staff.sees(/เลขที่คำขอ 1\/2570/);
  await chief.sees('เสนอครั้งที่ 2');
  await permits(chief);

  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.map(({ capacity, round }) => [capacity, round])).toEqual([
    ['ผู้รับผิดชอบการให้ข้อมูล', 1],
    ['ผู้รับผิดชอบการให้ข้อมูล', 2],
    ['ผู้อนุมัติรับรอง', 2],
  ]);
});

it('(๓) when the period is complete the webmaster takes it down and confirms that, and nobody else', async () => {
  const { phone, stores, emulator, runJob } = await startSamutPrakan();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await submits(staff, { online: '31/01/2570' });
  await permits(phone('chief'));
  await takes(webmaster);
  await publishes(webmaster);
  await staff.sees(publication.titles.published);

  emulator.clock.setTo(new Date('2027-02-01T08:30:00+07:00'));
  await runJob('send reminders');
  await staff.says('สถานะ');
  await staff.sees('ครบระยะเวลา รอนำลง');
  await webmaster.sees(takeDown.titles.periodOver);
  await webmaster.taps(takeDown.buttons.takeDown);
  await webmaster.sees(takeDown.buttons.confirm.takeDown);
  expect(await stores.requests.countBySituation()).toEqual({ online: 1 });
  await webmaster.taps(takeDown.buttons.confirm.takeDown);

  await webmaster.sees(takeDown.ownerIsToldLater);
  await staff.says('สถานะ');
  await staff.sees('1 ก.พ. 2570 08:30 น.');
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.standing?.status).toBe('takenDown');
  expect(request?.history.at(-1)).toMatchObject({ action: 'takeDown', by: { name: 'มานี ตัวอย่าง' } });
});
