/** A list of requests, and whether there may be others: a chat is no place to look through them all. */
import type { RequestOutline } from './outline.js';
import type { PublishRequest } from './publish-request.js';

/** The lists that people page through. */
export const requestListNames = ['myWork', 'status', 'online', 'stuck', 'decidedInPlace', 'acted'] as const;
export type RequestListName = (typeof requestListNames)[number];

export interface FoundRequests {
  requests: RequestOutline[];
  /** There may be others behind them, which a later page reads. Absent: there are none. */
  goesOn?: true;
  /** Only the first so many were looked at, and there may be others. Absent: these are all. */
  truncatedAt?: number;
}

/** How much waits for a person. */
export interface WorkCount {
  count: number;
  /** There are so many or more. */
  goesOn?: true | undefined;
}

/** The part of a list that one card shows. */
export interface RequestPage {
  shown: PublishRequest[];
  /** How many came before. */
  from: number;
  /** How many are to come. */
  left: number;
  /** As in FoundRequests: they are so many or more. */
  goesOn?: true;
  /** As in FoundRequests. */
  truncatedAt?: number;
}

/** @param lists what the store gave, each with this limit */
export function truncatedAt(limit: number, ...lists: unknown[][]): Pick<FoundRequests, 'truncatedAt'> {
  return lists.some(({ length }) => length >= limit) ? { truncatedAt: limit } : {};
}

/** @param lists what the store gave, each with this limit */
export function goesOn(limit: number, ...lists: unknown[][]): Pick<FoundRequests, 'goesOn'> {
  return lists.some(({ length }) => length >= limit) ? { goesOn: true } : {};
}

/** Several questions to the store may find the same request: the first finding counts. */
export function eachOnce<T extends { id: string }>(requests: readonly T[]): T[] {
  const ids = new Set<string>();
  return requests.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** The least first; what is compared is asked of each once. */
export function sortedBy<T>(requests: readonly T[], keyOf: (request: T) => number): T[] {
  const keyed = requests.map((request) => ({ request, key: keyOf(request) }));
  return keyed.sort((one, other) => one.key - other.key).map(({ request }) => request);
}
