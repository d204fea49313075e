/**
 * A limit shorter than a day is nothing for the next morning: whoever is due is told once, when it is over by some time of
 * the office's own. After a working day the mornings go on with it.
 */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { shownByPosition } from '../domain/person/left.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { type Wait, waitOf } from '../domain/request/waiting-ladder.js';
import { scanLimits } from '../domain/scan-limits.js';
import { afterOfficeMinutes, isInOfficeHours } from '../domain/working-time.js';
import { tellPerson } from '../outbox/tell-person.js';
import { movedSince } from '../work/moved-since.js';
import { presentView } from '../work/present-view.js';
import { isFirstToShow } from './first-to-show.js';
import { receiversOf } from './receivers.js';

const MINUTES_OF_A_WORKING_DAY = 8 * 60;
/** Longer than a limit of minutes with the longest row of days off. */
const LATELY_MS = 60 * 24 * 60 * 60_000;

/** Looks at everything that waits. */
export function tellOverdue(deps: Deps): Promise<void> {
  return createOverdueTeller(deps)();
}

/** @returns what is run again and again: it remembers the limits that run, and reads only what moved since and what is over */
export function createOverdueTeller(deps: Deps): () => Promise<void> {
  const { office, stores, now } = deps;
  const running = new Map<string, News>();
  let lastLook: Date | undefined;
  return async () => {
    const at = now();
    if (!isInOfficeHours(at, office.waiting.officeHours, office.holidays)) return;
    const moved = lastLook && (await movedSince(deps, lastLook));
    for (const request of moved ?? (await stores.requests.getAll(await waitingLately(deps)))) {
      running.delete(request.id);
      const wait = waitOf(request, office.waiting);
      if (wait?.isInMinutes) running.set(request.id, newsOf(office, wait));
    }
    lastLook = at;
    await tellOver(deps, running);
  };
}

/** Other requests are read by their outlines alone: a limit of minutes that was over longer ago is no news. */
async function waitingLately({ stores, now }: Deps): Promise<string[]> {
  const waiting = { statuses: statusesWaitingFor('step', 'webmaster') };
  const since = new Date(now().getTime() - LATELY_MS);
  const outlines = await stores.requests.outlines.waiting(waiting, scanLimits.morning);
  return outlines
    .filter(({ proposal }) => proposal !== undefined && proposal.waitingSince >= since)
    .map(({ id }) => id);
}

/** Takes out of what runs whatever was told, was over too long ago, or waits no more. */
async function tellOver(deps: Deps, running: Map<string, News>): Promise<void> {
  const now = deps.now();
  for (const [id, { until }] of [...running]) if (until <= now) running.delete(id);
  const due = [...running].filter(([, { from }]) => from <= now).map(([id]) => id);
  for (const request of await deps.stores.requests.getAll(due)) {
    const wait = waitOf(request, deps.office.waiting);
    const isOver = wait?.isInMinutes === true && isNews(newsOf(deps.office, wait), now);
    if (!isOver || (await tellWhoeverIsDue(deps, request, wait))) running.delete(request.id);
  }
}

/** When a limit of minutes that is over is told: from some office time after it, for a working day. */
interface News {
  from: Date;
  until: Date;
}

function newsOf({ waiting, holidays }: Deps['office'], { due }: Wait): News {
  const later = (minutes: number) =>
    afterOfficeMinutes({ from: due, minutes }, waiting.officeHours, holidays);
  return { from: later(waiting.pushAfterOfficeMinutes), until: later(MINUTES_OF_A_WORKING_DAY) };
}

function isNews({ from, until }: News, now: Date): boolean {
  return from <= now && now < until;
}

/** @returns false where there is nobody, or the morning has shown it */
async function tellWhoeverIsDue(deps: Deps, request: PublishRequest, { since }: Wait): Promise<boolean> {
  const people = await deps.stores.persons.list();
  const [to] = receiversOf({ kind: 'late', request, to: ['whoeverIsDue'] }, people, deps.now());
  if (!to) return false;
  const card = { day: bangkokDate(deps.now()), personId: to.id, requestId: request.id };
  if (!(await isFirstToShow(deps.stores.claims, card, 'overdue'))) return false;
  const shown = shownByPosition(request, people);
  await tellPerson(deps, {
    id: `${request.id}:overdue:${since.toISOString()}`,
    personId: to.id,
    requestId: request.id,
    notices: [{ kind: 'present', request: shown, to, view: await presentView(deps, to, shown) }],
  });
  return true;
}
