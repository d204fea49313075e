/** The answer that an event gets a while after it was handled, where nothing else came of it by then. */
import type { webhook } from '@line/bot-sdk';
import type { Deps } from '../deps.js';
import { albumAfterAWhile } from '../form/chat-files.js';
import type { Later } from '../line/reply.js';

export async function answerLater(
  deps: Deps,
  event: webhook.Event,
  actKey: string,
): Promise<Later | undefined> {
  if (event.type !== 'message' || event.message.type !== 'image') return undefined;
  if (event.source?.type !== 'user' || !event.source.userId) return undefined;
  return albumAfterAWhile(deps, event.source.userId, { message: event.message, actKey });
}
