/** An administrator reads in a free reply that the month's messages come to an end: once at each mark. */
import { bangkokDate } from '../../clock.js';
import type { Deps } from '../../deps.js';
import { mayAdminister } from '../../domain/permissions.js';
import type { Person } from '../../domain/person/person.js';
import { quotaMark } from '../../domain/quota.js';
import { messageLimits } from '../../line/message-limits.js';
import { type Reply, text } from '../../line/reply.js';
import { quotaWords } from '../../text/quota.js';

interface Answer {
  reply: Reply;
  actKey: string;
}

/** Before the answer, so that the answer's quick replies are seen. */
export async function withQuotaNews(deps: Deps, by: Person, { reply, actKey }: Answer): Promise<Reply> {
  if (!mayAdminister(by) || reply.length === 0 || reply.length >= messageLimits.messages) return reply;
  const quota = await deps.readQuota();
  const mark = quota && quotaMark(quota);
  if (!quota || mark === undefined) return reply;
  const key = `quota-read:${bangkokDate(deps.now()).slice(0, 7)}:${mark}:${by.id}`;
  if ((await deps.stores.claims.claim(key, actKey)) !== actKey) return reply;
  return [text(quotaWords(quota, mark)), ...reply];
}
