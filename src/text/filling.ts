/** Words around the questions of the form: taken, kept, thrown away, sent. */
import { DRAFT_KEPT_DAYS } from '../domain/conversation.js';
import type { FormQuestion } from '../domain/request/content.js';
import type { FileLimits } from '../domain/request/file-limits.js';
import { doingOf } from '../domain/request/procedure.js';
import { dueStep, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import { ownValue } from '../own-value.js';
import { afterBrackets } from './after-brackets.js';
import { doesNext } from './approval.js';
import { commandWord } from './commands.js';
import { filesTogether } from './file-limits.js';
import { fileNames } from './file-names.js';
import { buttons as requestButtons } from './my-requests.js';
import { questionLabels } from './questions.js';
import { numberAndSubject } from './request-words.js';
import { shortSubjectOf } from './short-subject.js';

export const saved = `บันทึกฉบับร่างไว้แล้ว พิมพ์ “${commandWord('resume')}” เพื่อดำเนินการต่อ`;
/** How long a draft waits that nobody goes on with. */
export const cancelled = `หยุดกรอกแล้ว ฉบับร่างเก็บไว้ ${DRAFT_KEPT_DAYS} วัน พิมพ์ “${commandWord('resume')}” เพื่อดำเนินการต่อ หรือ “${commandWord('discard')}” หากไม่ใช้แล้ว`;
export const discarded = 'ทิ้งฉบับร่างแล้ว ข้อมูลที่กรอกไว้ไม่ได้ถูกส่ง';
export const noDraft = `ไม่มีฉบับร่างที่กรอกค้างไว้ พิมพ์ “${commandWord('newRequest')}” เพื่อเริ่มคำขอใหม่`;
export const cardOutdated = 'ข้อที่แตะเป็นข้อเดิมที่ผ่านมาแล้ว ข้อที่กำลังกรอกอยู่คือข้อนี้';
/** The button of a text that was answered or replaced since. */
export const textNotWaiting = 'ข้อความนั้นตอบไปแล้วหรือไม่ได้รอคำตอบแล้ว จึงไม่มีอะไรเปลี่ยน ข้อที่กรอกอยู่คือข้อนี้';
/** To what is typed at a question that was left long ago. */
export const timeIsOver = `เว้นช่วงไปนาน ข้อความนี้จึงยังไม่ได้บันทึกเป็นคำตอบ กรุณาแตะ “${commandWord('resume')}” แล้วตอบอีกครั้ง`;
export const filesNotAsked = 'คำนี้ใช้เมื่อส่งเอกสารครบแล้ว ข้อที่กรอกอยู่คือข้อนี้';
export const firstQuestion = 'นี่คือข้อแรกแล้ว';
export const reviewOnlyTaps =
  'กรอกครบทุกข้อแล้ว ยังไม่ได้ส่งคำขอ หากถูกต้อง กดหรือพิมพ์ “ส่งคำขอ” หากต้องการเปลี่ยน แตะ “แก้ไข” ในข้อนั้น หรือพิมพ์ เช่น “แก้หัวข้อ”';
/** A wrong day was spoken of, which may be that of each of these. */
export function whichDay(questions: readonly FormQuestion[]): string {
  const typed = questions.map((question) => `“แก้${questionLabels[question]}”`).join(' หรือ ');
  return `ยังไม่ได้เปลี่ยนวันที่ใด กรุณาแตะ “แก้ไข” ในข้อที่ต้องการ หรือพิมพ์ ${typed}`;
}
export const keepAnswer = 'ใช้คำตอบเดิม';
export const nothingToKeep = 'ข้อนี้ยังไม่มีคำตอบเดิม กรุณาตอบข้อนี้ก่อน';
export const notAnsweredYet = (position: number) =>
  `ข้อ ${position} ยังไม่มีคำตอบให้แก้ ข้อที่แก้ได้คือข้อที่ตอบแล้ว กรุณาตอบข้อที่ถามอยู่ หรือพิมพ์ เช่น “แก้หัวข้อ”`;
export const missing = (title: string) => `ยังไม่ได้ตอบ: ${title}`;
export const draftFirst = 'มีฉบับร่างอีกเรื่องหนึ่งค้างอยู่ กรุณาทำต่อหรือทิ้งก่อน แล้วแตะปุ่มเดิมอีกครั้ง';

export const destinationKept =
  'ข้อมูลที่เผยแพร่แล้วเปลี่ยนหมวดหมู่หรือหน่วยงานไม่ได้ หากต้องการเปลี่ยน กรุณาคัดลอกเป็นคำขอใหม่ แล้วขอนำรายการเดิมลง';

const movedOn = {
  withdrawn: 'ถูกยกเลิกแล้ว',
  takenDown: 'นำลงจากเว็บไซต์แล้ว',
  underWay: 'มีผู้ดำเนินการต่อแล้ว',
};

export function correctionDetached(number: string, why: keyof typeof movedOn): string {
  return `คำขอเลขที่ ${number} ${movedOn[why]} จึงเสนอใหม่ด้วยเลขเดิมไม่ได้ ข้อมูลที่กรอกไว้ยังอยู่ครบ ส่งเป็นคำขอใหม่ได้ หรือพิมพ์ “${commandWord('discard')}” หากไม่ใช้แล้ว`;
}

/** The draft corrects the request as it is now. */
export function correctionMovedOn(number: string, isRefused: boolean): string {
  const what = isRefused ? 'ส่งกลับให้แก้ไขอีกครั้ง' : 'เปลี่ยนแปลงแล้ว';
  return `คำขอเลขที่ ${number} ${what} หลังจากเริ่มกรอกฉบับร่างนี้ ข้อมูลที่กรอกไว้ยังอยู่ครบ กรุณาตรวจทานทุกข้อก่อนส่ง หรือพิมพ์ “${commandWord('discard')}” หากไม่ใช้แล้ว`;
}

export const help =
  `พิมพ์คำตอบของข้อที่ถามอยู่ หรือแตะตัวเลือก พิมพ์ “${commandWord('back')}” เพื่อกลับไปข้อก่อน ` +
  `“${commandWord('save')}” เพื่อพักไว้ทำต่อภายหลัง หรือ “${commandWord('cancel')}” เพื่อหยุด ข้อมูลที่ตอบแล้วเก็บไว้ ${DRAFT_KEPT_DAYS} วัน`;

/** Answers a question about the open question. */
export function explained(asked: {
  title: string;
  example?: string | undefined;
  why?: string | undefined;
}): string {
  return ['คำอธิบายของข้อนี้', asked.title, asked.example, asked.why].filter(Boolean).join('\n');
}

/** To 'กดผิด', where a choice, a day or a link is wanted. */
export const notAnAnswer = `ยังไม่ได้บันทึกคำตอบของข้อนี้ พิมพ์ “${commandWord('back')}” เพื่อกลับไปข้อก่อน “${commandWord('save')}” เพื่อพักไว้ หรือ “${commandWord('help')}” หากต้องการคำแนะนำ`;

export const moreHelp = `พิมพ์ “${commandWord('help')}” หากต้องการคำแนะนำ`;

export function fileAdded({
  fileName,
  size,
  count,
}: {
  fileName: string;
  size: string;
  count: number;
}): string {
  return `ได้รับเอกสาร ${fileNames([fileName])} (${size}) แล้ว รวม ${count} ไฟล์`;
}

/** Below the line about what came. @param typed the words for going on */
export function moreFiles(typed: readonly string[]): string {
  const quoted = typed.map((word) => `“${word}”`);
  return `ส่งเพิ่มได้อีก หรือพิมพ์ ${quoted.join(' หรือ ')}`;
}

/** Files may come while another question is open. */
export const stillAsked = (title: string) => `ข้อที่กรอกอยู่: ${title}`;

/** Answers several files that were sent at once. */
export function filesAdded(names: readonly string[], count: number): string {
  return `ได้รับเอกสารแล้ว ${names.length} ไฟล์ ${fileNames(names)} รวม ${count} ไฟล์`;
}

/** The files attached on the page, told in the chat. */
export function filesFromWeb(names: readonly string[], count: number): string {
  return `ได้รับจากหน้าแนบไฟล์แล้ว ${names.length} ไฟล์ ${fileNames(names)} รวม ${count} ไฟล์`;
}

export function filesParked(names: readonly string[]): string {
  return parked(`ไฟล์ ${names.length} ไฟล์ ${fileNames(names)}`);
}

/** 'ส่งคำขอ' of an older review, while a question is open. */
export const answerFirst =
  'ยังแก้ไขไม่เสร็จ จึงยังไม่ส่งคำขอ กรุณาตอบข้อนี้ก่อน แล้วระบบจะแสดงรายการให้ตรวจทาน พร้อมปุ่ม “ส่งคำขอ”';

/** Answers several photos that were sent together; not all may have been taken. */
export function albumAdded({ taken, of, count }: { taken: number; of: number; count: number }): string {
  return `ได้รับภาพแล้ว ${taken} จาก ${of} ภาพ รวม ${count} ไฟล์`;
}

/** The others never came. */
export function albumSoFar({ taken, of }: { taken: number; of: number }): string {
  return `ได้รับภาพแล้ว ${taken} จาก ${of} ภาพ ภาพที่เหลือยังไม่มาถึง หากต้องการใช้ กรุณาส่งเฉพาะภาพที่ขาดอีกครั้ง`;
}

export function fileParked(fileName: string): string {
  return parked(`ไฟล์ “${fileName}”`);
}

export function albumParked({ taken, of }: { taken: number; of: number }): string {
  return parked(`ภาพ ${taken} จาก ${of} ภาพ`);
}

function parked(what: string): string {
  return `เก็บ${what} ไว้แล้ว จะให้เลือกแนบในข้อรายละเอียดเมื่อเริ่มคำขอ พิมพ์ “${commandWord('newRequest')}” เพื่อเริ่ม`;
}

/** To a file that came while a request waits for its requester: how it gets there. */
export function parkedFor(request: PublishRequest, what: 'answer' | 'correction'): string {
  const named = numberAndSubject(request);
  if (what === 'answer') {
    return `หากเป็นไฟล์สำหรับตอบคำถามของ${named}: คำตอบส่งเป็นข้อความ ไฟล์จึงยังไม่ถึงผู้ถาม กรุณาตอบว่ามีไฟล์ ผู้ถามจะส่งคืนเพื่อแก้ไข แล้วเลือกแนบไฟล์นี้ได้ในข้อรายละเอียด`;
  }
  return `หากเป็นไฟล์ของ${named} ซึ่งรอท่านแก้ไข กด “${requestButtons.correct}” แล้วเลือกแนบไฟล์นี้ได้ในข้อรายละเอียด`;
}

export const noRoomToPark = (limits: FileLimits) =>
  `เก็บไฟล์รอไว้ได้${filesTogether(limits)} ไฟล์นี้จึงยังไม่ได้เก็บ พิมพ์ “${commandWord('newRequest')}” เพื่อเริ่มคำขอและแนบไฟล์ที่เก็บไว้ก่อน`;
export const sameFileAgain = (fileName: string) =>
  `ไฟล์นี้เป็นไฟล์เดียวกับ “${fileName}” ที่มีอยู่แล้ว จึงเก็บไว้เพียงไฟล์เดียว`;
const sendAgain = 'หากต้องการใช้ไฟล์นี้ กรุณาส่งอีกครั้ง';
/** Says how many are left. */
export function fileTakenOut(fileName: string, left: number): string {
  return `ลบไฟล์ “${fileName}” ออกจากฉบับร่างแล้ว เหลือ ${left} ไฟล์ ${sendAgain}`;
}

/** @param names of the files that may be meant */
export const whichFileToRemove = (names: readonly string[]) =>
  `ยังไม่ได้ลบไฟล์ เพราะไม่แน่ชัดว่าหมายถึงไฟล์ใด: ${fileNames(names)} กรุณาแตะ “ลบ” ข้างไฟล์ที่ต้องการลบ หรือพิมพ์ “ลบ” ตามด้วยชื่อไฟล์`;

export const earlierFiles = (count: number) => `ไฟล์ก่อนหน้านี้อีก ${count} ไฟล์ ดูและลบได้ในหน้าตรวจสอบก่อนส่ง`;
export const fileRemoved = `ลบไฟล์ออกจากฉบับร่างแล้ว ${sendAgain}`;
export const unsent = 'นำข้อความหรือไฟล์ที่ยกเลิกการส่งออกจากฉบับร่างแล้ว';
export const unsentAfterSubmitting =
  'คำขอที่ส่งแล้วเก็บไว้เป็นหลักฐาน การยกเลิกการส่งข้อความไม่มีผลต่อคำขอ หากต้องการถอนคำขอ กรุณาเปิดคำขอแล้วกด “ยกเลิกคำขอ”';
export const photoName = 'ภาพที่ {number}.{extension}';

export const fileFaults = {
  tooBig: (fileName: string, maxMegabytes: number) =>
    `ไฟล์ “${fileName}” มีขนาดเกินกำหนด ${maxMegabytes} MB กรุณาลดขนาดไฟล์แล้วส่งใหม่`,
  elsewhere: 'ภาพนี้ไม่ได้เก็บไว้ใน LINE จึงรับไม่ได้ กรุณาบันทึกภาพลงเครื่อง แล้วส่งเป็นรูปภาพหรือไฟล์',
  gone: 'ไม่พบไฟล์นี้ใน LINE แล้ว กรุณาส่งไฟล์เดิมอีกครั้ง',
  trouble: 'ไม่สามารถรับไฟล์จาก LINE ได้ กรุณาส่งไฟล์เดิมอีกครั้ง',
};

const came: Record<string, string> = {
  sticker: 'ได้รับสติกเกอร์ ซึ่งใช้เป็นคำตอบไม่ได้',
  location: 'ได้รับตำแหน่งที่ตั้ง ซึ่งใช้เป็นคำตอบไม่ได้',
  video: 'ได้รับวิดีโอ ซึ่งแนบไม่ได้ กรุณาส่งเป็นไฟล์เอกสาร รูปภาพ หรือใส่ลิงก์ภายนอก',
  audio: 'ได้รับเสียง ซึ่งแนบไม่ได้ กรุณาพิมพ์เป็นข้อความ',
};

/** A sticker where nothing was asked: it greets. */
export const stickerAlone = `ได้รับสติกเกอร์แล้ว พิมพ์ “${commandWord('menu')}” เพื่อดูรายการ`;

/** Names a message of another kind than was wanted; `what` is LINE's message type. */
export function cameInstead(what: string): string {
  return ownValue(came, what) ?? 'ระบบรับข้อความชนิดนี้ไม่ได้';
}

/** Where the requester looks at it first, in another capacity. */
export const yourself = 'ท่าน';

/** @param decider who looks at it first: position, or capacity */
export function submitted(request: PublishRequest, decider: string): string {
  const step = dueStep(request);
  const waits = `อยู่ระหว่างรอ${step ? afterBrackets(decider, doesNext[doingOf(step)]) : decider}`;
  return `ส่งคำขอเรียบร้อยแล้ว เลขที่คำขอ ${requestNumber(request)} เรื่อง “${shortSubjectOf(request)}” ${waits} ระบบจะแจ้งผลให้ทราบ`;
}

/** Where no administrator could be told. */
export const deciderMissingUntold = 'ขณะนี้ยังไม่มีผู้ที่พิจารณาคำขอนี้ได้ในระบบ กรุณาติดต่อผู้ดูแลระบบ คำขอของท่านยังอยู่ในลำดับ';
export const deciderMissing = 'ขณะนี้ยังไม่มีผู้ที่พิจารณาคำขอนี้ได้ในระบบ ผู้ดูแลระบบได้รับแจ้งให้กำหนดแล้ว คำขอของท่านยังอยู่ในลำดับ';
