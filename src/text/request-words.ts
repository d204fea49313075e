/** How a request, its parts and its people are named on every card. */
import type { Actor } from '../domain/request/actor.js';
import type { Attachment, Content, OnlinePeriod } from '../domain/request/content.js';
import { kindOfEntry, submissionOf } from '../domain/request/decisions.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { publicationsOf, requestNumber, roundOf } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { fileSize } from './file-size.js';
import { kindWords } from './kind-words.js';
import { shortSubjectOf } from './short-subject.js';
import { shortened } from './shorten.js';
import { dateWithWeekday, shortDate } from './thai-date.js';

export const labels = {
  requester: 'ผู้ขอเผยแพร่',
  unit: 'หน่วยงาน',
  contact: 'ติดต่อ',
  rule: 'ข้อกำหนดของหมวดหมู่',
  reason: 'เหตุผล',
  signatures: 'ผู้ลงนามก่อนหน้า',
  waiting: 'ระยะเวลาที่รอ',
  history: 'ลำดับการดำเนินการ',
};

export const openRequest = 'ดูคำขอ';
/** From a question or a confirmation: nothing is recorded. */
export const back = 'กลับ';
export const allDetails = 'รายละเอียดทั้งหมด';
export const files = 'ไฟล์';
export const links = 'ลิงก์';
export const none = 'ไม่มี';
export const notGiven = 'ยังไม่ระบุ';

/** Line 1 of every card's heading. */
export function numberAndRound(request: PublishRequest, round = roundOf(request)): string {
  return `คำขอเลขที่ ${requestNumber(request)} · ${roundWords(request, round)}`;
}

/** As in 'เสนอครั้งที่ 2' and 'ขอขยายระยะเวลา ครั้งที่ 1': each kind of proposal counts its own rounds. */
export function roundWords(request: PublishRequest, round = roundOf(request)): string {
  const first = request.history.find((entry) => entry.round === round);
  const kind = first ? kindOfEntry(request, first) : 'publication';
  const times = `ครั้งที่ ${submissionOf(request, round)}`;
  return kind === 'publication' ? `เสนอ${times}` : `${kindWords[kind]} ${times}`;
}

/** In sentences and notifications. */
export function numberAndSubject(request: PublishRequest): string {
  return `คำขอเลขที่ ${requestNumber(request)} เรื่อง “${shortSubjectOf(request)}”`;
}

/** '(ถ้ามี)' is printed behind what is owed only where it exists; some rules say so themselves. */
const IF_ANY = '(ถ้ามี)';

/** The demands of the office's document on a category; undefined: none. */
export function categoryRule(office: Office, categoryId: string | undefined): string | undefined {
  const { rule, ifAny = false } = office.categories.find(({ id }) => id === categoryId) ?? {};
  if (!ifAny || rule?.includes(IF_ANY)) return rule;
  return rule === undefined ? `เผยแพร่เมื่อมีข้อมูล ${IF_ANY}` : `${rule} ${IF_ANY}`;
}

export function onlineWords(online: OnlinePeriod): string {
  return online.kind === 'until'
    ? `ถึง${dateWithWeekday(online.lastDay)}`
    : `ไม่กำหนดวันสิ้นสุด ทบทวน${dateWithWeekday(online.reviewOn)}`;
}

export function infoPeriodWords({ from, to }: NonNullable<Content['infoPeriod']>): string {
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
}

/** รายงาน.pdf (PDF 471 KB) */
export function attachmentWords(attachment: Attachment, longestName: number): string {
  return `${shortened(attachment.fileName, longestName)} (${typeAndSize(attachment)})`;
}

export function typeAndSize({ extension, sizeInBytes }: Attachment): string {
  return `${extension.toUpperCase()} ${fileSize(sizeInBytes)}`;
}

type Named = Pick<Actor, 'name' | 'actingFor'>;
type ActingFor = NonNullable<Actor['actingFor']>;

/** Who by an order acted for the head is never named without that. */
export function actorWords(actor: Named & Pick<Actor, 'position'>): string {
  const { name, position } = actor;
  const who = name === position ? position : `${name} ${position}`; // whoever left shows by the position alone
  return `${who}${actingWords(actor)}`;
}

/** In which capacity somebody signed, and who: a title that says both stands once. */
export function signerWords(actor: Named & Pick<Actor, 'position'>, capacity: string): string {
  const isSaid = !actor.actingFor && (actor.position === capacity || capacity === '');
  return isSaid ? actorWords(actor) : `${capacity}: ${actorWords(actor)}`;
}

/** Where the position would be too much: in lines of history. */
export function shortActorWords(actor: Named): string {
  return `${actor.name}${actingWords(actor)}`;
}

function actingWords({ actingFor }: Named): string {
  return actingFor ? ` ${actingLine(actingFor)}` : '';
}

/** ปฏิบัติราชการแทนสาธารณสุขอำเภอ (คำสั่งที่ 45/2569) */
export function actingLine(actingFor: ActingFor): string {
  return `ปฏิบัติราชการแทน${inPlaceWords(actingFor)}`;
}

/** Behind the label that says it: สาธารณสุขอำเภอ (คำสั่งที่ 45/2569) */
export function inPlaceWords({ head, order }: ActingFor): string {
  return order === undefined ? head : `${head} (คำสั่งที่ ${order})`;
}

export function more(count: number, unit: string): string {
  return `อีก ${count} ${unit}`;
}

/** Where it stands, or stood: a line for each website. */
export function addressLines(request: PublishRequest): string {
  return publicationsOf(request)
    .map(({ url }) => url)
    .join('\n');
}
