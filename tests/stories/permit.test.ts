/** The chief reads one card, permits with a tap and one confirmation, and the webmaster gets the task. */
import { expect, it } from 'vitest';
import { titles as publicationTitles } from '../../src/text/publication.js';
import { fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { decision, permits, submits } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { officePeople, startApp } from '../support/start-app.js';

it('the card shows what is needed to judge, and its notification the subject, who asks and by when', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await fillFormUpTo(staff, 'details', { subject: 'ประกาศรับสมัคร' });
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await goOnTo(staff, 'review', {
    from: 'details',
    details: 'รับสมัครลูกจ้าง 1 อัตรา',
    links: 'https://www.example.go.th/jobs',
    remarks: 'ขอให้ขึ้นหน้าแรก',
  });
  await staff.taps('ส่งคำขอ');

  const card = await chief.sees('ประกาศรับสมัคร');
  const shown = chief.shownTexts(card).join('\n');
  for (const fact of [
    'คำขอเลขที่ 1/2570 · เสนอครั้งที่ 1',
    '8. ข่าวประชาสัมพันธ์',
    'สมหญิง ตัวอย่าง พยาบาลวิชาชีพ',
    'กลุ่มงานควบคุมโรค',
    '1 พ.ย. 2569 – 30 พ.ย. 2569',
    'ถึงวันพฤหัสบดีที่ 30 ก.ย. 2570',
    'รับสมัครลูกจ้าง 1 อัตรา',
    'ประกาศ.pdf (PDF 1 KB)',
    'รอมาแล้ว ไม่ถึง 1 นาที',
  ]) {
    expect(shown).toContain(fact);
  }
  expect(chief.altText(card)).toMatch(/1\/2570.*ประกาศรับสมัคร.*สมหญิง ตัวอย่าง.*ภายใน 5 นาที/);
  await chief.taps('ประกาศ.pdf');
  await chief.taps('รายละเอียดทั้งหมด');
  const all = chief.shownTexts(await chief.sees('https://www.example.go.th/jobs')).join('\n');
  for (const fact of ['ขอให้ขึ้นหน้าแรก', 'ผู้รับผิดชอบการให้ข้อมูล: สมหญิง ตัวอย่าง']) expect(all).toContain(fact);
  await chief.taps('https://www.example.go.th/jobs');
  expect(chief.openedLinks).toHaveLength(2);
});

it('the first tap only asks, in words that name the item', async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'), { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  await chief.sees(decision.permit);
  await chief.taps(decision.permit);
  const question = await chief.sees(decision.confirmPermit);
  expect(chief.shownTexts(question)).toContain('รณรงค์ป้องกันไข้เลือดออก');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('the decision is answered with who, when, how fast and what comes next, and signed', async () => {
  const { phone, emulator, stores } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await submits(staff);
  emulator.clock.forward(3 * 60_000);
  await permits(chief);
  const outcome = chief.shownTexts(await chief.sees('บันทึกผลเรียบร้อยแล้ว')).join('\n');
  expect(outcome).toContain('สมชาย ตัวอย่าง สาธารณสุขอำเภอ');
  expect(outcome).toContain('20 พ.ย. 2569 14:33 น.');
  expect(outcome).toContain('3 นาที ภายในเวลาที่กำหนด (5 นาที)');

  await webmaster.sees(publicationTitles.task);
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.at(-1)).toMatchObject({
    capacity: 'ผู้อนุมัติรับรอง',
    by: { name: 'สมชาย ตัวอย่าง', position: 'สาธารณสุขอำเภอ' },
  });
});

it('a request that waits too long says so', async () => {
  const { phone, emulator } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  emulator.clock.forward(65 * 60_000);
  await chief.says('งานของฉัน');
  await chief.sees('รอมาแล้ว 1 ชม. 5 นาที · เกินเวลาที่กำหนด (5 นาที)');
  await chief.taps('1. เลขที่ 1/2570');
  await chief.sees(decision.permit);
});

it('the requester is not pushed before there is a result, and can look up where it stands', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await permits(phone('chief'));
  await phone('webmaster').sees(publicationTitles.task);
  expect(staff.lastPushCount()).toBe(0);
  await staff.says('สถานะ');
  await staff.sees('อนุญาตแล้ว รอเผยแพร่');
});

it('a chief who is the webmaster too gets the task with the same free reply', async () => {
  const people = officePeople
    .filter(({ key }) => !['deputy', 'webmaster', 'standIn'].includes(key))
    .map((one) => (one.key === 'chief' ? { ...one, roles: ['approver', 'webmaster'] as const } : one))
    .map((one) => ({ ...one, roles: [...one.roles] }));
  const { phone, pushesBilled } = await startApp({ people });
  const chief = phone('chief');
  await submits(phone('staff'));
  await permits(chief);
  await chief.sees(publicationTitles.task);
  expect(await pushesBilled()).toBe(1); // the decision card alone
});

it('one decider alone is pushed, and the other finds the request in the work list', async () => {
  const { phone } = await startApp();
  await submits(phone('staff'));
  await phone('chief').sees('รอการพิจารณา');
  expect(phone('deputy').messages()).toHaveLength(0);
  await phone('deputy').says('งานของฉัน');
  await phone('deputy').sees('เลขที่ 1/2570');
});

it('the chief reads the links and the remark before deciding', async () => {
  const { phone } = await startApp();
  await submits(phone('staff'), {
    links: 'https://www.moph.go.th/page',
    remarks: 'ขอให้ขึ้นหน้าแรกภายในวันศุกร์',
  });
  const card = phone('chief')
    .shownTexts(await phone('chief').sees(decision.permit))
    .join();
  expect(card).toContain('https://www.moph.go.th/page');
  expect(card).toContain('ขอให้ขึ้นหน้าแรกภายในวันศุกร์');
});
