/** Whom of some people no message reaches now: those who blocked the account; all, where the month's messages are used up. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { Untold } from '../domain/untold.js';
import { isUsedUp } from './read-quota.js';

export async function untoldAmong(
  { readQuota }: Pick<Deps, 'readQuota'>,
  people: readonly Person[],
): Promise<Untold[]> {
  if (people.length === 0) return [];
  const isMonthOver = isUsedUp(await readQuota());
  return people.flatMap(({ name, contact, blockedBot }): Untold[] => {
    if (blockedBot) return [{ why: 'blocked', name, contact }];
    return isMonthOver ? [{ why: 'monthUsedUp', name, contact }] : [];
  });
}
