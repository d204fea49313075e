/** Questions in words about one's own requests: the one there is shown as it stands with its buttons, or the list of them. */
import { draftIfAny } from '../chat/parts/draft-if-any.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { scanLimits } from '../domain/scan-limits.js';
import { type Reply, text } from '../line/reply.js';
import { chooseOwn } from '../text/my-requests.js';
import { isOwnWish } from '../text/reader/read-own-wish.js';
import { showMyRequests } from './chat-my-work.js';

/** @returns undefined where nothing of the kind is asked, or there is no request of this person */
export async function ownWish(deps: Deps, by: Person, typed: string): Promise<Reply | undefined> {
  if (!isOwnWish(typed)) return undefined;
  const [request, ...others] = await deps.stores.requests.ofRequester(by.id, scanLimits.ownWish);
  if (!request) return undefined;
  if (others.length > 0) return [text(chooseOwn), ...(await showMyRequests(deps, by))];
  return [await presentCardFor(deps, by, request), ...(await draftIfAny(deps, by))];
}
