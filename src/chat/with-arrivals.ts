/** Tells of files that were attached on the page before the next answer that has room, which costs nothing. */
import type { webhook } from '@line/bot-sdk';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { arrivalsIfAny } from '../form/chat-files.js';
import { messageLimits } from '../line/message-limits.js';
import type { Reply } from '../line/reply.js';

interface Answer {
  event: webhook.Event;
  reply: Reply;
  actKey: string;
}

export async function withArrivals(deps: Deps, by: Person, { event, reply, actKey }: Answer): Promise<Reply> {
  if (isFile(event) || reply.length === 0 || reply.length >= messageLimits.messages) return reply;
  return [...(await arrivalsIfAny(deps, by, actKey)), ...reply];
}

/** Its answer tells by itself what came. */
function isFile(event: webhook.Event): boolean {
  return event.type === 'message' && (event.message.type === 'image' || event.message.type === 'file');
}
