/** Finds requests by their words, among those that the person may see. */
import type { Deps } from '../deps.js';
import { maySee, seesAllRequests } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { eachOnce, type FoundRequests, truncatedAt } from '../domain/request/found-requests.js';
import { scanLimits } from '../domain/scan-limits.js';

/** Whoever sees all is shown all; others their own, and of the newest besides what they had a part in. */
export async function searchRequests(
  { stores, now }: Pick<Deps, 'stores' | 'now'>,
  by: Person,
  terms: readonly string[],
): Promise<FoundRequests> {
  const all = await stores.requests.search({ terms }, scanLimits.search);
  if (seesAllRequests(by)) return { requests: all, ...truncatedAt(scanLimits.search, all) };
  const own = await stores.requests.search({ terms, requesterId: by.id }, scanLimits.search);
  const seen = eachOnce([...own, ...all]).filter((request) => maySee(by, request, now()));
  return { requests: seen, ...truncatedAt(scanLimits.search, own) };
}
