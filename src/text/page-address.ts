/** The words about the address of a page beside the usual way: to which website it belongs, outside of them, late, corrected. */
import type { LateDays } from '../domain/request/late-publication.js';
import type { Correction, HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import { isPlatform } from '../offices/site-domains.js';
import { numberAndSubject } from './request-words.js';
import { dateWithWeekday } from './thai-date.js';

export const titles = {
  askCorrect: 'แก้ลิงก์: ส่งลิงก์ที่ถูกต้อง',
  place: 'ลิงก์นี้เป็นของเว็บไซต์ใด',
  whichPage: 'แก้ลิงก์ของเรื่องใด',
  replace: 'มีลิงก์ใหม่อีกหนึ่งลิงก์',
  outside: 'ลิงก์อยู่นอกเว็บไซต์หน่วยงาน',
  unknown: 'ตรวจสอบที่อยู่เว็บไซต์',
  shared: 'ลิงก์นี้บันทึกไว้แล้ว',
  late: 'เผยแพร่ถึงวันใด',
  askReason: 'แก้ลิงก์: ระบุเหตุผล',
  confirmCorrection: 'ตรวจสอบการแก้ลิงก์',
  corrected: 'แก้ลิงก์ที่เผยแพร่แล้ว',
};

export const buttons = {
  correct: 'แก้ลิงก์ที่เผยแพร่',
  acceptOutside: 'ใช้ลิงก์นี้',
  change: 'ส่งลิงก์อื่น',
  confirmCorrection: 'ยืนยันแก้ลิงก์',
};

export const labels = {
  newLink: 'ลิงก์ที่ส่งมา',
  before: 'ลิงก์เดิม',
  after: 'ลิงก์ใหม่',
  correctedBy: 'ผู้แก้ลิงก์',
};

/** To choose from, or to type one's own. */
export const reasons = ['บันทึกลิงก์ผิด', 'ย้ายหน้าเว็บไซต์', 'เปลี่ยนที่อยู่เว็บไซต์'] as const;

/** To whoever says that a link is wrong, where several stand. */
export const chooseToCorrect = `กรุณาเลือกเรื่อง แล้วแตะ “${buttons.correct}” เพื่อส่งลิงก์ที่ถูกต้อง`;

export const sameAsBefore = 'ลิงก์นี้ตรงกับลิงก์ที่บันทึกไว้แล้ว กรุณาส่งลิงก์ใหม่ที่ถูกต้อง';
export const requesterIsTold = 'ระบบแจ้งผู้ขอเผยแพร่ถึงลิงก์ใหม่แล้ว';

/** The requests to choose by a button before anything typed counts. */
export const chooseFirst = {
  lastDay: 'กรุณาแตะเลือกก่อนว่าเผยแพร่ถึงวันใด',
  place: 'กรุณาแตะเลือกก่อนว่าลิงก์นี้เป็นของเว็บไซต์ใด',
  replace: 'กรุณาแตะเลือกก่อนว่าใช้ลิงก์ใหม่นี้แทน หรือไม่ใช้ลิงก์ใหม่นี้',
  outside: 'กรุณาแตะ “ใช้ลิงก์นี้” หรือส่งลิงก์ในเว็บไซต์ของหน่วยงาน',
  shared: 'กรุณาแตะ “ใช้ลิงก์นี้” หรือส่งลิงก์อื่น',
};

export function tooManyLinks(sites: number): string {
  return sites === 1
    ? 'ได้รับหลายลิงก์ กรุณาส่งลิงก์ของหน้าที่เผยแพร่เพียงลิงก์เดียว'
    : `ได้รับหลายลิงก์ กรุณาส่งไม่เกิน ${sites} ลิงก์ เว็บไซต์ละหนึ่งลิงก์`;
}

export function addressOfOther(site: string): string {
  return `ลิงก์นี้บันทึกไว้แล้วสำหรับ${site} กรุณาส่งลิงก์ของหน้าในเว็บไซต์ที่ถาม`;
}

export function askCorrect(sites: readonly string[]): string {
  const which = sites.length > 1 ? ` ส่งลิงก์ของ${sites.join(' หรือ ')} หรือทั้งหมดในข้อความเดียว` : '';
  return `กรุณาส่งลิงก์หน้าเว็บไซต์ที่ถูกต้อง โดยพิมพ์หรือวางลิงก์ในช่องข้อความ${which}`;
}

export function placeQuestion(sites: number): string {
  return sites === 1 ? 'ยังมีลิงก์ที่รอท่านยืนยันอยู่ ต้องการใช้ลิงก์ใด' : 'กรุณาแตะเลือกเว็บไซต์ของลิงก์นี้ ลิงก์ที่ส่งไว้ก่อนยังไม่เปลี่ยน';
}

/** @param site its name, where there are several */
export function placeHere(site: string | undefined): string {
  return site ?? 'ใช้ลิงก์ใหม่นี้แทน';
}

export function placeDetail(present: string | undefined): string {
  return present === undefined ? 'ยังไม่มีลิงก์' : `แทน ${present}`;
}

export const drop = { label: 'ไม่ใช้ลิงก์ใหม่นี้', detail: 'ลิงก์ที่ส่งไว้ก่อนคงเดิม' };

/** @param owner the website to which the link belongs instead */
export function outsideQuestion(site: string, { owner, host }: { owner?: string; host: string }): string {
  const where = owner === undefined ? `ลิงก์นี้ไม่ได้อยู่ใน${site}` : `ลิงก์นี้อยู่ใน${owner} ไม่ใช่${site}`;
  const question = `${where} กรุณาตรวจสอบว่าส่งลิงก์ถูกต้อง หากเผยแพร่ที่นี่จริง กด “${buttons.acceptOutside}”`;
  return owner === undefined ? `${question} ${remembers(host)}` : question;
}

/** @param other the request that stands at this address */
export function sharedQuestion(other: PublishRequest): string {
  return `ลิงก์นี้บันทึกไว้กับ${numberAndSubject(other)} แล้ว เรื่องนี้อยู่ในหน้าเดียวกันใช่หรือไม่ หากใช่ กด “${buttons.acceptOutside}”`;
}

export const late = {
  asked: 'คงวันที่ผู้ขอระบุ',
  shifted: 'เลื่อนตามวันที่เผยแพร่จริง',
};

/** @param host of a website of which nothing told yet where it stands */
export function unknownQuestion(site: string, host: string): string {
  return `ที่อยู่นี้เป็นเว็บไซต์ของหน่วยงานหรือไม่ ระบบยังไม่มีที่อยู่ของ${site} หากใช่ กด “${buttons.acceptOutside}” ${remembers(host)}`;
}

function remembers(host: string): string {
  return isPlatform(host)
    ? `${host} เป็นเว็บไซต์ที่ใครก็เผยแพร่ได้ ระบบจึงจะถามทุกครั้ง`
    : `ระบบจะจำ ${host} ไว้ และไม่ถามอีก`;
}

export function lateQuestion({ asked }: LateDays, today: string): string {
  const how =
    asked < today
      ? `วันสุดท้ายที่ผู้ขอระบุ (${dateWithWeekday(asked)}) ผ่านไปแล้ว`
      : `วันสุดท้ายที่ผู้ขอระบุ (${dateWithWeekday(asked)}) ใกล้ถึงแล้ว`;
  return `${how} เนื่องจากนำขึ้นช้ากว่าที่ขอ กรุณาเลือกว่าจะเผยแพร่ถึงวันใด ก่อนบันทึกลิงก์`;
}

export function lateDetail(day: string, isAsked: boolean): string {
  return isAsked ? `ถึง${dateWithWeekday(day)}` : `ถึง${dateWithWeekday(day)} ระยะเวลาเท่าเดิม นับจากวันนี้`;
}

/** The last publication was recorded with another last day than was asked for. */
export function shiftedNote(request: PublishRequest): string | undefined {
  const online = request.history.findLast(({ action }) => action === 'publish')?.online;
  return online?.kind === 'until'
    ? `นำขึ้นช้ากว่าที่ขอ จึงเลื่อนวันสุดท้ายเป็น${dateWithWeekday(online.lastDay)}`
    : undefined;
}

export const reasonQuestion = 'กรุณาระบุเหตุผลที่แก้ลิงก์ เลือกจากรายการ หรือพิมพ์เหตุผล';
export const confirmQuestion =
  'กรุณาเปิดลิงก์ใหม่เพื่อตรวจดู เมื่อยืนยันแล้ว ระบบจะแจ้งผู้ขอเผยแพร่พร้อมลิงก์ใหม่ ลิงก์เดิมยังเก็บไว้ในประวัติ';

export function stepAlt(request: PublishRequest, question: string): string {
  return `${numberAndSubject(request)} ${question}`;
}

export function confirmAlt(request: PublishRequest, urls: readonly string[]): string {
  return `${titles.confirmCorrection} ${numberAndSubject(request)} เป็น ${urls.join(' และ ')}`;
}

export function correctedAlt(request: PublishRequest): string {
  const after = correctionsOf(request).map((one) => one.after);
  return `${numberAndSubject(request)} ${titles.corrected} ลิงก์ใหม่: ${after.join(' และ ')}`;
}

/** The newest correction of addresses. */
export function lastCorrection({ history }: PublishRequest): HistoryEntry | undefined {
  return history.findLast(({ action }) => action === 'correctAddress');
}

export function correctionsOf(request: PublishRequest): Correction[] {
  return lastCorrection(request)?.corrections ?? [];
}

/** In a line of history: what stood there before. */
export function correctionWords({ corrections = [] }: HistoryEntry): string {
  return corrections
    .filter(({ of }) => of === 'address')
    .map(({ before, after }) => ` จาก ${before} เป็น ${after}`)
    .join(' และ');
}
