/** Any taps by anybody on cards of any age, for properties of the life of a request. */
import fc from 'fast-check';
import type { Person } from '../../src/domain/person/person.js';
import { actions, actionTable, type MoveAction } from '../../src/domain/request/actions.js';
import { type Content, correctableParts, type OnlinePeriod } from '../../src/domain/request/content.js';
import { tryMove, verdictOn } from '../../src/domain/request/life-cycle.js';
import type { Circumstances, Move } from '../../src/domain/request/move.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buildContent, minutesLater, someTime } from '../support/builders.js';
import { everybody, requestWithEveryStep, standIn, stranger, webmaster } from '../support/cast.js';

export interface Step extends Circumstances {
  before: PublishRequest;
  after: PublishRequest;
  move: Move;
}

export const moveActions = actions.filter(
  (action): action is MoveAction => action !== 'submit' && action !== 'handOver',
);

const someContent = fc.constantFrom<Content>(
  buildContent(),
  buildContent({ subject: 'ฉบับแก้ไข', siteIds: ['office', 'ministry'] }),
  buildContent({ online: { kind: 'noEnd', reviewOn: '2027-01-31' } }),
);

export const anyTap = fc.record({
  /** Most taps are one of those that are open just now: the others seldom lead on. */
  open: fc.option(fc.nat(10_000), { freq: 2 }),
  action: fc.constantFrom(...moveActions),
  by: fc.constantFrom(...everybody),
  /** 0 = the newest card, 3 = a card of three moves ago. */
  cardAge: fc.nat(3),
  isSameAct: fc.boolean(),
  /** After a hundred days the time on the website is over. */
  daysLater: fc.constantFrom(0, 0, 0, 100),
  parts: fc.record({
    reason: fc.constantFrom('', '  ', 'ไม่ครบถ้วน', 'ไม่ครบถ้วน'),
    text: fc.constantFrom('', 'มีฉบับลงนามหรือไม่'),
    attachments: fc.constantFrom([], buildContent().attachments),
    papers: fc.constant(buildContent().attachments),
    siteId: fc.constantFrom('office', 'ministry'),
    url: fc.constant('https://a.go.th/1'),
    part: fc.constantFrom(...correctableParts),
    after: fc.constant('ข้อความที่แก้แล้ว'),
    content: someContent,
    procedure: fc.constantFrom(undefined, requestWithEveryStep().procedure),
    online: fc.constantFrom<OnlinePeriod>(
      { kind: 'until', lastDay: '2027-12-31' },
      { kind: 'noEnd', reviewOn: '2027-12-31' },
    ),
    reviewOn: fc.constant('2028-11-20'),
    recheckAfter: fc.constant(2),
    to: fc.constantFrom(webmaster, standIn, stranger),
  }),
  /** Between two moves the work of one may go to another. */
  handOver: fc.option(fc.record({ from: fc.constantFrom(...everybody), to: fc.constantFrom(...everybody) }), {
    freq: 4,
  }),
});

export type Tap = typeof anyTap extends fc.Arbitrary<infer One> ? One : never;

let acts = 0;
export const newAct = () => `act-${++acts}`;

/**
 * Makes the moves that are possible, one after the other.
 * @param between what happens to the request before each tap
 */
export function* playedMoves(
  start: PublishRequest,
  taps: readonly Tap[],
  between: (request: PublishRequest, tap: Tap) => PublishRequest,
): Generator<Step> {
  let request = start;
  let actKey = newAct();
  let now = request.history.at(-1)?.at ?? someTime;
  for (const tap of taps) {
    now = minutesLater(1 + tap.daysLater * 24 * 60, now);
    const before = between(request, tap);
    request = before;
    actKey = tap.isSameAct ? actKey : newAct();
    const step = stepOf(before, tap, { actKey, now });
    const result = tryMove(before, step.move, { by: step.by, now });
    if (result.kind !== 'moved') continue;
    request = result.request;
    yield { ...step, before, after: request, now };
  }
}

function stepOf(before: PublishRequest, tap: Tap, { actKey, now }: { actKey: string; now: Date }) {
  const chosen = tap.open === null ? undefined : openTap(before, now, tap.open);
  const seenVersion = chosen ? before.version : Math.max(1, before.version - tap.cardAge);
  const { action, by } = chosen ?? tap;
  const { to, ...parts } = tap.parts;
  const receiver = action === 'assign' ? { to } : {}; // whom a screening may name: tests/domain/request/named-webmaster.test.ts
  return { by, move: { ...parts, ...receiver, action, actKey, seenVersion } as Move };
}

/** One of all that somebody could do at this moment: first what, then who. */
function openTap(request: PublishRequest, now: Date, nth: number) {
  const isOpen = (action: MoveAction, by: Person) => {
    const intent = { action, seenVersion: request.version, actKey: 'a new one' };
    return verdictOn(request, intent, { by, now }).kind === 'open';
  };
  const open = moveActions
    .filter((action) => actionTable[action].outdates !== 'none' || nth % 7 === 0) // it leads nowhere, and is open nearly always
    .map((action) => ({ action, people: everybody.filter((by) => isOpen(action, by)) }))
    .filter(({ people }) => people.length > 0);
  const chosen = open[nth % (open.length || 1)];
  const by = chosen?.people[Math.floor(nth / open.length) % chosen.people.length];
  return chosen && by && { action: chosen.action, by };
}
