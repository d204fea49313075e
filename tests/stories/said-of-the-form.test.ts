/** Words about the form that people say while they fill it: change that answer, keep it, one more file, later. */
import { expect, it } from 'vitest';
import { dayAheadFaults } from '../../src/text/answer-faults.js';
import * as questions from '../../src/text/date-questions.js';
import { doubts, onlyReading, useAsTyped } from '../../src/text/doubts.js';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import { questionLabels, whoseUnit } from '../../src/text/questions.js';
import { buildOffice } from '../support/builders.js';
import { asks, fillForm, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { startApp } from '../support/start-app.js';

it.each([
  'แก้ข้อ 2',
  'ขอแก้ข้อที่ ๒ ค่ะ',
  'แก้ไขข้อสองครับ',
  'กลับไปข้อ 2',
  'ข้อ 2/9 ผิดค่ะ',
  'ขอเปลี่ยนคำตอบข้อ 2',
  'หัวข้อผิดค่ะ',
])('%s at the review opens the second question, whose answer leads back', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.says(typed);
  await staff.sees(form.position({ number: 2, of: 9 }));
  await staff.says('หัวข้อใหม่');
  await staff.sees(asks.review);
  await staff.sees('หัวข้อใหม่');
});

it.each([
  ['ขอเปลี่ยนหัวข้อเป็น รณรงค์กำจัดยุงลาย', { subject: 'รณรงค์กำจัดยุงลาย' }],
  ['แก้หัวข้อ: รณรงค์กำจัดยุงลายค่ะ', { subject: 'รณรงค์กำจัดยุงลาย' }],
  ['ที่มาเปลี่ยนเป็น งานระบาดวิทยา ค่ะ', { source: 'งานระบาดวิทยา' }],
  ['แก้คำค้นใหม่เป็น #ยุงลาย #ไข้เลือดออก', { keywords: ['ยุงลาย', 'ไข้เลือดออก'] }],
  ['แก้วันหมดอายุเป็น 31 ม.ค. 70', { online: { kind: 'until', lastDay: '2027-01-31' } }],
])('%s at the review is the new answer, which the review then shows', async (typed, answers) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.says(typed);
  await staff.sees(asks.review);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers).toMatchObject(answers);
});

it.each([
  'หัวข้อผิดค่ะ แก้เป็น รณรงค์กำจัดยุงลาย',
  'หัวข้อพิมพ์ผิด ต้องเป็น รณรงค์กำจัดยุงลาย',
  'เรื่องผิดค่ะ ที่ถูกคือ รณรงค์กำจัดยุงลาย',
])('%s corrects the subject at the details and at the review, and is no detail', async (typed) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  const answers = async () => (await stores.conversations.get(staff.userId))?.draft?.answers;
  await fillFormUpTo(staff, 'details', { subject: 'วันเอดส์โลก' });
  await staff.says(typed);
  await staff.sees(asks.details);
  expect(await answers()).toMatchObject({ subject: 'รณรงค์กำจัดยุงลาย' });
  expect(await answers()).not.toHaveProperty('details');
  const other = phone('standIn');
  await fillForm(other, { subject: 'วันเอดส์โลก' });
  await other.says(typed);
  await other.sees('รณรงค์กำจัดยุงลาย');
});

it.each([
  'หัวข้อผิด ขอแก้หัวข้อ',
  'หัวข้อผิดค่ะ ขอแก้ก่อนนะคะ',
  'หัวข้อพิมพ์ผิด ขอเปลี่ยนใหม่',
  'ขอแก้หัวข้อก่อนค่ะ',
  'หัวข้อเมื่อกี้ผิดค่ะ',
  'พิมพ์หัวข้อผิดค่ะ',
])('%s at the details opens the subject, and is no detail', async (typed) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says(typed);
  await staff.sees(asks.subject);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers).not.toHaveProperty('details');
});

it.each([
  ['ไม่เอาแล้ว ยกเลิกเถอะ', filling.cancelled],
  ['เปลี่ยนใจแล้วค่ะ ยกเลิกเลย', filling.cancelled],
  ['ติดประชุม เดี๋ยวมาทำต่อ', filling.saved],
])('%s at the details puts the form aside, and is no detail', async (typed, told) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says(typed);
  await staff.sees(told);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers).not.toHaveProperty('details');
  await staff.says('ทำต่อ');
  await staff.sees(asks.details);
});

it.each([
  'ยกเลิกการให้บริการคลินิกนอกเวลา วันที่ 5 ธันวาคม 2569 เนื่องจากเป็นวันหยุดราชการ',
  'หัวข้อผิดกฎหมายอาหารและยาที่พบบ่อย แก้ไขได้อย่างไร ฉบับประชาชน',
  'เอกสารฉบับนี้แก้ไขเปลี่ยนแปลงแผนเดิม และจะทำต่อเนื่องจนสิ้นปีงบประมาณ',
])('%s is a detail', async (typed) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says(typed);
  await staff.sees('บันทึกข้อความแล้ว');
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.details).toBe(typed);
});

it.each(['แก้เป็น รณรงค์ยุงลาย', 'หัวข้อต้องเป็น รณรงค์ยุงลาย'])(
  '%s is asked about before it is a detail',
  async (typed) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'details');
    await staff.says(typed);
    await staff.sees(useAsTyped);
  },
);

it('an own unit of a kind that the unit is none of is asked about', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source');
  await staff.says('ของ รพ.สต.เราเองนี่แหละ');
  await staff.sees(whoseUnit);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers).not.toHaveProperty('source');
});

it.each(['แก้หัวข้อเป็น ข้อ 3', 'แก้หัวข้อเป็น ไม่รู้ค่ะ', 'หัวข้อพิมพ์ผิดค่ะ'])(
  '%s at the review opens the subject, and the answer of before stays',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillForm(staff, { subject: 'วันเอดส์โลก' });
    await staff.says(typed);
    await staff.sees(asks.subject);
    expect((await stores.conversations.get(staff.userId))?.draft?.answers.subject).toBe('วันเอดส์โลก');
  },
);

it.each([
  ['#ไข้เลือดออก#ยุงลาย', ['ไข้เลือดออก', 'ยุงลาย']],
  ['คำค้น: ไข้เลือดออก, ยุงลาย', ['ไข้เลือดออก', 'ยุงลาย']],
  ['1.ไข้เลือดออก 2.ยุงลาย', ['ไข้เลือดออก', 'ยุงลาย']],
])('%s are keywords without marks', async (typed, keywords) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords');
  await staff.says(typed);
  await staff.sees(asks.review);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.keywords).toEqual(keywords);
});

it.each(['เราเองค่ะ', 'ทำเองค่ะ', 'เรา', 'ของหน่วยงานเราเองนี่แหละค่ะ'])(
  '%s as the source is the own unit',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'source');
    await staff.says(typed);
    await staff.sees(asks.infoPeriod);
    expect((await stores.conversations.get(staff.userId))?.draft?.answers.source).toBe('กลุ่มงานควบคุมโรค');
  },
);

it('a question that has no answer yet is not opened by its number', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source');
  await staff.says('แก้ข้อ 7');
  await staff.sees(filling.notAnsweredYet(7));
  await staff.says('แก้ข้อแรก');
  await staff.sees(asks.category);
});

it.each(['ขอเพิ่มไฟล์', 'เพิ่มรูปอีกรูปค่ะ', 'ลืมแนบรูปค่ะ', 'แนบไฟล์เพิ่มได้ไหมคะ', 'ส่งรูปเพิ่มค่ะ'])(
  '%s at the review asks for the file, and what there is stays',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillForm(staff, { details: 'ข้อความแรก' });
    await staff.says(typed);
    await staff.sees(asks.details);
    await staff.says('ข้อความที่สอง');
    await staff.sees('บันทึกข้อความแล้ว');
    const draft = (await stores.conversations.get(staff.userId))?.draft;
    expect(draft?.answers.details).toBe('ข้อความแรก\nข้อความที่สอง');
  },
);

it.each(['ลบลิงก์ออก', 'เพิ่มลิงก์ค่ะ', 'ลืมใส่ลิงก์'])('%s at the review opens the links', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.says(typed);
  await staff.sees(asks.links);
});

it.each([
  'ขอเพิ่มไฟล์',
  'ขอกลับไปแก้ข้อแรก',
  'คิดให้หน่อยค่ะ',
  'ไม่รู้จะตั้งชื่อว่าอะไรดีอะ',
  'เอ่อ',
  'ไฟล์ใหญ่ส่งไม่ได้ค่ะ',
  'ส่งไปในเมลแล้วค่ะ',
])('%s never becomes the subject', async (typed) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says(typed);
  await staff.sees(/กรุณาพิมพ์หัวข้อของข้อมูล|กรุณาเลือกหมวดหมู่ข้อมูล/);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.subject).toBeUndefined();
});

it.each(['หัวข้อ วันเอดส์โลก ค่ะ รูปส่งทีหลังนะคะ', 'ไม่มีรูปค่ะ มีแต่ข้อความ', 'ได้ค่ะ เดี๋ยวส่งให้'])(
  '%s talks to the bot: it is asked about before it is public',
  async (typed) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'subject');
    await staff.says(typed);
    await staff.sees(doubts.talk);
    await staff.says('ใช่ค่ะ');
    await staff.sees(asks.details);
  },
);

it.each(['ไว้ก่อน', 'ไว้ก่อนนะคะ', 'พักก่อนค่ะ', 'เดี๋ยวมาทำต่อนะคะ', 'พรุ่งนี้ทำต่อ', 'พน.ทำต่อค่ะ', 'เซฟไว้ก่อน'])(
  '%s keeps the draft for later',
  async (typed) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'source');
    await staff.says(typed);
    await staff.sees(filling.saved);
    await staff.says('ทำต่อ');
    await staff.sees(asks.source);
  },
);

it.each(['เหมือนเดิม', 'เหมือนเดิมค่ะ', 'เอาเหมือนเดิม', 'อันเดิมค่ะ', 'ตามเดิม', 'ไม่เปลี่ยนค่ะ', 'ใช้คำตอบเดิม'])(
  '%s keeps the answer given before',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillForm(staff, { subject: 'วันเอดส์โลก' });
    await staff.says('แก้หัวข้อ');
    await staff.sees(asks.subject);
    await staff.says(typed);
    await staff.sees(asks.review);
    expect((await stores.conversations.get(staff.userId))?.draft?.answers.subject).toBe('วันเอดส์โลก');
  },
);

it('where no answer was given before, none is kept', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('เหมือนเดิม');
  await staff.sees(filling.nothingToKeep);
});

it.each(['ไม่มีช่วงวันที่ค่ะ เป็นลิ้งเฉยๆ', 'ไม่แน่ใจค่ะ', 'ไม่มี', 'ข้าม'])(
  '%s at a period that is demanded: what to answer instead, which is then taken',
  async (typed) => {
    const office = buildOffice();
    const { phone } = await startApp({
      office: { ...office, form: { ...office.form, infoPeriodRequired: true } },
    });
    const staff = phone('staff');
    await fillFormUpTo(staff, 'infoPeriod');
    await staff.says(typed);
    await staff.sees(questions.infoPeriodNeeded);
    await staff.says('วันนี้');
    await staff.sees(asks.online);
    await staff.sees(questions.periodEcho('2026-11-20', '2026-11-20'));
  },
);

it('elsewhere a period that there is not is skipped, and one that nobody knows may be', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'infoPeriod');
  await staff.says('ไม่แน่ใจค่ะ');
  await staff.sees(questions.infoPeriodMayBeSkipped);
  await staff.says('ไม่มีช่วงวันที่ค่ะ เป็นลิ้งเฉยๆ');
  await staff.sees(asks.online);
});

it.each([
  ['5,6,7 ธ.ค. 69', '2026-12-05', '2026-12-07'],
  ['วันที่ 5 และ 6 ธ.ค. 69 ค่ะ', '2026-12-05', '2026-12-06'],
  ['ไตรมาส 1/70', '2026-10-01', '2026-12-31'],
  ['เดือนนี้', '2026-11-01', '2026-11-30'],
  ['FY2570', '2026-10-01', '2027-09-30'],
])('%s: the next card says which days were understood', async (typed, from, to) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'infoPeriod');
  await staff.says(typed);
  await staff.sees(asks.online);
  await staff.sees(questions.periodEcho(from, to));
});

it('days with a gap between them are asked about, and a yes takes the one period that is offered', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'infoPeriod');
  await staff.says('5,7,9 ธ.ค. 69');
  await staff.sees(onlyReading);
  await staff.says('ใช่ค่ะ');
  await staff.sees(asks.online);
  const draft = (await stores.conversations.get(staff.userId))?.draft;
  expect(draft?.answers.infoPeriod).toEqual({ from: '2026-12-05', to: '2026-12-09' });
});

it.each(['1/1/2600', '30 ก.ย. 2590', 'อีก 20 ปี'])(
  '%s as the last day may be a slip: it is asked about',
  async (typed) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'online');
    await staff.says(typed);
    await staff.sees(onlyReading);
    await staff.says('ถูกต้องค่ะ');
    await staff.sees(asks.links);
  },
);

it('what only some answers ask for is counted with the question before, and says so', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords', { details: 'เลขประจำตัวประชาชน 1-1017-00230-70-8' });
  await goOnTo(staff, 'keywords', { from: 'keywords' });
  await staff.says('ข้าม');
  await staff.sees(form.position({ number: 9, of: 9, isFurther: true }));
});

it.each(['ผิดวันที่ค่ะ ขอเป็น 15 มค 70', 'วันที่ผิดค่ะ', 'แก้วันที่เป็น 15 มค 70'])(
  '%s at the review, where several days may be meant, asks which, and changes none',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillForm(staff);
    const draft = async () => (await stores.conversations.get(staff.userId))?.draft;
    const before = await draft();
    await staff.says(typed);
    await staff.sees(filling.whichDay(['infoPeriod', 'online']));
    expect(await draft()).toMatchObject({ answers: before?.answers });
    await staff.says(`แก้${questionLabels.online}`);
    await staff.sees(asks.online);
  },
);

it('a sentence behind a polite ending is a remark', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'remarks');
  await staff.says('ด่วนค่ะ ขอพรุ่งนี้เช้า');
  await staff.sees(asks.keywords);
  const { draft } = (await stores.conversations.get(staff.userId)) ?? {};
  expect(draft?.answers).toMatchObject({ remarks: 'ด่วนค่ะ ขอพรุ่งนี้เช้า' });
});

it.each([
  ['อีกสัก 3 เดือนค่ะ', '2027-02-20'],
  ['ประมาณ 3 เดือน', '2027-02-20'],
  ['เอาข้อสามครับ', '2027-09-30'],
  ['ข้อ 1', '2026-12-20'],
])('%s is the last day online', async (typed, lastDay) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says(typed);
  await staff.sees(questions.lastDayEcho(lastDay));
  const { draft } = (await stores.conversations.get(staff.userId)) ?? {};
  expect(draft?.answers).toMatchObject({ online: { kind: 'until', lastDay } });
});

it.each(['3', 'ข้อ 9'])('%s chooses none of the ready days', async (typed) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says(typed);
  await staff.sees(dayAheadFaults('2026-11-20').notADate);
  const { draft } = (await stores.conversations.get(staff.userId)) ?? {};
  expect(draft?.answers).not.toHaveProperty('online');
});
