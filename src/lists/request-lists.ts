/** The lists of requests that people page through: looked up anew for every page, so that no state is kept. */
import type { messagingApi } from '@line/bot-sdk';
import { type RequestList, requestListCard } from '../../flex-templates/request-list-card.js';
import type { Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person/person.js';
import { SCAN_LIMIT, truncatedAt } from '../domain/request/found-requests.js';
import { UserError } from '../errors.js';
import type { RequestListName } from '../line/postback.js';
import { decidedInPlaceTitle } from '../text/acting.js';
import * as words from '../text/my-requests.js';
import { stuckTitle } from '../text/nobody.js';
import { nothingOnline, titles } from '../text/take-down.js';
import { onlineRequests } from '../work/online-requests.js';
import { stuckRequests } from '../work/stuck-requests.js';
import { workOf } from '../work/work-of.js';

type Listed = Pick<RequestList, 'title' | 'requests' | 'truncatedAt' | 'emptyText'>;

const SHOWN_FOR_MS = 30 * 24 * 60 * 60_000;

const lists: Record<RequestListName, (deps: Deps, by: Person) => Promise<Listed>> = {
  myWork: async (deps, by) => ({ title: words.myWorkTitle, ...(await workOf(deps, by)) }),

  status: async ({ stores }, by) => {
    const requests = await stores.requests.ofRequester(by.id, SCAN_LIMIT);
    const cut = truncatedAt(SCAN_LIMIT, requests);
    return { title: words.myRequestsTitle, requests, ...cut, emptyText: words.noRequests };
  },

  online: async (deps, by) => {
    if (!hasRole(by, 'webmaster')) throw new UserError('notAllowed');
    return { title: titles.online, ...(await onlineRequests(deps)), emptyText: nothingOnline };
  },

  stuck: async (deps, by) => {
    if (!hasRole(by, 'administrator')) throw new UserError('notAllowed');
    return { title: stuckTitle, ...(await stuckRequests(deps)) };
  },

  decidedInPlace: async ({ stores, now }, by) => {
    if (!hasRole(by, 'approver')) throw new UserError('notAllowed');
    const since = new Date(now().getTime() - SHOWN_FOR_MS);
    const requests = await stores.requests.decidedInPlace(since, SCAN_LIMIT);
    return { title: decidedInPlaceTitle, requests, ...truncatedAt(SCAN_LIMIT, requests) };
  },
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
  return requestListCard({ ...(await lists[list](deps, by)), list, from, now: deps.now() });
}

/** For lists that are shown beside others: nothing where they are empty. */
export async function firstPageIfAny(
  deps: Deps,
  by: Person,
  list: RequestListName,
): Promise<messagingApi.FlexMessage[]> {
  const listed = await lists[list](deps, by);
  return listed.requests.length > 0 ? [requestListCard({ ...listed, list, now: deps.now() })] : [];
}
