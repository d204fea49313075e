/** Records that somebody took note of a report: each person once, in the order in which they did. */
import type { Deps } from '../deps.js';
import { REPORT_NOTED } from '../domain/evidence/facts.js';
import { type Acknowledgement, acknowledgementSchema } from '../domain/report/acknowledgement.js';
import type { Period } from '../domain/report/period.js';
import type { Actor } from '../domain/request/actor.js';

type Stores = Pick<Deps, 'stores'>;

/** Each place of the list is taken once and for ever, whichever process asks for it. @returns the one that counts: the first */
export async function acknowledgeReport(
  { stores, now }: Stores & Pick<Deps, 'now'>,
  by: Actor,
  period: Period,
): Promise<Acknowledgement> {
  const own = JSON.stringify({ by, at: now() } satisfies Acknowledgement);
  for (let place = 1; ; place += 1) {
    const holder = read(await stores.claims.claim(keyOf(period, place), own));
    if (holder.by.personId === by.personId) return holder;
  }
}

export async function acknowledgementsOf({ stores }: Stores, period: Period): Promise<Acknowledgement[]> {
  const found: Acknowledgement[] = [];
  for (;;) {
    const holder = await stores.claims.holderOf(keyOf(period, found.length + 1));
    if (holder === undefined) return found;
    found.push(read(holder));
  }
}

function keyOf(period: Period, place: number): string {
  return `${REPORT_NOTED}${period}:${place}`;
}

function read(holder: string): Acknowledgement {
  return acknowledgementSchema.parse(JSON.parse(holder));
}
