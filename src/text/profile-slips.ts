/** Slips of YAML in the words of somebody who has never heard of it, with the line and how it should read. */
import type { SlipKind } from '../offices/yaml-slip.js';
import type { TwoLanguages } from './two-languages.js';

const slips: Record<SlipKind, TwoLanguages> = {
  tab: {
    thai: 'ย่อหน้าด้วยแท็บ (Tab) ไม่ได้ ให้ใช้เว้นวรรค',
    english: 'a tab does not count as indentation: use blanks',
  },
  noBlank: {
    thai: 'ต้องเว้นวรรคหลังเครื่องหมาย : และ -',
    english: 'a blank is missing behind : or -',
  },
  colonInText: {
    thai: 'ข้อความที่มีเครื่องหมาย : ต้องอยู่ใน "…"',
    english: 'a text with a colon goes in "…"',
  },
  openQuote: {
    thai: 'เครื่องหมายคำพูดเปิดแล้วไม่ปิด',
    english: 'a quotation mark is opened and never closed',
  },
  afterQuote: {
    thai: 'มีข้อความต่อท้ายเครื่องหมายคำพูดที่ปิดแล้ว',
    english: 'something stands behind the closing quotation mark',
  },
  openBracket: {
    thai: 'วงเล็บ [ หรือ { เปิดแล้วไม่ปิด',
    english: 'a bracket [ or { is opened and never closed',
  },
  signAtStart: {
    thai: 'ข้อความที่ขึ้นต้นด้วย @ ` % * หรือ & ต้องอยู่ใน "…"',
    english: 'a text that begins with @ ` % * or & goes in "…"',
  },
  noColon: {
    thai: 'ต้องมีเครื่องหมาย : หลังชื่อ',
    english: 'a colon is missing behind the name',
  },
  indent: {
    thai: 'อ่านบรรทัดนี้ไม่ได้ กรุณาตรวจย่อหน้าให้ตรงกับบรรทัดในชุดเดียวกัน',
    english: 'this line does not fit: check that it is indented like its neighbours',
  },
};

export function slipWords({
  slip,
  found,
  should,
}: {
  slip: SlipKind;
  found: string;
  should?: string;
}): TwoLanguages {
  const { thai, english } = slips[slip];
  const shown = shownOf(found);
  if (should === undefined) {
    return { thai: `${thai} ที่พิมพ์ไว้: ${shown}`, english: `${english}. It reads: ${shown}` };
  }
  return {
    thai: `${thai} ที่พิมพ์ไว้: ${shown} ควรเป็น: ${shownOf(should)}`,
    english: `${english}. It reads: ${shown} It should read: ${shownOf(should)}`,
  };
}

/** The fault may be at the start of the line, where blanks and tabs look alike. */
function shownOf(line: string): string {
  return `“${line.replaceAll('\t', '⇥')}”`;
}
