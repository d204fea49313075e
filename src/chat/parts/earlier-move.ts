/** Says before the answer to an old button when the same person did that. Otherwise the answer reads as if it was done just now. */
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import { earlierMove } from '../../domain/request/earlier-move.js';
import { messageLimits } from '../../line/message-limits.js';
import { type Reply, text } from '../../line/reply.js';
import { recordedEarlier } from '../../text/recorded-earlier.js';

interface Tapped {
  do: string;
  as?: string;
  id?: string;
  v?: number;
}

/** Buttons that do what another one asked about. */
const confirmed: Record<string, string> = {
  confirmCorrectAddress: 'correctAddress',
  confirmSignOnPaper: 'signOnPaper',
};

/** A tap that its handler denied does not come here. */
export async function withEarlierMove(
  deps: Deps,
  by: Person,
  { tap, reply, actKey }: { tap: Tapped; reply: Reply; actKey: string },
): Promise<Reply> {
  const { id, v: seenVersion, do: button, as } = tap;
  if (id === undefined || seenVersion === undefined || reply.length >= messageLimits.messages) return reply;
  const offered = as ?? confirmed[button] ?? button;
  const request = await deps.stores.requests.get(id);
  const earlier = request && earlierMove(request, { seenVersion, actKey, offered }, by.id);
  return earlier ? [text(recordedEarlier(request, earlier)), ...reply] : reply;
}
