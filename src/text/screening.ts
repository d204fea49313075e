/** The words of a screening that names a webmaster for the task: the group of IT screens before it assigns the officer (002:L44). */
import type { Actor } from '../domain/request/actor.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { numberAndSubject } from './request-words.js';

export const buttons = { screenedFor: 'กลั่นกรองและมอบหมาย', confirm: 'ยืนยันและมอบหมาย' };

export const chooseTitle = 'มอบหมายผู้นำขึ้นเผยแพร่';
export const confirmTitle = 'ยืนยันการกลั่นกรองและมอบหมาย';

export const labels = { to: 'มอบหมายให้' };

export function tapWebmaster(request: PublishRequest): string {
  return `แตะชื่อผู้ที่จะนำ${numberAndSubject(request)} ขึ้นเว็บไซต์`;
}

export const othersToo = 'ระบบจะแจ้งผู้ที่ได้รับมอบหมาย ผู้มีสิทธิ์ท่านอื่นยังรับงานแทนได้';

export function nobodyToName({ procedure }: PublishRequest): string {
  return `ขณะนี้ไม่มี${procedure.publish.capacity} ที่ติดต่อได้ กลั่นกรองได้โดยไม่ต้องมอบหมาย`;
}

export function confirmAlt(request: PublishRequest, name: string): string {
  return `${confirmTitle}ให้ ${name} ${numberAndSubject(request)}`;
}

/** On the card of the task, while nobody has taken it. */
export function namedWords(named: Actor, viewerId: string): string {
  return named.personId === viewerId
    ? 'ท่านได้รับมอบหมายให้ดำเนินการเรื่องนี้'
    : `มอบหมายให้ ${named.name} ท่านรับงานแทนได้`;
}
