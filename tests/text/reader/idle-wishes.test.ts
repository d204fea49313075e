/** Wishes in words while no question is open: each kind in its variants, and what only sounds like it. */
import { expect, test } from 'vitest';
import { helpTopics } from '../../../src/domain/help-topics.js';
import { readCommand } from '../../../src/text/commands.js';
import { readOtherMonth } from '../../../src/text/read-report-month.js';
import { asksForContact } from '../../../src/text/reader/asks-for-contact.js';
import { asksForHelp } from '../../../src/text/reader/asks-for-help.js';
import { asksWhatIsOnline } from '../../../src/text/reader/asks-what-is-online.js';
import { permitsWithWords, refusesWithWords } from '../../../src/text/reader/decision-words.js';
import { isOwnWish } from '../../../src/text/reader/read-own-wish.js';
import { saysAddressWrong } from '../../../src/text/reader/says-address-wrong.js';
import { saysTake } from '../../../src/text/reader/says-take-task.js';
import { subjectAskedAfter } from '../../../src/text/reader/subject-asked-after.js';
import { topicAsked } from '../../../src/text/reader/topic-asked.js';
import { wantsToPublish } from '../../../src/text/reader/wish-to-publish.js';
import { subjectToTakeDown, wantsDown } from '../../../src/text/reader/wish-to-take-down.js';
import { buildOffice, someTime } from '../../support/builders.js';

const readers: [name: string, reads: (text: string) => boolean, meant: string[], others: string[]][] = [
  [
    'a wish to publish behind any greeting',
    wantsToPublish,
    ['ฮัลโหล ขอเอาข่าวขึ้นเว็บ', 'พี่คะ ขอลงข่าวหน่อยค่ะ', 'ดีค่ะ อยากลงข่าว', 'แอดมินขา ขอลงประกาศค่ะ', 'hi ขอลงข่าวครับ'],
    ['ฮัลโหล', 'พี่เลี้ยงขึ้นเว็บหรือยัง', 'มีเรื่องอะไรอยู่บนเว็บตอนนี้', 'เอาลงเว็บก่อนกำหนดได้ไหม'],
  ],
  [
    'a call for help',
    asksForHelp,
    ['ใช้ยังไงเนี่ย งงมาก', 'งงอ่ะ ทำยังไงต่อ', 'ไม่รู้จะเริ่มยังไงค่ะ', 'ใช้ไม่เป็นอ่ะ', 'สอนใช้หน่อยค่ะ', 'พี่คะ เริ่มยังไงคะ'],
    ['วิธีใช้ยาปฏิชีวนะอย่างปลอดภัย', 'งงงวย', 'คู่มือการใช้งานเครื่องวัดความดัน', 'ทำยังไงให้ห่างไกลไข้เลือดออก'],
  ],
  [
    'a call for somebody to call',
    asksForContact,
    ['ขอเบอร์แอดมินหน่อยค่ะ', 'ติดต่อเว็บมาสเตอร์', 'ติดต่อใครได้บ้าง', 'ขอเบอร์โทรศัพท์ผู้ดูแลระบบครับ'],
    ['ขอเปลี่ยนเบอร์โทรศัพท์', 'เบอร์โทรศัพท์สายด่วนสุขภาพจิต', 'ติดต่อสอบถามที่กลุ่มงาน', 'ทำยังไงต่อ'],
  ],
  [
    'a wish to take down',
    wantsDown,
    [
      'ขอนำลง',
      'เอาลงก่อนกำหนดได้มั้ย',
      'ช่วยเอาออกจากเว็บหน่อย',
      'อยากถอดลงก่อนเวลาค่ะ',
      'ขอปลดประกาศ',
      'ลบข่าวเก่าออกได้ไหม',
      ...['อยากลบข่าวเก่าออกจากเว็บ', 'ขอเอาลงก่อนครับ ข้อมูลผิด', 'ขอนำลงเพราะข้อมูลผิด'],
    ],
    [
      'ขอลบคำขอ',
      'นำเสนอผลงาน',
      'ลงข่าว',
      'ขอเอาประกาศลงเว็บ',
      'นำลงแล้ว',
      'ปลดล็อกกัญชา',
      'ถอดบทเรียนโควิด',
      'เอาข่าวลงเว็บครับ ข้อมูลใหม่',
      'ลงข่าวเพราะด่วน',
    ],
  ],
  [
    'a question after what is online',
    asksWhatIsOnline,
    ['มีเรื่องอะไรอยู่บนเว็บตอนนี้', 'บนเว็บมีอะไรบ้างคะ', 'ตอนนี้มีข่าวอะไรขึ้นเว็บอยู่บ้าง', 'ขอดูว่ามีอะไรอยู่บนเว็บไซต์'],
    ['มีข่าวจะลงเว็บค่ะ', 'เว็บล่ม', 'มีอะไรให้ทำบ้าง', 'ข่าวบนเว็บไซต์ผิดค่ะ'],
  ],
  [
    'a wrong address',
    saysAddressWrong,
    [
      ...['ลิงก์ผิดอ่ะ ต้องเป็น https://www.example.go.th/x', 'ลิงค์ผิดค่ะ', 'url ผิดครับ'],
      ...['ส่งลิงก์ผิดค่ะ ที่ถูกคือ https://example.go.th/2', 'แก้ลิงก์เป็น https://example.go.th/2'],
    ],
    ['https://example.go.th/2', 'ลิงก์ประกาศรับสมัครงาน https://example.go.th/2', 'หัวข้อผิดค่ะ', 'ลิงก์'],
  ],
  [
    'the taking of a task',
    saysTake,
    ['รับงานครับ', 'ขอรับงานนี้ค่ะ', 'เดี๋ยวผมรับเองครับ', 'เดี๋ยวหนูรับงานให้', 'รับเรื่องนี้เองค่ะ'],
    ['รับสมัครงาน', 'ประกาศรับงาน', 'รับทราบ', 'รับเรื่องไว้แล้วค่ะ', 'ใครรับงาน', 'ไม่รับงาน'],
  ],
  [
    'a refusal with its reason',
    (text) => refusesWithWords(text, buildOffice()),
    [
      'ไม่อนุญาต รูปไม่ชัด',
      'ไม่อนุมัติครับ ข้อมูลไม่ครบ',
      'ไม่ผ่านเพราะรูปเบลอ',
      'ตีกลับไปแก้รูป',
      'ส่งกลับไปแก้ไข',
      'ไม่อนุญาต ยังไม่ครบ',
    ],
    ['ไม่อนุญาต', 'ไม่อนุญาตหรือยัง', 'ไม่ผ่านกี่เรื่อง', 'ทำไมไม่ผ่าน', 'อนุญาต'],
  ],
];
readers.push(
  [
    'a permission with more words',
    (text) => permitsWithWords(text, buildOffice()),
    ['อนุญาตครับ ดีมาก', 'อนุมัติ ไม่มีแก้ไข', 'เห็นชอบแล้วค่ะ ลงได้เลย'],
    ['อนุญาต', 'อนุมัติงบประมาณปี 2570', 'อนุญาตให้ใช้รถราชการ', 'ไม่อนุญาต รูปไม่ชัด'],
  ],
  [
    'a wish about an own request',
    isOwnWish,
    [
      ...['ไม่ต้องขึ้นเว็บแล้ว', 'รบกวนดูสถานะให้หน่อยค่ะ', 'ตอนนี้ลงอะไรไปแล้วบ้าง', 'ของผมมีอะไรบ้าง'],
      ...['ลงผิดเรื่องค่ะ', 'ขอโทษค่ะส่งผิด', 'เลื่อนวันเอาลงได้ไหม'],
      ...['ไม่อนุญาตเพราะอะไรคะ', 'งานของหนูถึงไหนแล้วคะ', 'ส่งเรื่องให้หัวหน้าหรือยังครับ'],
      ...['ทำไมยังไม่ขึ้นเว็บ', 'ข่าวยังไม่ขึ้นเว็บเลยค่ะ', 'เรื่องนี้โดนตีกลับเพราะอะไรครับ'],
    ],
    [
      ...['ไม่อนุญาตเพราะรูปไม่ชัด', 'ส่งเรื่องให้หัวหน้าแล้ว', 'ทำไมยังไม่ฉีดวัคซีน', 'ยังไม่ขึ้นทะเบียน'],
      ...['ไม่ต้องตกใจเมื่อลูกไข้ขึ้น', 'ขอโทษค่ะ', 'สถานะสุขภาพของประชาชน', 'ของหวานมีอะไรบ้าง'],
    ],
  ],
  [
    'a question after what waits',
    (text) => readCommand(text) === 'myWork',
    ['มีอะไรต้องเอาลงบ้าง', 'วันนี้ต้องเอาอะไรลงบ้างคะ', 'มีอะไรต้องทำบ้าง', 'มีงานมั้ยคะวันนี้'],
    ['ต้องทำอะไรบ้าง', 'มีอะไรบ้าง', 'เด็กต้องฉีดวัคซีนอะไรบ้าง', 'มีงานวันเด็กไหมคะวันนี้'],
  ],
);
const rows = readers.flatMap(([name, reads, meant, others]) => [
  ...meant.map((typed) => [typed, 'is', name, reads, true] as const),
  ...others.map((typed) => [typed, 'is not', name, reads, false] as const),
]);

test.each(rows)('%s %s %s', (typed, _is, _name, reads, expected) => {
  expect(reads(typed)).toBe(expected);
});

test.each([
  ['เรื่องวัคซีนถึงไหนแล้วคะ', 'วัคซีน'],
  ['สวัสดีค่ะ ข่าวไข้เลือดออกที่ส่งไปถึงไหนแล้วคะ', 'ไข้เลือดออก'],
  ['วัคซีนเด็กขึ้นเว็บหรือยังครับ', 'วัคซีนเด็ก'],
  ['ประกาศรับสมัคร ปี 2570 ผ่านยัง', 'รับสมัคร ปี 2570'],
  ['เรื่องวันเอดส์โลกเป็นยังไงบ้าง', 'วันเอดส์โลก'],
  ['ขอดูเรื่องวันเอดส์โลกค่ะ', 'วันเอดส์โลก'],
  ['ถึงไหนแล้วคะ', undefined],
  ['ไข้เลือดออก', undefined],
  ['วัคซีนโควิดฉีดที่ไหน', undefined],
])('%s asks after %s', (typed, subject) => {
  expect(subjectAskedAfter(typed)).toBe(subject);
});

const nobodyPublishes = helpTopics.filter((topic) => topic !== 'publishing');

test.each([
  ['ใครพิจารณาคำขอ', 'decider'],
  ['ใครเป็นหัวหน้าที่อนุญาตคะ', 'decider'],
  ['ใครเป็นคนอนุมัติครับ', 'decider'],
  ['ใช้เวลากี่วันคะกว่าจะขึ้นเว็บ', 'decider'],
  ['รอนานไหมคะกว่าจะผ่าน', 'decider'],
  ['ส่งไฟล์ใหญ่สุดได้กี่เมกคะ', 'files'],
  ['แนบไฟล์ได้กี่ไฟล์คะ', 'files'],
  ['แนบไฟล์จากคอมยังไงครับ', 'files'],
  ['พิมพ์แบบฟอร์มยังไงคะ', 'paper'],
  ['แบบฟอร์มโหลดที่ไหนคะ', 'paper'],
  ['แบบฟอร์มและเอกสาร', 'paper'],
  ['นำขึ้นเว็บไซต์', undefined],
  ['ใครควรฉีดวัคซีน', undefined],
  ['ไข้เลือดออกใช้เวลากี่วันกว่าจะหาย', undefined],
  ['ไฟล์ผลตรวจน้ำ', undefined],
  ['แบบฟอร์มคัดกรองเบาหวาน', undefined],
])('%s asks for the help about %s', (typed, topic) => {
  expect(topicAsked(typed, nobodyPublishes)).toBe(topic);
});

test.each([
  ['เดือนที่แล้วล่ะ', '2026-10'],
  ['แล้วเดือนก่อนล่ะคะ', '2026-10'],
  ['ขอของตุลาคมด้วย', '2026-10'],
  ['ไตรมาสก่อนล่ะ', '2569-Q4'],
  ['ปีงบ 2569 ล่ะ', 'FY2569'],
  ['ไข้เลือดออก', undefined],
  ['แล้วไง', undefined],
])('below a report, %s asks for %s', (typed, period) => {
  expect(readOtherMonth(typed, someTime)).toBe(period);
});

test.each([
  ['ขอเอาเรื่องวัคซีนลงค่ะ', 'วัคซีน'],
  ['ขอนำวัคซีนลงก่อนกำหนด', 'วัคซีน'],
  ['ยกเลิกเรื่องวัคซีน', 'วัคซีน'],
  ['ยกเลิกประกาศประกวดราคา', undefined],
  ['นำเสนอผลงานออกสื่อ', undefined],
  ['เอาข่าวขึ้นเว็บ', undefined],
])('%s names %s', (typed, subject) => {
  expect(subjectToTakeDown(typed)).toBe(subject);
});
