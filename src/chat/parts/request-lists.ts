/** Lists of requests that come with other answers: nothing where they are empty. */
import type { Deps } from '../../deps.js';
import type { Reply } from '../../line/reply.js';
import { noticeMessage } from '../../outbox/notice-messages.js';
import { readPage } from '../../work/read-page.js';
import { stuckRequests } from '../../work/stuck-requests.js';

/** For an administrator: what nobody can go on with. */
export async function stuckList(deps: Deps): Promise<Reply> {
  const found = await stuckRequests(deps);
  if (found.requests.length === 0) return [];
  return [noticeMessage(deps, { kind: 'stuckList', page: await readPage(deps, found) })];
}
