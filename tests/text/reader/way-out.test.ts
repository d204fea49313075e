/** The ways out of a question are understood in other words; a title or a detail with the same words stays an answer. */
import { expect, test } from 'vitest';
import { fieldCorrection, fieldToEdit } from '../../../src/text/reader/field-to-edit.js';
import { personDoubtOf } from '../../../src/text/reader/person-doubt.js';
import { saysYes } from '../../../src/text/reader/says-yes.js';
import { type WayOut, wayOut } from '../../../src/text/reader/way-out.js';

const ways: Record<WayOut, string[]> = {
  back: ['กลับไปข้อที่แล้ว', 'ขอย้อนไปข้อก่อนหน้านี้ค่ะ', 'แก้ข้อที่แล้วได้ไหมคะ', 'ข้อก่อนหน้า', 'กลับไปหน้าที่แล้ว', 'ข้อเมื่อกี้พิมพ์ผิดค่ะ'],
  cancel: [
    'ไม่เอาแล้ว ยกเลิกเถอะ',
    'ยกเลิกเลยค่ะ',
    'ขอยกเลิกดีกว่า',
    'เปลี่ยนใจ ยกเลิกนะคะ',
    'ยกเลิกแบบฟอร์มให้หน่อย',
    'ขอเลิกทำค่ะ',
    'ไม่ทำต่อแล้ว',
  ],
  save: [
    ...['ติดประชุม เดี๋ยวมาทำต่อ', 'เดี๋ยวกลับมากรอกต่อนะคะ', 'ไว้พรุ่งนี้ค่อยมาทำต่อ', 'ขอพักก่อน เดี๋ยวมาทำต่อค่ะ'],
    ...['เดี๋ยวมาทำต่อตอนบ่าย', 'พักไว้ก่อนนะ ค่อยมาทำต่อทีหลัง', 'พักแป๊บนะคะ'],
  ],
};

test.each(Object.entries(ways).flatMap(([way, texts]) => texts.map((typed) => [typed, way])))(
  '%s is %s',
  (typed, way) => {
    expect(wayOut(typed)).toBe(way);
  },
);

test.each([
  ...['ยกเลิกประกาศประกวดราคาซื้อครุภัณฑ์', 'ยกเลิกการให้บริการวันที่ 5 ธันวาคม', 'ยกเลิกคำขอ', 'ประกาศยกเลิก'],
  ...['ทำต่อ', 'ขอทำต่อค่ะ', 'กิจกรรมที่จะทำต่อเนื่องในปีหน้า', 'ผลการดำเนินงานปีที่แล้ว', 'ก่อนหน้านี้', 'ขอพักการเรียน'],
  ...['เลิกบุหรี่', 'พักผ่อนให้เพียงพอ', 'ข้อเข่าเสื่อม'],
  ...['ไม่เอายาแล้วหาย', 'แผนงานที่ขอกลับมาทำต่อในไตรมาสหน้า ฝ่ายควบคุมโรค'],
])('%s is no way out', (typed) => {
  expect(wayOut(typed)).toBeUndefined();
});

test.each([
  ['แก้ตำแหน่งเป็น พยาบาลวิชาชีพ', 'position', 'พยาบาลวิชาชีพ'],
  ['ตำแหน่งผิดค่ะ แก้เป็น พยาบาลวิชาชีพ', 'position', 'พยาบาลวิชาชีพ'],
  ['หน่วยงานผิด ต้องเป็น รพ.สต.บางเมือง', 'unit', 'รพ.สต.บางเมือง'],
  ['เบอร์โทรไม่ถูกค่ะ ที่ถูกคือ 081-234-5678', 'contact', '081-234-5678'],
  ['ตำแหน่งต้องเป็น พยาบาล', 'position', 'พยาบาล'],
  ['ขอเปลี่ยนชื่อเป็น สมหญิง ใจดี', 'name', 'สมหญิง ใจดี'],
])('%s names the %s and what is right', (typed, field, answer) => {
  expect(fieldCorrection(typed)).toEqual({ field, answer });
});

test.each(['นักวิชาการสาธารณสุข', 'งานแก้ไขปัญหายาเสพติด', 'กลุ่มงานเปลี่ยนผ่านเป็นดิจิทัล'])(
  '%s corrects nothing',
  (typed) => {
    expect(fieldCorrection(typed) ?? fieldToEdit(typed)).toBeUndefined();
    expect(personDoubtOf('unit', typed)).toBeUndefined();
  },
);

test.each([
  ['หนูเป็นพยาบาลอยู่ที่อนามัยค่ะ', 'sentence'],
  ['เพิ่งย้ายมาใหม่เดือนที่แล้ว', 'sentence'],
  ['ทำงานอยู่ฝ่ายควบคุมโรค', 'sentence'],
  ['พยาบาลค่ะ อยู่ตึกนอก', 'sentence'],
  ['ขอแก้ชื่อค่ะ', 'command'],
  ['พี่เลี้ยงเด็ก', undefined],
  ['ขอนแก่น', undefined],
  ['ผู้ช่วยสาธารณสุขอำเภอ', undefined],
  ['เจ้าพนักงานสาธารณสุขชำนาญงาน', undefined],
  ['รพ.สต.บ้านย้ายใหม่', undefined],
])('%s as a position or unit: %s', (typed, doubt) => {
  expect(personDoubtOf('position', typed)).toBe(doubt);
  expect(personDoubtOf('unit', typed)).toBe(doubt);
});

test.each(['โอเคถูกแล้วค่ะ', 'ใช่ค่ะ ถูกต้องแล้ว', 'ถูกต้องครบถ้วน', 'ok ครับ', 'ได้เลยค่ะ'])('%s says yes', (typed) => {
  expect(saysYes(typed)).toBe(true);
});

test.each(['ไม่ถูก', 'โอเคแต่ชื่อผิด', 'ถูกไหมคะ', 'ใช้ได้ไหม', 'ครบกี่ข้อ'])('%s says no yes', (typed) => {
  expect(saysYes(typed)).toBe(false);
});
