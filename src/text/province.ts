/** The words of 'สรุปจังหวัด': the offices of a province side by side, in figures alone. */
import type { Count, OfficeInProvince, OfficeSummary } from '../domain/office-summary.js';
import { type Status, statuses } from '../domain/publish-request.js';
import { dateTime, duration } from './thai-date.js';

export const provinceTitle = 'สรุปจังหวัด';
export const noAnswer = 'อ่านข้อมูลของหน่วยงานนี้ไม่ได้ในขณะนี้';

/** The same for all offices, whatever each calls its own decision. */
const words: Record<Status, string> = {
  checking: 'รอตรวจสอบ',
  deciding: 'รอพิจารณา',
  forwarding: 'รอจัดไฟล์',
  permitted: 'รอเผยแพร่',
  refused: 'รอแก้ไข',
  published: 'เผยแพร่แล้ว',
  takeDownAsked: 'ขอนำลง',
  takenDown: 'นำลงแล้ว',
  withdrawn: 'ยกเลิกแล้ว',
};

/** รอพิจารณา 2 · รอเผยแพร่ 1 · เผยแพร่แล้ว 40 */
export function countsLine({ byStatus }: OfficeSummary): string {
  const counts = statuses.flatMap((status) => {
    const count = byStatus[status] ?? 0;
    return count > 0 ? [`${words[status]} ${count}`] : [];
  });
  return counts.length > 0 ? counts.join(' · ') : 'ยังไม่มีคำขอ';
}

/** What somebody should look after; undefined where nothing is late. */
export function lateLine({ overdue, periodOver }: OfficeSummary): string | undefined {
  const late = [
    overdue.count > 0 ? `เกินเวลาที่กำหนด ${atLeast(overdue)}` : '',
    periodOver.count > 0 ? `ครบระยะเวลา รอนำลง ${atLeast(periodOver)}` : '',
  ].filter(Boolean);
  return late.length > 0 ? late.join(' · ') : undefined;
}

export function paceLine({ waitingSince, publishedThisMonth, webmasters }: OfficeSummary, now: Date): string {
  const waits = waitingSince && `รอนานที่สุด ${duration(now.getTime() - waitingSince.getTime())}`;
  return [waits, `เผยแพร่เดือนนี้ ${publishedThisMonth}`, `เว็บมาสเตอร์ ${webmasters} คน`]
    .filter(Boolean)
    .join(' · ');
}

export function asOf(now: Date): string {
  return `ข้อมูล ณ ${dateTime(now)}`;
}

export interface Place {
  first: number;
  last: number;
  of: number;
}

/** 20 หน่วยงาน, or where they stand on several cards: หน่วยงานที่ 1–20 จาก 25 */
export function whichOffices({ first, last, of }: Place): string {
  return last - first + 1 === of ? `${of} หน่วยงาน` : `หน่วยงานที่ ${first}–${last} จาก ${of}`;
}

export function provinceAlt(offices: OfficeInProvince[], place: Place): string {
  const late = offices.filter(({ summary }) => summary && lateLine(summary)).length;
  return `${provinceTitle} ${whichOffices(place)}: มีเรื่องที่เกินกำหนด ${late} หน่วยงาน`;
}

function atLeast({ count, isMore }: Count): string {
  return isMore ? `${count} เรื่องขึ้นไป` : `${count} เรื่อง`;
}
