/** News that is not worth a push of its own rides on the answer to an act or a look, which is free. */
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import { messageLimits } from '../../line/message-limits.js';
import type { Reply } from '../../line/reply.js';
import { takeRiding } from '../../outbox/take-riding.js';

/** Before the answer, so that the answer stays the last thing in sight, with its quick replies. */
export async function withRidingNews(
  deps: Deps,
  by: Person,
  { reply, actKey }: { reply: Reply; actKey: string },
): Promise<Reply> {
  const room = messageLimits.messages - reply.length;
  if (reply.length === 0 || room === 0) return reply;
  const riding = await takeRiding(deps.stores, { personId: by.id, carrier: actKey, room });
  return [...(riding.flatMap(({ body }) => body) as Reply), ...reply];
}
