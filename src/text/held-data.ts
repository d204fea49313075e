/** The words of all that is held about one person: headings, and a line for each thing. */
import type { Draft } from '../domain/conversation.js';
import type { FileAccess } from '../domain/file-access.js';
import { introductionFields, type Person } from '../domain/person/person.js';
import type { Month } from '../domain/report/month.js';
import type { HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import { ownValue } from '../own-value.js';
import { commandWord } from './commands.js';
import { dataValue } from './own-data.js';
import { labels, personStatusWords } from './people.js';
import { monthWords } from './report.js';
import { numberAndSubject } from './request-words.js';
import { actionWord } from './statuses.js';
import { sentWords } from './tap-words.js';
import { dateTime } from './thai-date.js';

export const title = 'ข้อมูลส่วนบุคคลที่ระบบเก็บไว้';
export const button = 'ข้อมูลที่ระบบเก็บ';
export const heads = ['วันเวลา', 'รายการ', 'รายละเอียด'];
export const wholeData = 'ข้อมูลทุกช่อง (JSON)';

/** In the order in which they are shown. */
const headings = {
  persons: 'ข้อมูลที่ลงทะเบียน สิทธิ์ และสถานะ',
  requests: 'การดำเนินการในคำขอ',
  monthlyNotes: 'รายงานปัญหาประจำเดือน',
  claims: 'การรับทราบรายงาน',
  checklistMarks: 'การตรวจรายการบนเว็บไซต์',
  placements: 'การจัดคำขอเข้าข้อประเมิน',
  fileAccesses: 'การเปิดไฟล์',
  conversations: 'ฉบับร่างและไฟล์ที่รอ',
  events: 'สิ่งที่ส่งเข้ามาในแชต',
  messages: 'ข้อความที่ระบบส่งถึง',
  others: 'อื่น ๆ (รายละเอียดในไฟล์ JSON)',
};
export type HeldKind = keyof typeof headings;
export const heldKinds = Object.keys(headings) as HeldKind[];
export const trafficHeading = 'ข้อมูลจราจรทางคอมพิวเตอร์';

export function isHeldKind(kind: string): kind is Exclude<HeldKind, 'others'> {
  return kind !== 'others' && Object.hasOwn(headings, kind);
}

export function headingOf(kind: HeldKind, count: number): string {
  return `${headings[kind]} (${count})`;
}

const otherKinds: Record<string, string> = {
  persons: 'ชื่อผู้ดำเนินการในทะเบียนบุคลากรอื่น',
  anchors: 'จุดยึดของสายพิสูจน์ (ค่าแฮช)',
};

export function nameOfKind(kind: string): string {
  return ownValue(otherKinds, kind) ?? kind;
}

export function aboutLines(office: string, madeAt: Date): string[] {
  return [
    office,
    `ณ ${dateTime(madeAt)}`,
    `ใครเปิดสำเนานี้เมื่อใด จากที่อยู่ใด ดูรายการ “${openedCopy}” ใต้หัวข้อ “${trafficHeading}” ด้านล่าง หากมีครั้งที่ท่านไม่ได้เปิดเอง กรุณาแจ้งผู้ดูแลระบบ`,
    'คำขอและประวัติเป็นหลักฐานของหน่วยงาน เก็บไว้ตลอด สิ่งอื่นเก็บตามระยะเวลาที่หน่วยงานกำหนด ไฟล์แนบเปิดได้จากคำขอ',
  ];
}

/** Said at a link that is over. */
export const linkOver = `ลิงก์นี้ใช้ได้ 1 วันและหมดอายุแล้ว กรุณาเปิด LINE แล้วพิมพ์ “${commandWord('ownData')}” แล้วแตะ “${button}” เพื่อรับลิงก์ใหม่`;

interface Line {
  what: string;
  more?: string;
}

/** Without times: what was corrected stands in the JSON. */
export function personLines(person: Person): Line[] {
  return [
    ...introductionFields.map((field) => ({ what: labels[field], more: dataValue(person, field) })),
    { what: labels.status, more: personStatusWords[person.status] },
    { what: 'รหัสบัญชี LINE', more: person.id },
  ];
}

export function actLine(request: PublishRequest, entry: HistoryEntry): Line {
  const { by, text, reason } = entry;
  const more = [numberAndSubject(request), by.position, reason, text].filter((line) => line);
  return { what: actionWord(request, entry), more: more.join('\n') };
}

export function draftLine({ answers: { subject = '', details = '', attachments = [] } }: Draft): Line {
  const files = attachments.map(({ fileName }) => fileName);
  return { what: 'ฉบับร่าง', more: [subject, details, ...files].filter((line) => line).join('\n') };
}

export function parkedFile(fileName: string): string {
  return `ไฟล์ที่รอ ${fileName}`;
}

/** @param kind LINE's name, where neither a text nor a tap came; `tap`: what the button does */
export function heardLine({
  text,
  tap,
  kind,
}: {
  text?: string | undefined;
  tap?: string | undefined;
  kind: string;
}): Line {
  if (text !== undefined) return { what: 'พิมพ์', more: text };
  return tap === undefined ? { what: sentWords(kind) } : { what: 'แตะปุ่ม', more: tap };
}

export function sentLine(texts: readonly string[]): Line {
  return texts.length === 0
    ? { what: 'ข้อความ', more: 'เนื้อหาถูกลบตามระยะเวลาที่กำหนดแล้ว' }
    : { what: 'ข้อความ', more: texts.join('\n') };
}

export const accessWords: Record<FileAccess['act'], string> = {
  shown: 'เปิดดูไฟล์',
  saved: 'บันทึกไฟล์',
  savedAll: 'บันทึกไฟล์ทั้งหมด',
};

export function noteLine(month: Month, unit: string, problems: string): Line {
  return { what: `รายงานเดือน${monthWords(month)} ${unit}`, more: problems };
}

export function markLine(entry: string, found: 'present' | 'missing'): Line {
  return { what: entry, more: found === 'present' ? 'พบ' : 'ไม่พบ' };
}

export function placementLine(year: number, itemId: string): Line {
  return { what: `ข้อ ${itemId} ปีงบประมาณ ${year}` };
}

export function notedLine(period: string): Line {
  return { what: `รายงาน ${period}` };
}

/** As the traffic log notes that somebody opened this page or its JSON. */
const OPENED = 'GET /own-data';
const openedCopy = 'เปิดดูสำเนาข้อมูลนี้';

export function trafficLine({
  act,
  result,
  address,
}: {
  act: string;
  result: string | number;
  address: string;
}): Line {
  return { what: act.startsWith(OPENED) ? openedCopy : act, more: `${address} ${result}` };
}
