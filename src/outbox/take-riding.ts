/** Takes messages that ride with whichever reply or push comes first: each goes once. */
import type { OutMessage } from '../domain/message.js';
import type { Stores } from '../domain/stores.js';

interface Carrier {
  personId: string;
  /** Names the reply or the push: the same one gets the same messages again, where a crash broke it off. */
  carrier: string;
  /** How many messages it has room for. */
  room: number;
}

export async function takeRiding(
  { messages, claims }: Pick<Stores, 'messages' | 'claims'>,
  { personId, carrier, room }: Carrier,
): Promise<OutMessage[]> {
  const taken: OutMessage[] = [];
  let left = room;
  if (room <= 0) return taken;
  for (const message of await messages.ridingFor(personId, room)) {
    if (message.body.length > left) break;
    if ((await claims.claim(`rides:${message.id}`, carrier)) === carrier) {
      taken.push(message);
      left -= message.body.length;
    } else {
      const { id, attempts, nextAttemptAt } = message; // an earlier one took it
      await messages.settle(id, { status: 'accepted', attempts: attempts + 1, nextAttemptAt });
    }
  }
  return taken;
}
