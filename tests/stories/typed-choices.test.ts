/** Typing instead of tapping: a number of a list, a request by its number, the address of a page, and words that nobody understands. */
import { expect, it } from 'vitest';
import * as acting from '../../src/text/acting.js';
import * as approval from '../../src/text/approval.js';
import { whichReading } from '../../src/text/doubts.js';
import * as form from '../../src/text/form.js';
import * as leave from '../../src/text/leave.js';
import { chooseOne, notUnderstood } from '../../src/text/menu.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import { infoPeriodWords } from '../../src/text/request-words.js';
import { buildOffice } from '../support/builders.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { decision, permits, somePage, submits, takes } from '../support/play-request.js';
import { officePeople, startApp } from '../support/start-app.js';

const MINUTE_MS = 60_000;
const firstDays = infoPeriodWords({ from: '2026-12-01', to: '2026-12-05' });

it.each(['2', '๒.', 'ข้อ 2 ค่ะ', 'สอง', 'เลขที่ 2/2570', 'คำขอเลขที่ ๒/๒๕๗๐'])(
  '%s chooses from the list of what waits',
  async (typed) => {
    const { phone, emulator } = await startApp();
    const [staff, chief] = [phone('staff'), phone('chief')];
    await submits(staff, { subject: 'เรื่องที่หนึ่ง' });
    emulator.clock.forward(MINUTE_MS);
    await submits(staff, { subject: 'เรื่องที่สอง' });
    await chief.says('งานของฉัน');
    await chief.sees(myRequests.tapForDetails);
    await chief.says(typed);
    const card = await chief.sees(decision.permit);
    expect(chief.shownTexts(card).join()).toContain('เรื่องที่สอง');
  },
);

it.each(['อนุมัติครับ', 'ok', '👍', 'เรียบร้อยค่ะ', 'ผ่านค่ะ', 'อนุมัติทั้งหมด', 'ตรวจแล้ว', 'ตรวจสอบแล้วค่ะ'])(
  '%s decides nothing: the list is shown, and a number of it chooses',
  async (typed) => {
    const { phone, stores } = await startApp();
    const chief = phone('chief');
    await submits(phone('staff'));
    await chief.sees(decision.permit);
    await chief.says(typed);
    await chief.sees(approval.whichRequest);
    await chief.says('1');
    await chief.sees(decision.permit);
    expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
  },
);

it('a number beside a word of a decision shows the request and decides nothing', async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.permit);
  await chief.says('อนุมัติเลขที่ 1/2570 ค่ะ');
  await chief.sees(approval.whichRequest);
  await chief.sees(decision.permit);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('a year may be a calendar or a fiscal year: both are offered', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'infoPeriod');
  await staff.says('ปี 69');
  await staff.sees(whichReading);
  await staff.sees('ปีปฏิทิน');
  await staff.sees('ปีงบประมาณ');
  await staff.taps(infoPeriodWords({ from: '2025-10-01', to: '2026-09-30' }));
  await staff.sees(asks.online);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.infoPeriod).toEqual({
    from: '2025-10-01',
    to: '2026-09-30',
  });
});

it('a number that is not on the list, or of a request of others, is not found', async () => {
  const { phone } = await startApp();
  await submits(phone('staff'));
  await phone('staff').says('9/2570');
  await phone('staff').sees(myRequests.noSuchNumber('9/2570'));
  await phone('staff').says('7');
  await phone('staff').sees(myRequests.chooseFromList);
});

it('a number chooses one of the reasons for refusing', async () => {
  const { phone } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.says('ข้อ 1');
  await chief.sees(approval.titles.refusalPreview);
});

it('a number chooses one of the people', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await administrator.says('บุคลากร');
  await administrator.sees('สมหญิง ตัวอย่าง');
  await administrator.says('สมหญิง ตัวอย่าง');
  await administrator.sees(leave.buttons.record);
});

it('whoever looks at the requests in the middle of the form goes on with the question', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await submits(staff, { subject: 'เรื่องที่หนึ่ง' });
  await fillFormUpTo(staff, 'subject');
  await staff.says('สถานะ');
  await staff.sees(myRequests.myRequestsTitle);
  await staff.says('แผนปฏิบัติการประจำปี 2570');
  await staff.sees(asks.details);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.subject).toBe(
    'แผนปฏิบัติการประจำปี 2570',
  );
  await staff.says('สถานะ');
  await staff.sees(myRequests.myRequestsTitle);
  await staff.says('1');
  await staff.sees('เรื่องที่หนึ่ง'); // of the list, since it was shown after the question
});

it('what nobody understands is answered with three choices that fit', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await staff.says('ฝนตกหนักมาก');
  const card = await staff.sees(notUnderstood);
  expect(staff.shownTexts(card)).toEqual([notUnderstood, chooseOne, 'ขอเผยแพร่', 'สถานะ', 'งานของฉัน']);

  await submits(staff);
  await chief.sees(decision.permit);
  await chief.says('ฝนตกหนักมาก');
  expect(chief.shownTexts(await chief.sees(notUnderstood))[2]).toBe('งานของฉัน');

  await fillFormUpTo(staff, 'subject');
  await staff.says('บันทึกไว้ก่อน');
  await staff.says('ฝนตกหนักมาก');
  await staff.sees(notUnderstood);
  await staff.sees(form.titles.draft);
});

it('the address of a page that is sent before any tap is that of the one open task', async () => {
  const { phone, stores } = await startApp();
  const webmaster = phone('webmaster');
  await submits(phone('staff'));
  await permits(phone('chief'));
  await takes(webmaster);
  await webmaster.says(`เรียบร้อยค่ะ ${somePage}`);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.sees(somePage);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
});

it.each(['2', 'เรื่อง ๒', 'เรื่องที่ 2 ค่ะ', 'ข้อ 2 ครับ'])(
  'of several open tasks it is asked which, and %s chooses',
  async (typed) => {
    const { phone, emulator } = await startApp();
    const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
    for (const subject of ['เรื่องที่หนึ่ง', 'เรื่องที่สอง']) {
      emulator.clock.forward(MINUTE_MS);
      await submits(staff, { subject });
      await permits(chief);
      await takes(webmaster);
    }
    await webmaster.says(somePage);
    await webmaster.sees(publication.titles.whichTask);
    await webmaster.says(typed);
    await webmaster.sees(publication.confirmQuestion);
    await webmaster.sees('เรื่องที่สอง');
  },
);

it('an address without a task that waits for it is not recorded, and is said to be none', async () => {
  const { phone } = await startApp();
  await phone('webmaster').says(somePage);
  await phone('webmaster').sees(publication.noTaskForLink);
  await phone('staff').says(somePage);
  await phone('staff').sees(notUnderstood);
});

it('a leave that can be read in two ways is asked about with both as buttons', async () => {
  const { phone, stores } = await startApp();
  const administrator = phone('administrator');
  await administrator.says('บุคลากร');
  await administrator.sees('สมหญิง ตัวอย่าง');
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(leave.buttons.record);
  await administrator.taps(leave.buttons.record);
  await administrator.sees(leave.questionTitle);
  await administrator.says('1-5 ธ.ค. 26');
  await administrator.sees(whichReading);
  await administrator.taps(firstDays);
  await administrator.sees('บันทึกแล้ว: สมหญิง ตัวอย่าง ลา');
  expect((await stores.persons.get(phone('staff').userId))?.leaves).toMatchObject([
    { from: '2026-12-01', to: '2026-12-05' },
  ]);
});

it('so is the period of an order to act', async () => {
  const office = {
    ...buildOffice(),
    acting: { title: 'ผู้ปฏิบัติราชการแทน', procedures: ['ordinary'], mayCoverAll: false },
  };
  const people = officePeople.map((one) =>
    one.key === 'deputy' ? { ...one, roles: ['requester' as const] } : one,
  );
  const { phone } = await startApp({ office, people });
  const administrator = phone('administrator');
  await administrator.says('บุคลากร');
  await administrator.sees('วีระ ตัวอย่าง');
  await administrator.taps('วีระ ตัวอย่าง');
  await administrator.sees(acting.buttons.order);
  await administrator.taps(acting.buttons.order);
  await administrator.sees(acting.orderTitles.number);
  await administrator.says('12/2569');
  await administrator.sees(acting.orderTitles.period);
  await administrator.says('1-5 ธ.ค. 26');
  await administrator.sees(whichReading);
  await administrator.taps(firstDays);
  await administrator.sees(acting.buttons.confirm);
});
