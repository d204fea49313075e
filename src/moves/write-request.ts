/** The one place where requests are written: each entry of the history gets its hash in the same write. */
import type { Deps } from '../deps.js';
import { withHashes } from '../domain/request/hash-chain.js';
import type { PublishRequest } from '../domain/request/publish-request.js';

/** @returns the request as it stands on record; undefined when there is one with this id already */
export async function insertRequest(
  { stores }: Deps,
  request: PublishRequest,
): Promise<PublishRequest | undefined> {
  const chained = withHashes(request);
  return (await stores.requests.insert(chained)) ? chained : undefined;
}

/** @returns the request as it stands on record; undefined when somebody was faster */
export async function replaceRequest(
  { stores }: Deps,
  next: PublishRequest,
  seenVersion: number,
): Promise<PublishRequest | undefined> {
  const chained = withHashes(next);
  return (await stores.requests.replace(chained, seenVersion)) ? chained : undefined;
}
