/** Notes that somebody should look at pages: a job does, so that nobody who taps waits for a website. */
import type { Deps } from '../deps.js';
import { type WantedLook, withLooks } from '../domain/page-checks.js';

/** @param since of one that was asked for then or later nothing is asked again. Doing it again asks for nothing twice. */
export async function askForLooks(
  deps: Pick<Deps, 'stores' | 'now'>,
  id: string,
  { wanted, since }: { wanted: readonly WantedLook[]; since: Date },
): Promise<void> {
  const { pageChecks } = deps.stores;
  const seen = await pageChecks.get(id);
  const isAsked = (look: WantedLook) =>
    seen?.looks.some(
      (one) =>
        one.siteId === look.siteId && one.url === look.url && one.for === look.for && one.askedAt >= since,
    );
  const missing = wanted.filter((look) => !isAsked(look));
  if (missing.length === 0) return;
  const next = withLooks(seen, missing, { id, now: deps.now() });
  if (await pageChecks.replace(next, seen?.version ?? 0)) return;
  await askForLooks(deps, id, { wanted, since }); // somebody was faster: look again
}
