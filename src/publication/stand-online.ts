/** What stands on the website: found still right, asked to come down, taken down. */
import { addMonths, bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { TakeDownAction } from '../domain/request/actions.js';
import { nextReview } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type RequestAct, recordMove, requireRequest } from '../moves/record-move.js';

/** What has no end is still right: its owner says so, and looks at it again after as long as was chosen before. */
export async function confirmCurrent(deps: Deps, by: Person, act: RequestAct): Promise<PublishRequest> {
  const today = bangkokDate(deps.now());
  const latest = addMonths(today, deps.office.form.reviewWithinMonths);
  const reviewOn = nextReview(await requireRequest(deps, act.requestId), today, latest);
  return recordMove(deps, by, { ...act, action: 'confirmCurrent', reviewOn });
}

/** The webmaster confirms that it came down, or its owner asks for that. @param reason empty where none is needed */
export function takeDown(
  deps: Deps,
  by: Person,
  { action, reason, ...act }: RequestAct & { action: TakeDownAction; reason: string },
): Promise<PublishRequest> {
  return recordMove(deps, by, { ...act, action, reason });
}
