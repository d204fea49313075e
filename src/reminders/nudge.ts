/** The requester asks whoever is due to go on: once a working day for each request, since every push counts. */
import { bangkokDate, type LocalDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { mayNudge } from '../domain/permissions.js';
import { shownByPosition } from '../domain/person/left.js';
import type { Person } from '../domain/person/person.js';
import { waitsSince } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { waitsForOthers } from '../domain/request/publish-request.js';
import type { Untold } from '../domain/untold.js';
import { isWorkingDay, workingDaysFrom } from '../domain/working-time.js';
import { UserError } from '../errors.js';
import { requireRequest } from '../moves/record-move.js';
import { tellPerson } from '../outbox/tell-person.js';
import { untoldAmong } from '../outbox/untold-among.js';
import { presentView } from '../work/present-view.js';
import { receiversOf } from './receivers.js';

export type Nudge = { request: PublishRequest } & (
  | { kind: 'nudged'; to: Person; untold: Untold[] }
  /** Somebody has been asked today already. */
  | { kind: 'askedToday' }
  /** It waits for nobody any more, or for the requester. */
  | { kind: 'notWaiting' }
  | { kind: 'nobodyThere' }
  /** Whoever is due has just been told of it. */
  | { kind: 'tooEarly'; to: Person; from: Date }
);

/** Whoever was told a moment ago needs no second push. */
const PATIENCE_MS = 10 * 60_000;

/** A day off belongs to the working day after it. */
function workingDayAt({ office, now }: Deps): LocalDate {
  const today = bangkokDate(now());
  return isWorkingDay(today, office.holidays) ? today : workingDaysFrom(today, 1, office.holidays);
}

/** @param actKey the same act again is the same success. @throws UserError for whoever may not */
export async function nudge(
  deps: Deps,
  by: Person,
  { requestId, actKey }: { requestId: string; actKey: string },
): Promise<Nudge> {
  const request = await requireRequest(deps, requestId);
  if (!mayNudge(by, request)) throw new UserError('notAllowed');
  if (!waitsForOthers(request)) return { kind: 'notWaiting', request };

  const people = await deps.stores.persons.list();
  const shown = shownByPosition(request, people);
  const [to] = receiversOf({ kind: 'late', request, to: ['whoeverIsDue'] }, people, deps.now());
  if (!to || to.id === by.id) return { kind: 'nobodyThere', request: shown };

  const from = new Date(waitsSince(request, deps.now()).getTime() + PATIENCE_MS);
  if (deps.now() < from) return { kind: 'tooEarly', request, to, from };

  const key = `nudge:${requestId}:${workingDayAt(deps)}`;
  if ((await deps.stores.claims.claim(key, actKey)) !== actKey) return { kind: 'askedToday', request };
  await tellPerson(deps, {
    id: key,
    personId: to.id,
    requestId,
    notices: [
      { kind: 'nudge', request, from: by },
      { kind: 'present', request: shown, to, view: await presentView(deps, to, shown) },
    ],
  });
  return { kind: 'nudged', request, to, untold: await untoldAmong(deps, [to]) };
}
