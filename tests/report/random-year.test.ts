/**
 * The report against another count: a random year of an office is played, and each figure is counted a second time from
 * what was seen while it was played, without a look at the records and by none of the report's rules.
 */
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import type { Person } from '../../src/domain/person/person.js';
import { figures, type MonthlyCounts } from '../../src/domain/report/monthly-counts.js';
import type { MoveAction } from '../../src/domain/request/actions.js';
import { submittedRequest } from '../../src/domain/request/apply-move.js';
import type { OnlinePeriod } from '../../src/domain/request/content.js';
import { tryMove, verdictOn } from '../../src/domain/request/life-cycle.js';
import type { Move } from '../../src/domain/request/move.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { readFigures, readReport } from '../../src/report/read-report.js';
import { createDice, type Dice } from '../chaos/dice.js';
import { moveActions, newAct } from '../domain/random-moves.js';
import { buildDeps } from '../support/build-deps.js';
import { buildContent } from '../support/builders.js';
import { everybody, requestWithEveryStep, staff, webmaster } from '../support/cast.js';
import { isThorough } from '../support/runs.js';

/** Begins before the fiscal year 2571, with its leap day, and ends after it. */
const FIRST = midnight('2027-08-01');
const NOW = midnight('2028-10-20');
const DAY_MS = 24 * 60 * 60_000;
const { procedure } = requestWithEveryStep();

/** From the first instant of the first day to the first instant after the last. */
const periods: Record<string, [from: string, to: string]> = {
  ...Object.fromEntries(Array.from({ length: 12 }, (_, nth) => monthAt(nth))),
  '2571-Q1': ['2027-10-01', '2028-01-01'],
  '2571-Q2': ['2028-01-01', '2028-04-01'],
  '2571-Q3': ['2028-04-01', '2028-07-01'],
  '2571-Q4': ['2028-07-01', '2028-10-01'],
  FY2571: ['2027-10-01', '2028-10-01'],
  '2028-10': ['2028-10-01', '2028-11-01'], // not over yet
};

/** One act, as somebody who stood beside would have written it down. */
interface Seen {
  at: Date;
  action: string;
  /** The kind of the proposal, and its status, before the act. */
  kind?: string | undefined;
  stood?: string | undefined;
  /** Where it stands since; undefined: nothing is asked for. */
  stands?: string | undefined;
  isUp: boolean;
  wasUp: boolean;
  lastDay?: string | undefined;
  isTakenBack: boolean;
}

const LIVES = 40;
const SEEDS = [2571, 2572, 2573, 2574, 2575, 2576, 2577, 2578].slice(0, isThorough ? 8 : 3);
const counted: Partial<MonthlyCounts> = {};

test.each(SEEDS)('every figure of each month, quarter and year is what was seen: seed %i', async (seed) => {
  const dice = createDice(seed);
  const deps = buildDeps({ now: () => NOW });
  const seen: Seen[][] = [];
  for (let sequence = 1; sequence <= LIVES; sequence += 1) {
    const life = play(dice, sequence);
    seen.push(life.seen);
    await deps.stores.requests.insert(life.request);
  }
  for (const [period, [from, to]] of Object.entries(periods)) {
    const expected = recount(seen, { from: midnight(from), to: midnight(to) });
    const { counts } = await readReport(deps, { period });
    expect({ period, ...counts }).toEqual({ period, ...expected });
    const behind = await readFigures(deps, { period });
    for (const figure of figures) {
      expect(behind[figure]).toHaveLength(expected[figure]);
      counted[figure] = (counted[figure] ?? 0) + expected[figure];
    }
  }
});

test('in these years there was something of each figure to be counted', () => {
  expect(figures.filter((figure) => !counted[figure])).toEqual([]);
});

function play(dice: Dice, sequence: number): { request: PublishRequest; seen: Seen[] } {
  const at = new Date(FIRST.getTime() + dice.below(430 * DAY_MS));
  const content = buildContent({ online: onlineFor(dice.chance(0.8) ? dice.below(200) : undefined, at) });
  let request = submittedRequest(
    { id: ulid(at.getTime()), fiscalYear: 2571, sequence, procedure, content },
    { by: staff, now: at, actKey: newAct() },
  );
  const seen: Seen[] = [
    { at, action: 'submit', stands: 'under way', isUp: false, wasUp: false, isTakenBack: false },
  ];
  let now = at;
  while (dice.chance(0.95)) {
    now = new Date(now.getTime() + dice.below(20 * DAY_MS) + 1);
    const chosen = chosenAct(request, { now, dice });
    if (now >= NOW || !chosen) break;
    const result = tryMove(request, moveOf(request, chosen.action, { now, dice }), { by: chosen.by, now });
    if (result.kind !== 'moved') continue;
    if (chosen.action === 'undo') takeBackTheLast(seen);
    seen.push(watch({ before: request, after: result.request, action: chosen.action, now }));
    request = result.request;
  }
  return { request, seen };
}

interface Chance {
  now: Date;
  dice: Dice;
}

function moveOf(request: PublishRequest, action: MoveAction, { now, dice }: Chance): Move {
  const carried = {
    reason: 'ไม่ครบถ้วน',
    text: 'มีฉบับลงนามหรือไม่',
    online: onlineFor(dice.below(250), now),
    content: buildContent({ online: onlineFor(dice.below(200), now) }),
    ...(request.standing?.content.online.kind === 'noEnd' && { reviewOn: '2029-10-01' }),
    siteId: 'office',
    url: 'https://a.go.th/1',
    ...(action === 'assign' && { to: webmaster }),
    attachments: [],
    part: 'subject',
    after: 'แก้คำ',
  };
  return { ...carried, action, actKey: newAct(), seenVersion: request.version } as Move;
}

/** Acts that lead on are drawn more often than those that end a life or go back. */
const often: Partial<Record<MoveAction, number>> = {
  ...{ pass: 12, permit: 12, forward: 12, publish: 20, resubmit: 12, giveInfo: 12, take: 4 },
  ...{ askExtension: 8, askUpdate: 8, refuse: 3, return: 2 },
};

function chosenAct(
  request: PublishRequest,
  { now, dice }: Chance,
): { action: MoveAction; by: Person } | undefined {
  const open = moveActions.flatMap((action) => {
    const intent = { action, seenVersion: request.version, actKey: 'a new one' };
    const able = everybody.filter((by) => verdictOn(request, intent, { by, now }).kind === 'open');
    if (able.length === 0) return [];
    const by = dice.pick(able);
    return Array.from({ length: often[action] ?? 1 }, () => ({ action, by }));
  });
  return open.length > 0 ? dice.pick(open) : undefined;
}

function onlineFor(days: number | undefined, at: Date): OnlinePeriod {
  const day = new Date(at.getTime() + (days ?? 300) * DAY_MS).toISOString().slice(0, 10);
  return days === undefined ? { kind: 'noEnd', reviewOn: day } : { kind: 'until', lastDay: day };
}

interface Watched {
  before: PublishRequest;
  after: PublishRequest;
  action: string;
  now: Date;
}

function watch({ before, after, action, now }: Watched): Seen {
  const online = after.standing?.content.online;
  return {
    at: now,
    action,
    kind: before.proposal?.kind,
    stood: before.proposal?.status,
    stands: after.proposal?.status,
    wasUp: before.standing?.status === 'online',
    isUp: after.standing?.status === 'online',
    lastDay: online?.kind === 'until' ? online.lastDay : undefined,
    isTakenBack: false,
  };
}

/** Whoever undoes takes back their own last act that led on. */
function takeBackTheLast(seen: Seen[]): void {
  const last = seen.findLast((one) => !one.isTakenBack && one.action !== 'undo' && one.stood !== one.stands);
  if (last) last.isTakenBack = true;
}

interface Span {
  from: Date;
  to: Date;
}

/** The decisions on other proposals say nothing of what may be published. */
const isPublishing = ['publication', 'update'];

function recount(lives: readonly Seen[][], { from, to }: Span): MonthlyCounts {
  const acts = lives.flat().filter(({ at, isTakenBack }) => at >= from && at < to && !isTakenBack);
  const count = (wanted: (one: Seen) => boolean) => acts.filter(wanted).length;
  const outcomes = lives.map((seen) => outcomeOf(seen, { from, to }));
  const outcome = (wanted: string) => outcomes.filter((one) => one === wanted).length;
  const isBack = ({ action, kind }: Seen) =>
    (action === 'refuse' || action === 'return') && isPublishing.includes(kind ?? '');
  return {
    all: outcomes.filter((one) => one !== 'none').length,
    published: outcome('published'),
    inProgress: outcome('inProgress'),
    toCorrect: outcome('toCorrect'),
    withdrawn: outcome('withdrawn'),
    permitted: count(({ action, kind }) => action === 'permit' && isPublishing.includes(kind ?? '')),
    refused: count((one) => isBack(one) && one.stood === 'deciding'),
    returned: count((one) => isBack(one) && one.stood !== 'deciding'),
    takenDown: count(({ wasUp, isUp }) => wasUp && !isUp),
    periodOver: lives.filter((seen) => isOver(seen, to < NOW ? to : NOW)).length,
    extended: count(({ action, kind, stands }) => kind === 'extension' && action === 'permit' && !stands),
    updated: count(({ action, kind, stands }) => kind === 'update' && action === 'publish' && !stands),
  };
}

/** Whether and when it went up first, else where it stood in the end and since when. */
function outcomeOf(seen: readonly Seen[], { from, to }: Span): string {
  const known = seen.filter(({ at }) => at < to);
  const wentUp = known.find(({ isUp }) => isUp);
  if (wentUp) return wentUp.at >= from ? 'published' : 'none';
  const last = known.at(-1);
  if (!last) return 'none';
  if (last.stands === 'refused') return last.at >= from ? 'toCorrect' : 'none';
  if (last.stands === 'withdrawn') return last.at >= from ? 'withdrawn' : 'none';
  return 'inProgress';
}

/** At this time it stood on the website, with a last day that was over by what held then. */
function isOver(seen: readonly Seen[], at: Date): boolean {
  const last = seen.filter((one) => one.at < at).at(-1);
  if (!last?.isUp || last.lastDay === undefined) return false;
  return new Date(midnight(last.lastDay).getTime() + DAY_MS) <= at;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

function monthAt(nth: number): [string, [string, string]] {
  const name = (count: number) => new Date(Date.UTC(2027, 9 + count, 1)).toISOString().slice(0, 7);
  return [name(nth), [`${name(nth)}-01`, `${name(nth + 1)}-01`]];
}
