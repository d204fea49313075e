/** Questions in words about one's own requests: the one there is shown as it stands with its buttons, or the list of them. */
import { draftIfAny } from '../chat/parts/draft-if-any.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { searchTerms } from '../domain/request/search-text.js';
import { scanLimits } from '../domain/scan-limits.js';
import { type Reply, text } from '../line/reply.js';
import { requireRequest } from '../moves/record-move.js';
import { chooseOwn } from '../text/my-requests.js';
import { asksWhatIsOnline } from '../text/reader/asks-what-is-online.js';
import { isOwnWish } from '../text/reader/read-own-wish.js';
import { saysAddressWrong } from '../text/reader/says-address-wrong.js';
import { subjectAskedAfter } from '../text/reader/subject-asked-after.js';
import { wayOut } from '../text/reader/way-out.js';
import { subjectToTakeDown, wantsDown } from '../text/reader/wish-to-take-down.js';
import { showMyRequests } from './chat-my-work.js';
import { whatCanComeDown, whatIsOnline } from './chat-own-online.js';
import { searchReply } from './chat-search.js';
import { searchRequests } from './search-requests.js';

/** @returns undefined where nothing of the kind is asked, or there is no request of this person */
export async function ownWish(deps: Deps, by: Person, typed: string): Promise<Reply | undefined> {
  if (asksWhatIsOnline(typed)) return whatIsOnline(deps, by);
  const down = wantsDown(typed) ? await whatCanComeDown(deps, by) : undefined;
  if (down) return down;
  const isOwn = [isOwnWish, wantsDown, saysAddressWrong, saysCancel].some((says) => says(typed));
  if (isOwn) return ownRequests(deps, by);
  const subject = subjectAskedAfter(typed);
  if (subject !== undefined) return (await askedAfter(deps, by, subject)) ?? ownRequests(deps, by);
  const toTakeDown = subjectToTakeDown(typed);
  return toTakeDown === undefined ? undefined : askedAfter(deps, by, toTakeDown);
}

/** While nothing is asked, one's own request may be meant: its card has the button. */
function saysCancel(typed: string): boolean {
  return wayOut(typed) === 'cancel';
}

/** @returns undefined where nothing has these words */
async function askedAfter(deps: Deps, by: Person, subject: string): Promise<Reply | undefined> {
  const terms = searchTerms(subject);
  const found = terms.length > 0 ? (await searchRequests(deps, by, terms)).requests : [];
  const [one, ...others] = found;
  if (!one) return undefined;
  if (others.length > 0) return [await searchReply(deps, by, subject)];
  return [
    await presentCardFor(deps, by, await requireRequest(deps, one.id)),
    ...(await draftIfAny(deps, by)),
  ];
}

async function ownRequests(deps: Deps, by: Person): Promise<Reply | undefined> {
  const [request, ...others] = await deps.stores.requests.ofRequester(by.id, scanLimits.ownWish);
  if (!request) return undefined;
  if (others.length > 0) return [text(chooseOwn), ...(await showMyRequests(deps, by))];
  return [await presentCardFor(deps, by, request), ...(await draftIfAny(deps, by))];
}
