/** The words of 'ความครบถ้วน': what is on the website of all that should be there. */
import { bangkokDate } from '../clock.js';
import type { CheckedEntry, Found, Mark } from '../domain/checklist-marks.js';
import { type CoverageRow, isEmpty } from '../domain/request/coverage.js';
import type { Checklist } from '../offices/office.js';
import { labels as currency } from './currency.js';
import { shortActorWords } from './request-words.js';
import { shortDate } from './thai-date.js';

export const title = 'ความครบถ้วนของข้อมูลบนเว็บไซต์';
export const checklistsHint = 'รายการที่ต้องมีบนเว็บไซต์ แตะเพื่อตรวจทีละข้อ';
export const tapEntry = 'แตะแต่ละข้อเพื่ออ่านข้อความเต็มและบันทึกผลการตรวจ';

export const foundWords: Record<Found, string> = { present: 'มีบนเว็บไซต์', missing: 'ยังไม่มีบนเว็บไซต์' };
const notLookedAt = 'ยังไม่ได้ตรวจ';
const newest = 'เผยแพร่ล่าสุด';

export const buttons = { backToList: 'กลับไปที่รายการ', toCoverage: 'ดูตามหมวดหมู่' };
export const labels = { lastMark: 'ผลการตรวจล่าสุด' };
export const rowsUnit = 'รายการ';

/** Counts what the profile names: each item, and each category without items. */
export function summary(rows: readonly CoverageRow[]): string {
  const named = rows.filter(({ kind }) => kind === 'named');
  const empty = named.filter(isEmpty).length;
  const have = `มีข้อมูลบนเว็บไซต์ ${named.length - empty} จาก ${named.length} รายการ`;
  return empty === 0 ? have : `${have} ยังไม่มี ${empty} รายการ แสดงไว้ก่อน`;
}

export function rowLabel({ kind, category, item }: CoverageRow): string {
  if (kind === 'formerCategory' || !category) return 'หมวดหมู่ที่ไม่ใช้แล้ว';
  const name = `${category.number}. ${category.name}${category.ifAny ? ' (ถ้ามี)' : ''}`;
  if (kind === 'withoutItem') return `${name}: ไม่ระบุรายการย่อย`;
  return item === undefined ? name : `${name}: ${item}`;
}

export function rowDetail(row: CoverageRow): string {
  const { count, publishedAt, checkedAt } = row;
  if (isEmpty(row)) return foundWords.missing;
  const published = publishedAt && `${newest} ${day(publishedAt)}`;
  const checked = checkedAt ? `${currency.lastCheck} ${day(checkedAt)}` : 'ยังไม่เคยตรวจ';
  return [`${count} เรื่อง`, published, checked].filter(Boolean).join(' · ');
}

export function progress(entries: readonly CheckedEntry[]): string {
  const missing = entries.filter(({ mark }) => mark?.found === 'missing').length;
  const looked = `ตรวจแล้ว ${entries.filter(({ mark }) => mark).length} จาก ${entries.length} ข้อ`;
  return missing === 0 ? looked : `${looked} ยังไม่มี ${missing} ข้อ`;
}

export function entryLabel({ number, name }: Checklist['entries'][number]): string {
  return number === undefined ? name : `${number} ${name}`;
}

export function markWords(mark: Mark | undefined): string {
  if (!mark) return notLookedAt;
  return `${foundWords[mark.found]} · ${day(mark.at)} · ${shortActorWords(mark.by)}`;
}

export function recorded({ entry, mark }: CheckedEntry): string {
  return `บันทึกผลการตรวจแล้ว ${entryLabel(entry)}: ${markWords(mark)}`;
}

function day(at: Date): string {
  return shortDate(bangkokDate(at));
}
