/** After each move that calls for somebody, somebody of that role has seen it: or the log says that it can't be delivered. */
import type { Action } from '../../../src/domain/request/actions.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Role } from '../../../src/offices/office.js';
import type { Call, Ledger } from '../ledger.js';
import { keysOf, type Way } from '../office-of-twenty.js';
import { dueOf, type Place, placesOf } from './rules.js';

const PASSES_ON: ReadonlySet<Action> = new Set<Action>([
  ...(['submit', 'resubmit', 'revise', 'askUpdate', 'askExtension', 'askTakeDown'] as const),
  ...(['pass', 'permit', 'forward', 'giveInfo'] as const),
]);
const TELLS_ASKER: ReadonlySet<Action> = new Set<Action>(['refuse', 'requestInfo', 'publish', 'takeDown']);
const roleOf: Record<Way[number], Role> = { check: 'checker', decide: 'approver', forward: 'provider' };

export function dueFaults(ledger: Ledger, requests: readonly PublishRequest[], way: Way): string[] {
  return requests.flatMap((request) =>
    placesOf(request, way).flatMap((place, index) => {
      const wanted = receivers(ledger, request, { place, index });
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

/** Any one of them. */
function receivers(ledger: Ledger, request: PublishRequest, { place, index }: Moment): string[] {
  const action = request.history[index]?.action;
  if (action && PASSES_ON.has(action)) {
    const due = dueOf(place);
    if (due) return keysOf(roleOf[due]);
    if (place.asked === 'permitted') return keysOf('webmaster');
  }
  return action && TELLS_ASKER.has(action) ? [moverOf(ledger, request, 0)] : [];
}

function moverOf({ events }: Ledger, { history }: PublishRequest, index: number): string {
  return events.get(history[index]?.actKey ?? '')?.personKey ?? '';
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
  return calls.some((call) => {
    if (!call.hasArrived || !wanted.includes(call.personKey) || call.at.getTime() < since) return false;
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
