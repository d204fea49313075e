/** What has no end is still right: its owner says so, and looks at it again after as long as she chose before. */
import { addMonths, bangkokDate } from '../clock.js';
import type { Deps, Reply } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { nextReview } from '../domain/request/online-period.js';
import { recordMove, requestOf } from '../moves/record-move.js';
import { confirmedCurrent } from '../text/take-down.js';
import { presentCard } from '../work/present-card.js';
import type { Task } from './record-publication.js';

export async function confirmCurrent(deps: Deps, by: Person, { id, v, actKey }: Task): Promise<Reply> {
  const today = bangkokDate(deps.now());
  const latest = addMonths(today, deps.office.form.reviewWithinMonths);
  const reviewOn = nextReview(await requestOf(deps, id), today, latest);
  const move = { action: 'confirmCurrent', reviewOn, seenVersion: v, actKey } as const;
  const request = await recordMove(deps, by, { requestId: id, move });
  const recorded =
    request.history.findLast(({ action }) => action === 'confirmCurrent')?.reviewOn ?? reviewOn;
  return [{ type: 'text', text: confirmedCurrent(request, recorded) }, await presentCard(deps, by, request)];
}
