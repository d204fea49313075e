/** The door to a person's requests: show one, withdraw one. */
import { confirmWithdrawCard } from '../../flex-templates/confirm-withdraw-card.js';
import type { Deps, Reply } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { dueStep } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import type { ReadPostback } from '../line/postback.js';
import { checkMove, recordMove, requestOf } from '../moves/record-move.js';
import { deciderMissing } from '../text/filling.js';
import { deciderOf } from '../work/on-duty.js';
import { maySee, presentCard } from '../work/present-card.js';
import { requestsPage } from './request-lists.js';

type ListsTap = Extract<ReadPostback, { do: 'show' | 'showRequests' | 'withdraw' | 'confirmWithdraw' }>;

export async function listsHandler(
  deps: Deps,
  by: Person,
  { tap, actKey }: { tap: ListsTap; actKey: string },
): Promise<Reply> {
  if (tap.do === 'show') return showRequest(deps, by, tap.id);
  if (tap.do === 'showRequests') return [await requestsPage(deps, by, tap)];

  const intent = { action: 'withdraw', seenVersion: tap.v, actKey } as const;
  if (tap.do === 'confirmWithdraw') {
    return [await presentCard(deps, by, await recordMove(deps, by, { requestId: tap.id, move: intent }))];
  }
  const { repeated, request } = await checkMove(deps, by, { requestId: tap.id, intent });
  return [repeated ? await presentCard(deps, by, request) : confirmWithdrawCard(request)];
}

async function showRequest(deps: Deps, by: Person, id: string): Promise<Reply> {
  const request = await requestOf(deps, id);
  if (!maySee(deps, by, request)) throw new UserError('notAllowed');
  const isStuck =
    request.requester.personId === by.id && dueStep(request) && !(await deciderOf(deps, request));
  const notice: Reply = isStuck ? [{ type: 'text', text: deciderMissing }] : [];
  return [...notice, await presentCard(deps, by, request)];
}
