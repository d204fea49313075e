/** One step of asking for an extension, from a text or a choice: the new last day first, then the reason. Pure. */
import { addDays, fiscalYearEnd, isRealDate, type LocalDate } from '../clock.js';
import type { Asked } from '../domain/conversation.js';
import { isExtensionOf } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { dayAheadFaults } from '../text/answer-faults.js';
import { daysMeant, readLastDay } from '../text/days-meant.js';
import { askReading } from '../text/doubts.js';
import { notLonger } from '../text/extension.js';
import type { ReadDate } from '../text/read-date.js';
import { readReason } from '../text/read-reason.js';

export type AskedExtension = Extract<Asked, { kind: 'extension' }>;

export interface Extension {
  lastDay: LocalDate;
  reason: string;
}

interface Extended {
  request: PublishRequest;
  today: LocalDate;
}

/** `fault`: what was wrong with the answer, which is asked for again. */
export type ExtensionStep = { asked: AskedExtension } | { fault: string };

/** A picked or ready day comes as `YYYY-MM-DD` and replaces the day at any point, as does a day that is typed; all else answers what is open. */
export function extensionStep(
  asked: AskedExtension,
  given: string,
  { request, today }: Extended,
): ExtensionStep {
  const isDay = isRealDate(given);
  const isReason = asked.lastDay !== undefined && !isDay && !isTypedDay(given, { request, today });
  if (isReason) return withReason(asked, given);
  const read = isDay ? ({ kind: 'date', day: given } as const) : readExtensionDay(given, { request, today });
  if (read.kind === 'date') {
    const isTaken = isLonger(request, read.day, today);
    return isTaken ? { asked: { ...asked, lastDay: read.day } } : { fault: notLonger(request) };
  }
  const { length } = extensionDays(given, { request, today });
  if (asked.lastDay !== undefined) return { asked: { ...asked, lastDay: undefined } }; // then the readings are offered
  return { fault: length > 0 ? askReading(length) : dayAheadFaults(today)[read.kind] };
}

/** 'เปลี่ยนเป็น 31 มี.ค. 70': no reason is a day and nothing else. */
function isTypedDay(given: string, extended: Extended): boolean {
  return readExtensionDay(given, extended).kind === 'date' || extensionDays(given, extended).length > 0;
}

export function readExtensionDay(given: string, { request, today }: Extended): ReadDate {
  return readLastDay(given, today, countedFrom(request, today));
}

/** The days that a typed text may mean, where it names no clear one. */
export function extensionDays(given: string, { request, today }: Extended): LocalDate[] {
  const countsFrom = countedFrom(request, today);
  return daysMeant(given, { today, countsFrom, isPossible: (day) => isLonger(request, day, today) });
}

export function isLonger({ standing }: PublishRequest, lastDay: LocalDate, today: LocalDate): boolean {
  const online = standing?.content.online;
  return online !== undefined && isExtensionOf(online, { kind: 'until', lastDay }, today);
}

/** @returns undefined until day and reason are told */
export function toldExtension({ lastDay, reason }: Partial<AskedExtension>): Extension | undefined {
  return lastDay !== undefined && reason !== undefined ? { lastDay, reason } : undefined;
}

function withReason(asked: AskedExtension, given: string): ExtensionStep {
  const read = readReason(given);
  return 'fault' in read ? read : { asked: { ...asked, reason: read.value } };
}

export function readyDays(request: PublishRequest, today: LocalDate) {
  const from = countedFrom(request, today);
  const yearEnd = fiscalYearEnd(addDays(from, 1));
  return { days30: addDays(from, 30), days90: addDays(from, 90), fiscalYearEnd: yearEnd };
}

/** An extension is counted from the present last day, or from today where that has passed. */
function countedFrom({ standing }: PublishRequest, today: LocalDate): LocalDate {
  const online = standing?.content.online;
  return online?.kind === 'until' && online.lastDay > today ? online.lastDay : today;
}
