/** Arrivals that were not told yet: given once, and again to the same act after a crash. */
import { conversationOf, type Update, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Arrival } from '../domain/arrival.js';
import type { Conversation } from '../domain/conversation.js';
import { filesIn } from './kept-files.js';

export async function tellArrivals(
  deps: Deps,
  { personId, actKey }: Update,
): Promise<{ conversation: Conversation; arrivals: Arrival[] }> {
  const conversation = await conversationOf(deps, personId);
  if (conversation.told?.eventId === actKey) return given(conversation, actKey);
  if (!conversation.arrivals) return { conversation, arrivals: [] };
  const update = { personId, actKey: `${actKey} arrivals` };
  const told = await updateConversation(deps, update, (present) => ({
    ...present,
    arrivals: undefined,
    told: { eventId: actKey, arrivals: present.arrivals ?? [] },
  }));
  return given(told, actKey);
}

/** Without those that were removed meanwhile. */
function given(
  conversation: Conversation,
  actKey: string,
): { conversation: Conversation; arrivals: Arrival[] } {
  const { told } = conversation;
  const ids = filesIn(conversation).map(({ id }) => id);
  const arrivals = told?.eventId === actKey ? told.arrivals : [];
  return {
    conversation,
    arrivals: arrivals.filter((one) => one.kind === 'rejected' || ids.includes(one.fileId)),
  };
}
