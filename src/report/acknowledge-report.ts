/** Records that somebody took note of a report, or took that back: nothing is overwritten, the last word of each person counts. */
import type { Deps } from '../deps.js';
import { REPORT_NOTED } from '../domain/evidence/facts.js';
import { type Acknowledgement, acknowledgementSchema } from '../domain/report/acknowledgement.js';
import type { Period } from '../domain/report/period.js';
import type { Actor } from '../domain/request/actor.js';
import { byPosition } from '../work/by-position.js';

type Stores = Pick<Deps, 'stores'>;

/** Done again, it is the same success. @returns the one that counts */
export function acknowledgeReport(
  deps: Stores & Pick<Deps, 'now'>,
  by: Actor,
  period: Period,
): Promise<Acknowledgement> {
  return record(deps, period, { by, at: deps.now() });
}

/**
 * Done again, or by somebody who took no note, it changes nothing.
 * @param at when the note was taken that is taken back: an old button takes back no later one
 * @returns the last word of this person now; undefined where there is none
 */
export async function takeBackAcknowledgement(
  deps: Stores & Pick<Deps, 'now'>,
  by: Actor,
  { period, at }: { period: Period; at: Date },
): Promise<Acknowledgement | undefined> {
  const said = lastWordOf(await recorded(deps, period), by.personId);
  if (said?.at.getTime() !== at.getTime() || said.isTakenBack) return said;
  return record(deps, period, { by, at: deps.now(), isTakenBack: true });
}

/** The acknowledgements that were not taken back, in the order in which they were made. */
export async function acknowledgementsOf(deps: Stores, period: Period): Promise<Acknowledgement[]> {
  const all = await recorded(deps, period);
  const counting = all.filter((one) => !one.isTakenBack && lastWordOf(all, one.by.personId) === one);
  return byPosition(deps, counting);
}

/** Each number of the list is taken once and for ever, whichever process asks for it. */
async function record({ stores }: Stores, period: Period, own: Acknowledgement): Promise<Acknowledgement> {
  const before = await recorded({ stores }, period);
  const said = lastWordOf(before, own.by.personId);
  if (said && said.isTakenBack === own.isTakenBack) return said;
  const holder = read(await stores.claims.claim(keyOf(period, before.length + 1), JSON.stringify(own)));
  const isOwn = holder.by.personId === own.by.personId && holder.at.getTime() === own.at.getTime();
  return isOwn ? holder : record({ stores }, period, own); // somebody was faster: the next number
}

async function recorded({ stores }: Stores, period: Period): Promise<Acknowledgement[]> {
  const found: Acknowledgement[] = [];
  for (;;) {
    const holder = await stores.claims.holderOf(keyOf(period, found.length + 1));
    if (holder === undefined) return found;
    found.push(read(holder));
  }
}

function lastWordOf(all: readonly Acknowledgement[], personId: string): Acknowledgement | undefined {
  return all.findLast(({ by }) => by.personId === personId);
}

function keyOf(period: Period, number: number): string {
  return `${REPORT_NOTED}${period}:${number}`;
}

function read(holder: string): Acknowledgement {
  return acknowledgementSchema.parse(JSON.parse(holder));
}
