/** The words of papers that are no fixed line of a template, and those around papers in the chat. */
import type { LocalDate } from '../clock.js';
import type { Paper, RegisterPaper } from '../domain/paper.js';
import type { Attachment, Content } from '../domain/request/content.js';
import { submissionOf } from '../domain/request/decisions.js';
import { type HistoryEntry, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { type Command, commandWord } from './commands.js';
import { toWords } from './my-requests.js';
import { correctionWords } from './page-address.js';
import { linkExpired } from './pages.js';
import { periodWords, registerTitles } from './registers.js';
import {
  infoPeriodWords,
  numberAndRound,
  numberAndSubject,
  onlineWords,
  typeAndSize,
} from './request-words.js';
import { actionWord } from './statuses.js';
import { localDateTime, longDate } from './thai-date.js';

export const nothing = '-';
export const pageWord = 'หน้า';
export const printedBySystem = 'พิมพ์จากระบบ';

export const recordLabels = {
  number: 'เลขที่คำขอ',
  round: 'เสนอครั้งที่',
  status: 'สถานะ',
  asOf: 'ตามรายการล่าสุดเมื่อ',
  decision: 'ผลการพิจารณา',
  page: 'ที่อยู่บนเว็บไซต์',
} as const;

/** The legal weight of a tap. */
export const recordNote =
  'ผู้ดำเนินการแต่ละขั้นตอนระบุตัวตนด้วยบัญชี LINE ที่ลงทะเบียนไว้กับระบบ การแตะปุ่มถูกบันทึกเป็นข้อมูลอิเล็กทรอนิกส์พร้อมวันเวลาและครั้งที่เสนอ ตามพระราชบัญญัติว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2544 มิใช่ลายมือชื่อที่ลงบนกระดาษ หน่วยงานเป็นผู้กำหนดว่าจะพิมพ์และลงลายมือชื่อด้วยหรือไม่';

export function formTitle(office: Office): string {
  return formTitleLines(office).join('');
}

export function formTitleLines({ name, paper }: Office): string[] {
  return paper.title?.split('\n') ?? ['แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์ของ', name];
}

/** In the details: how many files, and which. */
export function attachedFiles(attachments: readonly Attachment[], digits: (text: string) => string): string {
  const names = attachments.map(({ fileName }) => fileName).join(', ');
  return `เอกสารแนบ ${digits(String(attachments.length))} ไฟล์: ${names}`;
}

export function fileTypes(attachments: readonly Attachment[]): string {
  return [...new Set(attachments.map(({ extension }) => extension.toUpperCase()))].join(', ');
}

export function typesAndSizes(attachments: readonly Attachment[]): string {
  return attachments.map(typeAndSize).join(', ');
}

/** The days or the time that the information is about. */
export function aboutWhen({ infoPeriod, dataAt }: Pick<Content, 'infoPeriod' | 'dataAt'>): string {
  return [infoPeriod && infoPeriodWords(infoPeriod), dataAt && localDateTime(dataAt)]
    .filter(Boolean)
    .join(' ');
}

/** ส่งคำขอ (ครั้งที่ 1) */
export function stepWords(
  request: PublishRequest,
  entry: HistoryEntry,
  digits = (text: string) => text,
): string[] {
  const { round, reason, text, online, reviewOn } = entry;
  const corrected = correctionWords(entry).trim();
  return [
    digits(`${actionWord(request, entry)} (ครั้งที่ ${submissionOf(request, round)})`),
    ...[toWords(entry).trim()].filter((words) => words !== ''),
    ...(text ? [`“${text}”`] : []),
    ...(corrected ? [corrected] : []),
    ...(reason ? [`เหตุผล: ${reason}`] : []),
    ...(online ? [digits(onlineWords(online))] : []),
    ...(reviewOn ? [digits(`ทบทวนอีกครั้ง ${longDate(reviewOn)}`)] : []),
  ];
}

/** @param round the one that the form shows, which need not be the latest */
export function formFooter(request: PublishRequest, round: number): string {
  return `${numberAndRound(request, round)} · ${printedBySystem}`;
}

export function formDocumentTitle(office: Office, request: PublishRequest | undefined): string {
  return request ? `${formTitle(office)} คำขอเลขที่ ${requestNumber(request)}` : formTitle(office);
}

/** The parts of 'วันที่ 20 เดือน พฤศจิกายน พ.ศ. 2569' */
export function dateParts(day: LocalDate): { day: string; month: string; year: string } {
  const [date = '', month = '', year = ''] = longDate(day).split(' ');
  return { day: date, month, year };
}

export const papersTitle = 'เอกสารของคำขอ';
export const blankTitle = 'แบบฟอร์ม';

/** Titles of the pages that show papers. */
export const paperTitles: Record<Paper['kind'], string> = {
  blankForm: 'แบบฟอร์มเปล่า',
  form: 'แบบฟอร์มของคำขอ',
  memo: 'บันทึกข้อความ',
  register: 'ทะเบียนและรายงาน',
  report: 'บันทึกรายงานผลการเผยแพร่ข้อมูล',
};

/** The paper to which an address of before led. */
export interface OldAddress {
  paper: Paper;
  /** The evidence that belongs to a paper, rather than the paper itself. */
  isPack?: boolean;
  /** The numbers of the requests that it tells of, where they are known. */
  numbers?: readonly string[];
}

/** Said at an address of before, for as long as the secret by which it was signed is in use. */
export function paperExpired(old: OldAddress): string {
  return `ที่อยู่นี้เคยเป็น ${oldWords(old)} ${howToGet(old.paper)}`;
}

/** Said where nobody can tell any more whether the address was given out: it is not whole, or of an older secret. */
export function paperUnverified(old: OldAddress): string {
  return `ที่อยู่นี้ระบุ ${oldWords(old)} แต่เปิดไม่ได้ เพราะลิงก์ไม่ครบหรือออกไว้ก่อนเปลี่ยนรหัสของระบบ ${howToGet(old.paper)}`;
}

function oldWords({ paper, isPack = false, numbers = [] }: OldAddress): string {
  const ofRequests = numbers.length > 0 ? `คำขอเลขที่ ${numbers.join(', ')}` : '';
  const ofRegister = paper.kind === 'register' ? registerWas(paper) : '';
  return [isPack ? packOf : '', paperTitles[paper.kind], ofRequests, ofRegister].filter(Boolean).join(' ');
}

const packOf = 'ชุดหลักฐาน (ZIP) ของ';

function howToGet(paper: Paper): string {
  if (paper.kind === 'form' || paper.kind === 'memo') return linkExpired;
  return `ลิงก์หมดอายุแล้ว กรุณาเปิด LINE แล้วพิมพ์ “${commandWord(wordFor(paper))}” เพื่อรับลิงก์ใหม่`;
}

/** By which word whatever is of no request is asked for again. */
function wordFor(paper: Exclude<Paper, { kind: 'form' | 'memo' }>): Command {
  if (paper.kind !== 'register') return wordsOfOthers[paper.kind];
  return paper.register === 'assessment' ? 'assessment' : 'openRegisters';
}

const wordsOfOthers = { blankForm: 'papers', report: 'report' } as const;

function registerWas({ register, period }: RegisterPaper): string {
  return [registerTitles[register], ...(period ? [periodWords(period)] : [])].join(' ');
}

export const papersHint = 'เปิดแล้วบันทึกหรือพิมพ์ได้ ลิงก์นี้สร้างให้ท่านและใช้ได้ 7 วัน กรุณาอย่าส่งต่อ';
export const blankHint = `แบบฟอร์มเปล่าสำหรับกรอกด้วยมือ หากต้องการแบบฟอร์มของคำขอที่ส่งแล้ว ให้เปิดคำขอจาก “${commandWord('status')}” หรือ “${commandWord('myWork')}” แล้วกด “แบบฟอร์ม (PDF)”`;
/** The purpose of the wet signature. */
export const signaturesHint = 'ช่องลายมือชื่อเว้นไว้สำหรับลงนามบนกระดาษ วันเวลาที่แตะปุ่มในระบบอยู่ในหน้า “บันทึกจากระบบ”';

export const buttons = {
  papers: 'แบบฟอร์ม (PDF)',
  openForm: 'เปิดแบบฟอร์ม',
  openMemo: 'เปิดบันทึกข้อความ',
  openBlankForm: 'เปิดแบบฟอร์มเปล่า',
};

export function papersAlt(request: PublishRequest): string {
  return `${papersTitle}: ${numberAndSubject(request)}`;
}

export const paperNotMade = 'ขณะนี้สร้างเอกสารไม่ได้ กรุณาลองเปิดลิงก์นี้อีกครั้งในอีกสักครู่';

/** Stands for whatever people write, where a template is tried. */
export const sampleWords = 'ตัวอย่าง';

export const memoTitle = 'บันทึกข้อความ ขออนุญาตเผยแพร่ข้อมูลบนเว็บไซต์';

export function memoOpening(unit: string, count: number): string {
  return `ด้วย ${unit} มีความประสงค์ขอเผยแพร่ข้อมูลบนเว็บไซต์ของหน่วยงาน จำนวน ${count} เรื่อง ดังนี้`;
}

/** Below the subject of each request. */
export function memoLines(
  request: PublishRequest,
  { online, attachments }: Pick<Content, 'online' | 'attachments'>,
  { category, digits }: { category: string; digits: (text: string) => string },
): string[] {
  return [
    digits(`คำขอเลขที่ ${requestNumber(request)}`),
    digits(`หมวดหมู่: ${category}`),
    digits(`ระยะเวลาการเผยแพร่: ${onlineWords(online)}`),
    ...(attachments.length > 0 ? [attachedFiles(attachments, digits)] : []),
  ];
}

/** The page of the memo, where its head is typed in and more requests are chosen. */
export const memoPage = {
  number: 'ที่',
  day: 'วันที่',
  optional: 'ไม่กรอกก็ได้ เว้นไว้เป็นเส้นประ',
  also: 'รวมคำขออื่นในบันทึกฉบับเดียวกัน',
  update: 'ปรับปรุงเอกสาร',
};
