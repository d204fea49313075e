/** The records of an office after five years: most requests were published and have been taken down since. */
import { encodeTime } from 'ulid';
import { addDays, bangkokDate } from '../../src/clock.js';
import { applyMove, submittedRequest } from '../../src/domain/request/apply-move.js';
import type { OnlinePeriod } from '../../src/domain/request/content.js';
import type { Move } from '../../src/domain/request/move.js';
import { procedureFor } from '../../src/domain/request/procedure.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buildContent, buildOffice, buildPerson } from '../support/builders.js';

/** The requests of an office whose years were busy. */
export const MANY_REQUESTS = 100_000;
const DAY_MS = 24 * 60 * 60_000;
const FIVE_YEARS_MS = 5 * 365 * DAY_MS;
const DAYS_ONLINE = 90;

/** Proposes, decides and publishes all of them. */
export const everybody = buildPerson({ roles: ['requester', 'approver', 'webmaster', 'administrator'] });
const procedure = procedureFor(buildOffice(), { categoryId: 'public-relations', unit: 'disease-control' });
const url = 'https://www.example.go.th/news/1';

interface Act {
  afterDays: number;
  move:
    | { action: 'permit' | 'withdraw' | 'take' }
    | { action: 'refuse' | 'takeDown'; reason: string }
    | { action: 'publish'; siteId: string; url: string };
}

const refused: Act[] = [{ afterDays: 1, move: { action: 'refuse', reason: 'ไฟล์ไม่ครบ' } }];
const withdrawn: Act[] = [{ afterDays: 1, move: { action: 'withdraw' } }];
const published: Act[] = [
  { afterDays: 1, move: { action: 'permit' } },
  { afterDays: 2, move: { action: 'take' } },
  { afterDays: 2, move: { action: 'publish', siteId: 'office', url } },
];
const takenDown: Act[] = [
  ...published,
  { afterDays: DAYS_ONLINE + 1, move: { action: 'takeDown', reason: '' } },
];

interface Life {
  acts: Act[];
  isEndless: boolean;
}

/** Among a hundred, 5 are refused for good, 3 withdrawn, 4 published without an end, 1 left online after its last day. */
function lifeOf(index: number): Life {
  const slot = index % 100;
  if (slot < 5) return { acts: refused, isEndless: false };
  if (slot < 8) return { acts: withdrawn, isEndless: false };
  if (slot < 12) return { acts: published, isEndless: true };
  return { acts: slot === 12 ? published : takenDown, isEndless: false };
}

/** Older ones, which were all taken down: nothing waits there, and nothing is due. */
export function* requestsAtRest(now: Date, count: number): Generator<PublishRequest> {
  const firstAt = now.getTime() - 2 * FIVE_YEARS_MS;
  for (let index = 0; index < count; index += 1) {
    const startedAt = new Date(firstAt + Math.floor((index * (FIVE_YEARS_MS - 100 * DAY_MS)) / count));
    const place = index * 100 + 99; // the last of a hundred is taken down
    yield lived(submitted(place, startedAt), lifeOf(place), now);
  }
}

/** Spread evenly up to now, each as far as it has come by then. */
export function* fiveYearsOfRequests(now: Date, count = MANY_REQUESTS): Generator<PublishRequest> {
  const firstAt = now.getTime() - FIVE_YEARS_MS;
  for (let index = 0; index < count; index += 1) {
    const startedAt = new Date(firstAt + Math.floor((index * FIVE_YEARS_MS) / count));
    yield lived(submitted(index, startedAt), lifeOf(index), now);
  }
}

function lived(begun: PublishRequest, { acts }: Life, now: Date): PublishRequest {
  const begunAt = begun.history[0]?.at.getTime() ?? 0;
  return acts.reduce((request, { afterDays, move }) => {
    const at = new Date(begunAt + afterDays * DAY_MS);
    const intent = { ...move, seenVersion: request.version, actKey: `${request.id}-${request.version}` };
    return at > now ? request : applyMove(request, intent as Move, { by: everybody, now: at });
  }, begun);
}

function submitted(index: number, startedAt: Date): PublishRequest {
  const id = encodeTime(startedAt.getTime(), 10) + `${index}`.padStart(16, '0');
  const day = bangkokDate(startedAt);
  const online: OnlinePeriod = lifeOf(index).isEndless
    ? { kind: 'noEnd', reviewOn: addDays(day, 365) }
    : { kind: 'until', lastDay: addDays(day, DAYS_ONLINE) };
  return submittedRequest(
    { id, fiscalYear: 2570, sequence: index + 1, procedure, content: buildContent({ online }) },
    { by: everybody, now: startedAt, actKey: id },
  );
}
