/** The limit of guessing at a code. */
import { bangkokDate } from '../../clock.js';
import type { Deps } from '../../deps.js';

export const TRIES_PER_DAY = 5;

export interface Try {
  personId: string;
  actKey: string;
  text: string;
}

/** Each try takes one of the day's keys; the same event takes no second. @returns undefined when none is left. */
export async function countTry(
  { stores, now }: Deps,
  purpose: 'administrator-code' | 'account-code',
  { personId, actKey }: Try,
): Promise<number | undefined> {
  for (let count = 1; count <= TRIES_PER_DAY; count += 1) {
    const key = `${purpose}:${personId}:${bangkokDate(now())}:${count}`;
    if ((await stores.claims.claim(key, actKey)) === actKey) return count;
  }
  return undefined;
}
