/** Reads what is there of all that the assessment of a fiscal year asks for, from the records as they are now. */
import { collected } from '../collected.js';
import type { Deps } from '../deps.js';
import { type AssessmentRow, assessmentRows, type Evidence, yearOf } from '../domain/assessment/rows.js';
import { type Period, spanOfPeriod } from '../domain/report/period.js';
import { eachOnce } from '../domain/request/found-requests.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME } from '../domain/stores.js';
import { type Board, boardOfYear } from '../offices/board.js';

type AssessmentDeps = Pick<Deps, 'office' | 'stores' | 'now'>;

export interface Assessment {
  period: Period;
  /** The board of this year or, where it has none of its own, of the last one before. */
  board: Board;
  rows: AssessmentRow[];
  /** Files of boards that could not be read, and count for nothing. */
  faulty: string[];
}

/** @returns undefined where the office has no board for this time */
export async function readAssessment(deps: AssessmentDeps, period: Period): Promise<Assessment | undefined> {
  const { boards } = deps.office;
  const board = boards && boardOfYear(boards, yearOf(period));
  if (!board) return undefined;
  const evidence = await evidenceFor(deps, board, period);
  return {
    period,
    board,
    rows: assessmentRows(board, evidence, { period, now: deps.now() }),
    faulty: boards.faulty.map(({ file }) => file),
  };
}

/** All that was under way in the year, stands on the website, or is named. */
async function evidenceFor({ stores }: AssessmentDeps, board: Board, period: Period): Promise<Evidence[]> {
  const { requests } = stores;
  const ofYear = await collected(requests.underWay(spanOfPeriod(`FY${yearOf(period)}`)));
  const online = [
    ...(await requests.outlines.ending(ALL_TIME, scanLimits.sweep)),
    ...(await requests.outlines.toReview(ALL_TIME, scanLimits.sweep)),
  ].map(({ id }) => id);
  const placements = new Map((await stores.placements.list()).map((one) => [one.id, one]));
  const named = [...(await requestsNamed(stores, board)), ...placements.keys()];
  const known = new Set(ofYear.map(({ id }) => id));
  const others = [...new Set([...online, ...named])].filter((id) => !known.has(id));
  const all: PublishRequest[] = eachOnce([...ofYear, ...(await requests.getAll(others))]);
  return all.map((request) => ({ request, placements: placements.get(request.id) }));
}

async function requestsNamed(
  { numbers }: Pick<Deps['stores'], 'numbers'>,
  { items }: Board,
): Promise<string[]> {
  const found: string[] = [];
  for (const number of new Set(items.flatMap((item) => item.requests))) {
    const [sequence, fiscalYear] = number.split('/').map(Number);
    if (sequence === undefined || fiscalYear === undefined) continue;
    const id = await numbers.requestIdOf({ sequence, fiscalYear });
    if (id !== undefined) found.push(id);
  }
  return found;
}
