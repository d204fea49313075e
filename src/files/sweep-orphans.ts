/**
 * Removes files that belong to nothing: those that were rejected, those of drafts that were thrown away, and photos as they
 * were before they were cleaned. What any stored document names stays, and so does what came in the last thirty days.
 */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';

const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Once a day, by whichever instance comes first. */
export async function sweepOrphans(deps: Pick<Deps, 'stores' | 'files' | 'now' | 'log'>): Promise<void> {
  const { stores, files, now, log } = deps;
  const swept = `files-swept:${bangkokDate(now())}`;
  if ((await stores.claims.holderOf(swept)) !== undefined) return;
  const putBefore = new Date(now().getTime() - KEPT_MS);
  let count = 0;
  for (const sha256 of await orphans(deps, putBefore)) {
    if (await files.remove(sha256, putBefore)) count += 1;
  }
  await stores.claims.claim(swept, now().toISOString());
  if (count > 0) log.info({ count }, 'Files that belong to nothing were removed');
}

/** Files first, documents then: what is put meanwhile is too young to be among them. */
async function orphans(
  { stores, files }: Pick<Deps, 'stores' | 'files'>,
  putBefore: Date,
): Promise<Set<string>> {
  const left = new Set<string>();
  for await (const sha256 of files.list(putBefore)) left.add(sha256);
  if (left.size === 0) return left;
  for await (const sha256 of stores.namedHashes()) left.delete(sha256);
  return left;
}
