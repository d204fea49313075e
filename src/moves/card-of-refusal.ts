/**
 * The webmaster's card of a refusal that the requester has been told of already: no news that is worth a push. It rides
 * with the next answer to the webmaster or push, as long as the request stays refused.
 */
import type { Deps } from '../deps.js';
import type { OutMessage } from '../domain/message.js';
import { hasRole, type Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { messageId } from './message-id.js';

type Stored = Pick<Deps, 'stores'>;

/** Whether the card of the last refusal has come to this webmaster, or is on its way by a push. */
export async function hasCardOfRefusal(deps: Stored, request: PublishRequest, to: Person): Promise<boolean> {
  return (await ridingCards(deps, request, [to])).length === 0;
}

/** Once the request has gone on the card would say what holds no longer. */
export async function takeBackCardOfRefusal(deps: Stored, request: PublishRequest): Promise<void> {
  const { stores } = deps;
  const refused = versionRefused(request);
  if (refused === 0 || refused === request.version) return;
  const webmasters = (await stores.persons.list()).filter((one) => hasRole(one, 'webmaster'));
  for (const { id, attempts, nextAttemptAt } of await ridingCards(deps, request, webmasters)) {
    await stores.messages.settle(id, { status: 'accepted', attempts, nextAttemptAt });
  }
}

async function ridingCards(
  { stores }: Stored,
  request: PublishRequest,
  to: readonly Person[],
): Promise<OutMessage[]> {
  const refused = { id: request.id, version: versionRefused(request) };
  const ids = to.map(({ id }) => messageId(refused, `${id}:notifyBack`));
  return (await stores.messages.getAll(ids)).filter(({ status }) => status === 'riding');
}

/** The version that the last refusal made; 0: there was none. */
function versionRefused({ history }: PublishRequest): number {
  return history.findLastIndex(({ action }) => action === 'refuse' || action === 'return') + 1;
}
