/** Whether a request waits for a person, decided from the record, the person's rights and the day alone. */
import { mayPublish, mayRecheck, permission, stepPermission } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type ConcernContext, isFlagged } from '../domain/request/currency.js';
import { isReviewDue, waitsForTakeDown } from '../domain/request/online-period.js';
import type { RequestOutline } from '../domain/request/outline.js';
import {
  dueStep,
  isRefused,
  type PublishRequest,
  publishTaskOf,
  waitsForRequester,
} from '../domain/request/publish-request.js';

/** A task about the published version is told by the whole record alone, and not by an outline. */
export function isWaitingFor(person: Person, request: RequestOutline & ConcernContext, now: Date): boolean {
  return (
    isWaitingForDecision(person, request, now) ||
    isWaitingForPublication(person, request) ||
    isWaitingForTakeDown(person, request, now) ||
    isWaitingForRequester(person, request) ||
    isWaitingForReview(person, request, now) ||
    isWaitingForUpdate(person, request) ||
    mayRecheck(person, request, now)
  );
}

export function isWaitingForDecision(person: Person, request: RequestOutline, now: Date): boolean {
  return stepPermission(person, dueStep(request), { request, now }) === 'allowed';
}

export function isWaitingForPublication(person: Person, request: RequestOutline): boolean {
  return publishTaskOf(request) !== undefined && mayPublish(person);
}

export function isWaitingForTakeDown(person: Person, request: RequestOutline, now: Date): boolean {
  return waitsForTakeDown(request, now) && mayPublish(person);
}

/** For a correction, or for an answer to a question. */
function isWaitingForRequester(person: Person, request: RequestOutline): boolean {
  return waitsForRequester(request) && request.requester.personId === person.id;
}

export function isWaitingForCorrection(person: Person, request: RequestOutline): boolean {
  return isRefused(request) && request.requester.personId === person.id;
}

/** The due step has asked something, which whoever asked for the proposal answers. */
export function isWaitingForInfo(person: Person, request: PublishRequest, now: Date): boolean {
  const isAsked = request.proposal?.status === 'infoNeeded';
  return isAsked && permission(person, 'giveInfo', { request, now }) === 'allowed';
}

/** A webmaster or a checker has told the owner what must be changed. */
export function isWaitingForUpdate(
  person: Person,
  request: Pick<RequestOutline, 'requester'> & ConcernContext,
): boolean {
  return isFlagged(request) && request.requester.personId === person.id;
}

export function isWaitingForReview(person: Person, request: RequestOutline, now: Date): boolean {
  return isReviewDue(request, now) && request.requester.personId === person.id;
}
