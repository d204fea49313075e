/** The reminders that are due in a morning's digest: derived from the records and the day, so that an act ends them. */
import { addDays, bangkokDate, daysBetween, type LocalDate } from '../clock.js';
import { isTakeDownAsked } from '../domain/request/online-period.js';
import { type PublishRequest, publishTaskOf, type Standing } from '../domain/request/publish-request.js';
import { freeFrom } from '../domain/request/publish-task.js';
import { type Rung, rungOn, type Wait, waitOf } from '../domain/request/waiting-ladder.js';
import type { Office } from '../offices/office.js';
import type { ReminderKind } from '../text/reminders.js';
import { ageOn, currencyReminders } from './currency-reminders.js';
import { digestDayAfter, morningOf } from './mornings.js';
import type { Digest, Reminder } from './reminder.js';

/** The most pressing first. */
export function dueReminders(requests: readonly PublishRequest[], digest: Digest): Reminder[] {
  const due = requests.flatMap((request) => [
    ...[reminderOf(request, digest) ?? []].flat(),
    ...remindersOfWait(request, digest),
    ...currencyReminders(request, digest),
  ]);
  return mostPressingFirst(due);
}

export function mostPressingFirst(due: readonly Reminder[]): Reminder[] {
  return due.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

const order: readonly ReminderKind[] = [
  'takeDown',
  'pageGone',
  'pageStillUp',
  'late',
  'dueToday',
  'leftIdle',
  'dueSoon',
  'offerWithdrawal',
  'flagged',
  'review',
  'reviewUnanswered',
  'recheck',
  'endsSoon',
  'stillWaits',
  'corrected',
  'check',
];

/** Not for what must come down: takeDown reminds of that. */
function remindersOfWait(request: PublishRequest, { days, waiting, holidays }: Digest): Reminder[] {
  const wait = isTakeDownAsked(request) ? undefined : waitOf(request, waiting);
  if (!wait) return [];
  if (wait.for === 'requester' && isLeft(wait, days[0], waiting)) {
    return isOffered(wait, days, waiting) ? [{ kind: 'offerWithdrawal', request, to: ['owner'] }] : [];
  }
  const rungs = days.flatMap((day) => rungOn(day, wait, holidays) ?? []);
  const [rung] = rungs; // that of the latest day
  if (!rung) return [];
  const isTheirOwn = wait.for === 'requester';
  return [
    ladder(request, rung, isTheirOwn),
    ...(rungs.includes('over') && !isTheirOwn ? [stillWaits(request)] : []),
  ];
}

function ladder(request: PublishRequest, rung: Rung, isTheirOwn: boolean): Reminder {
  if (rung === 'soon') return { kind: 'dueSoon', request, to: ['whoeverIsDue'] };
  if (rung === 'today') return { kind: 'dueToday', request, to: ['whoeverIsDue'] };
  return { kind: 'late', request, to: isTheirOwn ? ['whoeverIsDue'] : ['whoeverIsDue', 'deputy'] };
}

/** A correction that nobody makes any more is not asked for every other day: its requester may withdraw it. */
function isLeft({ since }: Wait, today: LocalDate | undefined, waiting: Office['waiting']): boolean {
  return today !== undefined && daysBetween(bangkokDate(since), today) >= waiting.offerWithdrawalAfterDays;
}

function isOffered(
  { since }: Wait,
  days: readonly LocalDate[],
  { offerWithdrawalAfterDays: every }: Office['waiting'],
): boolean {
  const ages = days.map((day) => daysBetween(bangkokDate(since), day));
  return ages.some((age) => age > 0 && age % every === 0);
}

/** Told once, so that the requester knows for whom it waits. */
function stillWaits(request: PublishRequest): Reminder {
  return { kind: 'stillWaits', request, to: ['owner'] };
}

function reminderOf(request: PublishRequest, digest: Digest): Reminder | undefined {
  const { proposal, standing } = request;
  if (isTakeDownAsked(request) && proposal) {
    return takeDown(request, bangkokDate(proposal.waitingSince), digest);
  }
  if (standing?.status === 'online') return ofStanding(request, standing, sincePublished(digest, standing));
  return publishTaskOf(request) && leftIdle(request, digest);
}

function ofStanding(
  request: PublishRequest,
  { content: { online }, publishedAt }: Standing,
  digest: Digest,
): Reminder | undefined {
  if (online.kind === 'noEnd') return review(request, { reviewOn: online.reviewOn, publishedAt }, digest);
  return (
    takeDown(request, addDays(online.lastDay, 1), digest) ??
    endsSoon(request, { lastDay: online.lastDay, publishedAt }, digest)
  );
}

/** Only the mornings after the publishing: nothing is said on the same day. */
function sincePublished(digest: Digest, { publishedAt }: Standing): Digest {
  return { ...digest, days: digest.days.filter((day) => publishedAt <= morningOf(day)) };
}

/** Published too late for every warning of the office, its owner gets one on the first morning after that. */
function endsSoon(
  request: PublishRequest,
  { lastDay, publishedAt }: { lastDay: LocalDate; publishedAt: Date },
  { days, period }: Digest,
): Reminder | undefined {
  if (period.remindDaysBefore.length === 0) return undefined;
  const last = Math.min(...period.remindDaysBefore);
  const leftAtFirst = daysBetween(digestDayAfter(publishedAt), lastDay);
  const warnings = leftAtFirst < last ? [leftAtFirst] : period.remindDaysBefore;
  const due = days.map((day) => daysBetween(day, lastDay)).filter((left) => warnings.includes(left));
  if (due.length === 0) return undefined;
  const isLast = Math.min(...due) <= last;
  return { kind: 'endsSoon', request, to: ['owner'], ...(!isLast && { rides: true }) };
}

/** On its day, or on the first morning after it went online where that was later; again after a week, then a webmaster hears of it. */
function review(
  request: PublishRequest,
  { reviewOn, publishedAt }: { reviewOn: LocalDate; publishedAt: Date },
  { days }: Digest,
): Reminder | undefined {
  const firstMorning = digestDayAfter(publishedAt);
  const age = ageOn(days, reviewOn > firstMorning ? reviewOn : firstMorning, 7);
  if (age === undefined) return undefined;
  if (age <= 7) return { kind: 'review', request, to: ['owner'] };
  return age % 14 === 0 ? { kind: 'reviewUnanswered', request, to: ['webmaster'] } : undefined;
}

/** On its first morning one webmaster hears of it, then every few days the stand-in too. Who asked was told of at once. */
function takeDown(request: PublishRequest, since: LocalDate, { days, period }: Digest): Reminder | undefined {
  const again = period.remindAgainEveryDays;
  const first = isTakeDownAsked(request) ? again : 0;
  const ages = days.map((day) => daysBetween(since, day)).filter((age) => age >= first && age % again === 0);
  if (ages.length === 0) return undefined;
  const isFirst = Math.max(...ages) === 0;
  return { kind: 'takeDown', request, to: isFirst ? ['webmaster'] : ['webmaster', 'standIn'] };
}

/** Told once: on the morning after the task became free. */
function leftIdle(request: PublishRequest, { days }: Digest): Reminder | undefined {
  const from = freeFrom(request);
  const isDue = from !== undefined && days.includes(digestDayAfter(from));
  return isDue ? { kind: 'leftIdle', request, to: ['standIn'] } : undefined;
}
