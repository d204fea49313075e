/** After each move that calls for somebody, somebody of that role has seen it: or the log says that it can't be delivered. */
import type { Action } from '../../../src/domain/request/actions.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Call, Ledger } from '../ledger.js';
import type { PeopleByThen } from '../people-by-then.js';
import { atStep, type Judged, ownerAt } from './rights.js';
import { dueOf, type Place, placesOf } from './rules.js';

const PASSES_ON: ReadonlySet<Action> = new Set<Action>([
  ...(['submit', 'resubmit', 'revise', 'askUpdate', 'askExtension', 'askTakeDown'] as const),
  ...(['pass', 'permit', 'forward', 'giveInfo'] as const),
]);
const TELLS_ASKER: ReadonlySet<Action> = new Set<Action>(['refuse', 'requestInfo', 'publish', 'takeDown']);

export function dueFaults(
  ledger: Ledger,
  requests: readonly PublishRequest[],
  { way, people }: Judged,
): string[] {
  return requests.flatMap((request) =>
    placesOf(request, way).flatMap((place, index) => {
      const wanted = receivers(people, request, { place, index });
      if (wanted.length === 0 || isSeen(ledger, request, { wanted, index })) return [];
      return isReported(ledger, `${request.id}:${index + 1}:`)
        ? []
        : [
            `nobody saw ${request.history[index]?.action} (${index + 1}) of ${request.id}: ${wanted} were to hear it`,
          ];
    }),
  );
}

interface Moment {
  place: Place;
  index: number;
}

/** Any one of them. None: whoever could hear it is on leave. */
function receivers(people: PeopleByThen, request: PublishRequest, { place, index }: Moment): string[] {
  const entry = request.history[index];
  if (!entry) return [];
  const { action, at } = entry;
  const isThere = (key: string) => !people.isOnLeave(key, at);
  if (PASSES_ON.has(action)) {
    const due = dueOf(place);
    if (due) return atStep(people, due).filter(isThere);
    if (place.asked === 'permitted') return people.everHad('webmaster').filter(isThere);
  }
  return TELLS_ASKER.has(action) ? [ownerAt(people, request, index) ?? ''] : [];
}

/** By its number or by a card that acts on it. */
function isSeen(
  { calls }: Ledger,
  request: PublishRequest,
  { wanted, index }: { wanted: string[]; index: number },
): boolean {
  const number = `${request.sequence}/${request.fiscalYear}`;
  const card = `id=${request.id}`;
  const since = request.history[index]?.at.getTime() ?? 0;
  const first = calls.findIndex(({ at }) => at.getTime() >= since); // a clock that jumped back dates later ones earlier
  return calls.some((call, place) => {
    const isLater = call.at.getTime() >= since || (first >= 0 && place > first);
    if (!call.hasArrived || !wanted.includes(call.personKey) || !isLater) return false;
    const text = textOf(call);
    return text.includes(number) || text.includes(card);
  });
}

const texts = new WeakMap<Call, string>();
function textOf(call: Call): string {
  const known = texts.get(call) ?? JSON.stringify(call.messages);
  texts.set(call, known);
  return known;
}

function isReported({ reports }: Ledger, messageKey: string): boolean {
  return reports.some(({ facts }) => String(facts.messageId ?? '').startsWith(messageKey));
}
