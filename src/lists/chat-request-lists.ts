/** Lists of requests in the chat: each with its title, and its words where nothing is on it. */
import type { messagingApi } from '@line/bot-sdk';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { FoundRequests, RequestListName } from '../domain/request/found-requests.js';
import { decidedInPlaceTitle } from '../text/acting.js';
import { myRequestsTitle, myWorkTitle, noRequests } from '../text/my-requests.js';
import { stuckTitle } from '../text/nobody.js';
import { nothingOnline, titles } from '../text/take-down.js';
import { listRequests } from './list-requests.js';

const listWords: Record<RequestListName, { title: string; emptyText?: string }> = {
  myWork: { title: myWorkTitle },
  status: { title: myRequestsTitle, emptyText: noRequests },
  online: { title: titles.online, emptyText: nothingOnline },
  stuck: { title: stuckTitle },
  decidedInPlace: { title: decidedInPlaceTitle },
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
  const found = await listRequests(deps, by, list);
  return requestListCard({ ...found, ...listWords[list], list, from, now: deps.now() });
}

export function firstPage(
  { now }: Deps,
  list: RequestListName,
  found: FoundRequests,
): messagingApi.FlexMessage {
  return requestListCard({ ...found, ...listWords[list], list, now: now() });
}

/** For lists that are shown beside others: nothing where they are empty. */
export function firstPageIfAny(
  deps: Deps,
  list: RequestListName,
  found: FoundRequests,
): messagingApi.FlexMessage[] {
  return found.requests.length > 0 ? [firstPage(deps, list, found)] : [];
}
