/** Takes the name of the question and hash marks off an answer: 'หัวข้อคือ วันเอดส์โลก' and '#วันเอดส์โลก' are titles without them. */
import { tidyText } from './tidy-text.js';

const NAMES = {
  subject: 'หัวข้อ|หัวเรื่อง|ชื่อเรื่อง|เรื่อง',
  source: 'แหล่งที่มา|ที่มา|แหล่งข้อมูล|เจ้าของข้อมูล',
  remarks: 'หมายเหตุ',
  keywords: 'คำค้นหา|คำค้น|คีย์เวิร์ด|keywords?',
};
/** The questions whose name people write before the answer. */
export type NamedQuestion = keyof typeof NAMES;

/** 'เรื่องเล่าจากคนไข้' is a title: a mark, a space or 'คือ' must follow. */
const BEHIND_NAME = '\\s*(?:คือ\\s*|(?:ว่า|เป็น)\\s+|[:：]\\s*|\\s+)(?=\\S)';
/** Not in an address or in 'C#'; of a long run only once. */
const HASH = /(?<![a-z0-9/#])#+(?=\p{L})/giu;
/** 'ผมชื่อ', 'ชื่อ-สกุล:', of a person. */
const PERSON =
  /^(?:ผม|กระผม|หนู|ดิฉัน|ฉัน)?\s*ชื่อ(?!เล่น)(?:จริง)?(?:\s*[-/]?\s*(?:นาม)?สกุล)?\s*(?:คือ|ว่า|:)?\s*(?=\p{L})/u;
const SURNAME = /\s+(?:นาม)?สกุล\s*(?=\p{L})/u;

/** Where nothing else was written, it stays as it is. */
export function withoutNameOf(question: NamedQuestion, text: string): string {
  const lead = new RegExp(`^(?:${NAMES[question]})${BEHIND_NAME}`, 'i');
  return withoutHashMarks(text.replace(lead, '')) || text;
}

/** 'ชื่อสมใจ นามสกุลรักดี' -> 'สมใจ รักดี' */
export function withoutNameLabels(text: string): string {
  const rest = text.replace(PERSON, '');
  return rest === text ? text : rest.replace(SURNAME, ' ');
}

function withoutHashMarks(text: string): string {
  return text.includes('#') ? tidyText(text.replace(HASH, ' ').replace(/ {2,}/g, ' ')) : text;
}
