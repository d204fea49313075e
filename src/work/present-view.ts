/** Decides what a person should see of a request now, from the record and not from an old card. */
import type { Deps } from '../deps.js';
import { actsAt, mayAdminister, mayRecheck } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { waitsForTakeDown } from '../domain/request/online-period.js';
import type { PresentView } from '../domain/request/present-view.js';
import { dueStep, type PublishRequest, publishTaskOf } from '../domain/request/publish-request.js';
import { holdersInReach, onDuty, peopleDueAmong } from './on-duty.js';
import {
  isWaitingForCorrection,
  isWaitingForDecision,
  isWaitingForInfo,
  isWaitingForPublication,
  isWaitingForReview,
  isWaitingForTakeDown,
  isWaitingForUpdate,
} from './waiting-for.js';

export async function presentView(deps: Deps, viewer: Person, request: PublishRequest): Promise<PresentView> {
  const now = deps.now();
  if (isWaitingForDecision(viewer, request, now)) return { kind: 'decision' };
  if (isWaitingForInfo(viewer, request, now)) return { kind: 'infoNeeded' };
  if (isHeldForAdministrator(viewer, request)) return statusView(deps, viewer, request);
  if (isWaitingForPublication(viewer, request)) {
    const colleague = await onDuty(deps, 'webmaster', [viewer.id]);
    return { kind: 'publishTask', hasColleague: colleague !== undefined };
  }
  if (isWaitingForTakeDown(viewer, request, now)) return { kind: 'takeDown' };
  if (isWaitingForCorrection(viewer, request)) return { kind: 'correction' };
  if (isWaitingForUpdate(viewer, request)) return { kind: 'flagged' };
  if (mayRecheck(viewer, request, now)) return { kind: 'recheck' };
  return isWaitingForReview(viewer, request, now) ? { kind: 'review' } : statusView(deps, viewer, request);
}

/** The requester and an administrator read who can go on, and so whether somebody is away. */
async function statusView(deps: Deps, viewer: Person, request: PublishRequest): Promise<PresentView> {
  const step = dueStep(request);
  const mayKnow = request.requester.personId === viewer.id || mayAdminister(viewer);
  const isWebmasters = isFreeTask(request) || waitsForTakeDown(request, deps.now());
  if (!mayKnow || !(step || isWebmasters)) return { kind: 'status' };
  const asking = { request, now: deps.now() };
  const able = step
    ? peopleDueAmong(await deps.stores.persons.list(), step, asking)
    : await holdersInReach(deps, 'webmaster');
  return {
    kind: 'status',
    able: able.map((one) => ({
      name: one.name,
      position: one.position,
      unit: one.unit.name,
      byOrder: step !== undefined && actsAt(one, step, asking),
    })),
  };
}

/** Nobody has taken it. */
function isFreeTask(request: PublishRequest): boolean {
  const task = publishTaskOf(request);
  return task !== undefined && task.takenBy === undefined;
}

/** An administrator sees who holds the task, even one who is a webmaster too. */
function isHeldForAdministrator(person: Person, request: PublishRequest): boolean {
  const holder = publishTaskOf(request)?.takenBy;
  const isHeld = holder !== undefined && holder.personId !== person.id;
  return isHeld && mayAdminister(person);
}
