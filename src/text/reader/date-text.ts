/** A text that may be a date, a time or a period: one spelling for what people write around and between its parts. */
import { plainText, withoutEndings, withoutMarksAfter } from './plain-words.js';

/** Longer texts are prose, not dates. */
const MAX_LENGTH = 100;

const WEEKDAY = 'จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์|(?:mon|tues?|wednes|thurs|fri|satur|sun)day';
const SHORT_WEEKDAY = 'พฤหัส|พฤ|จ|อ|พ|ศ|ส|อา|mon|tue|wed|thu|fri|sat|sun';
const WEEKDAY_BEHIND = new RegExp(
  `(?:,|\\(|-)?(?:ตรงกับ)?วัน(?:${WEEKDAY})\\)?$|\\((?:${WEEKDAY}|${SHORT_WEEKDAY})\\.?\\)?$`,
);
const MARKS = '[\\s"\'.,;:!?()\\[\\]^]';
const MARKS_BEFORE = new RegExp(`^${MARKS}+`);
const ANY_MARK = new RegExp(MARKS);

const WORDS_BEFORE = [
  ...[
    'ของ',
    'ขอ(?!โทษ)',
    'เอา',
    'ใช้',
    'คือ',
    'เป็น',
    'จนถึง',
    'ถึง',
    'ภายใน',
    'ไม่เกิน',
    'ครบกำหนด',
    'หมดเขต',
    'หมดอายุ',
  ],
  ...['ข้อมูล', 'เผยแพร่', 'แสดง', 'ลง', 'ให้', 'ประจำ', 'เมื่อ(?!วาน)', 'ตรงกับ', 'ใน', 'ทั้ง', 'ตลอด'],
  ...['ขยาย', 'ระยะเวลา(?!\\d)', 'เวลา(?=ออกไป|ไป|เผยแพร่|ถึง|จน|อีก|สิ้น)', 'ต่อ(?:อายุ)?(?=ถึง|จน|อีก|ไป|ออก|สิ้น)'],
  ...['(?:แค่)?วันเดียว(?:ค่ะ|คะ|ครับ)?(?=.)', 'ออกไป', 'ไป(?=ถึง|จน|อีก|สิ้น)'],
  ...['น่าจะ', 'ประมาณ', 'ราวๆ', 'ราว', 'สัก', 'ซัก', 'ว/ด/ป', 'ว\\.?ด\\.?ป\\.?'],
  ...[
    'แค่(?=ถึง|จน|\\d)',
    '(?:เปลี่ยน|แก้ไข|แก้|ปรับ)(?:วัน(?:ที่|สุดท้าย|หมดอายุ)?)?(?:ใหม่)?(?=เป็น|ถึง)',
    '(?:ขอโทษ(?:ที)?|โทษที)(?:ค่ะ|คะ|ครับ|คับ|,)*(?=.)',
    'ไม่ใช่(?:ค่ะ|คะ|ครับ|คับ|,)+(?=.)',
    'เลื่อน(?=เป็น|ไป|ถึง)',
    'ปิดรับ(?:สมัคร)?',
    'หมด(?=วัน|\\d)',
    'ฮอด',
    'เถิง',
    '(?:เก็บ|ลง|โชว์)?ไว้(?=ถึง|จน|\\d)',
    'ขึ้น(?:เว็บ(?:ไซต์)?)?(?=ถึง|จน)',
  ],
  ...[
    'สิ้นสุด(?=วัน|\\d|ณ|เดือน\\d)',
    'วันสุดท้าย(?!ของ)',
    'ณ\\.?',
    '(?:รอบ|งวด)(?!ที่)',
    'until',
    'till',
    'by',
    'on',
    'to(?=\\d)',
  ],
].join('|');
const ONLY_WORDS_BEFORE = new RegExp(`^(?:${WORDS_BEFORE})+`);
const LEAD_IN = new RegExp(
  `^(?:${WORDS_BEFORE})?(?:(?:วัน(?!นี้|พรุ่ง|มะรืน|สุดท้าย))?(?:(?:${WEEKDAY}),?|(?:${SHORT_WEEKDAY})\\.?,?(?=ที่|\\d)|(?:mon|tue|wed|thu|fri|sat|sun),(?=[a-z]))?(?:ที่(?!แล้ว|ผ่าน|\\d{1,4}/2[4-6]\\d{2}$))?:?)?`,
);

/** Words behind a date that change nothing of it. */
const AFTERTHOUGHT =
  /(?:เป็นวันสุดท้าย|(?<=นี้|วาน)(?:เช้า|สาย|บ่าย|เย็น|ค่ำ)|(?<=.)ตอน(?:เช้า|สาย|บ่าย|เย็น|ค่ำ)|(?<=\D)5{3,}|(?<=\d ?)ได้|รบกวน|\((?:สิ้น|จบ|หมด)[^()]{1,20}|(?<=.)ทั้ง(?:เดือน|ปี)|(?<=.)(?:แค่)?วันเดียว|เท่านั้น|ก็?แล้วกัน|ก็ได้|ก็พอ|พอ|น่าจะได้|ได้ไหม|ได้มั้ย|ขอบคุณ(?:มาก)?)$/;

/** Written in another way than the readers know. */
const SPELLINGS: [RegExp, string][] = [
  [/ปี(?:งบ(?:ประมาณ|ฯ)?|งปม\.?)|งบ(?:ประมาณ)?ปี/g, 'ปีงบ'],
  [
    /^(?:ใน|ช่วง)*เดือน(\d{1,2})(?:-|จนถึง|ถึง)(?:เดือน)?(\d{1,2})[/ ]?(?:ปี)?(?:พ\.?ศ\.?)?(\d{4}|\d{2})$/,
    '$1/$3-$2/$3',
  ],
  [/ไต(?:ร)?มา[สศ]/g, 'ไตรมาส'],
  [/ปีปฏิทิน(?=(?:2[4-6])?\d{2}(?!\d))/g, 'ปีพ.ศ.'],
  [/ปีปฏิทิน/g, 'ปี'],
  [/(?<![a-z])fy(?=\d)/g, 'ปีงบ'],
  [/^([a-z]{3,9})\.?(\d{1,2})-(\d{1,2}),?(\d{4})$/, '$2-$3$1$4'],
  [/(?<!\d)(\d{1,2})-(?=\d{1,2}(?:ของ)?เดือน(นี้|หน้า)$)/, '$1เดือน$2-'],
  [/^ปี(หน้า|นี้|ที่แล้ว)(?=(?:เดือน)?\d|เดือน.)(.+)$/, '$2ปี$1'],
  [/^endof(?:the)?(?:fiscalyear|ปีงบ|fy)$/, 'สิ้นปีงบนี้'],
  [/พรุ[่้]?งนี[้่]?/g, 'พรุ่งนี้'],
  [/(?<!เมื่อ)วานนี้/g, 'เมื่อวาน'],
  [/(?<=^เดือน|^ปี|^ปีงบ)แล้ว$/, 'ที่แล้ว'],
  [/เป็นต้นมา$/, '-วันนี้'],
  [/ปัจจุบัน|ตอนนี้|เดี๋ยวนี้|(?<![a-z])present$|(?<![a-z])now$/g, 'วันนี้'],
  [/(?<=\d(?:st|nd|rd|th))of/g, ''],
  [/^endof(?:the|this)?month$/, 'สิ้นเดือนนี้'],
  [/^endof(?:the|this)?year$/, 'สิ้นปีนี้'],
  [/^(?:until|till|by)?(?:the)?end(?:of)?(?:the)?(?=[a-z]{3,9}[.,]*(?:\d{4})?$)/, 'สิ้น'],
  [/^(?:until|till|by)?(?:the)?endof(\d{4})$/, 'สิ้นปี$1'],
  [/^(this|last|next)(month|year)$/, '$2$1'],
  [/^month(?=this|last|next)/, 'เดือน'],
  [/^year(?=this|last|next)/, 'ปี'],
  [/(?<=^เดือน|^ปี)this$/, 'นี้'],
  [/(?<=^เดือน|^ปี)last$/, 'ที่แล้ว'],
  [/(?<=^เดือน|^ปี)next$/, 'หน้า'],
];

/** Arabic digits, plain hyphens, no polite endings, no spaces except between digits. Empty where it is too long. */
export function compactDate(text: string): string {
  const plain = plainText(text);
  if (plain.length > MAX_LENGTH) return '';
  const bare = withoutAfterthoughts(withoutEndings(withoutMarks(plain), withoutMarks))
    .replaceAll('~', '-')
    .replace(/[\\_·]/g, '/')
    .replace(/'(?=\d)/g, '')
    .replace(/(?<!\d) | (?!\d)/g, '');
  return SPELLINGS.reduce(
    (text, [written, known]) => text.replace(written, known),
    withoutWeekdayBehind(bare),
  );
}

/** A weekday behind a day says nothing more; where nothing else is written it is the day. */
function withoutWeekdayBehind(text: string): string {
  const rest = text.replace(WEEKDAY_BEHIND, '');
  return withoutWordsBefore(rest) === '' ? text : rest;
}

/** Without the words before a date, where its weekday is to stay. */
export function withoutWordsBefore(compact: string): string {
  return compact.replace(ONLY_WORDS_BEFORE, '');
}

function withoutAfterthoughts(text: string): string {
  const rest = text.replace(AFTERTHOUGHT, '');
  return rest === text || rest === ''
    ? text
    : withoutAfterthoughts(withoutEndings(withoutMarks(rest), withoutMarks));
}

/** Without the words before a date, its weekday among them: 'ภายในวันศุกร์ที่', 'ณ วันที่', 'ประจำ'. */
export function withoutLeadIn(compact: string): string {
  const rest = compact.replace(LEAD_IN, '');
  return rest === compact || rest === '' ? compact : withoutLeadIn(rest);
}

function withoutMarks(text: string): string {
  return withoutMarksAfter(text.replace(MARKS_BEFORE, ''), ANY_MARK);
}
