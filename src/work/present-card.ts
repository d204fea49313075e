/** The card that this person should see of this request now: the record decides, whatever an old card says. */
import type { messagingApi } from '@line/bot-sdk';
import { decisionCard } from '../../flex-templates/decision-card.js';
import { publishTaskCard } from '../../flex-templates/publish-task-card.js';
import { refusedCard } from '../../flex-templates/refused-card.js';
import { reviewDueCard } from '../../flex-templates/review-due-card.js';
import { statusCard } from '../../flex-templates/status-card.js';
import { takeDownCard } from '../../flex-templates/take-down-card.js';
import type { Deps } from '../deps.js';
import { permission } from '../domain/permissions.js';
import { hasRole, type Person, rolesOf } from '../domain/person/person.js';
import { isReviewDue, waitsForTakeDown } from '../domain/request/online-period.js';
import { dueStep, isRefused, type PublishRequest, publishTaskOf } from '../domain/request/publish-request.js';
import { onDuty } from './on-duty.js';

export async function presentCard(
  deps: Deps,
  viewer: Person,
  request: PublishRequest,
): Promise<messagingApi.FlexMessage> {
  const context = { office: deps.office, fileUrl: deps.fileUrl, now: deps.now() };
  if (isWaitingForDecision(deps, viewer, request))
    return decisionCard(request, { ...context, viewerId: viewer.id });
  if (isHeldForAdministrator(viewer, request)) return statusCard(request, { ...context, viewer });
  if (isWaitingForPublication(viewer, request)) {
    const colleague = await onDuty(deps, 'webmaster', [viewer.id]);
    return publishTaskCard(request, {
      ...context,
      viewerId: viewer.id,
      hasColleague: colleague !== undefined,
    });
  }
  if (isWaitingForTakeDown(deps, viewer, request)) return takeDownCard(request, context);
  if (isWaitingForCorrection(viewer, request)) return refusedCard(request);
  if (isWaitingForReview(deps, viewer, request)) return reviewDueCard(request, context);
  return statusCard(request, { ...context, viewer });
}

export function isWaitingFor(deps: Deps, person: Person, request: PublishRequest): boolean {
  return (
    isWaitingForDecision(deps, person, request) ||
    isWaitingForPublication(person, request) ||
    isWaitingForTakeDown(deps, person, request) ||
    isWaitingForCorrection(person, request) ||
    isWaitingForReview(deps, person, request)
  );
}

/** Her own, one in which she had a part, or she has a part in the office's procedure: by a role, or acting for the head. */
export function maySee(deps: Deps, viewer: Person, request: PublishRequest): boolean {
  if (viewer.status !== 'active') return false;
  const hadPart = request.history.some(({ by }) => by.personId === viewer.id);
  const hasRoleInIt = rolesOf(viewer).some((role) => role !== 'requester');
  const isMine = request.requester.personId === viewer.id;
  return isMine || hadPart || hasRoleInIt || isWaitingForDecision(deps, viewer, request);
}

function isWaitingForDecision(deps: Deps, person: Person, request: PublishRequest): boolean {
  return (
    dueStep(request) !== undefined && permission(person, 'pass', { request, now: deps.now() }) === 'allowed'
  );
}

function isWaitingForPublication(person: Person, request: PublishRequest): boolean {
  return publishTaskOf(request) !== undefined && hasRole(person, 'webmaster');
}

/** To an administrator it is a matter of who does it, also where he is a webmaster himself. */
function isHeldForAdministrator(person: Person, request: PublishRequest): boolean {
  const holder = publishTaskOf(request)?.takenBy;
  const isHeld = holder !== undefined && holder.personId !== person.id;
  return isHeld && hasRole(person, 'administrator');
}

function isWaitingForTakeDown({ now }: Deps, person: Person, request: PublishRequest): boolean {
  return waitsForTakeDown(request, now()) && hasRole(person, 'webmaster');
}

function isWaitingForCorrection(person: Person, request: PublishRequest): boolean {
  return isRefused(request) && request.requester.personId === person.id;
}

function isWaitingForReview({ now }: Deps, person: Person, request: PublishRequest): boolean {
  return isReviewDue(request, now()) && request.requester.personId === person.id;
}
