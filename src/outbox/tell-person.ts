/** Stores what one person must be told unasked; the delivery pushes it until LINE has accepted it. */
import { randomUUID } from 'node:crypto';
import type { Deps, Reply } from '../deps.js';

export interface News {
  /** Unique: telling it twice is telling it once. */
  id: string;
  personId: string;
  requestId?: string;
  messages: Reply;
}

type Outbox = Pick<Deps, 'stores' | 'now' | 'wakeDelivery'>;

export async function tellPerson({ stores, now, wakeDelivery }: Outbox, news: News): Promise<void> {
  const { messages, ...addressed } = news;
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
