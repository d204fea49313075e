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
  const deck = { office: deps.office, fileUrl: deps.fileUrl, now: deps.now() };
  if (waitsOnDecider(deps, viewer, request)) return decisionCard(request, { ...deck, viewerId: viewer.id });
  if (isHeldForAdministrator(viewer, request)) return statusCard(request, { ...deck, viewer });
  if (waitsOnPublisher(viewer, request)) {
    const colleague = await onDuty(deps, 'webmaster', [viewer.id]);
    return publishTaskCard(request, { ...deck, viewerId: viewer.id, hasColleague: colleague !== undefined });
  }
  if (waitsOnTakeDown(deps, viewer, request)) return takeDownCard(request, deck);
  if (waitsOnCorrection(viewer, request)) return refusedCard(request);
  if (waitsOnReview(deps, viewer, request)) return reviewDueCard(request, deck);
  return statusCard(request, { ...deck, viewer });
}

export function waitsOn(deps: Deps, person: Person, request: PublishRequest): boolean {
  return (
    waitsOnDecider(deps, person, request) ||
    waitsOnPublisher(person, request) ||
    waitsOnTakeDown(deps, person, request) ||
    waitsOnCorrection(person, request) ||
    waitsOnReview(deps, person, request)
  );
}

/** Her own, one in which she had a part, or she has a part in the office's procedure: by a role, or acting for the head. */
export function maySee(deps: Deps, viewer: Person, request: PublishRequest): boolean {
  if (viewer.status !== 'active') return false;
  const hadPart = request.history.some(({ by }) => by.personId === viewer.id);
  const hasRoleInIt = rolesOf(viewer).some((role) => role !== 'requester');
  const isMine = request.requester.personId === viewer.id;
  return isMine || hadPart || hasRoleInIt || waitsOnDecider(deps, viewer, request);
}

function waitsOnDecider(deps: Deps, person: Person, request: PublishRequest): boolean {
  return (
    dueStep(request) !== undefined && permission(person, 'pass', { request, now: deps.now() }) === 'allowed'
  );
}

function waitsOnPublisher(person: Person, request: PublishRequest): boolean {
  return publishTaskOf(request) !== undefined && hasRole(person, 'webmaster');
}

/** To an administrator it is a matter of who does it, also where he is a webmaster himself. */
function isHeldForAdministrator(person: Person, request: PublishRequest): boolean {
  const holder = publishTaskOf(request)?.takenBy;
  const isHeld = holder !== undefined && holder.personId !== person.id;
  return isHeld && hasRole(person, 'administrator');
}

function waitsOnTakeDown({ now }: Deps, person: Person, request: PublishRequest): boolean {
  return waitsForTakeDown(request, now()) && hasRole(person, 'webmaster');
}

function waitsOnCorrection(person: Person, request: PublishRequest): boolean {
  return isRefused(request) && request.requester.personId === person.id;
}

function waitsOnReview({ now }: Deps, person: Person, request: PublishRequest): boolean {
  return isReviewDue(request, now()) && request.requester.personId === person.id;
}
