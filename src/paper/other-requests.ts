/** Which other requests may go on the same memo: of the same requester, and still asked for. */
import type { Deps } from '../deps.js';
import type { Memo } from '../domain/paper.js';
import { contentOf, requestNumber } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';

export interface OtherRequest {
  id: string;
  number: string;
  subject: string;
}

export async function otherRequests({ stores }: Pick<Deps, 'stores'>, memo: Memo): Promise<OtherRequest[]> {
  const request = await stores.requests.get(memo.request);
  const all = request ? await stores.requests.ofRequester(request.requester.personId, scanLimits.memo) : [];
  return all
    .filter(({ id, proposal }) => id !== memo.request && proposal && proposal.status !== 'withdrawn')
    .map((one) => ({ id: one.id, number: requestNumber(one), subject: contentOf(one).subject }));
}
