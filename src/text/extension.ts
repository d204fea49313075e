/** The words of a longer time on the website: how it is asked for, decided and told. */
import type { LocalDate } from '../clock.js';
import { hasLapsedExtension, kindOfEntry, openingOf } from '../domain/request/decisions.js';
import { type PublishRequest, stepNamed } from '../domain/request/publish-request.js';
import { numberAndSubject, onlineWords } from './request-words.js';
import { dateWithWeekday, shortDate } from './thai-date.js';

export const titles = {
  askDay: 'ขยายระยะเวลา: เลือกวันสุดท้ายใหม่',
  askReason: 'ขยายระยะเวลา: ระบุเหตุผล',
  confirm: 'ตรวจสอบการขอขยายระยะเวลา',
  which: 'ขอขยายระยะเวลาของคำขอใด',
  extended: 'ขยายระยะเวลาแล้ว',
};

export const buttons = {
  ask: 'ขอขยายระยะเวลา',
  askAgain: 'ขอขยายใหม่',
  pick: 'เลือกจากปฏิทิน',
  confirm: 'ยืนยันขอขยาย',
  change: 'เลือกวันใหม่',
};

export const labels = {
  before: 'วันสุดท้ายเดิม',
  after: 'ขอขยายถึง',
  now: 'วันสุดท้ายใหม่',
  decision: 'ผลการขอขยาย',
  lapsed: 'การขอขยายระยะเวลา',
  askedBy: 'ผู้ขอขยาย',
  decidedBy: 'ผู้พิจารณา',
};

/** To choose from, or to type one's own. */
export const reasons = [
  'ข้อมูลยังเป็นปัจจุบันและใช้อ้างอิงอยู่',
  'โครงการหรือกิจกรรมขยายเวลา',
  'ประชาชนยังใช้ประโยชน์จากข้อมูลนี้',
] as const;

export const ready = { days30: 'อีก 30 วัน', days90: 'อีก 90 วัน', fiscalYearEnd: 'สิ้นปีงบประมาณ' };

export function lastDayWords(day: LocalDate): string {
  return dateWithWeekday(day);
}

/** The information on the website stays as it was until it is decided. */
export function dayQuestion({ standing }: PublishRequest): string {
  return `ปัจจุบันเผยแพร่${standing ? onlineWords(standing.content.online) : ''} กรุณาเลือกวันสุดท้ายใหม่ หรือพิมพ์วันที่ เช่น 20/11/2570`;
}

/** The label of one of several requests that may be meant. */
export function extendsTo(lastDay: LocalDate): string {
  return `${labels.after}${dateWithWeekday(lastDay)}`;
}

export function reasonQuestion(lastDay: LocalDate): string {
  return `ขอขยายถึง${dateWithWeekday(lastDay)} กรุณาระบุเหตุผล เลือกจากรายการ หรือพิมพ์เหตุผล`;
}

export function notLonger({ standing }: PublishRequest): string {
  const online = standing?.content.online;
  return online?.kind === 'until'
    ? `วันสุดท้ายใหม่ต้องหลัง${dateWithWeekday(online.lastDay)} และไม่ก่อนวันนี้ กรุณาเลือกวันที่ใหม่`
    : 'ข้อมูลนี้ไม่กำหนดวันสิ้นสุด จึงไม่ต้องขอขยายระยะเวลา';
}

export function confirmQuestion(
  { procedure, standing }: PublishRequest,
  firstStep: string | undefined,
): string {
  const step = stepNamed(procedure, firstStep);
  const present = standing ? ` ระหว่างรอ ข้อมูลยังเผยแพร่${onlineWords(standing.content.online)}` : '';
  return `เมื่อยืนยันแล้ว ระบบจะส่งให้${step?.capacity ?? ''}พิจารณา${present}`;
}

/** The last day that holds until another one is permitted; undefined where it has no end. */
export function presentDayWords({ standing }: Pick<PublishRequest, 'standing'>): string | undefined {
  const online = standing?.content.online;
  return online?.kind === 'until' ? dateWithWeekday(online.lastDay) : undefined;
}

export function asked(request: PublishRequest): string {
  return `${numberAndSubject(request)} ส่งการขอขยายระยะเวลาแล้ว`;
}

export function askAlt(request: PublishRequest, question: string): string {
  return `${numberAndSubject(request)} ${question}`;
}

export function confirmAlt(request: PublishRequest, lastDay: LocalDate): string {
  return `${titles.confirm} ${numberAndSubject(request)} ถึง ${shortDate(lastDay)}`;
}

/** Its newest move permitted an extension: that is done with it. */
export function isJustExtended(request: PublishRequest): boolean {
  const last = request.history.at(-1);
  return !request.proposal && last?.action === 'permit' && kindOfEntry(request, last) === 'extension';
}

export function extendedWords({ standing }: PublishRequest): string {
  return `${titles.extended} ${standing ? onlineWords(standing.content.online) : ''}`;
}

export function extendedAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} ${extendedWords(request)}`;
}

/** Until when it is asked to stay; undefined where nobody asks. */
export function askedWords({ proposal }: PublishRequest): string | undefined {
  const online = proposal?.kind === 'extension' ? proposal.content.online : undefined;
  return online?.kind === 'until' ? dateWithWeekday(online.lastDay) : undefined;
}

/** Nobody decided before the information came down; undefined where that is not so. */
export function lapsedWords(request: PublishRequest): string | undefined {
  if (!hasLapsedExtension(request)) return undefined;
  return 'ยังไม่ได้พิจารณา และสิ้นสุดลงเมื่อนำข้อมูลลงจากเว็บไซต์';
}

/** Why it is asked for: of the newest time it was. */
export function extensionReason({ history }: PublishRequest): string | undefined {
  return history.findLast(({ action }) => action === 'resubmit' || action === 'askExtension')?.reason;
}

/** Undefined where its owner asked. */
export function otherAsker(request: PublishRequest) {
  const opening = openingOf(request);
  return opening?.by.personId === request.requester.personId ? undefined : opening?.by;
}

export function refusedHint({ standing }: PublishRequest): string {
  const present = standing ? ` (${onlineWords(standing.content.online)})` : '';
  return `ข้อมูลยังเผยแพร่ตามกำหนดเดิม${present} ท่านขอขยายใหม่ หรือยกเลิกการขอนี้ได้`;
}

export function afterPermitting({ proposal }: PublishRequest): string {
  const online = proposal?.content.online;
  const until = online?.kind === 'until' ? `เป็น${dateWithWeekday(online.lastDay)} ` : '';
  return `เมื่อยืนยันแล้ว วันสุดท้ายบนเว็บไซต์จะเปลี่ยน${until}ทันที และระบบแจ้งเจ้าของข้อมูล`;
}
