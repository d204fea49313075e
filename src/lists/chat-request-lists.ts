/** Lists of requests in the chat: each with its title, and its words where nothing is on it. */
import type { messagingApi } from '@line/bot-sdk';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { FoundRequests, RequestListName } from '../domain/request/found-requests.js';
import { decidedInPlaceTitle } from '../text/acting.js';
import type { Command } from '../text/commands.js';
import { myRequestsTitle, myWorkTitle, noRequests } from '../text/my-requests.js';
import { stuckTitle } from '../text/nobody.js';
import { actedTitle, nothingActed } from '../text/search.js';
import { nothingOnline, titles } from '../text/take-down.js';
import { readPage } from '../work/read-page.js';
import { listRequests } from './list-requests.js';

const listWords: Record<RequestListName, { title: string; emptyText?: string; offers?: Command }> = {
  myWork: { title: myWorkTitle },
  status: { title: myRequestsTitle, emptyText: noRequests },
  online: { title: titles.online, emptyText: nothingOnline, offers: 'coverage' },
  stuck: { title: stuckTitle },
  decidedInPlace: { title: decidedInPlaceTitle },
  acted: { title: actedTitle, emptyText: nothingActed },
};

export interface WantedPage {
  list: RequestListName;
  from: number;
}

export async function requestsPage(
  deps: Deps,
  by: Person,
  { list, from }: WantedPage,
): Promise<messagingApi.FlexMessage> {
  const found = await listRequests(deps, by, { list, from });
  const page = await readPage(deps, found, from);
  return requestListCard({ page, ...listWords[list], list, now: deps.now() });
}

export async function firstPage(
  deps: Deps,
  list: RequestListName,
  found: FoundRequests,
): Promise<messagingApi.FlexMessage> {
  const page = await readPage(deps, found);
  return requestListCard({ page, ...listWords[list], list, now: deps.now() });
}

/** For lists that are shown beside others: nothing where they are empty. */
export async function firstPageIfAny(
  deps: Deps,
  list: RequestListName,
  found: FoundRequests,
): Promise<messagingApi.FlexMessage[]> {
  return found.requests.length > 0 ? [await firstPage(deps, list, found)] : [];
}
