/** Answers a tap on a button whose act is on record already: it says since when, and never as if just now. */
import { beginsRound } from '../domain/request/actions.js';
import { submissionOf } from '../domain/request/decisions.js';
import {
  type HistoryEntry,
  type PublishRequest,
  requestNumber,
  roundOf,
} from '../domain/request/publish-request.js';
import { toWords } from './my-requests.js';
import { shortSubjectOf } from './short-subject.js';
import { actionWord } from './statuses.js';
import { dateTime } from './thai-date.js';

export function recordedEarlier(request: PublishRequest, entry: HistoryEntry): string {
  return `ท่านได้ดำเนินการนี้ไปแล้ว: ${actionWord(request, entry)}${toWords(entry)} เมื่อ ${dateTime(entry.at)} ครั้งนี้จึงไม่มีการบันทึกเพิ่ม`;
}

/** The button of a form whose request is on record. */
export function sentEarlier(request: PublishRequest): string {
  const sent = request.history.findLast(({ action }) => beginsRound(action));
  const times = submissionOf(request, roundOf(request));
  const round = times > 1 ? ` (เสนอครั้งที่ ${times})` : '';
  const when = sent ? ` เมื่อ ${dateTime(sent.at)}` : '';
  return `คำขอนี้ส่งไปแล้ว${when} เลขที่คำขอ ${requestNumber(request)}${round} เรื่อง “${shortSubjectOf(request)}” ครั้งนี้จึงไม่มีการส่งเพิ่ม`;
}
