/** The words of looking after what stands on the website: checked, to be changed, looked at again, and by when. */
import type { LocalDate } from '../clock.js';
import { isFlagged, isRecheckWanted, recheckSteps } from '../domain/request/currency.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { actorWords, numberAndSubject, onlineWords } from './request-words.js';
import { dateTime, dateWithWeekday } from './thai-date.js';

export const titles = {
  flagged: 'ข้อมูลบนเว็บไซต์ต้องแก้ไข',
  recheck: 'ขอให้ตรวจความเป็นปัจจุบันของข้อมูล',
  nextReview: 'ข้อมูลยังถูกต้อง: เลือกวันทบทวนครั้งต่อไป',
};

export const buttons = {
  checkCurrent: 'ตรวจแล้ว ยังเป็นปัจจุบัน',
  undoCheck: 'เรียกคืนผลการตรวจ',
  flag: 'ต้องแก้',
  pick: 'เลือกจากปฏิทิน',
};

export const labels = { lastCheck: 'ตรวจล่าสุด', mustChange: 'สิ่งที่ต้องแก้', notedBy: 'ผู้แจ้ง' };

/** Ready answers to when it is looked at again. */
export const ready = {
  suggested: 'วันที่แนะนำ',
  months3: 'อีก 3 เดือน',
  months6: 'อีก 6 เดือน',
  months12: 'อีก 1 ปี',
};
export type ReadyReview = keyof typeof ready;

export const statusWords = { flagged: 'ต้องแก้ไข รอเจ้าของข้อมูล', recheck: 'รอตรวจความเป็นปัจจุบัน' };

export const flaggedHint =
  'กรุณาปรับปรุงข้อมูลแล้วเสนอใหม่ภายใต้เลขเดิม หรือขอนำลง ข้อมูลบนเว็บไซต์คงอยู่ตามเดิมจนกว่าจะดำเนินการเสร็จ';

export function statusWord(request: PublishRequest): string | undefined {
  if (isFlagged(request)) return statusWords.flagged;
  return isRecheckWanted(request) ? statusWords.recheck : undefined;
}

/** Who has to act on what was said about it. */
export function whoActs(request: PublishRequest): string | undefined {
  if (isFlagged(request)) return `${request.requester.name} (ผู้ขอเผยแพร่)`;
  return isRecheckWanted(request) ? recheckSteps(request.procedure.steps)[0]?.capacity : undefined;
}

export function lastCheckWords({ standing }: PublishRequest): string | undefined {
  const check = standing?.check;
  return check && `${dateTime(check.at)} ${actorWords(check.by)}`;
}

export function recheckQuestion({ requester }: PublishRequest): string {
  return `${requester.name} ยืนยันว่าข้อมูลยังถูกต้องหลายครั้งติดต่อกัน กรุณาเปิดหน้าเว็บไซต์และตรวจดูว่าข้อมูลยังเป็นปัจจุบัน`;
}

export function recheckAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} ${titles.recheck}`;
}

export function flaggedAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} ${titles.flagged}: ${request.standing?.concern?.text ?? ''}`;
}

export function checkUndone(request: PublishRequest): string {
  return `${numberAndSubject(request)} เรียกคืนผลการตรวจแล้ว กลับเป็นเหมือนก่อนตรวจ`;
}

export function checked(request: PublishRequest): string {
  return `${numberAndSubject(request)} บันทึกว่าตรวจแล้ว ยังเป็นปัจจุบัน`;
}

export function nextReviewQuestion({ standing }: PublishRequest): string {
  const now = standing ? ` (${onlineWords(standing.content.online)})` : '';
  return `กรุณาเลือกวันที่จะทบทวนครั้งต่อไป${now} หรือพิมพ์วันที่ เช่น 20/11/2570`;
}

export function nextReviewAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} ${nextReviewQuestion(request)}`;
}

export function notInRange(latest: LocalDate): string {
  return `วันทบทวนต้องหลังวันนี้ และไม่เกิน${dateWithWeekday(latest)} กรุณาเลือกหรือพิมพ์วันที่ใหม่`;
}
