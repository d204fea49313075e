/** The aims of people who take the phone. */
import type { Aim } from './aims/aim.js';
import { aimsOfTheOffice } from './aims/of-the-office.js';
import { aimsWithPublications } from './aims/with-publications.js';
import { aimsWithRequests } from './aims/with-requests.js';
import type { Dice } from './dice.js';

const aims: readonly Aim[] = [...aimsWithRequests, ...aimsWithPublications, ...aimsOfTheOffice];

/** The names of aims that come more often in a year: so that over a few years each has its time. */
export type Habits = ReadonlySet<string>;

const HABITS = 5;
const MORE_OFTEN = 6;

export function habitsOf(dice: Dice): Habits {
  const rare = aims.filter(({ weight }) => weight < 10);
  return new Set(Array.from({ length: HABITS }, () => dice.pick(rare).name));
}

export interface Moment {
  /** In which some request is. */
  situations: readonly string[];
  habits: Habits;
}

/** @param share from 0 up to 1 */
export function aimAt(share: number, { situations, habits }: Moment): Aim {
  const sensible = aims
    .filter(({ needs }) => ['', ...situations].some((one) => needs.test(one)))
    .map((one) => ({ one, weight: one.weight * (habits.has(one.name) ? MORE_OFTEN : 1) }));
  let left = share * sensible.reduce((sum, { weight }) => sum + weight, 0);
  const found = sensible.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  const [first] = aims;
  if (!first) throw new Error('nobody is up to anything');
  return found?.one ?? first;
}
