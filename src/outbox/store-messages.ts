/** Stores messages for one person; the delivery pushes them until LINE has accepted them. */
import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.js';
import type { Reply } from '../line/reply.js';

export interface Addressed {
  /** Unique: storing it twice is storing it once. */
  id: string;
  personId: string;
  requestId?: string;
  /** As in OutMessage. */
  kind?: string;
  requestNumber?: string;
}

type Outbox = Pick<Deps, 'stores' | 'now' | 'wakeDelivery'>;

/** LINE bills one push, however many messages it carries: at most five. */
export async function storeMessages(
  { stores, now, wakeDelivery }: Outbox,
  addressed: Addressed,
  messages: Reply,
): Promise<void> {
  await stores.messages.add({
    ...addressed,
    body: messages,
    retryKey: randomUUID(),
    status: 'waiting',
    attempts: 0,
    createdAt: now(),
    nextAttemptAt: now(),
  });
  wakeDelivery();
}
