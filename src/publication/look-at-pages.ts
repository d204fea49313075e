/** Looks at the pages that somebody should look at, and records what was found: it warns, and never blocks. */
import { addDays, bangkokDate, startOfDay, weekday } from '../clock.js';
import type { Deps } from '../deps.js';
import {
  type Finding,
  type Look,
  openLooks,
  type PageChecks,
  taken,
  withFindings,
} from '../domain/page-checks.js';
import { standingLooks } from '../domain/request/looks-after.js';
import { contentOf, type PublishRequest } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME } from '../domain/stores.js';
import type { FetchPage } from '../probe/fetch-page.js';
import { readPage } from '../probe/read-page.js';
import { visibleText } from '../visible-text.js';
import { askForLooks } from '../work/ask-for-looks.js';
import { NO_WAY_OUT } from '../work/no-way-out.js';
import { keepPage } from './keep-page.js';

type Fetch = (url: string) => Promise<FetchPage>;

/** Longer than all pages of one request may take. */
const LEASE_MS = 5 * 60_000;

/** A few in each run: websites of offices are small. */
export async function lookAtPages(deps: Deps): Promise<void> {
  const { fetchPage, stores, now } = deps;
  if (!fetchPage) return;
  for (const checks of await stores.pageChecks.due(now(), scanLimits.pages)) {
    await lookAt(deps, checks, fetchPage);
  }
}

/** Once a week, at its first run: all that stands on a website. */
export async function sweepPages(deps: Deps): Promise<void> {
  const { fetchPage, stores, now } = deps;
  const today = bangkokDate(now());
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const swept = `pages-swept:${monday}`;
  if (!fetchPage || (await stores.claims.holderOf(swept)) !== undefined) return;
  for (const ids of inTens(await idsOnline(deps))) {
    for (const request of await stores.requests.getAll(ids)) {
      if (request.standing?.status !== 'online') continue;
      const wanted = standingLooks(request, 'sweep');
      await askForLooks(deps, request.id, { wanted, since: startOfDay(monday) });
    }
  }
  await stores.claims.claim(swept, now().toISOString());
}

async function idsOnline({ stores }: Deps): Promise<string[]> {
  const { outlines } = stores.requests;
  const found = [
    ...(await outlines.ending(ALL_TIME, scanLimits.sweep)),
    ...(await outlines.toReview(ALL_TIME, scanLimits.sweep)),
  ];
  return found.map(({ id }) => id);
}

function inTens(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / 10) }, (_, index) =>
    ids.slice(index * 10, index * 10 + 10),
  );
}

/** One of several instances looks: whoever writes first that it does. */
async function lookAt(deps: Deps, checks: PageChecks, fetchPage: Fetch): Promise<void> {
  const { stores, now } = deps;
  const held = taken(checks, new Date(now().getTime() + LEASE_MS));
  if (!(await stores.pageChecks.replace(held, checks.version))) return;
  const request = await stores.requests.get(checks.id);
  if (!request) return;
  const findings: Finding[] = [];
  for (const look of openLooks(held)) {
    const fetched = await fetchPage(look.url);
    const finding = findingOf(fetched, { request, at: now() });
    findings.push({ ...finding, ...(await copyOf(deps, look, { fetched, finding })) });
  }
  if (findings.some(({ outcome }) => outcome === 'noWayOut')) await noteNoWayOut(deps);
  await stores.pageChecks.replace(withFindings(held, findings, now()), held.version);
}

/** At an act alone, and not of an attached file, which is kept already. A store that takes nothing spoils no look. */
async function copyOf(
  deps: Deps,
  look: Look,
  { fetched, finding }: { fetched: FetchPage; finding: Finding },
): Promise<Pick<Finding, 'copy'>> {
  if (look.for === 'sweep' || fetched.kind !== 'page' || finding.isFile || fetched.body.length === 0)
    return {};
  try {
    return { copy: await keepPage(deps, fetched) };
  } catch (error) {
    deps.log.error({ err: error }, 'A page as it was fetched can not be kept');
    return {};
  }
}

function findingOf(fetched: FetchPage, { request, at }: { request: PublishRequest; at: Date }): Finding {
  switch (fetched.kind) {
    case 'page': {
      const { subject, attachments } = contentOf(request);
      const files = attachments.map(({ sha256 }) => sha256);
      const { title, ...seen } = readPage(fetched, { subject, files });
      return {
        ...{ at, outcome: 'page', status: fetched.status },
        ...seen,
        ...(title !== undefined && { title: visibleText(title) }),
      };
    }
    case 'notPublic':
      return { at, outcome: 'notPublic' };
    case 'tooManyRedirects':
      return { at, outcome: 'noAnswer', why: fetched.kind };
    case 'unreachable':
      return fetched.isOurs
        ? { at, outcome: 'noWayOut', why: fetched.why }
        : { at, outcome: 'noAnswer', why: fetched.why };
  }
}

/** Said once to an administrator, with a morning's digest; for the log only the first time. */
async function noteNoWayOut({ stores, now, log }: Deps): Promise<void> {
  if ((await stores.claims.holderOf(NO_WAY_OUT)) !== undefined) return;
  await stores.claims.claim(NO_WAY_OUT, now().toISOString());
  log.warn(
    {},
    'Published pages can not be looked at: this machine reaches no website. PAGE_CHECKS=off stops it trying',
  );
}
