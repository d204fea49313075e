/** Stores messages for one person; the delivery pushes them until LINE has accepted them. */
import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.js';
import type { OutMessage } from '../domain/message.js';
import type { Reply } from '../line/reply.js';

export interface Addressed {
  /** Unique: storing it twice is storing it once. */
  id: string;
  personId: string;
  requestId?: string;
  /** As in OutMessage. */
  kind?: string;
  requestNumber?: string;
  /** It is no news that is worth a push: it goes with the next reply or push to that person. */
  rides?: true;
}

type Outbox = Pick<Deps, 'stores' | 'now' | 'wakeDelivery'>;

export async function storeMessages(deps: Outbox, addressed: Addressed, messages: Reply): Promise<void> {
  await deps.stores.messages.add(outMessage(deps, addressed, messages));
  if (!addressed.rides) deps.wakeDelivery();
}

/** LINE bills one push, however many messages it carries: at most five. */
export function outMessage(
  { now }: Pick<Deps, 'now'>,
  { rides, ...addressed }: Addressed,
  messages: Reply,
): OutMessage {
  return {
    ...addressed,
    body: messages,
    retryKey: randomUUID(),
    status: rides ? 'riding' : 'waiting',
    attempts: 0,
    createdAt: now(),
    nextAttemptAt: now(),
  };
}
