/** The words of 'งานของฉัน' and 'สถานะ': where requests are and what waits on whom. */
import { beginsRound, isOfStanding } from '../domain/request/actions.js';
import type { Actor } from '../domain/request/actor.js';
import { kindOfEntry, submissionOf } from '../domain/request/decisions.js';
import type { RequestPage, WorkCount } from '../domain/request/found-requests.js';
import { isOnline, isReviewDue, waitsForTakeDown, waitsSince } from '../domain/request/online-period.js';
import type { HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import {
  dueStep,
  publishTaskOf,
  requestNumber,
  waitsForRequester,
} from '../domain/request/publish-request.js';
import { namedWebmaster } from '../domain/request/publish-task.js';
import { stepTime } from '../domain/request/step-time.js';
import { commandWord } from './commands.js';
import { whoActs } from './currency.js';
import { joined } from './joined.js';
import { correctionWords } from './page-address.js';
import { actorWords, numberAndSubject, onlineWords, shortActorWords } from './request-words.js';
import { shortSubjectOf } from './short-subject.js';
import { shortened } from './shorten.js';
import { actionWord, statusWord } from './statuses.js';
import { dateTime, shortDate } from './thai-date.js';
import { timeTaken, waitingTime } from './waiting-time.js';

export const myWorkTitle = 'งานที่รอท่านดำเนินการ';
export const myRequestsTitle = 'คำขอของท่าน';
export const ownOnlineTitle = 'ข้อมูลของท่านที่อยู่บนเว็บไซต์';
export const nothingWaits = 'ขณะนี้ไม่มีงานที่รอท่านดำเนินการ';
export const noRequests = 'ยังไม่มีคำขอของท่านในระบบ พิมพ์ “ขอเผยแพร่” เพื่อเริ่มคำขอใหม่';
export const chooseOwn =
  'กรุณาเลือกคำขอของท่าน รายการจะแสดงสถานะ และปุ่มสำหรับแก้ไข ยกเลิก หรือขอขยายระยะเวลาที่ทำได้ขณะนี้';
export const tapForDetails = 'แตะรายการเพื่อดูรายละเอียด';

export const statusTitle = 'สถานะคำขอ';
export const withdrawTitle = 'ยืนยันการยกเลิกคำขอ';
export const withdrawQuestion =
  'เมื่อยกเลิกแล้ว คำขอนี้จะไม่ได้รับการพิจารณาต่อ และเสนอใหม่ด้วยเลขเดิมไม่ได้ ประวัติคำขอยังเก็บไว้ในระบบ';

/** The information stays on the website, whatever is withdrawn. */
export function withdrawWords({ standing }: Pick<PublishRequest, 'standing'>): string {
  return standing
    ? `เมื่อยกเลิกแล้ว สิ่งที่ขอจะไม่ได้รับการพิจารณาต่อ ข้อมูลบนเว็บไซต์คงอยู่ตามเดิม (${onlineWords(standing.content.online)})`
    : withdrawQuestion;
}

export function withdrawButton({ standing }: Pick<PublishRequest, 'standing'>): string {
  return standing ? buttons.withdrawAsking : buttons.withdraw;
}

export const labels = {
  whoseTurn: 'ผู้ดำเนินการต่อไป',
  since: 'ตั้งแต่',
};

export const buttons = {
  withdraw: 'ยกเลิกคำขอ',
  withdrawAsking: 'ยกเลิกการขอนี้',
  confirmWithdraw: 'ยืนยันยกเลิกคำขอ',
  keep: 'ไม่ยกเลิก',
  correct: 'แก้ไขและเสนอใหม่',
  revise: 'แก้ไขคำขอ',
  update: 'ปรับปรุงข้อมูล',
  copy: 'คัดลอกเป็นคำขอใหม่',
  free: 'ให้ผู้อื่นรับงานแทน',
};

/** As in 'อีก 3 รายการก่อนหน้า'. */
export const earlierEntries = 'รายการก่อนหน้า แตะ “ประวัติ” เพื่อดูทั้งหมด';

const MAX_REASON_LENGTH = 120;

export function undelivered(count: number): string {
  return `มีข้อความ ${count} รายการที่ส่งถึงผู้รับไม่ได้ กรุณาตรวจสอบว่าผู้รับบล็อกบัญชีนี้หรือไม่ และโควตาข้อความยังเหลืออยู่`;
}

/** Who must act now; undefined where nothing is left to do. */
export function whoseTurn(request: PublishRequest, now: Date): string | undefined {
  const step = dueStep(request);
  if (step) return step.capacity;
  const task = publishTaskOf(request);
  const holder = task?.takenBy ?? namedWebmaster(request);
  if (task) return holder ? nameAndUnit(holder) : request.procedure.publish.capacity;
  if (waitsForTakeDown(request, now)) return request.procedure.publish.capacity;
  const concerned = whoActs(request);
  if (concerned) return concerned;
  const isOwners = waitsForRequester(request) || isReviewDue(request, now);
  if (isOwners) return `${nameAndUnit(request.requester)} (ผู้ขอเผยแพร่)`;
  return undefined;
}

function nameAndUnit({ name, unit }: Pick<Actor, 'name' | 'unit'>): string {
  return `${name} ${unit}`;
}

export function statusAlt(request: PublishRequest, now: Date): string {
  const turn = whoseTurn(request, now);
  const next = turn ? ` รอ${turn}` : '';
  const recall = recallLine(request);
  const first = recall === undefined ? '' : `${recall}: `;
  return `${first}${numberAndSubject(request)} สถานะ: ${statusWord(request, now)}${next} (ตั้งแต่ ${dateTime(waitsSince(request, now))})`;
}

/** Who took back what, where that was the last thing done: whoever heard of it reads this first. */
export function recallLine(request: PublishRequest): string | undefined {
  const last = request.history.at(-1);
  if (last?.action !== 'undo' && last?.action !== 'withdraw') return undefined;
  return `${actorWords(last.by)} ${actionWord(request, last)} เมื่อ ${dateTime(last.at)}`;
}

export function withdrawAlt(request: PublishRequest): string {
  return `ยืนยันการยกเลิก ${numberAndSubject(request)}`;
}

/** 20 พ.ย. 2569 14:30 น. สมหญิง ตัวอย่าง: ส่งคำขอ (ครั้งที่ 1). The time on the form is the requester's own: 'ประวัติ' tells it. */
export function historyLine(request: PublishRequest, entry: HistoryEntry): string {
  const { at, by, reason, text } = entry;
  const round = isOfRound(request, entry) ? ` (ครั้งที่ ${submissionOf(request, entry.round)})` : '';
  const until = untilWords(request, entry);
  const what = `${actionWord(request, entry)}${toWords(entry)}${until}${correctionWords(entry)}`;
  const took = beginsRound(entry.action) ? '' : tookWords(request, entry);
  const why = reason ? ` เหตุผล: ${shortened(reason, MAX_REASON_LENGTH)}` : '';
  const said = text ? ` “${shortened(text, MAX_REASON_LENGTH)}”` : '';
  return `${dateTime(at)} ${shortActorWords(by)}: ${what}${said}${round}${took}${why}`;
}

/** Where the office's limit of a step was passed; else nothing. */
export function tookWords(request: PublishRequest, entry: HistoryEntry): string {
  const time = stepTime(request, entry);
  return time?.isOver ? ` ใช้เวลา ${timeTaken(time)}` : '';
}

/** A move on the published version, or a wish to take it down, belongs to no round of sign-offs. */
function isOfRound(request: PublishRequest, entry: HistoryEntry): boolean {
  return !isOfStanding(entry.action) && kindOfEntry(request, entry) !== 'takeDown';
}

/** Who got it: a screening names a webmaster besides. */
export function toWords({ action, to }: Pick<HistoryEntry, 'action' | 'to'>): string {
  if (!to) return '';
  return action === 'pass' ? ` มอบหมายให้ ${to.name}` : `ให้ ${to.name}`;
}

/** Until when it is, or shall be, all right. */
function untilWords(request: PublishRequest, entry: HistoryEntry): string {
  if (entry.reviewOn) return ` ทบทวนอีกครั้ง ${shortDate(entry.reviewOn)}`;
  const online = entry.online ?? (entry.action === 'resubmit' ? entry.content?.online : undefined);
  const isAsked = online?.kind === 'until' && kindOfEntry(request, entry) === 'extension';
  if (entry.action === 'publish' && online?.kind === 'until') {
    return ` เลื่อนวันสุดท้ายเป็น ${shortDate(online.lastDay)}`;
  }
  return isAsked ? ` ถึง ${shortDate(online.lastDay)}` : '';
}

export function listLabel(request: PublishRequest, number: number): string {
  return `${number}. เลขที่ ${requestNumber(request)} ${shortSubjectOf(request)}`;
}

/** For a requester who asks where the request is, and for whoever has no task in it any more. */
export function takenBy(name: string): string {
  return `${name} รับงานแล้ว`;
}

export function listDetail(request: PublishRequest, now: Date): string {
  const waiting = whoseTurn(request, now) ? [waitingTime(request, now).words] : [];
  const standing =
    isOnline(request) && request.standing ? [onlineWords(request.standing.content.online)] : [];
  const holder = publishTaskOf(request)?.takenBy;
  const taken = holder ? [takenBy(holder.name)] : [];
  const time = [...taken, ...standing, ...waiting].join(' · ') || dateTime(waitsSince(request, now));
  return `${statusWord(request, now)} · ${time}`;
}

/** How many there are, and those that are shown. */
export function listAlt(title: string, { from, shown, left, goesOn }: RequestPage): string {
  const all = countOf({ count: from + shown.length + left, goesOn });
  return `${title} ${all}: ${joined(shown, numberAndSubject)}`;
}

/** Where lists were not read to their end, there are so many or more. */
export function countOf({ count, goesOn }: WorkCount): string {
  return goesOn ? `${count} เรื่องขึ้นไป` : `${count} เรื่อง`;
}

export function onlyTheFirst(count: number): string {
  return `แสดงจาก ${count} เรื่องแรก อาจมีเรื่องอื่นอีก`;
}

/** Behind what was just done. */
export function othersWait(others: WorkCount): string {
  return `อีก ${countOf(others)}รอท่าน พิมพ์ “${commandWord('myWork')}” เพื่อดู`;
}

export function moreRequests(count: number, goesOn?: true): string {
  return `อีก ${countOf({ count, goesOn })}`;
}

export const chooseFromList = 'กรุณาเลือกจากรายการต่อไปนี้ แตะรายการ หรือพิมพ์หมายเลขของรายการ';

/** Nobody has it, or it is not for this person: the answer is the same. */
export function noSuchNumber(number: string): string {
  return `ไม่พบคำขอเลขที่ ${number} ในรายการของท่าน กรุณาตรวจสอบเลขที่`;
}
