/** The words of the yearly assessment: what is there, what is missing, and what serves as evidence. */
import { bangkokDate } from '../clock.js';
import type { PlacedAs } from '../domain/assessment/placements.js';
import type { AssessmentRow, RowState, Tally } from '../domain/assessment/rows.js';
import { yearOf } from '../domain/assessment/rows.js';
import type { Period } from '../domain/report/period.js';
import { type PublishRequest, presentContent, requestNumber } from '../domain/request/publish-request.js';
import { lastSignedOnPaper } from '../domain/request/signed-papers.js';
import type { Board, BoardItem, Quarter } from '../offices/board.js';
import { signedOnPaper } from './signed-paper.js';
import { statusWord } from './statuses.js';
import { shortDate } from './thai-date.js';

export const evidence = 'หลักฐาน';
export const rowsUnit = 'ข้อ';
export const evidenceHint = `พิมพ์ “${evidence} ไตรมาส 2” หรือ “${evidence} ปีงบ 2569” เพื่อดูช่วงเวลาอื่น`;

/** The six columns of the assessor's table. */
export const columns = {
  moit: 'MOIT',
  no: 'ข้อ',
  evidence: 'หลักฐานที่ต้องตรวจ',
  state: 'มี/ไม่มี',
  link: 'File/Link',
  explanation: 'คำอธิบายชี้แจงเพิ่มเติม',
} as const;

export const stateWords: Record<RowState, string> = { present: 'มี', missing: 'ไม่มี', later: '-' };
export const nothingYet = 'ยังไม่มีคำขอที่เผยแพร่แล้วสำหรับข้อนี้';
export const onPaper = 'บันทึกข้อความและแบบฟอร์มพิมพ์จากระบบ เว้นที่ลงนามไว้ ฉบับที่ลงนามบนกระดาษแล้วบอกไว้ในช่องคำอธิบาย';
/** An item that the profile answers by itself. */
export const fromProfile = 'พิมพ์จากข้อมูลหน่วยงานในระบบ ยังไม่มีคำขอที่เผยแพร่เอกสารนี้';

export const buttons = { openTable: 'เปิดตารางหลักฐาน', savePack: 'บันทึกชุดหลักฐาน' };

export const placesTitle = 'จัดเข้าข้อประเมิน';
export const placesHint =
  'แตะข้อเพื่อจัดคำขอนี้เข้าหรือนำออก ข้อที่จัดเข้าไว้แล้วหรือเข้าตามหมวดหมู่แสดงก่อน คำขอนับเป็นหลักฐานเมื่อเผยแพร่แล้ว';
export const isIn = 'อยู่ในข้อนี้ แตะเพื่อนำออก';
export const isOut = 'แตะเพื่อจัดเข้า';

export function placedWords(request: PublishRequest, item: BoardItem | undefined, as: PlacedAs): string {
  const name = item ? itemName(item) : '';
  return as === 'in'
    ? `จัดคำขอเลขที่ ${requestNumber(request)} เข้า ${name} แล้ว`
    : `นำคำขอเลขที่ ${requestNumber(request)} ออกจาก ${name} แล้ว`;
}

/** ไตรมาส 2 */
export function quarterWords(quarter: Quarter): string {
  return `ไตรมาส ${quarter}`;
}

/** MOIT 1 ข้อ 1.1 */
export function itemName({ moit, no }: Pick<BoardItem, 'moit' | 'no'>): string {
  return no === undefined ? `MOIT ${moit}` : `MOIT ${moit} ข้อ ${no}`;
}

export function itemLabel(item: BoardItem, quarter?: Quarter): string {
  const name = `${itemName(item)} ${item.evidence}`;
  return quarter === undefined ? name : `${name} (${quarterWords(quarter)})`;
}

export function tallyWords({ present, missing, later }: Tally): string {
  const have = `มี ${present} ข้อ ไม่มี ${missing} ข้อ`;
  return later === 0 ? have : `${have} ยังไม่ถึงกำหนด ${later} ข้อ`;
}

/** Where the year has no board of its own. */
export function inheritedWords({ year }: Pick<Board, 'year'>, period: Period): string | undefined {
  const wanted = yearOf(period);
  return year === wanted ? undefined : `ปีงบประมาณ ${wanted} ยังไม่มีรายการของตน จึงใช้รายการของปี ${year}`;
}

/** @param files names of files, without their folder */
export function faultyWords(files: readonly string[]): string {
  return `ไฟล์รายการ ${files.join(', ')} มีข้อผิดพลาด จึงไม่ได้ใช้ กรุณาแจ้งผู้ดูแลเครื่องให้ตรวจด้วย npm run doctor`;
}

export function noBoard(period: Period): string {
  return `ไม่มีรายการหลักฐานของปีงบประมาณ ${yearOf(period)}`;
}
export const noAssessment = 'หน่วยงานนี้ยังไม่ได้เปิดใช้รายการหลักฐานการประเมิน (assessment ในข้อมูลหน่วยงาน)';

const MAX_NAMED = 6;

/** On a card: the numbers alone. */
export function rowDetail({ state, quarter, requests, underWay }: AssessmentRow): string {
  if (state === 'later') return laterWords(quarter);
  const doing = underWay.length > 0 ? [`กำลังดำเนินการ ${numbers(underWay)}`] : [];
  const have =
    state === 'missing' ? 'ยังไม่มี' : requests.length > 0 ? `มี ${numbers(requests)}` : 'มี (พิมพ์จากระบบ)';
  return [have, ...doing].join(' · ');
}

function numbers(requests: readonly PublishRequest[]): string {
  const named = requests.slice(-MAX_NAMED).map(requestNumber).join(', ');
  return requests.length > MAX_NAMED ? `${requests.length} คำขอ ล่าสุด ${named}` : named;
}

function laterWords(quarter: Quarter | undefined): string {
  return quarter === undefined ? 'ยังไม่ถึงปีงบประมาณ' : `ยังไม่ถึง${quarterWords(quarter)}`;
}

interface Explaining {
  shown: readonly PublishRequest[];
  now: Date;
  /** For what the system writes: what people typed stays as it is. */
  digits(text: string): string;
}

/** In the assessor's last column: of what is there what it is, of what is missing why. */
export function explanationLines(
  { item, state, quarter, requests, underWay }: AssessmentRow,
  { shown, now, digits }: Explaining,
): string[] {
  const left = requests.length - shown.length;
  return [
    ...(item.explanation === undefined ? [] : [item.explanation]),
    ...(state === 'missing' ? [nothingYet] : []),
    ...(state === 'present' && requests.length === 0 && item.papers.includes('guideline')
      ? [fromProfile]
      : []),
    ...(state === 'later' ? [digits(laterWords(quarter))] : []),
    ...shown.map((one) => publishedLine(one, digits)),
    ...(left > 0 ? [digits(`และอีก ${left} คำขอ`)] : []),
    ...underWay.map((one) => digits(`กำลังดำเนินการ: ${requestNumber(one)} ${statusWord(one, now)}`)),
  ];
}

/** 12/2570 “หัวข้อ” เผยแพร่ 20 พ.ย. 2569 ลงนามบนกระดาษ 21 พ.ย. 2569 */
function publishedLine(request: PublishRequest, digits: Explaining['digits']): string {
  const { publishedAt, takenDownAt } = request.standing ?? {};
  const signed = lastSignedOnPaper(request);
  return [
    `${digits(requestNumber(request))} “${presentContent(request).subject}”`,
    ...(publishedAt ? [digits(`เผยแพร่ ${day(publishedAt)}`)] : []),
    ...(takenDownAt ? [digits(`นำลงแล้ว ${day(takenDownAt)}`)] : []),
    ...(signed ? [digits(`${signedOnPaper} ${day(signed.at)}`)] : []),
  ].join(' ');
}

function day(at: Date): string {
  return shortDate(bangkokDate(at));
}
