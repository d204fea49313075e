/** Finds the categories in whose names, or in whose items' names, a typed word stands; and the items alone. */
import type { Category } from '../../offices/office.js';
import { editsWithin } from './edits-within.js';
import { compactWords, plainWords } from './plain-words.js';
import { doubtOf } from './read-doubt.js';
import { withoutNumber } from './read-listed.js';
import { fullFormsOf } from './short-forms.js';

/** A shorter word stands everywhere. */
const MIN_LENGTH = 3;
/** A shorter word with a letter wrong could be any. */
const MIN_MISSPELT_LENGTH = 5;
/** One slip of the finger for each four letters, two at most. */
const LETTERS_PER_SLIP = 4;
/** A longer text was not typed to search. */
const MAX_LENGTH = 60;
/** With a number before it and a wish around it. */
const MAX_WITH_WISH = 3 * MAX_LENGTH;
const MAX_FOUND = 5;
/** A shorter word of a sentence is seldom its matter. */
const MIN_MATTER_LENGTH = 5;
const NO_MATTER = [
  ...['กลุ่ม', 'กลุ่มงาน', 'สำนัก', 'สำนักงาน'],
  'ข้อมูล',
  'เอกสาร',
  'ดำเนิน',
  'ประจำ',
  'ต้องการ',
  'เกี่ยวกับ',
  'หน่วยงาน',
  'เว็บไซต์',
  'หัวหน้า',
  'เผยแพร่',
];
/** The wish around the category's name: 'จะลงประกาศจัดซื้อจัดจ้าง'. */
const WISH =
  /^(?:จะ|ขอ|อยาก|ต้องการ|ช่วย|ว่า|เป็น|เอา|นำ|ส่ง|แจ้ง|ลง|โพสต์?|เผยแพร่|ขึ้น(?:เว็บ(?:ไซต์)?)?|เรื่อง|เกี่ยวกับ|หมวด(?:หมู่)?|ข้อมูล|ประกาศ)+/;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

export interface FoundCategory {
  category: Category;
  /** The item that has the word; absent: the category itself. */
  found?: string;
}

type Has = (name: string) => boolean;

/** The entries of a list in whose names a typed word stands. */
export function entriesWith<Entry extends { name: string }>(
  text: string,
  entries: readonly Entry[],
): Entry[] {
  return firstFound(text, (has) => entries.filter(({ name }) => has(name)));
}

export function categoriesWith(text: string, categories: readonly Category[]): FoundCategory[] {
  return firstFound(text, (has) =>
    categories.flatMap((category): FoundCategory[] => {
      if (has(category.name)) return [{ category }];
      const item = category.items.find(({ name }) => has(name));
      return item ? [{ category, found: item.name }] : [];
    }),
  );
}

/** The finds of the strictest way of looking. */
function firstFound<Found>(text: string, find: (has: Has) => Found[]): Found[] {
  if (text.length > MAX_WITH_WISH) return [];
  const typed = withoutNumber(text);
  for (const has of [...waysToLook(typed), ...waysToLook(withoutWish(typed))]) {
    const found = find(has);
    if (found.length > 0) return found.slice(0, MAX_FOUND);
  }
  return firstRare(mattersIn(typed), find);
}

/** A word of a sentence says something only where few have it. */
function firstRare<Found>(words: readonly string[], find: (has: Has) => Found[]): Found[] {
  const founds = words.map((word) => find(holding((name) => name.includes(word))));
  return founds.find(({ length }) => length > 0 && length <= MAX_FOUND) ?? [];
}

/** The words by which a sentence may be found, the longest first; none in what is said to the bot. */
function mattersIn(text: string): string[] {
  if (text.length > MAX_LENGTH || doubtOf(text)) return [];
  const words = [...segmenter.segment(plainWords(text))].map(({ segment }) => segment);
  return words
    .filter((word) => word.length >= MIN_MATTER_LENGTH && !NO_MATTER.includes(word))
    .sort((one, other) => other.length - one.length);
}

function withoutWish(text: string): string {
  return compactWords(text).replace(WISH, '');
}

/** As typed, written in full, all of its words in any order, with slips of the finger. */
function waysToLook(text: string): Has[] {
  const word = compactWords(text);
  if (word === '' || text.length > MAX_LENGTH) return [];
  const full = fullFormsOf(text).map(compactWords);
  const words = plainWords(text)
    .split(' ')
    .filter(({ length }) => length >= MIN_LENGTH);
  return [
    ...(word.length >= MIN_LENGTH ? [holding((name) => name.includes(word))] : []),
    ...(full.length > 0 ? [holding((name) => full.some((one) => name.includes(one)))] : []),
    ...(words.length > 1 ? [holding((name) => words.every((one) => name.includes(one)))] : []),
    ...(word.length >= MIN_MISSPELT_LENGTH
      ? [holding((name) => editsWithin(name, word) <= slipsIn(word))]
      : []),
  ];
}

function holding(has: Has): Has {
  return (name) => has(compactWords(name));
}

function slipsIn(word: string): number {
  return Math.max(1, Math.min(2, Math.floor(word.length / LETTERS_PER_SLIP)));
}
