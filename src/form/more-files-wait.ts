/** Whether this person has sent more files that are still to be handled: the last of them answers for all. */
import { z } from 'zod';
import type { Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { Person } from '../domain/person/person.js';

/** An earlier file has its answer; after a longer time each file is answered for itself. */
const LOOK_BACK_MS = 10 * 60_000;

/** An album counts itself: album.ts. */
const file = z.object({
  type: z.literal('message'),
  message: z.object({ type: z.enum(['file', 'image']), imageSet: z.undefined().optional() }),
});

export async function moreFilesWait(deps: Deps, { id }: Person, actKey: string): Promise<boolean> {
  if (await someWait(deps, id, actKey)) return true;
  await deps.waitForMore();
  return someWait(deps, id, actKey);
}

async function someWait({ stores, now }: Deps, chatId: string, actKey: string): Promise<boolean> {
  const since = new Date(now().getTime() - LOOK_BACK_MS);
  const events = await stores.events.ofChatSince(chatId, since);
  return events.some((event) => event.id !== actKey && waits(event));
}

function waits({ status, body }: IncomingEvent): boolean {
  return status === 'waiting' && file.safeParse(body).success;
}
