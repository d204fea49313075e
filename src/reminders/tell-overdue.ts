/**
 * A limit shorter than a day is nothing for the next morning: whoever is due is told once, when it is over by some time of
 * the office's own. After a working day the mornings go on with it.
 */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { type Wait, waitOf } from '../domain/request/waiting-ladder.js';
import { scanLimits } from '../domain/scan-limits.js';
import { isInOfficeHours, officeMinutesBetween } from '../domain/working-time.js';
import { tellPerson } from '../outbox/tell-person.js';
import { presentView } from '../work/present-view.js';
import { digestId } from './mornings.js';
import { receiversOf } from './receivers.js';

const MINUTES_OF_A_WORKING_DAY = 8 * 60;
/** Longer than a limit of minutes with the longest row of days off. */
const LATELY_MS = 60 * 24 * 60 * 60_000;

export async function tellOverdue(deps: Deps): Promise<void> {
  const { office, stores } = deps;
  if (!isInOfficeHours(deps.now(), office.waiting.officeHours, office.holidays)) return;
  for (const request of await stores.requests.getAll(await waitingLately(deps))) {
    const wait = waitOf(request, office.waiting);
    if (wait && isNewlyOver(deps, wait)) await tellWhoeverIsDue(deps, request, wait);
  }
}

/** Of all others only the outlines are read: a limit of minutes that was over longer ago is no news. */
async function waitingLately({ stores, now }: Deps): Promise<string[]> {
  const waiting = { statuses: statusesWaitingFor('step', 'webmaster') };
  const since = new Date(now().getTime() - LATELY_MS);
  const outlines = await stores.requests.outlines.waiting(waiting, scanLimits.morning);
  return outlines
    .filter(({ proposal }) => proposal !== undefined && proposal.waitingSince >= since)
    .map(({ id }) => id);
}

function isNewlyOver({ office, now }: Deps, { isInMinutes, due }: Wait): boolean {
  if (!isInMinutes || due > now()) return false;
  const { officeHours, pushAfterOfficeMinutes } = office.waiting;
  const over = officeMinutesBetween({ from: due, to: now() }, officeHours, office.holidays);
  return over >= pushAfterOfficeMinutes && over < MINUTES_OF_A_WORKING_DAY;
}

async function tellWhoeverIsDue(deps: Deps, request: PublishRequest, { since }: Wait): Promise<void> {
  const people = await deps.stores.persons.list();
  const reminder = { kind: 'late', request, to: ['whoeverIsDue'] } as const;
  for (const to of receiversOf(reminder, people, deps.now())) {
    if (await hasSeenThisMorning(deps, to, request)) continue;
    await tellPerson(deps, {
      id: `${request.id}:overdue:${since.toISOString()}`,
      personId: to.id,
      requestId: request.id,
      notices: [{ kind: 'present', request, to, view: await presentView(deps, to, request) }],
    });
  }
}

/** The digest was this one card. */
async function hasSeenThisMorning(
  { stores, now }: Deps,
  { id: personId }: Person,
  { id: requestId }: PublishRequest,
): Promise<boolean> {
  const [digest] = await stores.messages.getAll([digestId(bangkokDate(now()), personId)]);
  return digest?.requestId === requestId;
}
