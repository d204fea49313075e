/** The words of a slip in what stands on the website, which a webmaster corrects where the office allows it. */
import { charactersOf } from '../characters.js';
import type { CorrectablePart } from '../domain/request/content.js';
import type { Correction, PublishRequest } from '../domain/request/publish-request.js';
import { detailsLabels } from './details-question.js';
import { questionLabels } from './questions.js';
import { numberAndSubject } from './request-words.js';
import { shortened } from './shorten.js';

export const titles = {
  choose: 'แก้คำผิด: เลือกข้อที่ต้องแก้',
  ask: 'แก้คำผิด: ส่งข้อความที่ถูกต้อง',
  confirm: 'ตรวจสอบการแก้คำผิด',
};

export const buttons = {
  correct: 'แก้คำผิด',
  otherPart: 'เลือกข้ออื่น',
  copy: 'คัดลอกข้อความเดิม',
  change: 'พิมพ์ใหม่',
  confirm: 'ยืนยันแก้คำผิด',
};

export const labels = { before: 'ข้อความเดิม', after: 'ข้อความใหม่' };

export const chooseHint = 'ใช้แก้คำสะกดหรือหมายเลขโทรศัพท์เท่านั้น การเปลี่ยนเนื้อหาให้เจ้าของข้อมูลขอปรับปรุงข้อมูล';
export const askHint = 'กรุณาพิมพ์ข้อความทั้งข้อที่แก้แล้ว';
export const copyHint = 'กดคัดลอกข้อความเดิม แล้ววางในช่องข้อความเพื่อแก้ได้';
export const confirmHint =
  'กรุณาแก้บนเว็บไซต์ให้ตรงกัน เมื่อยืนยันแล้ว ข้อความเดิมยังเก็บไว้ในประวัติ ผู้อนุมัติทราบในสรุปตอนเช้า เจ้าของข้อมูลทราบเมื่อใช้งานครั้งถัดไป';

export const faults = {
  empty: 'กรุณาพิมพ์ข้อความที่แก้แล้ว',
  same: 'ข้อความนี้ตรงกับข้อความเดิม กรุณาพิมพ์ข้อความที่แก้แล้ว',
};

export function tooLong(most: number): string {
  return `ข้อความยาวเกิน ${most} ตัวอักษร กรุณาพิมพ์ให้สั้นลง`;
}

export function noSlip(changed: number, most: number): string {
  return `แก้ ${changed} ตัวอักษร มากกว่าที่หน่วยงานให้แก้โดยไม่ต้องขออนุญาต (${most} ตัวอักษร) กรุณาให้เจ้าของข้อมูลขอปรับปรุงข้อมูล`;
}

export function partLabel(part: CorrectablePart): string {
  return part === 'details' ? detailsLabels.text : questionLabels[part];
}

export function alt(request: PublishRequest, what: string): string {
  return `${numberAndSubject(request)} ${what}`;
}

export function recorded(request: PublishRequest): string {
  return `${numberAndSubject(request)} บันทึกการแก้คำผิดแล้ว ${correctedWords(lastTextCorrections(request))}`;
}

/** To its owner. */
export function corrected(request: PublishRequest): string {
  return `${numberAndSubject(request)} เว็บมาสเตอร์แก้คำผิดในข้อมูลที่เผยแพร่ ${correctedWords(lastTextCorrections(request))}`;
}

/** In the digest of whoever decides: all that was corrected on the last day on which anything was. */
export function reminder(request: PublishRequest): string {
  return `เว็บมาสเตอร์แก้คำผิด ${correctedWords(correctionsOfLastDay(request))}`;
}

const DAY_MS = 24 * 60 * 60_000;
/** Two corrections fit into a row of a digest. */
const MAX_LENGTH = 20;
const CHARACTERS_BEFORE = 12;

function lastTextCorrections({ history }: PublishRequest): readonly Correction[] {
  return history.findLast(({ action }) => action === 'correctText')?.corrections ?? [];
}

function correctionsOfLastDay({ history, standing }: PublishRequest): Correction[] {
  const since = Number(standing?.correctedAt ?? 0) - DAY_MS;
  const entries = history.filter(({ action, at }) => action === 'correctText' && Number(at) > since);
  return entries.flatMap(({ corrections = [] }) => corrections);
}

function correctedWords(corrections: readonly Correction[]): string {
  return corrections
    .flatMap(({ of, before, after }) =>
      of === 'address' ? [] : [`${partLabel(of)} ${differing(before, after)}`],
    )
    .join(' · ');
}

/** The texts around the first character that differs, where they are long. */
function differing(before: string, after: string): string {
  const [was, is] = [[...charactersOf(before)], [...charactersOf(after)]];
  const differs = was.findIndex((character, index) => character !== is[index]);
  const from = Math.max(0, (differs < 0 ? was.length : differs) - CHARACTERS_BEFORE);
  const part = (text: string[]) =>
    `“${from > 0 ? '…' : ''}${shortened(text.slice(from).join(''), MAX_LENGTH)}”`;
  return `${part(was)} เป็น ${part(is)}`;
}
