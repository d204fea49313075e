/** Why something that a person wanted was not done: a sentence for every denial, with who did what when. */
import type { MoveDenial } from '../domain/request/life-cycle.js';
import type { HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import { heldSince } from '../domain/request/publish-task.js';
import type { UserErrorCode } from '../errors.js';
import { notLonger } from './extension.js';
import { takenByOther } from './publication.js';
import { reasonEmpty } from './read-reason.js';
import { actorWords, numberAndSubject, roundWords } from './request-words.js';
import { actionWord } from './statuses.js';
import { dateTime } from './thai-date.js';

const userErrors: Record<UserErrorCode, string> = {
  notRegistered: 'ท่านยังไม่ได้ลงทะเบียน กรุณาพิมพ์ “ลงทะเบียน” เพื่อเริ่มต้น',
  notProvider: 'ท่านไม่ได้รับแต่งตั้งให้เสนอข้อมูลของหน่วยงานนี้ กรุณาติดต่อผู้ที่ได้รับแต่งตั้งของหน่วยงาน หรือผู้ดูแลระบบ',
  notAllowed: 'ท่านไม่มีสิทธิ์ดำเนินการรายการนี้ หากเห็นว่าไม่ถูกต้อง กรุณาติดต่อผู้ดูแลระบบ',
  requestNotFound: 'ไม่พบคำขอนี้ในระบบ กรุณาพิมพ์ “สถานะ” เพื่อดูคำขอของท่าน',
  personNotFound: 'ไม่พบบุคคลนี้ในระบบ กรุณาพิมพ์ “บุคลากร” เพื่อดูรายชื่อล่าสุด',
  personNotActive: 'ดำเนินการไม่ได้ เนื่องจากบุคคลนี้ไม่ได้อยู่ในสถานะใช้งาน กรุณาพิมพ์ “บุคลากร” เพื่อดูรายชื่อล่าสุด',
  entryNotFound: 'ไม่พบรายการนี้ในข้อมูลของหน่วยงานแล้ว กรุณาพิมพ์ “ความครบถ้วน” เพื่อดูรายการล่าสุด',
  unitNotFound: 'ไม่พบหน่วยงานนี้ในรายการแล้ว กรุณาพิมพ์ “บุคลากร” เพื่อกำหนดสิทธิ์จากรายการล่าสุด',
  lastAdministrator: 'ต้องมีผู้ดูแลระบบอย่างน้อย 1 คน กรุณากำหนดผู้ดูแลระบบท่านอื่นก่อน',
};

export function userErrorSentence(code: UserErrorCode): string {
  return userErrors[code];
}

export function moveDenialSentence(denial: MoveDenial, request: PublishRequest): string {
  return `${numberAndSubject(request)}: ${whyNot(denial, request)}`;
}

function whyNot(denial: MoveDenial, request: PublishRequest): string {
  switch (denial.why) {
    case 'notYours':
      return userErrors.notAllowed;
    case 'ownRequest':
      return 'ไม่สามารถพิจารณาคำขอของตนเองได้ กรุณาให้ผู้มีสิทธิ์พิจารณาท่านอื่นดำเนินการ';
    case 'newerVersion':
      return `มีฉบับใหม่ รายการที่ท่านกดไม่ใช่ฉบับล่าสุด (${happened(request)}) กรุณาดำเนินการจากรายการล่าสุด: ${roundWords(request)}`;
    case 'reasonNeeded':
      return reasonEmpty;
    case 'nothingToUndo':
      return `ไม่สามารถเรียกคืนได้ เนื่องจากมีการดำเนินการต่อแล้ว (${happened(request)})`;
    case 'takenByOther':
      return heldByOther(request);
    case 'receiverNotWebmaster':
      return `ผู้รับมอบงานไม่ได้เป็น${request.procedure.publish.capacity} ในขณะนี้ กรุณาเลือกผู้อื่น`;
    case 'notLonger':
      return notLonger(request);
    case 'settledByOther':
      return `มีการดำเนินการแล้ว: ${entryWords(request, denial.last)}`;
  }
}

function heldByOther(request: PublishRequest): string {
  const takenBy = request.proposal?.takenBy;
  return takenBy ? takenByOther(takenBy, heldSince(request)) : 'ยังไม่มีผู้รับงานนี้ กรุณากด “รับงานนี้” ก่อน';
}

/** Who did last what to it. */
export function settledAlready(request: PublishRequest): string {
  return `มีการดำเนินการแล้ว: ${happened(request)}`;
}

function happened(request: PublishRequest): string {
  const last = request.history.at(-1);
  return last ? entryWords(request, last) : numberAndSubject(request);
}

function entryWords(request: PublishRequest, entry: HistoryEntry): string {
  return `${actorWords(entry.by)} ${actionWord(request, entry)} เมื่อ ${dateTime(entry.at)}`;
}

/** A confirmation was tapped whose card shows something else than what is waiting now. */
export const previewNotices = {
  unscanned: 'มีไฟล์ที่รอตรวจไวรัส จึงยังบันทึกไม่ได้ ระบบจะตรวจเองเมื่อโปรแกรมตรวจพร้อม กรุณากดบันทึกอีกครั้งภายหลัง',
  newer: 'รายการที่ท่านกดไม่ใช่ฉบับล่าสุด กรุณาตรวจทานและยืนยันจากรายการนี้',
  changeByButton:
    'ยังไม่บันทึก และข้อความที่พิมพ์ไม่เปลี่ยนรายการนี้ หากต้องการเปลี่ยน กรุณากดปุ่มสำหรับแก้ในรายการนี้ก่อน หากถูกต้องแล้ว กรุณากดปุ่มยืนยัน',
  useButton: 'ยังไม่บันทึก การพิมพ์ข้อความไม่ถือเป็นการยืนยัน กรุณาตรวจทานแล้วกดปุ่มยืนยันจากรายการนี้',
};
