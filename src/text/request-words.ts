/** How a request, its parts and its people are named on every card. */
import type { Actor, Attachment, Content, OnlinePeriod, PublishRequest } from '../domain/publish-request.js';
import { requestNumber } from '../domain/publish-request.js';
import type { Office } from '../offices/office.js';
import { fileSize } from './file-size.js';
import { shortened } from './shorten.js';
import { dateWithWeekday, shortDate } from './thai-date.js';

export const contentLabels: Record<keyof Content, string> = {
  siteIds: 'เว็บไซต์ที่เผยแพร่',
  dataTypeId: 'ประเภทข้อมูล',
  categoryId: 'หมวดหมู่ข้อมูล',
  itemId: 'รายการย่อย',
  subject: 'หัวข้อ',
  details: 'รายละเอียดข้อมูล',
  attachments: 'เอกสารแนบ',
  source: 'แหล่งที่มาของข้อมูล',
  infoPeriod: 'ช่วงวันที่ของข้อมูล',
  online: 'ระยะเวลาการเผยแพร่',
  links: 'ลิงก์ภายนอก',
  remarks: 'หมายเหตุ',
};

export const labels = {
  requester: 'ผู้ขอเผยแพร่',
  unit: 'หน่วยงาน',
  contact: 'ติดต่อ',
  reason: 'เหตุผล',
  signatures: 'ผู้ลงนามก่อนหน้า',
  waiting: 'ระยะเวลาที่รอ',
  history: 'ลำดับการดำเนินการ',
};

export const openRequest = 'ดูคำขอ';
export const files = 'ไฟล์';
export const links = 'ลิงก์';
export const none = 'ไม่มี';
export const notGiven = 'ยังไม่ระบุ';

/** Line 1 of every card's heading. */
export function numberAndRound(request: PublishRequest): string {
  return `คำขอเลขที่ ${requestNumber(request)} · เสนอครั้งที่ ${request.round}`;
}

/** In sentences and notifications. */
export function numberAndSubject(request: PublishRequest): string {
  return `คำขอเลขที่ ${requestNumber(request)} เรื่อง “${request.content.subject}”`;
}

export interface Placed {
  categoryId: string;
  itemId?: string | undefined;
}

export function categoryWords(office: Office, { categoryId, itemId }: Placed): string {
  const category = office.categories.find(({ id }) => id === categoryId);
  if (!category) return categoryId;
  const item = category.items.find(({ id }) => id === itemId);
  return `${category.number}. ${category.name}${item ? ` › ${item.name}` : ''}`;
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

export function actorWords({ name, position }: Pick<Actor, 'name' | 'position'>): string {
  return `${name} ${position}`;
}

export function more(count: number, unit: string): string {
  return `อีก ${count} ${unit}`;
}
