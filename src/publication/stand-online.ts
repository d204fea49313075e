/** Acts on a publication that stands on the website: found still right, asked to come down, taken down. */
import { addMonths, bangkokDate, type LocalDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { TakeDownAction } from '../domain/request/actions.js';
import { isReviewDue, nextReview, type ReviewLimits } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type RequestAct, recordMove, requireRequest } from '../moves/record-move.js';
import type { Proof } from './proof-in.js';

export function reviewLimits({ office, now }: Pick<Deps, 'office' | 'now'>): ReviewLimits {
  const today = bangkokDate(now());
  return { today, latest: addMonths(today, office.form.reviewWithinMonths), holidays: office.holidays };
}

/** The owner of a publication without an end says that it is still right, and when to look at it again. */
export function confirmCurrent(
  deps: Deps,
  by: Person,
  { reviewOn, ...act }: RequestAct & { reviewOn: LocalDate },
): Promise<PublishRequest> {
  const { recheckAfter } = deps.office.currency;
  return recordMove(deps, by, { ...act, action: 'confirmCurrent', reviewOn, recheckAfter });
}

/** A webmaster or a checker has looked at it. A review that its owner left is answered by that. */
export async function checkCurrent(deps: Deps, by: Person, act: RequestAct): Promise<PublishRequest> {
  const request = await requireRequest(deps, act.requestId);
  const reviewOn = isReviewDue(request, deps.now()) ? nextReview(request, reviewLimits(deps)) : undefined;
  return recordMove(deps, by, { ...act, action: 'checkCurrent', ...(reviewOn && { reviewOn }) });
}

/** The webmaster confirms that it came down, or its owner asks for that. @param reason empty where none is needed */
export function takeDown(
  deps: Deps,
  by: Person,
  { action, reason, screenshots, ...act }: RequestAct & Proof & { action: TakeDownAction; reason: string },
): Promise<PublishRequest> {
  return action === 'takeDown'
    ? recordMove(deps, by, { ...act, action, reason, screenshots })
    : recordMove(deps, by, { ...act, action, reason });
}
