/** Decides what a person should see of a request now, from the record and not from an old card. */
import type { Deps } from '../deps.js';
import { mayAdminister } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { PresentView } from '../domain/request/present-view.js';
import { type PublishRequest, publishTaskOf } from '../domain/request/publish-request.js';
import { onDuty } from './on-duty.js';
import {
  isWaitingForCorrection,
  isWaitingForDecision,
  isWaitingForPublication,
  isWaitingForReview,
  isWaitingForTakeDown,
} from './waiting-for.js';

export async function presentView(deps: Deps, viewer: Person, request: PublishRequest): Promise<PresentView> {
  const now = deps.now();
  if (isWaitingForDecision(viewer, request, now)) return { kind: 'decision' };
  if (isHeldForAdministrator(viewer, request)) return { kind: 'status' };
  if (isWaitingForPublication(viewer, request)) {
    const colleague = await onDuty(deps, 'webmaster', [viewer.id]);
    return { kind: 'publishTask', hasColleague: colleague !== undefined };
  }
  if (isWaitingForTakeDown(viewer, request, now)) return { kind: 'takeDown' };
  if (isWaitingForCorrection(viewer, request)) return { kind: 'correction' };
  return { kind: isWaitingForReview(viewer, request, now) ? 'review' : 'status' };
}

/** An administrator sees who holds the task, even one who is a webmaster too. */
function isHeldForAdministrator(person: Person, request: PublishRequest): boolean {
  const holder = publishTaskOf(request)?.takenBy;
  const isHeld = holder !== undefined && holder.personId !== person.id;
  return isHeld && mayAdminister(person);
}
