/** Pages that were found otherwise than recorded: gone while they should stand, or still there after they came down. */
import type { LocalDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { doubtOf, latestLooks, type PageChecks } from '../domain/page-checks.js';
import { type PublishRequest, standsAt } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { digestDayAfter, morningOf } from './mornings.js';
import type { Reminder } from './reminder.js';

export interface DoubtfulPages {
  request: PublishRequest;
  checks: PageChecks;
}

/** @param since what was found before the morning of this day was told */
export async function doubtfulPages(
  { stores }: Pick<Deps, 'stores'>,
  since: LocalDate,
): Promise<DoubtfulPages[]> {
  const doubtful = await stores.pageChecks.doubtful(morningOf(since), scanLimits.morning);
  const requests = await stores.requests.getAll(doubtful.map(({ id }) => id));
  return requests.flatMap((request) => {
    const checks = doubtful.find(({ id }) => id === request.id);
    return checks ? [{ request, checks }] : [];
  });
}

/** On the first morning after it was found, and of a page that is gone again after each week's look. */
export function pageReminders(pages: readonly DoubtfulPages[], days: readonly LocalDate[]): Reminder[] {
  return pages.flatMap(({ request, checks }): Reminder[] => {
    const [doubt] = latestLooks(checks).flatMap((look) => {
      const isNews = look.found && days.includes(digestDayAfter(look.found.at));
      const isRecorded = standsAt(request, look.siteId)?.url === look.url;
      return (isNews && isRecorded && doubtOf(look)) || [];
    });
    if (doubt === 'gone' && request.standing?.status === 'online') {
      return [{ kind: 'pageGone', request, to: ['webmaster'] }];
    }
    return doubt === 'stillUp' ? [{ kind: 'pageStillUp', request, to: ['webmaster'] }] : [];
  });
}
