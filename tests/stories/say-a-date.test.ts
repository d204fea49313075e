/** Dates as Thais write them, and the picker; each is echoed with its weekday and the B.E. year. */
import { expect, it } from 'vitest';
import * as answerFaults from '../../src/text/answer-faults.js';
import * as dateQuestions from '../../src/text/date-questions.js';
import { onlyReading, whichReading } from '../../src/text/doubts.js';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import { startApp } from '../support/start-app.js';

it.each([
  ['20/11/2570', 'วันเสาร์ที่ 20 พ.ย. 2570'],
  ['๒๐ พ.ย. ๗๐', 'วันเสาร์ที่ 20 พ.ย. 2570'],
  ['20 พฤศจิกายน 2570', 'วันเสาร์ที่ 20 พ.ย. 2570'],
  ['20/11/2027', 'วันเสาร์ที่ 20 พ.ย. 2570'],
  ['สิ้นเดือน', 'วันจันทร์ที่ 30 พ.ย. 2569'],
  ['สิ้นปีงบ', 'วันพฤหัสบดีที่ 30 ก.ย. 2570'],
  ['อีก 90 วัน', 'วันพฤหัสบดีที่ 18 ก.พ. 2570'],
  ['วันนี้', 'วันศุกร์ที่ 20 พ.ย. 2569'],
])('%j is understood as a last day, and echoed', async (typed, echo) => {
  const { phone } = await startApp();
  await fillFormUpTo(phone('staff'), 'online');
  await phone('staff').says(typed);
  await phone('staff').sees(`วันสุดท้ายบนเว็บไซต์: ${echo}`);
  await phone('staff').sees(asks.links);
});

it('a day on which it comes down may be the last day or the day after it: that is asked', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says('เอาลงวันที่ 1 ม.ค.');
  await staff.sees(whichReading);
  await staff.sees('วันศุกร์ที่ 1 ม.ค. 2570');
  await staff.taps('วันพฤหัสบดีที่ 31 ธ.ค. 2569');
  await staff.sees('วันสุดท้ายบนเว็บไซต์: วันพฤหัสบดีที่ 31 ธ.ค. 2569');
});

it('a last day is picked from the calendar, which offers no day before today', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await expect(staff.picksDate(dateQuestions.onlineWords.pick, '2026-11-19')).rejects.toThrow('picker');
  await staff.picksDate(dateQuestions.onlineWords.pick, '2027-01-31');
  await staff.sees('วันสุดท้ายบนเว็บไซต์: วันอาทิตย์ที่ 31 ม.ค. 2570');
});

it.each([
  ['19/11/2569', dateQuestions.lastDayPassed('2026-11-20')],
  ['31/2/2570', answerFaults.dayAheadFaults('2026-11-20').noSuchDay],
  ['เร็ว ๆ นี้', answerFaults.dayAheadFaults('2026-11-20').notADate],
  ['20/11/2300', answerFaults.dayAheadFaults('2026-11-20').unclearYear],
])('%j is no last day: why is said, and it is asked again', async (typed, complaint) => {
  const { phone } = await startApp();
  await fillFormUpTo(phone('staff'), 'online');
  await phone('staff').says(typed);
  await phone('staff').sees(complaint);
  await phone('staff').sees(asks.online);
});

it.each([
  ['ปีงบ 2570', 'วันพฤหัสบดีที่ 30 ก.ย. 2570'],
  ['ไตรมาส 2/2570', 'วันพุธที่ 31 มี.ค. 2570'],
  ['เดือนธันวาคม 2569', 'วันพฤหัสบดีที่ 31 ธ.ค. 2569'],
])('%j typed as a last day offers the last day of that time', async (typed, day) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says(typed);
  await staff.sees(day);
  await staff.taps(day);
  await staff.sees(`วันสุดท้ายบนเว็บไซต์: ${day}`);
});

it('without an end it gets a day on which it is looked at again, within a year', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says('ไม่มีกำหนด');
  await staff.sees(asks.reviewOn);
  await staff.says('อีก 2 ปี');
  await staff.sees('วันทบทวนต้องอยู่ระหว่าง');
  await staff.taps(dateQuestions.reviewOnWords.inMonths(6));
  await staff.sees('วันทบทวน: วันพฤหัสบดีที่ 20 พ.ค. 2570');
  await staff.sees(asks.links);
});

it('a review day is asked for again when the end is taken away on the review card', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.taps('แก้ไข', { nth: 5 });
  await staff.sees(asks.online);
  await staff.taps('ไม่มีกำหนดสิ้นสุด');
  await staff.sees(asks.reviewOn);
  await staff.picksDate(dateQuestions.reviewOnWords.pick, '2027-05-20');
  await staff.sees('ไม่กำหนดวันสิ้นสุด ทบทวนวันพฤหัสบดีที่ 20 พ.ค. 2570');
});

it.each([
  ['1-30 พ.ย. 2569', 'วันอาทิตย์ที่ 1 พ.ย. 2569 ถึง วันจันทร์ที่ 30 พ.ย. 2569'],
  ['ปีงบประมาณ ๒๕๖๙', 'วันพุธที่ 1 ต.ค. 2568 ถึง วันพุธที่ 30 ก.ย. 2569'],
  ['20/11/2569', 'วันศุกร์ที่ 20 พ.ย. 2569'],
  ['1/10/2568 ถึง 31/10/2568', 'วันพุธที่ 1 ต.ค. 2568 ถึง วันศุกร์ที่ 31 ต.ค. 2568'],
])('%j is understood as the period of the data, and echoed', async (typed, echo) => {
  const { phone } = await startApp();
  await fillFormUpTo(phone('staff'), 'infoPeriod');
  await phone('staff').says(typed);
  await phone('staff').sees(`ช่วงวันที่ของข้อมูล: ${echo}`);
  await phone('staff').sees(asks.online);
});

it('the period of the data is picked as two days from the calendar', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'infoPeriod');
  await staff.picksDate(dateQuestions.periodWords.from, '2026-10-01');
  await staff.sees('วันเริ่มต้น วันพฤหัสบดีที่ 1 ต.ค. 2569');
  await staff.picksDate(dateQuestions.periodWords.to, '2026-10-31');
  await staff.sees('ช่วงวันที่ของข้อมูล: วันพฤหัสบดีที่ 1 ต.ค. 2569 ถึง วันเสาร์ที่ 31 ต.ค. 2569');
  await staff.sees(asks.online);
});

it('one day may be the whole period of the data', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'infoPeriod');
  await staff.picksDate(dateQuestions.periodWords.from, '2026-10-01');
  await staff.sees(dateQuestions.periodWords.singleDay);
  await staff.taps(dateQuestions.periodWords.singleDay);
  await staff.sees('ช่วงวันที่ของข้อมูล: วันพฤหัสบดีที่ 1 ต.ค. 2569');
  await staff.sees(asks.online);
});

it.each([
  ['online', 'เดือนหน้า', 'วันอาทิตย์ที่ 20 ธ.ค. 2569', 'วันสุดท้ายบนเว็บไซต์: วันอาทิตย์ที่ 20 ธ.ค. 2569', asks.links],
  ['online', 'วันศุกร์', 'วันศุกร์ที่ 27 พ.ย. 2569', 'วันสุดท้ายบนเว็บไซต์: วันศุกร์ที่ 27 พ.ย. 2569', asks.links],
  ['online', 'อาทิตย์หน้า', 'วันอาทิตย์ที่ 29 พ.ย. 2569', 'วันสุดท้ายบนเว็บไซต์: วันอาทิตย์ที่ 29 พ.ย. 2569', asks.links],
  ['infoPeriod', 'ต.ค.', '1 ต.ค. 2569 – 31 ต.ค. 2569', 'ช่วงวันที่ของข้อมูล: วันพฤหัสบดีที่ 1 ต.ค. 2569', asks.online],
  ['infoPeriod', '10-12/2569', '1 ต.ค. 2569 – 31 ธ.ค. 2569', 'ถึง วันพฤหัสบดีที่ 31 ธ.ค. 2569', asks.online],
] as const)(
  '%s: %j has several readings: all are buttons, and nothing is stored before one is tapped',
  async (question, typed, button, echo, next) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, question);
    await staff.says(typed);
    await staff.sees(whichReading);
    expect((await stores.conversations.get(staff.userId))?.draft?.givenBy[question]).toBeUndefined();
    await staff.taps(button);
    await staff.sees(echo);
    await staff.sees(next);
  },
);

it.each([
  ['20/11/27', 'วันเสาร์ที่ 20 พ.ย. 2570'],
  ['30 ก.ย.', 'วันพฤหัสบดีที่ 30 ก.ย. 2570'],
  ['เดือนนี้', 'วันจันทร์ที่ 30 พ.ย. 2569'],
])('%j can only be one day that lies ahead: it is asked whether that is meant', async (typed, day) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says(typed);
  await staff.sees(onlyReading);
  expect((await stores.conversations.get(staff.userId))?.draft?.givenBy.online).toBeUndefined();
  await staff.taps(day);
  await staff.sees(`วันสุดท้ายบนเว็บไซต์: ${day}`);
});

it('a day that has passed in each of its readings is told to have passed', async () => {
  const { phone } = await startApp();
  await fillFormUpTo(phone('staff'), 'online');
  await phone('staff').says('19/11/26');
  await phone('staff').sees(dateQuestions.lastDayPassed('2026-11-20'));
});
