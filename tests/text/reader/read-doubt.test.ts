/** A text that looks like no answer is asked about; an answer is not. */
import { expect, test } from 'vitest';
import { doubtOf } from '../../../src/text/reader/read-doubt.js';
import { saysOwnUnit } from '../../../src/text/reader/says-own-unit.js';

test.each([
  ['รอสักครู่นะคะ ขอถามหัวหน้าก่อน', 'talk'],
  ['รอแป๊บนึงนะคะ', 'talk'],
  ['สักครู่ค่ะ', 'talk'],
  ['เดี๋ยวมาต่อนะ', 'talk'],
  ['เดี๋ยวถามพี่ก่อนค่ะ', 'talk'],
  ['ขอปรึกษาหัวหน้าก่อนครับ', 'talk'],
  ['ไว้ค่อยทำต่อค่ะ', 'talk'],
  ['55555', 'talk'],
  ['555+', 'talk'],
  ['๕๕๕๕', 'talk'],
  ['ฮ่าๆๆ', 'talk'],
  ['ขอโทษค่ะ', 'talk'],
  ['ยังไม่เสร็จค่ะ', 'talk'],
  ['กำลังหาอยู่ค่ะ', 'talk'],
  ['เข้าใจแล้วค่ะ', 'talk'],
  ['ขอคิดก่อน', 'talk'],
  ['ไปก่อนนะ', 'talk'],
  ['รูปไม่ขึ้นค่ะ', 'talk'],
  ['ว่าไง', 'question'],
  ['ช่วยดูให้หน่อย', 'command'],
  ['ไม่ใช่อันนี้ค่ะ', 'command'],
  ['เปลี่ยนใจแล้ว', 'command'],
  ['ทำบ่เป็น', 'command'],
  ['แล้วต้องทำยังไงต่อ', 'question'],
  ['ทำไงต่อคะ', 'question'],
  ['เฮ็ดจังใด๋', 'question'],
  ['อิหยังวะ', 'question'],
  ['จังซี่บ่', 'question'],
  ['พรือ', 'question'],
  ['ยะจะใดน้อ', 'question'],
  ['บ่ฮู้', 'command'],
  ['ไม่รู้ที่มาค่ะ', 'command'],
  ['อยู่ฝ่ายไหนไม่รู้ค่ะ', 'command'],
  ['ผิดค่ะ', 'command'],
  ['เอาใหม่', 'command'],
  ['ขอแก้', 'command'],
  ['ส่งรูปแล้วนะคะ', 'command'],
  ['ไปไม่เป็นค่ะ', 'command'],
  ['ครับผม', 'agreement'],
  ['0812345678', 'nothing'],
  ['ถึงไหนแล้วคะ', 'question'],
  ['เรื่องของผมไปถึงไหนแล้วครับ', 'question'],
  ['อนุมัติยังคะ', 'question'],
  ['ใช้เวลากี่วันคะ', 'question'],
  ['อันนี้ต้องใส่อะไรคะ', 'question'],
  ['ต่อเลยค่ะ', 'command'],
  ['ต่อได้เลยครับ', 'command'],
  ['ไปต่อได้เลยค่ะ', 'command'],
  ['กดผิดค่ะ', 'command'],
  ['55', 'number'],
] as const)('%s: %s', (typed, doubt) => {
  expect(doubtOf(typed)).toBe(doubt);
});

test.each([
  'รอบรู้สุขภาพ',
  'รอบรั้วโรงพยาบาล',
  'ขอเวลาราชการ',
  'แนวทางรอรับบริการ',
  'ต่อมไร้ท่อ',
  'ต่อยอดงานวิจัย',
  'ต่อสัญญาจ้าง',
  'ฮีทสโตรก',
  'อ้อย',
  'สถิติ 5555',
  'ประกาศ ยังไม่ได้รับวัคซีน',
  'กำลังคนด้านสุขภาพ',
  'ไว้วางใจ',
  'ขออภัยในความไม่สะดวก ปิดบริการ 1 ธ.ค.',
  'ตรวจสุขภาพก่อนสมรส',
  'คัดกรองก่อน',
  'ประชุมก่อนเปิดงาน',
  'ขออนุมัติ',
  'หน่วยงานของรัฐ',
])('%s is an answer', (typed) => {
  expect(doubtOf(typed)).toBeUndefined();
});

test.each([
  ...['หน่วยงานของผมครับ', 'ของหน่วยงานเราค่ะ', 'กลุ่มงานของดิฉันเอง', 'ข้อมูลจากหน่วยงานเราเอง', 'หน่วยงานของท่าน'].map(
    (typed) => [typed, 'own', 'own'] as const,
  ),
  ['ของเราเองนี่แหละ', 'own', 'own'],
  ['ของกลุ่มงานเราเองแหละค่ะ', 'own', 'own'],
  ['ของ รพ.สต.เราเองนี่แหละ', 'own', 'perhaps'],
  ['โรงพยาบาลส่งเสริมสุขภาพตำบลของเรา', 'own', 'perhaps'],
  ['รพ.สต.ที่นี่ค่ะ', 'own', 'perhaps'],
  ['รพ.เราเอง', 'perhaps', 'perhaps'],
  ['สสอ.เราเองค่ะ', 'perhaps', 'perhaps'],
  ['หน่วยงานของรัฐ', undefined, undefined],
  ['กลุ่มงานควบคุมโรค', undefined, undefined],
  ['งานเวชระเบียน', undefined, undefined],
  ['รพ.สต.บ้านเรา', undefined, undefined],
  ['รพ.สต.บางเมือง', undefined, undefined],
] as const)('%s at a sub-district hospital means %s, at a work group %s', (typed, atHospital, atGroup) => {
  expect(saysOwnUnit(typed, 'รพ.สต.บางเมือง')).toBe(atHospital);
  expect(saysOwnUnit(typed, 'กลุ่มงานควบคุมโรค')).toBe(atGroup);
});
