/** Who may do what to a request at this moment: checked at every tap. */
import type { Category, Office, Procedure } from '../offices/office.js';
import { openAppointments } from './person/appointments.js';
import { hasRole, holds, isActing, type Person, rolesOf, unitKey } from './person/person.js';
import { type Action, actionTable } from './request/actions.js';
import type { RequestStep } from './request/procedure.js';
import { dueStep, type Proposal, type PublishRequest } from './request/publish-request.js';

/** 'ownRequest' = she has the role, but nobody decides on her own request. */
export type Permission = 'allowed' | 'notYours' | 'ownRequest';

export interface Asking {
  request: PublishRequest;
  now: Date;
}

/** What says who may do a step: it is known before a request is submitted, too. */
export type StepContext = Pick<PublishRequest, 'procedure' | 'signatures'> & {
  requester: Pick<PublishRequest['requester'], 'personId'>;
  proposal?: Pick<Proposal, 'round'> | undefined;
};

interface AskingForStep {
  request: StepContext;
  now: Date;
}

export function permission(person: Person, action: Action, { request, now }: Asking): Permission {
  if (person.status !== 'active') return 'notYours';
  switch (actionTable[action].by) {
    case 'requester':
      return allowedIf(request.requester.personId === person.id);
    case 'step':
      return stepPermission(person, dueStep(request), { request, now });
    case 'anyStep':
      return allowedIf(request.procedure.steps.some((step) => holdsStep(person, step, { request, now })));
    case 'webmasterOrAdministrator':
      return allowedIf(hasRole(person, 'webmaster') || hasRole(person, 'administrator'));
    case 'webmaster':
      return allowedIf(hasRole(person, 'webmaster'));
    case 'administrator':
      return allowedIf(hasRole(person, 'administrator'));
  }
}

/** One's own, one in which one had a part, or whoever has a part in the procedure: by a role, or acting for the head. */
export function maySee(viewer: Person, request: PublishRequest, now: Date): boolean {
  if (viewer.status !== 'active') return false;
  const hadPart = request.history.some(({ by }) => by.personId === viewer.id);
  const hasRoleInIt = rolesOf(viewer).some((role) => role !== 'requester');
  const isOwner = request.requester.personId === viewer.id;
  const isAsked = stepPermission(viewer, dueStep(request), { request, now }) === 'allowed';
  return isOwner || hadPart || hasRoleInIt || isAsked;
}

/**
 * Whoever has a part in the office may propose, unless its procedure names those who may.
 * @param unit for this one, where they are appointed for units; absent: for any
 */
export function maySubmit(person: Person, { submit }: Pick<Procedure, 'submit'>, unit?: string): boolean {
  const { roles, scope } = submit;
  if (!roles) return rolesOf(person).length > 0;
  const units = scope === 'ownUnit' && unit !== undefined ? [unit] : undefined;
  return roles.some((role) => holds(person, role, units));
}

/** The units for which she was appointed to propose; undefined where nobody is appointed for units. */
export function unitsToSubmit(person: Person, { submit }: Pick<Procedure, 'submit'>): string[] | undefined {
  const { roles, scope } = submit;
  if (!roles || scope !== 'ownUnit') return undefined;
  const held = openAppointments(person).filter(({ role }) => roles.includes(role));
  return [...new Set(held.flatMap(({ units }) => units ?? [unitKey(person.unit)]))];
}

/** The categories in which she may propose; none: she may propose nothing. */
export function categoriesToSubmit(person: Person, { categories, procedures }: Office): Category[] {
  return categories.filter(({ procedure: id }) => {
    const procedure = procedures[id];
    return procedure !== undefined && maySubmit(person, procedure);
  });
}

/** Orders to act for the head come from the head; an administrator may record them for him. */
export function mayOrderActing(person: Person, { acting }: Pick<Office, 'acting'>): boolean {
  return acting !== undefined && (hasRole(person, 'administrator') || hasRole(person, 'approver'));
}

/** The figures of all offices, where this one may ask for them. */
export function maySeeProvince(person: Person): boolean {
  return hasRole(person, 'executive') || hasRole(person, 'administrator');
}

/** The report of a month, at any time. */
export function mayReadReports(person: Person): boolean {
  return hasRole(person, 'executive') || hasRole(person, 'administrator');
}

/** Whoever gives orders must find the person. */
export function maySeePeople(person: Person, office: Pick<Office, 'acting'>): boolean {
  return hasRole(person, 'administrator') || mayOrderActing(person, office);
}

export function stepPermission(
  person: Person,
  step: RequestStep | undefined,
  asking: AskingForStep,
): Permission {
  if (!step || !holdsStep(person, step, asking)) return 'notYours';
  return isOwn(person, asking.request) && !step.ownRequest ? 'ownRequest' : 'allowed';
}

/** Also what she proposed and somebody else has taken over since. */
function isOwn({ id }: Person, { requester, signatures, proposal }: StepContext): boolean {
  const proposed = signatures.some(
    (one) => one.stepId === 'submit' && one.round === proposal?.round && one.by.personId === id,
  );
  return proposed || requester.personId === id;
}

function holdsStep(person: Person, step: RequestStep, { request, now }: AskingForStep): boolean {
  if (step.roles.some((role) => holds(person, role, step.units))) return true;
  return step.kind === 'decide' && request.procedure.acting !== undefined && isActing(person, now);
}

function allowedIf(condition: boolean): Permission {
  return condition ? 'allowed' : 'notYours';
}
