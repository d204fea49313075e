/** What is said to whoever does not know in which category something belongs. */
import type { Category } from '../offices/office.js';
import { compactWords } from './reader/plain-words.js';
import { shortened } from './shorten.js';

export const unsureWord = 'ไม่แน่ใจ';
export const foundCategories = 'พบหมวดหมู่ที่เกี่ยวข้องกับคำที่พิมพ์ กรุณาแตะเลือก';

const UNSURE = ['ไม่แน่ใจ', 'ไม่รู้', 'ไม่ทราบ', 'หมวดไหน', 'หมวดไหนดี', 'อยู่หมวดไหน', 'เลือกไม่ถูก'];
const MAX_ITEMS = 3;
const MAX_NAME = 40;
/** As much as the card shows of a notice. */
const MAX_NOTICE = 540;
const MIN_LINE = 30;

export function saysUnsure(text: string): boolean {
  return UNSURE.some((words) => compactWords(words) === compactWords(text));
}

/** One line a category: its number, its name, some of its items, or else its rule. */
export function whatBelongsWhere(categories: readonly Category[]): string {
  const most = Math.max(MIN_LINE, Math.floor(MAX_NOTICE / Math.max(categories.length, 1)));
  const lines = categories.map(({ number, name, items, rule }) => {
    const names = items.slice(0, MAX_ITEMS).map((item) => shortened(item.name, MAX_NAME));
    const more = items.length > MAX_ITEMS ? ' เป็นต้น' : '';
    const holds = names.length > 0 ? `${names.join(', ')}${more}` : (rule ?? '');
    return shortened([`${number}. ${shortened(name, MAX_NAME)}`, holds].filter(Boolean).join(': '), most);
  });
  return ['พิมพ์คำที่เกี่ยวข้องเพื่อค้นหา หรือเลือกจากรายการ', ...lines].join('\n');
}

/** The item by which a category was found. */
export function foundAs(item: string): string {
  return `รายการย่อย: ${item}`;
}
