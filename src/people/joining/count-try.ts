/** The limit of guessing at a code. */
import { bangkokDate } from '../../clock.js';
import type { Deps } from '../../deps.js';

export const TRIES_PER_DAY = 5;

/** Once a day for each person and purpose: whoever goes on guessing is answered without a look at the code. */
const ALL_USED =
  'A person has used up the tries of a day at a code: if nobody was given one, somebody guesses';

export interface Try {
  personId: string;
  actKey: string;
  text: string;
}

/** Each try takes one of the day's keys; the same event takes no second. @returns undefined when none is left. */
export async function countTry(
  { stores, log, now }: Deps,
  purpose: 'administrator-code' | 'account-code',
  { personId, actKey }: Try,
): Promise<number | undefined> {
  for (let count = 1; count <= TRIES_PER_DAY; count += 1) {
    const key = `${purpose}:${personId}:${bangkokDate(now())}:${count}`;
    if ((await stores.claims.claim(key, actKey)) !== actKey) continue;
    if (count === TRIES_PER_DAY) log.warn({ personId, purpose }, ALL_USED);
    return count;
  }
  return undefined;
}
