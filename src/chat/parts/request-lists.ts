/** Lists of requests that come with other answers: nothing where they are empty. */
import type { Deps } from '../../deps.js';
import type { FoundRequests } from '../../domain/request/found-requests.js';
import type { Reply } from '../../line/reply.js';
import { noticeMessage } from '../../outbox/notice-messages.js';
import { stuckRequests } from '../../work/stuck-requests.js';

/** For an administrator: what nobody can go on with. */
export async function stuckList(deps: Deps): Promise<Reply> {
  return listIfAny(deps, 'stuckList', await stuckRequests(deps));
}

function listIfAny(deps: Deps, kind: 'stuckList', found: FoundRequests): Reply {
  return found.requests.length > 0 ? [noticeMessage(deps, { kind, found })] : [];
}
