/** After each move that calls for somebody, somebody of that role has seen it: or the log says that it can't be delivered. */
import type { Action } from '../../../src/domain/request/actions.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Call, Ledger } from '../ledger.js';

type Receiver = 'decider' | 'webmaster' | 'requester';

const due: Partial<Record<Action, Receiver>> = {
  submit: 'decider',
  resubmit: 'decider',
  revise: 'decider',
  askUpdate: 'decider',
  refuse: 'requester',
  publish: 'requester',
  takeDown: 'requester',
  requestInfo: 'requester',
  giveInfo: 'decider',
  askTakeDown: 'webmaster',
};
const keys: Record<Receiver, readonly string[]> = {
  decider: ['chief', 'deputy'],
  webmaster: ['webmaster', 'standIn'],
  requester: [],
};

export function dueFaults(ledger: Ledger, requests: readonly PublishRequest[]): string[] {
  return requests.flatMap((request) =>
    request.history.flatMap(({ action, at }, place) => {
      const receiver = due[action];
      if (!receiver || isSeen(ledger, request, { place, at, receiver })) return [];
      return isReported(ledger, `${request.id}:${place + 1}:`)
        ? []
        : [`nobody saw ${action} (${place + 1}) of ${request.id}: the ${receiver} was to hear it`];
    }),
  );
}

interface Due {
  place: number;
  at: Date;
  receiver: Receiver;
}

/** By its number or by a card that acts on it. */
function isSeen({ calls, events }: Ledger, request: PublishRequest, { at, receiver, place }: Due): boolean {
  const owner = events.get(request.history[0]?.actKey ?? '')?.personKey ?? '';
  const wanted = receiver === 'requester' ? [owner] : keys[receiver];
  const number = `${request.sequence}/${request.fiscalYear}`;
  const card = `id=${request.id}`;
  const since = at.getTime();
  const mover = events.get(request.history[place]?.actKey ?? '')?.personKey ?? '';
  return calls.some((call) => {
    if (!call.hasArrived || ![...wanted, mover].includes(call.personKey) || call.at.getTime() < since)
      return false;
    if (call.personKey === mover && !wanted.includes(mover)) return false;
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
