/** Reads the figures of one office. */
import { addDays, bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { monthOf, spanOf } from '../domain/month.js';
import { type Count, isOverdue, type OfficeSummary, officeStatuses } from '../domain/office-summary.js';
import { hasRole } from '../domain/person.js';
import { publishedIn } from '../domain/publication-times.js';

const MOST_LOOKED_AT = 200;
const FIRST_DAY = '2000-01-01';

export async function readSummary({ stores, now }: Pick<Deps, 'stores' | 'now'>): Promise<OfficeSummary> {
  const { requests, persons } = stores;
  const yesterday = addDays(bangkokDate(now()), -1);
  const thisMonth = spanOf(monthOf(now()));
  const [byStatus, waiting, over, ofMonth, people] = await Promise.all([
    requests.countByStatus(),
    requests.waiting(officeStatuses, MOST_LOOKED_AT),
    requests.ending({ from: FIRST_DAY, to: yesterday }, MOST_LOOKED_AT),
    requests.underWay(thisMonth),
    persons.list(),
  ]);
  const [longest] = waiting;
  return {
    byStatus,
    ...(longest && { waitingSince: longest.waitingSince }),
    overdue: countOf(waiting.filter((one) => isOverdue(one, now())).length, waiting.length),
    periodOver: countOf(over.length, over.length),
    publishedThisMonth: publishedIn(ofMonth, thisMonth).length,
    webmasters: people.filter((one) => hasRole(one, 'webmaster')).length,
  };
}

function countOf(count: number, lookedAt: number): Count {
  return { count, isMore: lookedAt === MOST_LOOKED_AT };
}
