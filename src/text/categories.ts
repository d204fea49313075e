/** Help for whoever does not know in which category something belongs. */
import type { Category } from '../offices/office.js';
import { commandWord } from './commands.js';
import { compactWords } from './reader/plain-words.js';
import { shortened } from './shorten.js';

export const unsureWord = 'ไม่แน่ใจ';
export const howToFind =
  'ใต้ชื่อแต่ละหมวดมีตัวอย่างรายการและข้อกำหนด กรุณาแตะหมวดที่ตรงกับข้อมูล หรือพิมพ์คำที่เกี่ยวข้องเพื่อค้นหา เช่น ชื่อเอกสาร';
export const foundItems = 'พบรายการที่เกี่ยวข้องกับคำที่พิมพ์ กรุณาแตะเลือก';
/** Unsure among the items of a category. @param rule of the category */
export function itemUnsure(rule: string | undefined): string {
  const demands = rule === undefined ? '' : `ข้อกำหนดของหมวดนี้: ${rule}\n`;
  return `${demands}พิมพ์คำที่เกี่ยวข้องเพื่อค้นหา หากไม่มีรายการที่ตรง พิมพ์ “${commandWord('back')}” เพื่อเลือกหมวดอื่น`;
}
export const foundCategories = 'พบหมวดหมู่ที่เกี่ยวข้องกับคำที่พิมพ์ กรุณาแตะเลือก';

const UNSURE = ['ไม่แน่ใจ', 'ไม่รู้', 'ไม่ทราบ', 'หมวดไหน', 'หมวดไหนดี', 'อยู่หมวดไหน', 'เลือกไม่ถูก'];
const MAX_ITEMS = 4;
const MAX_NAME = 40;
/** As much as a row of a list shows below its name. */
const MAX_DETAIL = 160;

export function saysUnsure(text: string): boolean {
  return UNSURE.some((words) => compactWords(words) === compactWords(text));
}

/** Its items and its rule. Empty where the document names neither. */
export function whatBelongsIn({ items, rule }: Pick<Category, 'items' | 'rule'>): string {
  const names = items.slice(0, MAX_ITEMS).map((item) => shortened(item.name, MAX_NAME));
  const more = items.length > MAX_ITEMS ? ' เป็นต้น' : '';
  const examples = names.length > 0 ? `เช่น ${names.join(', ')}${more}` : '';
  const demands = rule === undefined ? '' : `ข้อกำหนด: ${rule}`;
  return shortened([examples, demands].filter(Boolean).join(' · '), MAX_DETAIL);
}

/** The item by which a category was found. */
export function foundAs(item: string): string {
  return `รายการย่อย: ${item}`;
}
