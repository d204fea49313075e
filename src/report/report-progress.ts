/** How far a month's report has come: units asked, executives told. Each happens once, whichever process runs it. */
import type { Deps } from '../deps.js';
import type { Month } from '../domain/report/month.js';
import { type OwingUnits, owingUnits } from '../domain/report/monthly-duty.js';

type Progress = Pick<Deps, 'stores' | 'now' | 'office'>;

/** When the units were asked for their problems; undefined: not yet, or never. */
export function askedAt(deps: Progress, month: Month): Promise<Date | undefined> {
  return timeOf(deps, `monthly-ask:${month}`);
}

/** @returns the time that counts: another process may have been first */
export function markAsked(deps: Progress, month: Month): Promise<Date> {
  return mark(deps, `monthly-ask:${month}`);
}

/** When the executives were told. */
export function reportedAt(deps: Progress, month: Month): Promise<Date | undefined> {
  return timeOf(deps, `monthly-report:${month}`);
}

export function markReported(deps: Progress, month: Month): Promise<Date> {
  return mark(deps, `monthly-report:${month}`);
}

/** None before they were asked; as they were then, once the executives have been told. */
export async function unitsOwing(deps: Progress, month: Month): Promise<OwingUnits> {
  const from = await askedAt(deps, month);
  if (!from) return { withProvider: [], withoutProvider: [] };
  const to = (await reportedAt(deps, month)) ?? deps.now();
  return owingUnits(deps.office, await deps.stores.persons.list(), { from, to });
}

async function timeOf({ stores }: Progress, key: string): Promise<Date | undefined> {
  const time = await stores.claims.holderOf(key);
  return time === undefined ? undefined : new Date(time);
}

async function mark({ stores, now }: Progress, key: string): Promise<Date> {
  return new Date(await stores.claims.claim(key, now().toISOString()));
}
