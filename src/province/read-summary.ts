/** Reads the figures of one office. */
import { addDays, bangkokDate } from '../clock.js';
import { collected } from '../collected.js';
import type { Deps } from '../deps.js';
import { hasRole } from '../domain/person/person.js';
import { monthOf, spanOf } from '../domain/report/month.js';
import { type Count, isOverdue, type OfficeSummary } from '../domain/report/office-summary.js';
import { publishedIn } from '../domain/report/publication-times.js';
import { waitsSince } from '../domain/request/online-period.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { scanLimits } from '../domain/scan-limits.js';
import type { Waiting } from '../domain/stores.js';

/** Requests that wait on the office, not on the requester. */
const ofOffice: Waiting = {
  statuses: statusesWaitingFor('step', 'webmaster'),
  kinds: ['publication', 'update', 'extension'],
};

const FIRST_DAY = '2000-01-01';

export async function readSummary({ stores, now }: Pick<Deps, 'stores' | 'now'>): Promise<OfficeSummary> {
  const { requests, persons } = stores;
  const yesterday = addDays(bangkokDate(now()), -1);
  const thisMonth = spanOf(monthOf(now()));
  const [bySituation, waiting, over, ofMonth, people] = await Promise.all([
    requests.countBySituation(),
    requests.waiting(ofOffice, scanLimits.province),
    requests.ending({ from: FIRST_DAY, to: yesterday }, scanLimits.province),
    collected(requests.underWay(thisMonth)),
    persons.list(),
  ]);
  const [longest] = waiting;
  return {
    bySituation,
    ...(longest && { waitingSince: waitsSince(longest, now()) }),
    overdue: countOf(waiting.filter((one) => isOverdue(one, now())).length, waiting.length),
    periodOver: countOf(over.length, over.length),
    publishedThisMonth: publishedIn(ofMonth, thisMonth).length,
    webmasters: people.filter((one) => hasRole(one, 'webmaster')).length,
  };
}

function countOf(count: number, scanned: number): Count {
  return { count, isMore: scanned === scanLimits.province };
}
