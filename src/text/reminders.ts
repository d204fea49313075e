/** The words of the morning's digest: what waits, and what will soon be over. */
import { bangkokDate, daysBetween, type LocalDate, startOfDay } from '../clock.js';
import { lastChecked } from '../domain/request/currency.js';
import { isTakeDownAsked } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { lastDayOfWait, waitOf } from '../domain/request/waiting-ladder.js';
import { workingDaysBetween } from '../domain/working-time.js';
import type { Office } from '../offices/office.js';
import { reminder as correctedWords } from './correct-text.js';
import { titles as currencyTitles } from './currency.js';
import { joined } from './joined.js';
import { whoseTurn } from './my-requests.js';
import { numberAndSubject } from './request-words.js';
import { shortened } from './shorten.js';
import { shortDate } from './thai-date.js';

export const digestTitle = 'เรื่องที่ควรดูวันนี้';

const recheckTitle = currencyTitles.recheck;
const MAX_CONCERN_LENGTH = 120;

/** Why a request stands in the digest. */
export type ReminderKind =
  | 'endsSoon'
  | 'review'
  | 'takeDown'
  | 'pageGone'
  | 'pageStillUp'
  | 'leftIdle'
  | 'dueSoon'
  | 'dueToday'
  | 'late'
  | 'offerWithdrawal'
  | 'stillWaits'
  | 'reviewUnanswered'
  | 'flagged'
  | 'recheck'
  | 'check'
  | 'corrected';

export interface ReminderWords {
  kind: ReminderKind;
  request: PublishRequest;
  today: LocalDate;
  waiting: Office['waiting'];
}

/** Further off, only the day is named. */
const MAX_COUNTED_DAYS = 7;

export function reminderWords(reminder: ReminderWords): string {
  const { kind, request, today } = reminder;
  switch (kind) {
    case 'dueSoon':
      return `รอท่านดำเนินการ ครบกำหนดภายในวันที่ ${shortDate(lastDayOf(reminder))}`;
    case 'dueToday':
      return 'รอท่านดำเนินการ ครบกำหนดภายในวันนี้';
    case 'late':
      return `รอ${turnOf(reminder)}ดำเนินการ ${lateWords(reminder)}`;
    case 'stillWaits':
      return `ยังรอ${turnOf(reminder)}ดำเนินการ ${lateWords(reminder)}`;
    case 'offerWithdrawal':
      return leftCorrection(request, today);
    case 'endsSoon':
      return endsSoon(request, today);
    case 'review':
      return 'ถึงกำหนดทบทวนว่าข้อมูลยังถูกต้อง';
    case 'reviewUnanswered':
      return `${request.requester.name} ยังไม่ตอบการทบทวน กรุณาตรวจดูว่าข้อมูลยังเป็นปัจจุบัน`;
    case 'flagged':
      return `ต้องแก้: ${shortened(request.standing?.concern?.text ?? '', MAX_CONCERN_LENGTH)}`;
    case 'recheck':
      return recheckTitle;
    case 'check':
      return checkWords(request);
    case 'corrected':
      return correctedWords(request);
    case 'pageGone':
      return 'ตรวจแล้วไม่พบหน้าเว็บไซต์ที่บันทึกไว้ กรุณาเปิดดู หากย้ายหน้าแล้ว กรุณาแก้ลิงก์ที่เผยแพร่';
    case 'pageStillUp':
      return 'บันทึกว่านำลงแล้ว แต่หน้าเว็บไซต์ยังเปิดได้และยังพบข้อมูล กรุณาตรวจสอบ';
    case 'takeDown':
      return takeDownWords(request, today);
    case 'leftIdle':
      return `${request.proposal?.takenBy?.name ?? ''} รับงานเผยแพร่ไว้เกินเวลาที่กำหนด ท่านรับงานแทนได้`;
  }
}

/** Says how long it may still wait, or for how long it should not have. */
const isAboutLimit: readonly ReminderKind[] = ['dueSoon', 'dueToday', 'late', 'leftIdle'];

export function tellsOfLimit({ kind }: Pick<ReminderWords, 'kind'>): boolean {
  return isAboutLimit.includes(kind);
}

export function dueSentence(reminder: ReminderWords): string {
  return `${numberAndSubject(reminder.request)} ${reminderWords(reminder)}`;
}

function checkWords({ standing }: PublishRequest): string {
  const last = standing ? ` (ล่าสุด ${shortDate(bangkokDate(lastChecked(standing)))})` : '';
  return `ถึงกำหนดตรวจความเป็นปัจจุบัน${last}`;
}

function lastDayOf({ request, today, waiting }: ReminderWords): LocalDate {
  const wait = waitOf(request, waiting);
  return wait ? lastDayOfWait(wait) : today;
}

function turnOf({ request, today }: ReminderWords): string {
  return whoseTurn(request, startOfDay(today)) ?? '';
}

function lateWords(reminder: ReminderWords): string {
  const lastDay = lastDayOf(reminder);
  const over = workingDaysBetween(lastDay, reminder.today, reminder.request.procedure.holidays);
  return `เกินกำหนดแล้ว ${over} วันทำการ (ครบกำหนด ${shortDate(lastDay)})`;
}

/** Since when it waits for its requester, and both ways to go on. */
function leftCorrection({ proposal }: PublishRequest, today: LocalDate): string {
  const since = bangkokDate(proposal?.waitingSince ?? startOfDay(today));
  return `รอท่านแก้ไขตั้งแต่ ${shortDate(since)} (${daysBetween(since, today)} วัน) หากไม่ประสงค์เสนอต่อ ยกเลิกได้`;
}

function endsSoon({ standing }: PublishRequest, today: LocalDate): string {
  const online = standing?.content.online;
  if (online?.kind !== 'until') return '';
  const days = daysBetween(today, online.lastDay);
  if (days === 0) return `วันนี้ (${shortDate(online.lastDay)}) เป็นวันสุดท้ายบนเว็บไซต์`;
  // Read some days later, since it waits for another message to go with: then a number of days would be wrong.
  if (days > MAX_COUNTED_DAYS) return `จะครบระยะเวลาการเผยแพร่วันที่ ${shortDate(online.lastDay)}`;
  return `จะครบระยะเวลาการเผยแพร่ในอีก ${days} วัน (วันที่ ${shortDate(online.lastDay)})`;
}

function takeDownWords(request: PublishRequest, today: LocalDate): string {
  const online = request.standing?.content.online;
  if (isTakeDownAsked(request) || online?.kind !== 'until') return 'เจ้าของข้อมูลขอนำลง รอนำลงจากเว็บไซต์';
  const days = daysBetween(online.lastDay, today);
  return `ครบระยะเวลาเมื่อ ${shortDate(online.lastDay)} (เกินมาแล้ว ${days} วัน) รอนำลงจากเว็บไซต์`;
}

export function digestAlt(reminders: ReminderWords[]): string {
  const facts = joined(reminders, (one) => `${numberAndSubject(one.request)} ${reminderWords(one)}`);
  return `${digestTitle} ${reminders.length} เรื่อง: ${facts}`;
}
