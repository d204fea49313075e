/** Texts that make patterns slow, and the readers to which they do so. */
import type { Reader } from './exported-readers.js';
import { growthFault } from './growth.js';

/** The parts that patterns repeat, and the ends that stop them. */
export const units: readonly string[] = [
  ...[
    ' ',
    '\n',
    '\t',
    '-',
    '–',
    '.',
    ',',
    '/',
    '//',
    ':',
    '(',
    ')',
    '"',
    "'",
    '\\',
    '&',
    '&#',
    '<',
    '<a ',
    '@',
    '#',
    '%',
    '=',
    '?',
  ],
  ...[
    '1',
    '๑',
    '1-',
    '1/',
    '1.',
    '1 ',
    '10:',
    '081',
    '1,',
    'a',
    'A1',
    'a@',
    'a.',
    'www.',
    'http://',
    'https://a.',
    '.pdf',
    '[',
    ';',
  ],
  ...[
    'ก',
    'ๆ',
    'ฯ',
    '่',
    '้',
    'ํ',
    'ๅ',
    'า',
    'เ',
    'ฤๅ',
    'ค่ะ',
    'ครับ',
    'นะ',
    'ค่ะ ',
    'สวัสดี',
    'ขอบคุณ',
    'อีก',
    'ครึ่ง',
    'และ',
    'กับ',
    'ถึง',
    ' ถึง ',
  ],
  ...[
    'วัน',
    'วันที่',
    'ที่',
    'ปี',
    'เดือน',
    'พ.ศ.',
    'พ.ย.',
    'มกราคม',
    'น.',
    'โมง',
    'สิ้นปี',
    'ไตรมาส',
    'ข้อ',
    'ภาพที่ 1',
    'หนึ่ง',
    'สิบ',
    'จันทร์',
    'ลงวันที่',
  ],
  ...['👩‍👩‍👧‍👦', '\u200d', '\ufe0f', '1️⃣', '\u0301', 'e\u0301', '\u{e0041}', '\ud800', '\u2028', '🇹🇭'],
];
const ends = ['', 'x'];
const MAX_LENGTH = 5_000;
/** From short to long, so that what doubles with each character is found before it would never end. */
const LENGTHS = [32, MAX_LENGTH];

/** @param pumps of these units long texts are made */
export function slowness({ read, name }: Reader, pumps: readonly string[]): string[] {
  return pumps.flatMap((unit) =>
    ends.flatMap((end) => {
      const textOf = (length: number) => unit.repeat(Math.ceil(length / unit.length)) + end;
      const ratio = growthFault({ read, textOf }, LENGTHS);
      return ratio === undefined
        ? []
        : [`${name}: ${JSON.stringify(unit)} … ${JSON.stringify(end)} (${ratio})`];
    }),
  );
}
