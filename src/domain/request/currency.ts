/** Whether what stands on the website is still looked after: when it was checked last, when it is due, who has to act. */
import { createHash } from 'node:crypto';
import { addMonths, bangkokDate, type LocalDate } from '../../clock.js';
import type { Office } from '../../offices/office.js';
import { workingDaysFrom } from '../working-time.js';
import type { RequestStep } from './procedure.js';
import type { HistoryEntry, PublishRequest, Standing } from './publish-request.js';

/** The sides that tell what somebody has to look after, beside any proposal. */
export interface ConcernContext {
  proposal?: object | undefined;
  standing?: { status: Standing['status']; concern?: Standing['concern'] | undefined } | undefined;
}

/** The next review that a look sets. What has a last day needs no review: it keeps its day, whatever was seen before. */
export function reviewSet(
  standing: Pick<Standing, 'content'> | undefined,
  { reviewOn }: { reviewOn?: LocalDate | undefined },
): LocalDate | undefined {
  return standing?.content.online.kind === 'noEnd' ? reviewOn : undefined;
}

/** Publishing is the first check. */
export function lastChecked({ check, publishedAt }: Pick<Standing, 'check' | 'publishedAt'>): Date {
  return check?.at ?? publishedAt;
}

/**
 * Some working days after the interval, by the request's id: what was published on one day falls due on many, and stays
 * spread from check to check.
 */
export function checkDueOn(
  id: string,
  standing: Pick<Standing, 'check' | 'publishedAt'>,
  { currency, holidays }: Pick<Office, 'currency' | 'holidays'>,
): LocalDate {
  const { checkEveryMonths, spreadOverWorkingDays } = currency;
  const over = addMonths(bangkokDate(lastChecked(standing)), checkEveryMonths);
  return workingDaysFrom(over, 1 + placeOf(id, spreadOverWorkingDays), holidays);
}

/** The owner has been told what must be changed, and has not asked for the update yet. */
export function isFlagged({ proposal, standing }: ConcernContext): boolean {
  return concernOf(standing) === 'flagged' && proposal === undefined;
}

/** Its owner found it still right so often that somebody else has to look. */
export function isRecheckWanted({ standing }: ConcernContext): boolean {
  return concernOf(standing) === 'recheck';
}

/** Who looks then: whoever checks in its procedure, or decides where nobody checks. */
export function recheckSteps(steps: readonly RequestStep[]): RequestStep[] {
  const checks = steps.filter(({ kind }) => kind === 'check');
  return checks.length > 0 ? checks : steps.filter(({ kind }) => kind === 'decide');
}

/** How often its owner found it still right since anybody else looked at it. */
export function keptInRow({ history }: Pick<PublishRequest, 'history'>): number {
  const lasting = lastingEntries(history);
  const last = lasting.findLastIndex(({ action }) => looks.includes(action));
  return lasting.slice(last + 1).filter(({ action }) => action === 'confirmCurrent').length;
}

/** Without the checks that were taken back, and the taking back. */
export function lastingEntries(history: readonly HistoryEntry[]): HistoryEntry[] {
  const lasting: HistoryEntry[] = [];
  for (const entry of history) {
    const undone =
      entry.action === 'undoCheck' ? lasting.findLastIndex(({ action }) => action === 'checkCurrent') : -1;
    if (undone >= 0) lasting.splice(undone, 1);
    else lasting.push(entry);
  }
  return lasting;
}

const looks: readonly HistoryEntry['action'][] = ['publish', 'checkCurrent', 'flag'];

function concernOf(standing: ConcernContext['standing']) {
  return standing?.status === 'online' ? standing.concern?.kind : undefined;
}

/** Always the same for the same id, and even over many ids. */
function placeOf(id: string, places: number): number {
  return places === 0 ? 0 : createHash('sha256').update(id).digest().readUInt32BE(0) % places;
}
