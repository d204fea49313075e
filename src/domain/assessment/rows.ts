/** Rows of the assessment board: one for each place, with what is there and what is missing, gaps first. */
import type { Board, BoardItem, Quarter } from '../../offices/board.js';
import { isWithin, type Span } from '../report/month.js';
import { fiscalYearOf, type Period, quarterOf, spanOfPeriod } from '../report/period.js';
import { type PublishRequest, presentContent, requestNumber } from '../request/publish-request.js';
import { lastPlacement, type Placements } from './placements.js';

/** later: its quarter has not begun. */
export type RowState = 'missing' | 'present' | 'later';

export interface AssessmentRow {
  item: BoardItem;
  /** The quarter, where an item is owed by quarters. */
  quarter?: Quarter;
  state: RowState;
  /** The evidence, in the order of the numbers. */
  requests: PublishRequest[];
  /** Asked for and not published yet. */
  underWay: PublishRequest[];
}

export interface Evidence {
  request: PublishRequest;
  placements?: Placements | undefined;
}

export interface Asked {
  period: Period;
  now: Date;
}

/** The rows of a quarter: items owed in it, and items owed once a year as they were at its end. A month stands for its quarter. */
export function assessmentRows(
  { items }: Pick<Board, 'items'>,
  evidence: readonly Evidence[],
  { period, now }: Asked,
): AssessmentRow[] {
  const year = yearOf(period);
  const only = quarterIn(period);
  const rows = items.flatMap((item) =>
    item.quarters.length === 0
      ? [rowOf(item, evidence, { year, now, span: yearUntil(year, only) })]
      : item.quarters
          .filter((quarter) => only === undefined || quarter === only)
          .map((quarter) => {
            const span = spanOfPeriod(`${year}-Q${quarter}`);
            return { quarter, ...rowOf(item, evidence, { year, now, span, quarter }) };
          }),
  );
  return rows.toSorted((one, other) => rank[one.state] - rank[other.state]);
}

const rank: Record<RowState, number> = { missing: 0, present: 1, later: 2 };

export function yearOf(period: Period): number {
  return Number(fiscalYearOf(period).slice('FY'.length));
}

/** @returns undefined of a whole fiscal year */
export function quarterIn(period: Period): Quarter | undefined {
  return period.startsWith('FY') ? undefined : (Number(quarterOf(period).at(-1)) as Quarter);
}

/** A yearly duty counts from the first day of the year. */
function yearUntil(year: number, quarter: Quarter | undefined): Span {
  const whole = spanOfPeriod(`FY${year}`);
  return quarter === undefined ? whole : { from: whole.from, to: spanOfPeriod(`${year}-Q${quarter}`).to };
}

/** A place of the board, and how much time counts for it. */
interface TimedPlace {
  year: number;
  quarter?: Quarter;
  span: Span;
  now: Date;
}

function rowOf(item: BoardItem, evidence: readonly Evidence[], place: TimedPlace): AssessmentRow {
  const mine = evidence.flatMap((one) => {
    const how = serves(one, item, place);
    return how ? [{ ...one, how }] : [];
  });
  const counting = mine.filter(({ request, how }) => counts(request, item, { ...place, how }));
  const requests = counting.map(({ request }) => request).sort(byNumber);
  const others = mine.map(({ request }) => request).filter((one) => !requests.includes(one));
  const underWay = others.filter((one) => isUnderWay(one, place)).sort(byNumber);
  return { item, state: stateOf(item, requests, place), requests, underWay };
}

function stateOf({ papers }: BoardItem, requests: readonly unknown[], { span, now }: TimedPlace): RowState {
  if (requests.length > 0 || papers.every((one) => one === 'blankForm')) return 'present';
  if (papers.includes('guideline')) return 'present'; // the profile always has one
  return span.from > now ? 'later' : 'missing';
}

/** named: by an administrator or by the year's file, for this very place. byRule: by its category, or by its requester. */
type How = 'named' | 'byRule';

/** An administrator's word counts most. @returns undefined where the request has nothing to do with the item */
function serves(
  { request, placements }: Evidence,
  item: BoardItem,
  { year, quarter }: TimedPlace,
): How | undefined {
  const placed = lastPlacement(placements, { year, itemId: item.id, quarter });
  if (placed) return placed.as === 'in' ? 'named' : undefined;
  const isListed = item.requests.includes(requestNumber(request));
  if (isListed && quarter === undefined) return 'named';
  const { categoryId, itemId, assessmentItem } = presentContent(request);
  const isOfCategory = item.categories.some((one) => one === categoryId || one === `${categoryId}/${itemId}`);
  return isListed || isOfCategory || assessmentItem === item.id ? 'byRule' : undefined;
}

/** Whatever was named for this place counts whenever it was published. */
function counts(
  { standing, history }: PublishRequest,
  item: BoardItem,
  { span, how }: TimedPlace & { how: How },
) {
  if (!standing) return false;
  if (how === 'named') return true;
  if (item.counts === 'online') return standsWithin(standing, span);
  return history.some(({ action, at }) => action === 'publish' && isWithin(at, span));
}

function standsWithin(
  { publishedAt, takenDownAt }: { publishedAt: Date; takenDownAt?: Date | undefined },
  { from, to }: Span,
): boolean {
  return publishedAt < to && (takenDownAt === undefined || takenDownAt > from);
}

/** For a time that is over, a proposal counts if somebody acted on it then. */
function isUnderWay({ proposal, history }: PublishRequest, { span, now }: TimedPlace): boolean {
  if (!proposal || proposal.status === 'withdrawn') return false;
  if (proposal.kind !== 'publication' && proposal.kind !== 'update') return false;
  return isWithin(now, span) || history.some(({ at }) => isWithin(at, span));
}

function byNumber(one: PublishRequest, other: PublishRequest): number {
  return one.fiscalYear - other.fiscalYear || one.sequence - other.sequence;
}

export interface Tally {
  present: number;
  missing: number;
  later: number;
}

export function tally(rows: readonly Pick<AssessmentRow, 'state'>[]): Tally {
  const count = (state: RowState) => rows.filter((row) => row.state === state).length;
  return { present: count('present'), missing: count('missing'), later: count('later') };
}
