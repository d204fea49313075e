/** Which answer of the introduction somebody wants to change: 'แก้หน่วยงาน', 'เบอร์โทรผิดค่ะ', 'แก้ตำแหน่งเป็น พยาบาลวิชาชีพ'. */
import type { IntroductionField } from '../../domain/person/person.js';
import { CHANGE, correctionsIn, GAVE, MAX_LENGTH, WISH, WRONG } from './edit-words.js';
import { compactWords } from './plain-words.js';
import { tidyLine } from './tidy-text.js';

const NAMES: Record<IntroductionField, string> = {
  name: 'ชื่อ(?:-?(?:นาม)?สกุล)?|(?:นาม)?สกุล',
  position: 'ตำแหน่ง',
  unit: 'หน่วยงาน|กลุ่มงาน|สังกัด|ที่ทำงาน',
  contact: '(?:ข้อมูล)?ติดต่อ|เบอร์(?:โทร(?:ศัพท์)?)?|โทรศัพท์|อีเมล|ที่ติดต่อ',
};

const patterns = Object.entries(NAMES).map(([field, names]) => ({
  field: field as IntroductionField,
  name: new RegExp(`^(?:${names})$`),
  rightIs: new RegExp(`^(?:${names})\\s*(?:ต้อง|ควร)เป็น\\s*(.+)$`),
  pattern: new RegExp(
    `^(?:${WISH}${CHANGE}(?:${names})(?:ใหม่|ก่อน|ได้ไหม|ได้มั้ย)*|(?:${names})${WRONG}.{0,40}|${GAVE}(?:${names})ผิด(?:ไป)?)$`,
  ),
}));

export function fieldToEdit(text: string): IntroductionField | undefined {
  const words = compactWords(text);
  if (words.length > MAX_LENGTH) return undefined;
  return patterns.find(({ pattern }) => pattern.test(words))?.field;
}

/** The new answer as it was typed, where the text names it, too. */
export function fieldCorrection(text: string): { field: IntroductionField; answer: string } | undefined {
  for (const { name: typed, answer } of correctionsIn(text)) {
    const named = patterns.find(({ name }) => name.test(compactWords(typed)));
    if (named) return { field: named.field, answer };
  }
  return patterns.flatMap(({ field, rightIs }) => {
    const [, answer] = rightIs.exec(tidyLine(text)) ?? [];
    return answer === undefined ? [] : [{ field, answer }];
  })[0];
}
