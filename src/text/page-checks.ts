/** The words for what was found where something should stand on the website, or should have come down. */
import { type Finding, isGone, isUp, type Look } from '../domain/page-checks.js';
import { dateTime } from './thai-date.js';

/** The label of the page, or of one of several. */
export function checkedLabel(number: number, of: number): string {
  return of === 1 ? 'ผลตรวจหน้าเว็บไซต์' : `ผลตรวจหน้าเว็บไซต์ที่ ${number}`;
}

export const noWayOut =
  'ระบบยังตรวจหน้าเว็บไซต์ที่เผยแพร่ให้ไม่ได้ เพราะเครื่องนี้ออกอินเทอร์เน็ตไปยังเว็บไซต์อื่นไม่ได้ การเผยแพร่ทำได้ตามปกติ ข้อความนี้แจ้งครั้งเดียว (ตั้งค่า PAGE_CHECKS=off หากไม่ต้องการให้ตรวจ)';

/** เปิดได้ · พบหัวข้อ (ตรวจเมื่อ 20 พ.ย. 2569 14:30 น.) */
export function lookWords({ for: why, found }: Look): string | undefined {
  if (!found) return undefined;
  const words = why === 'takenDown' ? takenDownWords(found) : publishedWords(found);
  return `${words} (ตรวจเมื่อ ${dateTime(found.at)})`;
}

function publishedWords(found: Finding): string {
  if (isGone(found)) return 'ไม่พบหน้า';
  return isUp(found) ? ['เปิดได้', ...contentWords(found)].join(' · ') : otherWords(found);
}

function takenDownWords(found: Finding): string {
  if (isGone(found)) return 'ไม่พบหน้าแล้ว';
  if (!isUp(found)) return otherWords(found);
  return found.hasSubject || found.isFile ? 'ยังเปิดได้ · ยังพบข้อมูล' : 'เปิดได้ · ไม่พบข้อมูลแล้ว';
}

function contentWords({ hasSubject, isFile }: Finding): string[] {
  if (isFile) return ['เป็นไฟล์แนบ'];
  if (hasSubject === undefined) return [];
  return [hasSubject ? 'พบหัวข้อ' : 'ไม่พบหัวข้อ'];
}

function otherWords({ outcome, status }: Finding): string {
  if (outcome === 'notPublic') return 'ไม่ได้ตรวจ เพราะไม่ใช่ที่อยู่ที่บุคคลภายนอกเปิดได้';
  return outcome === 'page' ? `เปิดไม่ได้ (${status})` : 'เว็บไซต์ไม่ตอบ';
}
