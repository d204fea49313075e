/** The words of a question to the requester and of its answer: nothing is refused meanwhile. */
import type { InfoAction } from '../domain/request/actions.js';
import { infoExchanges } from '../domain/request/decisions.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Untold } from '../domain/untold.js';
import { readWords } from './read-reason.js';
import { recalls } from './recall.js';
import { numberAndSubject } from './request-words.js';
import { toldWords } from './untold.js';

export const titles: Record<InfoAction | 'needed', string> = {
  requestInfo: 'ขอข้อมูลเพิ่มจากผู้ขอ',
  giveInfo: 'ตอบข้อมูลเพิ่ม',
  flag: 'ระบุสิ่งที่ต้องแก้',
  needed: 'มีคำถามเกี่ยวกับคำขอของท่าน',
};

export const buttons = {
  requestInfo: 'ขอข้อมูลเพิ่ม',
  giveInfo: 'ตอบคำถาม',
  confirm: { requestInfo: 'ยืนยันส่งคำถาม', giveInfo: 'ยืนยันส่งคำตอบ', flag: 'ยืนยันแจ้งให้แก้' },
  change: { requestInfo: 'แก้คำถาม', giveInfo: 'แก้คำตอบ', flag: 'แก้ข้อความ' },
  takeBack: recalls.requestInfo.button,
};

export const labels = { question: 'คำถาม', answer: 'คำตอบ', askedBy: 'ผู้ถาม' };

export const asks: Record<InfoAction, string> = {
  requestInfo: 'กรุณาพิมพ์คำถามถึงผู้ขอเผยแพร่ คำขอยังไม่ถูกส่งคืน เมื่อผู้ขอตอบแล้วจะกลับมาที่ท่าน',
  giveInfo: 'กรุณาพิมพ์คำตอบ คำตอบจะส่งถึงผู้ถามและอยู่ในประวัติคำขอ',
  flag: 'กรุณาพิมพ์สิ่งที่ต้องแก้ เจ้าของข้อมูลจะได้รับข้อความนี้เพื่อปรับปรุงข้อมูล ข้อมูลบนเว็บไซต์คงอยู่ตามเดิมจนกว่าจะปรับปรุงเสร็จ',
};

/** Above the preview of a text that was typed before 'ตอบคำถาม' was tapped. */
export const perhapsAnswer = `มีคำถามรอท่านตอบ ข้อความนี้ยังไม่ได้ส่ง หากเป็นคำตอบ กรุณากด “${buttons.confirm.giveInfo}”`;

/** Several questions wait. */
export const answerByButton = `มีคำถามรอท่านตอบ ข้อความนี้ยังไม่ได้บันทึกเป็นคำตอบ หากเป็นคำตอบ กรุณากด “${buttons.giveInfo}” ของคำขอนั้นแล้วพิมพ์อีกครั้ง`;

export const neededHint =
  'คำขอยังไม่ถูกส่งคืน เมื่อท่านตอบแล้ว คำขอจะกลับไปที่ผู้ถาม หากต้องแก้ไขเนื้อหาหรือไฟล์ กรุณาตอบให้ผู้ถามส่งคืนเพื่อแก้ไข';

const faults = {
  requestInfo: {
    empty: 'ต้องระบุคำถาม กรุณาพิมพ์คำถามก่อนบันทึก',
    notIt: (typed: string) => `ข้อความ “${typed}” ยังไม่ใช่คำถาม กรุณาพิมพ์คำถามให้ผู้ขอเผยแพร่อ่านเข้าใจ`,
    what: 'คำถาม',
  },
  giveInfo: {
    empty: 'ต้องระบุคำตอบ กรุณาพิมพ์คำตอบก่อนบันทึก',
    what: 'คำตอบ',
  },
  flag: {
    empty: 'ต้องระบุสิ่งที่ต้องแก้ กรุณาพิมพ์ก่อนบันทึก',
    notIt: (typed: string) => `ข้อความ “${typed}” ยังไม่บอกสิ่งที่ต้องแก้ กรุณาพิมพ์ให้เจ้าของข้อมูลอ่านเข้าใจ`,
    what: 'ข้อความ',
  },
};

/** 'ไม่มี' and 'ใช่' are answers, and no questions. */
export function readInfo(as: InfoAction): (given: string) => { value: string } | { fault: string } {
  return (given) => readWords(given, faults[as]);
}

export function asksAlt(request: PublishRequest, as: InfoAction): string {
  return `${numberAndSubject(request)} ${asks[as]}`;
}

export function previewAlt(request: PublishRequest, { as, text }: { as: InfoAction; text: string }): string {
  return `${buttons.confirm[as]} ${numberAndSubject(request)}: ${text}`;
}

const recorded: Record<InfoAction, { done: string; told: string }> = {
  requestInfo: { done: 'บันทึกคำถามแล้ว', told: 'ส่งคำถามถึงผู้ขอเผยแพร่แล้ว' },
  giveInfo: { done: 'บันทึกคำตอบแล้ว', told: 'ส่งคำตอบแล้ว คำขอกลับไปที่ผู้ถาม' },
  flag: { done: 'บันทึกสิ่งที่ต้องแก้แล้ว', told: 'ระบบแจ้งเจ้าของข้อมูลแล้ว' },
};

/** @param untold those who should have heard of it, and did not */
export function sent(
  request: PublishRequest,
  { as, untold }: { as: InfoAction; untold: readonly Untold[] },
): string {
  return `${numberAndSubject(request)} ${recorded[as].done} ${toldWords(recorded[as].told, untold)}`;
}

export function neededAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} ${titles.needed}: ${openQuestion(request)?.text ?? ''}`;
}

/** The question that waits for its answer. */
export function openQuestion(request: PublishRequest) {
  return infoExchanges(request).findLast(({ answered }) => !answered)?.asked;
}
