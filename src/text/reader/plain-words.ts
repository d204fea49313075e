/** A text as it is compared with what is known: words of commands, choices, dates. Never what is stored. */
import { fromThaiDigits } from '../thai-date.js';
import { tidyText } from './tidy-text.js';

/** LINE takes 5,000 characters of a person. What is compared with known words is never as long. */
const MAX_LENGTH = 5000;

const QUOTES = /[\u2018\u2019\u201a\u201b\u2032`´]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033«»]/g;
const DASHES = /[\p{Pd}\u2212\u2043]/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u200d|\u20e3/gu;
const MARKS = `[\\s"'.,;:!?()「」『』【】《》\\[\\]{}<>*_~|/\\\\ฯๆ๏๚๛…·•-]`;
const MARKS_BEFORE = new RegExp(`^${MARKS}+`);

const ENDINGS = [
  ...['ค่ะ', 'คะ', 'คะ่', 'ค๊ะ', 'ค้ะ', 'ค่า', 'คร่ะ'],
  ...['ครับผม', 'คร้าบ', 'ครับ', 'คับผม', 'คับ', 'ค้าบ', 'ฮะ', 'ฮับ', 'ขอรับ'],
  ...[
    'จ้ะ',
    'จ๊ะ',
    'จ้า',
    'จ๋า',
    'นะจ๊ะ',
    'เจ้าค่ะ',
    'เด้อ',
    'อ่ะ',
    'ค่ะพี่',
    'ครับพี่',
    'ค่ะแอด',
    'คะแอด',
    'ครับแอด',
    'เน้อ',
    'เน่อ',
    'นะ',
    'หน่อย',
    'เลย',
    'ด้วย',
    'น่ะ',
  ],
];

const ENDS_LIKE_AN_ENDING = /(?:ถา|ฐา|มา|ช)นะ$/; // สถานะ, ฐานะ, มานะ, ชนะ
/** 'ค่าาา', 'ครับบบ': no one draws an ending longer. */
const MAX_DRAWN = 24;
/** The pattern looks from every place of what it is given: of a long run only at its end. */
const MAX_WORD_LENGTH = 4;

/** One spelling for digits, dashes, quotes, letters of other widths and cases; no emoji; one space between words. */
export function plainText(text: string): string {
  const start = tidyText(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text);
  const plain = fromThaiDigits(start)
    .replace(/[^\u0e00-\u0e7f]+/g, (run) => run.normalize('NFKC'))
    .replace(DASHES, '-')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(EMOJI, (emoji) => (/[#*0-9]/.test(emoji) ? emoji : ' '))
    .replace(/\s+/g, ' ');
  return tidyText(plain.toLowerCase());
}

/** The same without marks around and polite endings. Empty where nothing else was written, as in '...'. */
export function plainWords(text: string): string {
  return withoutEndings(withoutMarks(plainText(text)));
}

/** Thai needs no spaces, and people set them as they like: two texts of the same words compare alike. */
export function compactWords(text: string): string {
  return tidyText(plainWords(text).replaceAll(' ', ''));
}

/** @param trimmed takes the marks off that stand before an ending */
export function withoutEndings(words: string, trimmed = withoutMarksAfter): string {
  const drawn = words.slice(-MAX_DRAWN);
  const short = drawn.replace(/([\u0e01-\u0e4e])\1+$/, '$1');
  if (short !== drawn && ENDINGS.some((one) => short.endsWith(one)))
    return withoutEndings(words.slice(0, -drawn.length) + short, trimmed);
  const ending = ENDINGS.find((one) => words.endsWith(one) && words.length > one.length);
  if (ending === 'นะ' && ENDS_LIKE_AN_ENDING.test(words.slice(-MAX_WORD_LENGTH))) return words;
  return ending === undefined ? words : withoutEndings(trimmed(words.slice(0, -ending.length)), trimmed);
}

function withoutMarks(text: string): string {
  return withoutMarksAfter(text.replace(MARKS_BEFORE, ''));
}

/** From the end, character by character: a pattern that ends with `$` looks again from every mark of a long run. */
export function withoutMarksAfter(text: string, mark = MARKS_BEFORE): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
