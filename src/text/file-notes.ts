/** Warnings about a file, for whoever is about to open it. */
import { startOf } from '../characters.js';
import type { FileDanger } from '../domain/file-findings.js';
import type { Attachment } from '../domain/request/content.js';
import { visibleText } from '../visible-text.js';

const DANGERS: Record<FileDanger, string> = {
  macros: 'มีมาโคร (ชุดคำสั่งในเอกสาร) เปิดด้วยความระมัดระวัง',
  javascript: 'มีคำสั่ง JavaScript ใน PDF เปิดด้วยความระมัดระวัง',
  launch: 'PDF นี้สั่งเปิดโปรแกรมอื่นได้ เปิดด้วยความระมัดระวัง',
};

/** In lines; empty for most files. */
export function fileNotes({
  fileName,
  originalName,
  dangers = [],
  inside,
  isUnscanned,
}: Attachment): string[] {
  const original = originalName === undefined ? fileName : shown(originalName);
  return [
    ...(isUnscanned ? ['รอตรวจไวรัส'] : []),
    ...dangers.map((danger) => `⚠ ${DANGERS[danger]}`),
    ...(inside === undefined ? [] : [insideWords(inside)]),
    ...(original === fileName ? [] : [`ชื่อเดิม “${original}”`]),
  ];
}

/** The note on all files together; undefined: each could be read. */
export function unreadNote(
  files: readonly Pick<Attachment, 'fileName' | 'isTextUnread'>[],
): string | undefined {
  const unread = files
    .filter(({ isTextUnread }) => isTextUnread)
    .map(({ fileName }) => `“${shown(fileName)}”`);
  if (unread.length === 0) return undefined;
  const names = unread.slice(0, UNREAD_NAMED).join(' ');
  const others = unread.length > UNREAD_NAMED ? ` และอีก ${unread.length - UNREAD_NAMED} ไฟล์` : '';
  return `ระบบอ่านข้อความในไฟล์ ${names}${others} ไม่ได้ กรุณาตรวจข้อมูลส่วนบุคคลเอง`;
}

function insideWords(inside: NonNullable<Attachment['inside']>): string {
  if (inside === 'unreadable') return '⚠ เปิดดูรายการไฟล์ข้างในไม่ได้ กรุณาตรวจสอบก่อนใช้';
  const { count, names } = inside;
  const rest = count > names.length ? ' …' : '';
  return `ข้างในมี ${count} ไฟล์: ${names.map((name) => shown(name)).join(', ')}${rest}`;
}

const UNREAD_NAMED = 3;
const MAX_CHARACTERS = 60;

/** Without what turns the direction of writing, and of bearable length. */
function shown(name: string): string {
  const visible = visibleText(name).replaceAll('\n', ' ');
  const start = startOf(visible, { characters: MAX_CHARACTERS, units: 2 * MAX_CHARACTERS });
  return start === visible ? visible : `${start}…`;
}
