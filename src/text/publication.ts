/** The words of publishing: for the webmaster, and for the requester whose information is up or was refused. */
import type { Actor } from '../domain/request/actor.js';
import { isSentBack, kindOfEntry } from '../domain/request/decisions.js';
import { contentOf, type PublishRequest, publicationsOf } from '../domain/request/publish-request.js';
import { type Office, roleTitle } from '../offices/office.js';
import { actorWords, numberAndSubject, onlineWords } from './request-words.js';
import { shortenedToUnits } from './shorten.js';
import { permitWord, refusedWord } from './statuses.js';
import { byWhen, dateTime } from './thai-date.js';

/** To a webmaster who only says that it is done. */
export const sendPageAddress =
  'หากเผยแพร่บนเว็บไซต์แล้ว กรุณาส่งลิงก์ของหน้าที่เผยแพร่ เพื่อบันทึกผล การพิมพ์ข้อความอย่างเดียวไม่ถือเป็นการบันทึก';

export const titles = {
  task: 'รอนำขึ้นเว็บไซต์',
  updateTask: 'รอปรับปรุงบนเว็บไซต์',
  pageAddress: 'ส่งลิงก์หน้าเว็บไซต์ที่เผยแพร่',
  confirm: 'ยืนยันการเผยแพร่',
  chooseReceiver: 'เลือกผู้รับมอบงาน',
  published: 'เผยแพร่บนเว็บไซต์แล้ว',
  updated: 'ปรับปรุงบนเว็บไซต์แล้ว',
  updateRecorded: 'บันทึกว่าปรับปรุงแล้ว',
  recorded: 'บันทึกว่าเผยแพร่แล้ว',
  whichTask: 'ลิงก์นี้เป็นของเรื่องใด',
};

export const buttons = {
  take: 'รับงานนี้',
  publish: 'บันทึกว่าเผยแพร่แล้ว',
  release: 'คืนงาน',
  assign: 'มอบงานให้ผู้อื่น',
  return: 'ส่งคืนให้แก้ไข',
  copy: 'คัดลอกข้อความ',
  openPage: 'เปิดหน้าเว็บไซต์',
  confirmPublish: 'ยืนยันว่าเผยแพร่แล้ว',
  changeAddress: 'แก้ลิงก์',
  sameAddress: 'ใช้ลิงก์เดิม',
  call: 'โทรหาผู้ขอ',
  correct: 'แก้ไขและเสนอใหม่',
};

export const labels = {
  metadata: 'ข้อความสำหรับแสดงท้ายข้อมูลบนเว็บไซต์',
  address: 'ลิงก์ที่เผยแพร่',
  oldAddress: 'ลิงก์เดิม',
  publishedBy: 'ผู้นำขึ้นเผยแพร่',
  publishedAt: 'วันที่เผยแพร่',
  shiftedTo: 'เลื่อนวันสุดท้ายเป็น',
  time: 'เวลาที่ใช้',
};

export const pageAddressExample = 'ตัวอย่าง: https://www.example.go.th/news/123';
export const askPageAddress = 'กรุณาส่งลิงก์หน้าเว็บไซต์ที่เผยแพร่แล้ว โดยพิมพ์หรือวางลิงก์ในช่องข้อความ';
export const tapTask = 'กรุณาแตะเรื่อง หรือพิมพ์หมายเลขของรายการ แล้วตรวจสอบก่อนยืนยัน';
export const noTaskForLink = 'ได้รับลิงก์แล้ว แต่ไม่มีงานของท่านที่รอบันทึกลิงก์ จึงไม่ได้บันทึก';
export const linkLeft = 'ไม่ได้บันทึกลิงก์ หากต้องการบันทึก กรุณาส่งลิงก์อีกครั้ง';
export const sendLinkAgain = 'ลิงก์ที่ส่งไว้ใช้ไม่ได้แล้ว กรุณาส่งลิงก์อีกครั้ง';
export const confirmQuestion = 'กรุณาเปิดลิงก์เพื่อตรวจดูว่าข้อมูลแสดงครบถ้วน';
export const requesterIsTold = 'ระบบแจ้งผู้ขอเผยแพร่แล้ว';
export const toldInYourName = 'ระบบได้แจ้งผลและเหตุผลแก่ผู้ขอเผยแพร่ในนามของท่านแล้ว หากผู้ขอมีข้อสงสัย กรุณาประสานโดยตรง';
export const correctHint = 'กรุณาแก้ไขข้อมูลแล้วเสนอใหม่ตั้งแต่ขั้นตอนแรก หรือยกเลิกคำขอ';

export function taskIntro(request: PublishRequest): string {
  if (isUpdateTask(request)) {
    return `${permitWord(request)}แล้ว กรุณาปรับปรุงข้อมูลที่หน้าเว็บไซต์เดิม หรือนำขึ้นใหม่แล้วบันทึกลิงก์ใหม่`;
  }
  return `${permitWord(request)}แล้ว กรุณาตรวจทานความครบถ้วนก่อนนำขึ้นเว็บไซต์`;
}

/** The task is to replace what stands. */
export function isUpdateTask({ proposal }: Pick<PublishRequest, 'proposal'>): boolean {
  return proposal?.kind === 'update';
}

export function taskTitle(request: PublishRequest): string {
  return isUpdateTask(request) ? titles.updateTask : titles.task;
}

/** Whether an update was put on the website last, and not the first publication. */
export function isUpdated(request: PublishRequest): boolean {
  const last = request.history.findLast(({ action }) => action === 'publish');
  return last !== undefined && kindOfEntry(request, last) === 'update';
}

export function publishedTitle(request: PublishRequest, reader: 'requester' | 'webmaster'): string {
  if (isUpdated(request)) return reader === 'requester' ? titles.updated : titles.updateRecorded;
  return reader === 'requester' ? titles.published : titles.recorded;
}

export function taskAlt(request: PublishRequest): string {
  return `${taskTitle(request)}: ${numberAndSubject(request)} เผยแพร่${onlineWords(contentOf(request).online)}`;
}

export function takenBy(holder: Actor, since: Date | undefined): string {
  const when = since ? ` ตั้งแต่ ${dateTime(since)}` : '';
  return `${actorWords(holder)}${when}`;
}

export function takenByOther(holder: Actor, since: Date | undefined): string {
  return `งานนี้มีผู้รับดำเนินการแล้ว โดย ${takenBy(holder, since)}`;
}

/** @param giver a colleague who passed it on */
export function takenByViewer(since: Date | undefined, giver: Actor | undefined): string {
  const when = since ? `ตั้งแต่ ${dateTime(since)} ` : '';
  const how = giver ? `${giver.name} มอบงานนี้ให้ท่าน` : 'ท่านรับงานนี้แล้ว';
  return `${how} ${when}หลังนำข้อมูลขึ้นเว็บไซต์เสร็จ กรุณากด “${buttons.publish}”`;
}

/** The holder left the task longer than the office allows: another webmaster may take it too. */
export const leftIdle = 'งานนี้เกินเวลาที่กำหนดให้ถือไว้แล้ว ท่านรับงานแทนได้';

/** To whoever held the task: the newest entry gave it to somebody else, or freed it. */
export function taskGone(request: PublishRequest): string {
  const last = request.history.at(-1);
  const doing = last?.action === 'take' ? 'รับงานแทนท่านแล้ว' : 'ให้ผู้อื่นรับงานแทนท่านแล้ว';
  return `${last?.by.name ?? ''} ${doing}: ${numberAndSubject(request)} ท่านไม่ต้องนำขึ้นเว็บไซต์`;
}

export function freeForOthers(from: Date, now: Date): string {
  if (from <= now) return 'ผู้อื่นรับงานแทนได้แล้ว';
  return `หากยังไม่เสร็จ${byWhen(from)} ผู้อื่นรับงานแทนได้`;
}

export function nobodyToAssignTo({ procedure }: PublishRequest): string {
  return `ขณะนี้ไม่มี${procedure.publish.capacity} ท่านอื่นที่ติดต่อได้`;
}

export function tapReceiver(request: PublishRequest): string {
  return `แตะชื่อผู้ที่จะรับ${numberAndSubject(request)} ไปดำเนินการต่อ`;
}

export function assignedTo(request: PublishRequest, name: string): string {
  return `มอบงาน ${numberAndSubject(request)} ให้ ${name} แล้ว`;
}

export function onSite(site: string): string {
  return `เผยแพร่ที่${site}`;
}

/** The other websites may have their links in the same message. */
export function allAtOnce(others: readonly string[]): string {
  return `ส่งลิงก์ของ${others.join(' และ ')} มาในข้อความเดียวกันก็ได้`;
}

/** @param others websites that still need their address after this one */
export function afterConfirming(others: readonly string[]): string {
  if (others.length === 0) return 'เมื่อยืนยันแล้ว ระบบจะแจ้งผู้ขอเผยแพร่พร้อมลิงก์นี้';
  return `เมื่อยืนยันแล้ว กรุณาส่งลิงก์ของ${others.join(' และ ')} ระบบจะแจ้งผู้ขอเผยแพร่เมื่อครบทุกเว็บไซต์`;
}

/** Some of its websites have their address: where it is still to be put. */
export function stillWanted(sites: readonly string[]): string {
  return `บันทึกลิงก์แล้วบางส่วน ยังต้องนำขึ้น${sites.join(' และ ')}`;
}

export function pageAddressAlt(request: PublishRequest): string {
  return `${numberAndSubject(request)} กรุณาส่งลิงก์หน้าเว็บไซต์ที่เผยแพร่`;
}

export function confirmAlt(request: PublishRequest, urls: readonly string[]): string {
  return `ยืนยันการเผยแพร่ ${numberAndSubject(request)} ที่ ${urls.join(' และ ')}`;
}

export function publishedAlt(request: PublishRequest): string {
  const publications = publicationsOf(request);
  const last = publications.at(-1);
  const where = last
    ? ` เมื่อ ${dateTime(last.at)} ดูได้ที่ ${publications.map(({ url }) => url).join(' และ ')}`
    : '';
  return `${numberAndSubject(request)} ${publishedTitle(request, 'requester')} ${onlineWords(contentOf(request).online)}${where}`;
}

export function notifyBackAlt(request: PublishRequest, reason: string): string {
  const { name, contact } = request.requester;
  return `${numberAndSubject(request)} ${refusedWords(request)} เหตุผล: ${reason} ผู้ขอ: ${name} ${contact}`;
}

/** How this request was refused or returned, or would be now. */
export function refusedWords(request: PublishRequest): string {
  if (request.proposal?.kind === 'takeDown') return 'การขอนำลงถูกส่งคืน';
  return isSentBack(request) ? 'ถูกส่งคืนให้แก้ไข' : refusedWord(request);
}

/**
 * @param word for what was done, as in 'ไม่อนุญาต'
 * @param kind of what was asked for, as in 'ขอขยายระยะเวลา'; absent: the first publication
 */
export function notifyBackTitle(word: string, kind?: string): string {
  return kind === undefined ? `แจ้งผล${word}แก่ผู้ขอ` : `แจ้งผลการ${kind}แก่ผู้ขอ: ${word}`;
}

/** Word for word what the requester reads: the decider sees it before, the webmaster after. */
export function refusalSentence(request: PublishRequest, reason: string): string {
  return `${numberAndSubject(request)} ${refusedWords(request)} เหตุผล: ${reason}`;
}

/** Where the office tells a refusal in the webmaster's name, with that webmaster's name and title. */
export function tellsYou({ procedure }: PublishRequest, webmasterName: string | undefined): string {
  const { refusal, publish } = procedure;
  const who = refusal.notifyBackByWebmaster ? `${webmasterName ?? ''} ${publish.capacity} ` : '';
  return `${who}ขอแจ้งผลการพิจารณาให้ทราบ`.trim();
}

/** LINE's limit of a sender's name (developers.line.biz/en/docs/messaging-api/icon-nickname-switch/). */
const MAX_SENDER_LENGTH = 20;

/** The sender of what is told in the webmaster's name: the title without its brackets, or the office where that is too long. */
export function webmasterAsSender(office: Office): string {
  const title = roleTitle(office, 'webmaster').replace(/ *\(.*\)$/, '');
  return shortenedToUnits(title.length > MAX_SENDER_LENGTH ? office.shortName : title, MAX_SENDER_LENGTH);
}
