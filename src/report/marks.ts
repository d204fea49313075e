/** What is done once for a month, whoever runs it, and when that was. */
import type { Deps } from '../deps.js';
import type { Month } from '../domain/month.js';

type Marks = Pick<Deps, 'stores' | 'now'>;

/** When the units were asked for their problems; undefined: not yet, or never. */
export function askedAt(deps: Marks, month: Month): Promise<Date | undefined> {
  return timeOf(deps, `monthly-ask:${month}`);
}

/** @returns when they were: somebody else may have been first */
export function markAsked(deps: Marks, month: Month): Promise<Date> {
  return mark(deps, `monthly-ask:${month}`);
}

/** When the executives were told. */
export function reportedAt(deps: Marks, month: Month): Promise<Date | undefined> {
  return timeOf(deps, `monthly-report:${month}`);
}

export function markReported(deps: Marks, month: Month): Promise<Date> {
  return mark(deps, `monthly-report:${month}`);
}

async function timeOf({ stores }: Marks, key: string): Promise<Date | undefined> {
  const time = await stores.claims.holderOf(key);
  return time === undefined ? undefined : new Date(time);
}

async function mark({ stores, now }: Marks, key: string): Promise<Date> {
  return new Date(await stores.claims.claim(key, now().toISOString()));
}
