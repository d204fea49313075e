/** Reads the requests that one card shows of a list: of all others on it only the outlines were read. */
import type { Deps } from '../deps.js';
import type { FoundRequests, RequestPage } from '../domain/request/found-requests.js';
import { byPosition } from './by-position.js';

const ROWS = 10;

/** @param wanted how many came before. The list may have become shorter since the card before was sent: then it begins anew. */
export async function readPage(
  { stores }: Pick<Deps, 'stores'>,
  { requests, ...rest }: FoundRequests,
  wanted = 0,
): Promise<RequestPage> {
  const from = wanted < requests.length ? wanted : 0;
  const onPage = requests.slice(from, from + ROWS);
  const found = await stores.requests.getAll(onPage.map(({ id }) => id));
  const shown = await byPosition({ stores }, found);
  return { shown, from, left: requests.length - from - onPage.length, ...rest };
}
