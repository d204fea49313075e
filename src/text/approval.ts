/** The words of deciding: cards, questions and results for the one who decides. */
import type { Person } from '../domain/person/person.js';
import { isOnline } from '../domain/request/online-period.js';
import { type Doing, doingOf } from '../domain/request/procedure.js';
import type { HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import { dueStep, isRefused, publishTaskOf } from '../domain/request/publish-request.js';
import { namedWebmaster } from '../domain/request/publish-task.js';
import type { Untold } from '../domain/untold.js';
import type { Office } from '../offices/office.js';
import { afterBrackets } from './after-brackets.js';
import { extendedWords, isJustExtended } from './extension.js';
import { awaitedWords, missingWords } from './nobody.js';
import { recalls } from './recall.js';
import { actorWords, numberAndSubject } from './request-words.js';
import { actionWord, kindWord, permitWord, refuseWord } from './statuses.js';
import { dateTime } from './thai-date.js';
import { toldWords } from './untold.js';
import { limitWords } from './waiting-time.js';

export const titles = {
  decide: 'คำขอเผยแพร่ข้อมูล รอการพิจารณา',
  check: 'คำขอเผยแพร่ข้อมูล รอการตรวจสอบ',
  screen: 'คำขอเผยแพร่ข้อมูล รอการกลั่นกรอง',
  forward: 'คำขอเผยแพร่ข้อมูล รอจัดไฟล์และส่งต่อ',
  askReason: 'ระบุเหตุผล',
  refusalPreview: 'ตรวจทานก่อนบันทึก',
};

export const buttons = {
  pass: 'ตรวจสอบแล้ว ถูกต้อง',
  screened: 'กลั่นกรองแล้ว',
  forward: 'จัดไฟล์และส่งต่อแล้ว',
  changeReason: 'แก้เหตุผล',
  undo: recalls.permit.button,
};

export const labels = {
  changed: 'เปลี่ยนจากครั้งก่อน',
  nothingChanged: 'ไม่มีการเปลี่ยนแปลงจากครั้งก่อน',
  before: (label: string) => `${label} (เดิม)`,
  noneBefore: 'ไม่มี',
  earlierReason: 'เหตุผลที่ให้แก้ไขครั้งก่อน',
  by: 'ผู้ดำเนินการ',
  at: 'วันเวลา',
  time: 'เวลาที่ใช้',
  next: 'ขั้นตอนต่อไป',
};

export const confirmPermitQuestion =
  'เมื่อยืนยันแล้ว ระบบจะส่งคำขอนี้ให้ขั้นตอนต่อไป ท่านเรียกคืนได้จนกว่าขั้นตอนต่อไปจะดำเนินการ หรือจนกว่าจะเผยแพร่';
export function askReason(request: PublishRequest): string {
  const why = request.proposal?.kind === 'takeDown' ? 'เพื่อแจ้งให้ผู้ขอทราบ' : 'เพื่อแจ้งให้ผู้ขอเผยแพร่แก้ไข';
  return `กรุณาระบุเหตุผลที่${refuseWord(request)} ${why} เลือกจากรายการ หรือพิมพ์เหตุผล`;
}
export const refusalPreviewIntro = 'ผู้ขอเผยแพร่จะได้รับข้อความนี้';

const waitsFor = {
  check: 'รอการตรวจสอบ',
  screen: 'รอการกลั่นกรอง',
  decide: 'รอการพิจารณา',
  forward: 'รอจัดไฟล์และส่งต่อ',
};

/** The title of a task: the act that is asked for, and its subject. */
export function stepTitle(request: PublishRequest, doing: Doing): string {
  const kind = kindWord(request);
  return kind ? `คำ${kind} ${waitsFor[doing]}` : titles[doing];
}

export function confirmWord(what: string): string {
  return `ยืนยัน${what}`;
}

/** Subject, who, due: all that a notification has room for. */
export function waitsAlt(request: PublishRequest): string {
  const step = dueStep(request);
  const { name, unit } = request.requester;
  const what = step ? waitsFor[doingOf(step)] : '';
  const due = step?.timeLimit ? ` ภายใน ${limitWords(step.timeLimit)}` : '';
  const asked = kindWord(request);
  const kind = asked ? `${asked} ` : '';
  return `${numberAndSubject(request)} จาก ${name} ${unit} ${kind}${what}${due}`;
}

export function confirmPermitAlt(request: PublishRequest): string {
  return `${confirmWord(permitWord(request))} ${numberAndSubject(request)}`;
}

export function askReasonAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} กรุณาระบุเหตุผลที่${refuseWord(request)}`;
}

export function refusalPreviewAlt(request: PublishRequest, reason: string): string {
  return `${confirmWord(refuseWord(request))} ${numberAndSubject(request)} เหตุผล: ${reason}`;
}

/** The title of the outcome: what this decision did. */
export function outcomeTitle(request: PublishRequest, entry: HistoryEntry): string {
  return `บันทึกผลเรียบร้อยแล้ว: ${actionWord(request, entry)}`;
}

export function outcomeAlt(request: PublishRequest, entry: HistoryEntry): string {
  return `${outcomeTitle(request, entry)} ${numberAndSubject(request)} โดย ${actorWords(entry.by)} เมื่อ ${dateTime(entry.at)}`;
}

/** The act of whoever's step is due. */
export const doesNext = {
  check: 'ตรวจสอบ',
  screen: 'กลั่นกรอง',
  decide: 'พิจารณา',
  forward: 'จัดไฟล์และส่งต่อ',
};

/** @param untold those who should have heard of it, and did not */
export function whatHappensNext(request: PublishRequest, untold: readonly Untold[] = []): string {
  const step = dueStep(request);
  const { capacity } = request.procedure.publish;
  if (step) return withUntold(`รอ${step.capacity}${doesNext[doingOf(step)]}`, untold);
  if (publishTaskOf(request)) {
    return untold.length > 0
      ? withUntold(`รอ${capacity}นำขึ้นเว็บไซต์`, untold)
      : `ระบบแจ้ง${afterBrackets(toldOfTask(request) ?? capacity, 'แล้ว')}`;
  }
  if (isRefused(request)) {
    const told = untold.length > 0 ? '' : 'ระบบส่งเหตุผลให้ผู้เกี่ยวข้องแล้ว ';
    const isExtension = request.proposal?.kind === 'extension';
    const next = isExtension ? 'ข้อมูลยังเผยแพร่ตามกำหนดเดิม' : 'รอผู้ขอเผยแพร่แก้ไขและเสนอใหม่';
    return withUntold(`${told}${next}`, untold);
  }
  if (isJustExtended(request)) return extendedWords(request);
  return isOnline(request) ? 'เผยแพร่บนเว็บไซต์แล้ว' : 'สิ้นสุดการดำเนินการ';
}

function toldOfTask(request: PublishRequest): string | undefined {
  const named = namedWebmaster(request);
  return named && ` ${named.name} ที่ได้รับมอบหมาย`;
}

function withUntold(next: string, untold: readonly Untold[]): string {
  return [next, toldWords('', untold)].filter((line) => line !== '').join('\n');
}

/**
 * For an administrator: nobody holds the role that this request waits for.
 * @param missing those who do, and can't be reached
 */
export function nobodyOnDuty(office: Office, request: PublishRequest, missing: Person[] = []): string {
  const role = awaitedWords(office, request);
  return `${numberAndSubject(request)} รอ${role} แต่ยังไม่มีผู้ได้รับสิทธิ์นี้ที่ติดต่อได้ กรุณากำหนดสิทธิ์ โดยพิมพ์ “บุคลากร”${missingWords(missing)}`;
}

/** The answer to a typed 'อนุมัติ': the bot never guesses which request is meant. */
export const whichRequest =
  'การพิมพ์ข้อความไม่ถือเป็นผลการพิจารณา หากมีคำขอรอท่าน กรุณาเลือกจากรายการ แล้วกดปุ่มบนรายการนั้น';
