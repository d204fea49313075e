/** The aims of people who take the phone. */
import type { Aim } from './aims/aim.js';
import { aimsOfTheOffice } from './aims/of-the-office.js';
import { aimsWithPublications } from './aims/with-publications.js';
import { aimsWithRequests } from './aims/with-requests.js';

const aims: readonly Aim[] = [...aimsWithRequests, ...aimsWithPublications, ...aimsOfTheOffice];

/** @param share from 0 up to 1. @param situations in which some request is */
export function aimAt(share: number, situations: readonly string[]): Aim {
  const sensible = aims.filter(({ needs }) => ['', ...situations].some((one) => needs.test(one)));
  let left = share * sensible.reduce((sum, { weight }) => sum + weight, 0);
  const found = sensible.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  const [first] = aims;
  if (!first) throw new Error('nobody is up to anything');
  return found ?? first;
}
