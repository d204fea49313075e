/** The addresses that stand for other requests: one of them, told again, may have been pasted twice. Those recorded by older programs are not known. */
import type { Deps } from '../deps.js';
import { fingerprint } from '../domain/fingerprint.js';
import { type Page, type PublishRequest, publicationsOf } from '../domain/request/publish-request.js';

/** By the address: another request that stands there, or will. */
export type PagesOfOthers = ReadonlyMap<string, PublishRequest>;

/** Before the pages are recorded, so that no crash leaves one out: whoever reads this looks at the record too. */
export async function rememberPages(
  { stores }: Pick<Deps, 'stores'>,
  requestId: string,
  pages: readonly Page[],
): Promise<void> {
  for (const { url } of pages) await stores.claims.claim(`${keyOf(url)}${requestId}`, requestId);
}

export async function pagesOfOthers(
  { stores }: Pick<Deps, 'stores'>,
  requestId: string,
  urls: readonly string[],
): Promise<PagesOfOthers> {
  const found = new Map<string, PublishRequest>();
  for (const url of urls) {
    const claims = await stores.claims.beginningWith(keyOf(url));
    const others = claims.map(({ holder }) => holder).filter((id) => id !== requestId);
    const other = (await stores.requests.getAll(others)).find((one) => standsThere(one, url));
    if (other) found.set(url, other);
  }
  return found;
}

function standsThere(request: PublishRequest, url: string): boolean {
  const isUp = request.standing?.status === 'online' || request.proposal !== undefined;
  return isUp && publicationsOf(request).some((one) => one.url === url);
}

function keyOf(url: string): string {
  return `page:${fingerprint(url)}:`;
}
