/**
 * When somebody is reminded of what waits: before its limit, on its last day, when it is over, and again. Derived from the
 * record and the day, so that nothing is due any more once somebody acted.
 */
import { bangkokDate, type LocalDate } from '../../clock.js';
import type { Office, TimeLimit } from '../../offices/office.js';
import { isWorkingDay, workingDaysBetween, workingDaysFrom } from '../working-time.js';
import { dueStep, type Proposal, type PublishRequest } from './publish-request.js';
import { statusTable } from './statuses.js';
import { deadlineOf } from './step-time.js';
import { dueAt } from './time-limit.js';

/** For whom a request waits, since when, and until when it should not. */
export interface Wait {
  /** A sign-off, the webmaster's work, or the requester's correction. */
  for: 'step' | 'webmaster' | 'requester';
  since: Date;
  due: Date;
  /** Shorter than a day: people are told when it is over, not in the morning alone. */
  isInMinutes: boolean;
}

/** soon: a working day before. over: a working day after, then lateAgain every two. */
export type Rung = 'soon' | 'today' | 'over' | 'lateAgain';

const LATE_AGAIN_EVERY = 2;

/** Undefined where nothing waits: by the step's own limit, or else by the office's for such a step. */
export function waitOf(request: PublishRequest, waiting: Office['waiting']): Wait | undefined {
  const { proposal, procedure } = request;
  const who = proposal && statusTable[proposal.status].waitsFor;
  if (!proposal || !who || who === 'nobody') return undefined;
  const { waitingSince: since } = proposal;
  const deadline = deadlineOf(request);
  if (deadline && who !== 'requester') {
    return { for: who, since, due: deadline.due, isInMinutes: 'minutes' in deadline.limit };
  }
  const limit = limitOf(request, proposal, waiting);
  return { for: who, since, due: dueAt(since, limit, procedure.holidays), isInMinutes: 'minutes' in limit };
}

function limitOf(request: PublishRequest, proposal: Proposal, waiting: Office['waiting']): TimeLimit {
  const step = dueStep(request);
  if (step) return waiting.limits[step.kind];
  return proposal.status === 'permitted' ? waiting.limits.publish : waiting.limits.correct;
}

/** @returns undefined on a day on which nobody is to be reminded of it, and on every day off */
export function rungOn(
  day: LocalDate,
  { since, due, isInMinutes }: Wait,
  holidays: readonly LocalDate[],
): Rung | undefined {
  if (!isWorkingDay(day, holidays)) return undefined;
  const began = bangkokDate(since);
  const lastDay = lastDayOfWait({ due });
  if (day > lastDay) return rungAfter(workingDaysBetween(lastDay, day, holidays));
  if (isInMinutes || day <= began) return undefined;
  if (day === lastWorkingDayOf(lastDay, holidays)) return 'today';
  return day === workingDaysFrom(lastWorkingDayOf(lastDay, holidays), -1, holidays) ? 'soon' : undefined;
}

/** A day is due until its midnight. */
export function lastDayOfWait({ due }: Pick<Wait, 'due'>): LocalDate {
  return bangkokDate(new Date(due.getTime() - 1));
}

function rungAfter(workingDaysOver: number): Rung | undefined {
  if (workingDaysOver <= 1) return workingDaysOver === 1 ? 'over' : undefined;
  return (workingDaysOver - 1) % LATE_AGAIN_EVERY === 0 ? 'lateAgain' : undefined;
}

/** A limit in calendar days may end on a day off: then people hear of it on the working day before. */
function lastWorkingDayOf(day: LocalDate, holidays: readonly LocalDate[]): LocalDate {
  const next = workingDaysFrom(day, 1, holidays);
  return workingDaysFrom(next, -1, holidays);
}
