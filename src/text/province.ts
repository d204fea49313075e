/** The words of 'สรุปจังหวัด': the offices of a province side by side, in figures alone. */
import type { Count, OfficeInProvince, OfficeSummary } from '../domain/report/office-summary.js';
import {
  type ProposalStatus,
  type Situation,
  type StandingStatus,
  situations,
} from '../domain/request/statuses.js';
import { dateTime, duration } from './thai-date.js';

export const provinceTitle = 'สรุปจังหวัด';
export const noAnswer = 'อ่านข้อมูลของหน่วยงานนี้ไม่ได้ในขณะนี้';

/** The same for all offices, whatever each calls its own decision. */
const words: Record<ProposalStatus | StandingStatus, string> = {
  checking: 'รอตรวจสอบ',
  deciding: 'รอพิจารณา',
  forwarding: 'รอจัดไฟล์',
  infoNeeded: 'รอข้อมูลเพิ่ม',
  permitted: 'รอเผยแพร่',
  refused: 'รอแก้ไข',
  withdrawn: 'ยกเลิกแล้ว',
  online: 'เผยแพร่แล้ว',
  takenDown: 'นำลงแล้ว',
};

const takeDownAsked = 'ขอนำลง';

/** รอพิจารณา 2 · รอเผยแพร่ 1 · เผยแพร่แล้ว 40 */
export function countsLine({ bySituation }: OfficeSummary): string {
  const counts = new Map<string, number>();
  for (const situation of situations) {
    const word = wordOf(situation);
    const count = bySituation[situation] ?? 0;
    if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  if (counts.size === 0) return 'ยังไม่มีคำขอ';
  return [...counts].map(([word, count]) => `${word} ${count}`).join(' · ');
}

/** Whatever is proposed waits in the same places; what waits to come down is named apart. */
function wordOf(situation: Situation): string {
  if (situation === 'takeDown.permitted') return takeDownAsked;
  return words[situation.split('.').at(-1) as ProposalStatus | StandingStatus];
}

/** The matters that somebody should look after; undefined where nothing is late. */
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

export interface RowRange {
  first: number;
  last: number;
  of: number;
}

/** 20 หน่วยงาน, or where they stand on several cards: หน่วยงานที่ 1–20 จาก 25 */
export function whichOffices({ first, last, of }: RowRange): string {
  return last - first + 1 === of ? `${of} หน่วยงาน` : `หน่วยงานที่ ${first}–${last} จาก ${of}`;
}

export function provinceAlt(offices: OfficeInProvince[], range: RowRange): string {
  const late = offices.filter(({ summary }) => summary && lateLine(summary)).length;
  return `${provinceTitle} ${whichOffices(range)}: มีเรื่องที่เกินกำหนด ${late} หน่วยงาน`;
}

function atLeast({ count, isMore }: Count): string {
  return isMore ? `${count} เรื่องขึ้นไป` : `${count} เรื่อง`;
}
