/** What a list of requests holds, and whether there may be others: a chat is no place to look through them all. */
import type { PublishRequest } from './publish-request.js';

/** The lists that people page through. */
export const requestListNames = ['myWork', 'status', 'online', 'stuck', 'decidedInPlace'] as const;
export type RequestListName = (typeof requestListNames)[number];

export interface FoundRequests {
  requests: PublishRequest[];
  /** Only the first so many were looked at, and there may be others. Absent: these are all. */
  truncatedAt?: number;
}

/** @param lists what the store gave, each with this limit */
export function truncatedAt(limit: number, ...lists: PublishRequest[][]): Pick<FoundRequests, 'truncatedAt'> {
  return lists.some(({ length }) => length >= limit) ? { truncatedAt: limit } : {};
}

/** Several questions to the store may find the same request: the first finding counts. */
export function eachOnce(requests: readonly PublishRequest[]): PublishRequest[] {
  const ids = new Set<string>();
  return requests.filter(({ id }) => !ids.has(id) && ids.add(id));
}
