/** The words of asking whoever is due to go on. */
import type { Person } from '../domain/person/person.js';
import { waitsSince } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Untold } from '../domain/untold.js';
import { whoseTurn } from './my-requests.js';
import { numberAndSubject } from './request-words.js';
import { dateTime, duration } from './thai-date.js';
import { toldWords } from './untold.js';

export const nudgeButton = 'ทวงถาม';

/** To whoever is due: who asks, and since when it waits. */
export function nudgeSentence(request: PublishRequest, from: Person, now: Date): string {
  const since = waitsSince(request, now);
  const waited = duration(Math.max(0, now.getTime() - since.getTime()));
  return `${from.name} ${from.unit.name} ทวงถาม ${numberAndSubject(request)} ซึ่งรอท่านดำเนินการตั้งแต่ ${dateTime(since)} (${waited})`;
}

export interface NudgeAnswer {
  kind: 'nudged' | 'askedToday' | 'notWaiting' | 'nobodyThere' | 'tooEarly';
  /** Who was asked, or has just been told. */
  to?: Person;
  untold?: readonly Untold[];
  /** From when on it may be asked. */
  from?: Date;
  now: Date;
}

/** To the requester: what came of the tap. */
export function nudgeAnswer(
  request: PublishRequest,
  { kind, to, untold = [], from = new Date(0), now }: NudgeAnswer,
): string {
  const about = numberAndSubject(request);
  switch (kind) {
    case 'nudged':
      return toldWords(
        `ระบบส่งคำทวงถาม ${about} ถึง ${to?.name ?? ''} ${to?.position ?? ''} แล้ว ทวงถามได้อีกครั้งในวันทำการถัดไป`,
        untold,
      );
    case 'askedToday':
      return `มีการทวงถาม ${about} ในวันทำการนี้แล้ว ทวงถามได้อีกครั้งในวันทำการถัดไป`;
    case 'tooEarly':
      return `ระบบเพิ่งแจ้ง ${to?.name ?? ''} ${to?.position ?? ''} เรื่อง ${about} แล้ว จึงยังไม่ส่งคำทวงถาม ทวงถามได้ตั้งแต่ ${dateTime(from)}`;
    case 'notWaiting':
      return `${about} ไม่ได้รอผู้อื่นดำเนินการแล้ว`;
    case 'nobodyThere':
      return `${about} รอ${whoseTurn(request, now) ?? ''} แต่ขณะนี้ไม่มีผู้ที่ระบบส่งข้อความถึงได้ กรุณาติดต่อผู้ดูแลระบบ`;
  }
}
