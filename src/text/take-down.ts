/** The words of the end of a publication: its period is over, it is looked at again, it comes down. */
import type { TakeDownAction } from '../domain/request/actions.js';
import { isEarlyTakeDown } from '../domain/request/life-cycle.js';
import { isDownAsPlanned, isPeriodOver } from '../domain/request/online-period.js';
import { doingOf } from '../domain/request/procedure.js';
import {
  dueStep,
  type HistoryEntry,
  isRefused,
  type PublishRequest,
  presentContent,
} from '../domain/request/publish-request.js';
import type { Untold } from '../domain/untold.js';
import { afterBrackets } from './after-brackets.js';
import { doesNext } from './approval.js';
import { actorWords, numberAndSubject, onlineWords } from './request-words.js';
import { dateTime, dateWithWeekday } from './thai-date.js';
import { toldWords } from './untold.js';

export const titles = {
  periodOver: 'ครบระยะเวลา รอนำลงจากเว็บไซต์',
  asked: 'เจ้าของข้อมูลขอนำลงจากเว็บไซต์',
  askReason: 'ระบุเหตุผลที่นำลง',
  confirm: { takeDown: 'ยืนยันว่านำลงจากเว็บไซต์แล้ว', askTakeDown: 'ยืนยันการขอนำลง' },
  takenDown: 'นำลงจากเว็บไซต์แล้ว',
  review: 'ถึงกำหนดทบทวนข้อมูล',
  online: 'ข้อมูลบนเว็บไซต์',
};

export const buttons = {
  takeDown: 'บันทึกว่านำลงแล้ว',
  takeDownEarly: 'นำลงก่อนกำหนด',
  askTakeDown: 'ขอนำลงจากเว็บไซต์',
  confirmCurrent: 'ข้อมูลยังถูกต้อง',
  confirm: { takeDown: 'ยืนยันว่านำลงแล้ว', askTakeDown: 'ยืนยันขอนำลง' },
  changeReason: 'แก้เหตุผล',
};

/** To 'ลบแล้วค่ะ' without the card of what was taken down. */
export const recordTakeDown = `หากนำลงจากเว็บไซต์แล้ว กรุณาเลือกจากรายการ แล้วกด “${buttons.takeDown}” การพิมพ์ข้อความอย่างเดียวไม่ถือเป็นการบันทึก`;

export const labels = {
  askedBy: 'ผู้ขอนำลง',
  takenDownBy: 'ผู้นำลง',
  takenDownAt: 'วันเวลาที่นำลง',
};

/** To choose from, or to type one's own. */
export const reasons = ['ข้อมูลไม่เป็นปัจจุบัน', 'ข้อมูลไม่ถูกต้อง', 'มีข้อมูลฉบับใหม่แทน', 'เผยแพร่ซ้ำกับรายการอื่น'] as const;

export const nothingOnline = 'ขณะนี้ไม่มีข้อมูลที่เผยแพร่อยู่บนเว็บไซต์';
export const ownerIsTold = 'ระบบแจ้งเจ้าของข้อมูลแล้ว';
export const ownerIsToldLater = 'ระบบจะแจ้งเจ้าของข้อมูลพร้อมข้อความถัดไป เนื่องจากนำลงตามกำหนด';

/** Tells the webmaster when the owner hears of it: news of a planned act rides with the next message. */
export function ownerHears(request: PublishRequest): string {
  return isDownAsPlanned(request) ? ownerIsToldLater : ownerIsTold;
}

export const reviewQuestion =
  'กรุณาเปิดหน้าเว็บไซต์และตรวจดูว่าข้อมูลยังถูกต้องเป็นปัจจุบัน หากไม่ถูกต้อง กรุณาปรับปรุงข้อมูล หรือขอนำลงพร้อมเหตุผล';

export function confirmQuestion({ procedure }: PublishRequest, as: TakeDownAction): string {
  return as === 'takeDown'
    ? 'กรุณานำข้อมูลลงจากทุกหน้าข้างต้นก่อน เมื่อยืนยันแล้ว ระบบจะบันทึกวันเวลาและแจ้งเจ้าของข้อมูล'
    : `เมื่อยืนยันแล้ว ระบบจะแจ้ง${procedure.publish.capacity} ข้อมูลยังอยู่บนเว็บไซต์จนกว่าจะบันทึกว่านำลงแล้ว`;
}

/** The state of the extension that is asked for; undefined where none is. */
export function undecidedExtension(request: PublishRequest): string | undefined {
  if (request.proposal?.kind !== 'extension') return undefined;
  if (isRefused(request)) return 'ไม่ได้รับอนุญาต';
  const step = dueStep(request);
  const waits = step ? `รอ${afterBrackets(step.capacity, doesNext[doingOf(step)])}` : 'รอข้อมูลเพิ่มเติมจากผู้ขอ';
  return `ยังไม่ได้พิจารณา ${waits} หากนำลงแล้ว การขอขยายนี้จะสิ้นสุดลง`;
}

/** Why the webmaster has this task. */
export function taskSentence(request: PublishRequest, now: Date): string {
  const ask = lastAsk(request);
  const why = isPeriodOver(request, now)
    ? `ข้อมูลนี้ครบระยะเวลาการเผยแพร่แล้ว (${onlineWords(presentContent(request).online)})`
    : `เจ้าของข้อมูลขอให้นำลง${ask?.reason ? ` เหตุผล: ${ask.reason}` : ''}`;
  return `${why} กรุณานำลงจากเว็บไซต์ แล้วกด “${buttons.takeDown}”`;
}

export function lastAsk({ history }: PublishRequest): HistoryEntry | undefined {
  return history.findLast(({ action }) => action === 'askTakeDown');
}

export function lastTakeDown({ history }: PublishRequest): HistoryEntry | undefined {
  return history.findLast(({ action }) => action === 'takeDown');
}

/** The reason of whoever took it down, or of the requester who asked. */
export function takeDownReason(request: PublishRequest): string | undefined {
  return lastTakeDown(request)?.reason ?? lastAsk(request)?.reason;
}

export function taskAlt(request: PublishRequest, now: Date): string {
  return `${numberAndSubject(request)}: ${taskSentence(request, now)}`;
}

export function reviewAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} ${titles.review} (${onlineWords(presentContent(request).online)}) กรุณาตรวจดูว่ายังถูกต้อง`;
}

export function askReason(as: TakeDownAction): string {
  const what = as === 'takeDown' ? 'นำข้อมูลลงก่อนครบระยะเวลา' : 'ขอนำข้อมูลลงจากเว็บไซต์';
  return `กรุณาระบุเหตุผลที่${what} เลือกจากรายการ หรือพิมพ์เหตุผล`;
}

export function askReasonAlt(request: PublishRequest, as: TakeDownAction): string {
  return `${numberAndSubject(request)} ${askReason(as)}`;
}

export function confirmAlt(request: PublishRequest, as: TakeDownAction): string {
  return `${titles.confirm[as]} ${numberAndSubject(request)}`;
}

/** Before its time the webmaster says so, and why. */
export function takeDownButton(request: PublishRequest, now: Date): string {
  return isEarlyTakeDown(request, now) ? buttons.takeDownEarly : buttons.takeDown;
}

export function takenDownAlt(request: PublishRequest): string {
  const { at } = lastTakeDown(request) ?? {};
  const reason = takeDownReason(request);
  const when = at ? ` เมื่อ ${dateTime(at)}` : '';
  return `${numberAndSubject(request)} ${titles.takenDown}${when}${reason ? ` เหตุผล: ${reason}` : ''}`;
}

export function confirmedCurrent(request: PublishRequest, reviewOn: string): string {
  return `${numberAndSubject(request)} บันทึกว่าข้อมูลยังถูกต้องแล้ว ทบทวนอีกครั้ง${dateWithWeekday(reviewOn)}`;
}

/** To its owner, whose wish the webmaster does not follow. */
export function returned(request: PublishRequest): string {
  const { by, reason = '' } = request.history.findLast(({ action }) => action === 'return') ?? {};
  const who = by ? ` โดย ${actorWords(by)}` : '';
  return `${numberAndSubject(request)} การขอนำลงถูกส่งคืน${who} เหตุผล: ${reason} ข้อมูลยังอยู่บนเว็บไซต์ตามเดิม`;
}

/** @param untold those who should have heard of it, and did not */
export function asked(request: PublishRequest, untold: readonly Untold[]): string {
  const told = `ระบบแจ้ง${afterBrackets(request.procedure.publish.capacity, 'แล้ว')}`;
  return `${numberAndSubject(request)} บันทึกการขอนำลงแล้ว ${toldWords(told, untold)}`;
}
