/** The traffic log of one folder: each line, and the days that were anchored as they ended. */
import { addDays } from '../clock.js';
import { type Fact, factsOfTraffic } from '../domain/evidence/facts.js';
import type { RecordFault } from '../domain/evidence/verification.js';
import { readLogName } from '../traffic/ended-traffic.js';
import { daysIn, hashAtEnd, trafficLines } from '../traffic/traffic-files.js';
import type { Anchored } from './anchored.js';

/** The fewest that any setting keeps (config/setting-values.ts): an older day may be gone. */
const KEPT_DAYS = 90;

export interface VerifiedTraffic {
  faults: RecordFault[];
  lines: number;
  facts: Fact[];
  /** Whether an anchored day is to be looked for in this folder: of this log, and not old enough to be removed. */
  mustHold(fact: Fact): boolean;
}

/** @param folder undefined where the log of an instance may lie on another machine */
export async function verifyTraffic(
  folder: string | undefined,
  { facts: anchored }: Anchored,
): Promise<VerifiedTraffic> {
  if (folder === undefined) return { faults: [], lines: 0, facts: [], mustHold: () => false };
  const faults: RecordFault[] = [];
  let lines = 0;
  for await (const { day, line, isSound } of trafficLines(folder)) {
    lines += 1;
    if (!isSound) faults.push({ kind: 'traffic', id: day, fault: 'lineChanged', line });
  }
  const days = await daysIn(folder);
  const name = await readLogName(folder);
  const newestDay = [...days, ...[...anchored.values()].filter(isOfTraffic).map(dayOf)].toSorted().at(-1);
  return {
    faults,
    lines,
    facts: name === undefined ? [] : await factsIn(folder, { name, days }),
    mustHold(fact) {
      const isOurs = name === undefined || fact.id.startsWith(`${name}/`);
      const mayBeGone = newestDay === undefined || dayOf(fact) <= addDays(newestDay, -KEPT_DAYS);
      return isOurs && (days.includes(dayOf(fact)) || !mayBeGone);
    },
  };
}

async function factsIn(folder: string, { name, days }: { name: string; days: string[] }): Promise<Fact[]> {
  const held = await Promise.all(
    days.map(async (day) => ({ log: name, day, newest: await hashAtEnd(folder, day) })),
  );
  return held.flatMap(factsOfTraffic);
}

export function isOfTraffic({ of }: Fact): boolean {
  return of === 'trafficDay';
}

function dayOf({ id }: Fact): string {
  return id.split('/').at(-1) ?? '';
}
