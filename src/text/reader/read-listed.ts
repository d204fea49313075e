/** Which of a numbered list somebody means: its number ('ข้อ 3', '๓.', 'สาม'), its name, or both as on the button. */
import { NUMBER, numberOf } from './count-words.js';
import { compactWords, plainWords } from './plain-words.js';

const LABEL =
  '(?:ขอ|เอา|เลือก|ตอบ|กด|เป็น|เหตุผล)*(?:ข้อ(?:ที่)?|อันดับ(?:ที่)?(?=\\d)|(?:เบอร์|ที่|(?:หมวด(?:หมู่)?|หน่วย(?:งาน)?)(?:ที่)?)(?=\\d)|เลข(?:ที่)?|หมายเลข(?:ที่)?|อัน(?:ที่)?|ตัว(?:ที่)?|รายการ(?:ที่)?|ลำดับ(?:ที่)?|ตัวเลือก(?:ที่)?|(?:เรื่อง|งาน)(?:ที่)?(?=\\d)|no\\.?|#)?';
const ONLY_NUMBER = new RegExp(`^${LABEL}(?:(\\d{1,4}(?:\\.\\d{1,3})*)|(${NUMBER})|(แรก))$`);
const NUMBER_BEFORE = new RegExp(`^(?:${LABEL}\\s*(?=\\d))?(\\d{1,4}(?:\\.\\d{1,3})*)[.)\\]:\\s-]+(?=\\D)`);
/** A shorter word stands in every name. */
const MIN_PART = 3;

export interface Listed {
  /** As it is shown, with Arabic digits. */
  number: string;
  name: string;
}

/** '3' of 'ข้อ ๓.'; undefined where more was written than a number. */
export function listedNumber(text: string): string | undefined {
  const [, digits, words, first] = ONLY_NUMBER.exec(compactWords(text)) ?? [];
  if (first) return '1';
  return digits ?? (words && String(numberOf(words)));
}

/** Says by a word beside the number that one of several is meant: '3' alone may be a day. */
const ONE_OF = /ข้อ|อัน|ตัวเลือก|รายการ|ลำดับ/;

/** 3 of 'เอาข้อสามครับ'. */
export function countedChoice(text: string): number | undefined {
  const number = ONE_OF.test(text) ? listedNumber(text) : undefined;
  return number !== undefined && /^\d+$/.test(number) ? Number(number) : undefined;
}

export function isListedAs(text: string, { number, name }: Listed): boolean {
  if (listedNumber(text) === number) return true;
  const words = plainWords(text);
  const before = NUMBER_BEFORE.exec(words);
  if (!before || before[1] !== number) return isSameName(words, name);
  const rest = words.slice(before[0].length);
  return isSameName(rest, name) || isPartOf(rest, name);
}

/** The words beside a number: 'ประกาศ' of 'ข้อ 5 ประกาศ'. */
export function withoutNumber(text: string): string {
  return plainWords(text).replace(NUMBER_BEFORE, '');
}

/** Beside the right number, a part of the name is enough. */
function isPartOf(typed: string, name: string): boolean {
  const part = compactWords(typed);
  return part.length >= MIN_PART && compactWords(name).includes(part);
}

/** Words in brackets behind a name may be left out. */
function isSameName(typed: string, name: string): boolean {
  const wanted = compactWords(typed);
  return (
    wanted !== '' &&
    (wanted === compactWords(name) || wanted === compactWords(name.replace(/\s*\(.*\)\s*$/, '')))
  );
}
