/** All that stands on the website, of one person or of all, for whoever asks in words what there is, or wants some of it down. */
import { requestListCard } from '../../flex-templates/request-list-card.js';
import { draftIfAny } from '../chat/parts/draft-if-any.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import type { Deps } from '../deps.js';
import { mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { isOnline } from '../domain/request/online-period.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { scanLimits } from '../domain/scan-limits.js';
import { type Reply, text } from '../line/reply.js';
import { requireRequest } from '../moves/record-move.js';
import { chooseOwn, ownOnlineTitle } from '../text/my-requests.js';
import { nothingOnline } from '../text/take-down.js';
import { readPage } from '../work/read-page.js';
import { requestsPage } from './chat-request-lists.js';

/** Webmasters see all of it, others their own. */
export async function whatIsOnline(deps: Deps, by: Person): Promise<Reply> {
  if (mayPublish(by)) return [await requestsPage(deps, by, { list: 'online', from: 0 })];
  return [await ownOnlineList(deps, await ownOnline(deps, by))];
}

/** The card of the one there is, with the button that takes it down. @returns undefined where there is none */
export async function whatCanComeDown(deps: Deps, by: Person): Promise<Reply | undefined> {
  const own = await ownOnline(deps, by);
  const [one, ...others] = own;
  if (!one) return mayPublish(by) ? whatIsOnline(deps, by) : undefined;
  if (others.length > 0) return [text(chooseOwn), await ownOnlineList(deps, own)];
  const request = await requireRequest(deps, one.id);
  return [await presentCardFor(deps, by, request), ...(await draftIfAny(deps, by))];
}

async function ownOnline({ stores }: Deps, by: Person): Promise<RequestOutline[]> {
  const own = await stores.requests.outlines.ofRequester(by.id, scanLimits.list);
  return own.filter(isOnline);
}

async function ownOnlineList(deps: Deps, requests: RequestOutline[]) {
  const page = await readPage(deps, { requests });
  return requestListCard({ title: ownOnlineTitle, page, emptyText: nothingOnline, now: deps.now() });
}
