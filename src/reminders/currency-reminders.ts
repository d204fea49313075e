/** Reminders about what stands on the website: a check that is due, an update that was wanted, a look that was asked for, a slip that was corrected. */
import { bangkokDate, daysBetween, type LocalDate } from '../clock.js';
import { checkDueOn, isFlagged, isRecheckWanted } from '../domain/request/currency.js';
import type { PublishRequest, Standing } from '../domain/request/publish-request.js';
import { digestDayAfter } from './mornings.js';
import type { Digest, Reminder } from './reminder.js';

const AGAIN_EVERY_DAYS = 7;
/** A check is no task of a day: who has left it hears of it again, and not each week. */
const CHECK_AGAIN_EVERY_DAYS = 28;

export function currencyReminders(request: PublishRequest, digest: Digest): Reminder[] {
  const { standing } = request;
  if (standing?.status !== 'online') return [];
  return [...ofCorrection(request, standing, digest), ...ofLooks(request, standing, digest)];
}

/** On the first morning after it: what no sign-off has seen. */
function ofCorrection(request: PublishRequest, { correctedAt }: Standing, { days }: Digest): Reminder[] {
  const isNews = correctedAt !== undefined && days.includes(digestDayAfter(correctedAt));
  return isNews ? [{ kind: 'corrected', request, to: ['decider'] }] : [];
}

function ofLooks(request: PublishRequest, standing: Standing, digest: Digest): Reminder[] {
  if (standing.concern) return ofConcern(request, standing.concern, digest);
  return request.proposal ? [] : ofCheck(request, standing, digest);
}

/** The owner hears of a wish at once, a checker on the first morning; a webmaster joins where nothing came of it. */
function ofConcern(
  request: PublishRequest,
  { at }: NonNullable<Standing['concern']>,
  { days }: Digest,
): Reminder[] {
  if (isFlagged(request)) {
    const age = ageOn(days, bangkokDate(at), AGAIN_EVERY_DAYS);
    if (!age) return [];
    const isLate = age >= 2 * AGAIN_EVERY_DAYS;
    return [{ kind: 'flagged', request, to: isLate ? ['owner', 'webmaster'] : ['owner'] }];
  }
  const isDue = ageOn(days, digestDayAfter(at), AGAIN_EVERY_DAYS) !== undefined;
  return isDue && isRecheckWanted(request) ? [{ kind: 'recheck', request, to: ['checker'] }] : [];
}

function ofCheck(request: PublishRequest, standing: Standing, digest: Digest): Reminder[] {
  const { online } = standing.content;
  if (online.kind === 'until' && digest.days.some((day) => day > online.lastDay)) return []; // it must come down
  const due = checkDueOn(request.id, standing, digest);
  const isDue = ageOn(digest.days, due, CHECK_AGAIN_EVERY_DAYS) !== undefined;
  return isDue ? [{ kind: 'check', request, to: ['webmaster'] }] : [];
}

/** @returns how many days after `since`, on the latest of these days on which it is reminded of; undefined on others */
export function ageOn(days: readonly LocalDate[], since: LocalDate, everyDays: number): number | undefined {
  return days.map((day) => daysBetween(since, day)).find((age) => age >= 0 && age % everyDays === 0);
}
