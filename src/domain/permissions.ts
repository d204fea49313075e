/** Every question 'may this person ...?', asked anew at each act: rights count as they are now. */
import type { Category, Office, Procedure } from '../offices/office.js';
import { openAppointments } from './person/appointments.js';
import { isInForce } from './person/dated-grant.js';
import {
  actingCapacity,
  hasRole,
  holds,
  type IntroductionField,
  type Person,
  rolesOf,
  unitKey,
} from './person/person.js';
import { type Action, actionTable } from './request/actions.js';
import { type ConcernContext, isRecheckWanted, recheckSteps } from './request/currency.js';
import type { RequestProcedure, RequestStep } from './request/procedure.js';
import { dueStep, type Proposal, type PublishRequest, type Signature } from './request/publish-request.js';
import { isLeftIdle } from './request/publish-task.js';

/** 'ownRequest': the person holds the role, but nobody decides on a request of their own. */
export type Permission = 'allowed' | 'notYours' | 'ownRequest';

export interface Asking {
  request: PublishRequest;
  now: Date;
}

/** The facts by which it is judged who may do a step. It is known before a request is submitted, too. */
export interface StepContext {
  procedure?: (Pick<RequestProcedure, 'acting'> & Partial<Pick<RequestProcedure, 'steps'>>) | undefined;
  signatures?: (Pick<Signature, 'stepId' | 'round'> & { by: Party })[] | undefined;
  requester: Party;
  proposal?: Pick<Proposal, 'round'> | undefined;
}

type Party = Pick<PublishRequest['requester'], 'personId'>;

interface AskingForStep {
  request: StepContext;
  now: Date;
}

export function permission(person: Person, action: Action, { request, now }: Asking): Permission {
  if (person.status !== 'active') return 'notYours';
  switch (actionTable[action].by) {
    case 'requester':
      return allowedIf(isRequester(person, request));
    case 'requesterOrWebmaster':
      return allowedIf(isRequester(person, request) || mayPublish(person));
    case 'asker':
      return allowedIf(isRequester(person, request) || askedAsWebmaster(person, request));
    case 'step':
      return stepPermission(person, dueStep(request), { request, now });
    case 'anyStep':
      return allowedIf(request.procedure.steps.some((step) => holdsStep(person, step, { request, now })));
    case 'webmasterOrAdministrator':
      return allowedIf(mayPublish(person) || mayAdminister(person));
    case 'webmasterOrChecker':
      return allowedIf(mayPublish(person) || mayRecheck(person, request, now));
    case 'whoChecked':
      return allowedIf(request.standing?.check?.by.personId === person.id);
    case 'webmaster':
      return allowedIf(mayPublish(person));
    case 'administrator':
      return allowedIf(mayAdminister(person));
  }
}

/** May this person ask whoever is due to go on? */
export function mayNudge(person: Person, request: PublishRequest): boolean {
  return person.status === 'active' && isRequester(person, request);
}

function isRequester({ id }: Person, { requester }: Pick<PublishRequest, 'requester'>): boolean {
  return requester.personId === id;
}

/** Proposes it again in a copy, and opens it by the cards of the draft that it was. */
export function mayReuse(person: Person, request: Pick<PublishRequest, 'requester'>): boolean {
  return isRequester(person, request);
}

/** A webmaster who asked for something about what stands may take that back and ask again, as its owner may. */
function askedAsWebmaster(person: Person, { history, standing }: PublishRequest): boolean {
  const opening = history.findLast(({ action }) => actionTable[action].opens);
  return standing !== undefined && opening?.by.personId === person.id && mayPublish(person);
}

/** Looks at what its owner found still right too often in a row. */
export function mayRecheck(person: Person, request: StepContext & ConcernContext, now: Date): boolean {
  return (
    isRecheckWanted(request) &&
    recheckSteps(request.procedure?.steps ?? []).some(
      (step) => stepPermission(person, step, { request, now }) === 'allowed',
    )
  );
}

/** The requester, whoever had a part in it, and whoever has one in the procedure: by a role, or acting for the head. */
export function maySee(viewer: Person, request: PublishRequest, now: Date): boolean {
  if (viewer.status !== 'active') return false;
  const hadPart = request.history.some(({ by }) => by.personId === viewer.id);
  const isOwner = request.requester.personId === viewer.id;
  const isAsked = stepPermission(viewer, dueStep(request), { request, now }) === 'allowed';
  return isOwner || hadPart || seesAllRequests(viewer) || isAsked;
}

/** Whoever has a part in procedures sees every request, and the registers of them. */
export function seesAllRequests(viewer: Person): boolean {
  return rolesOf(viewer).some((role) => role !== 'requester');
}

/** Before an appointment to some role nothing of the office is open. A suspended person holds none. */
export function holdsAnyRole(person: Person): boolean {
  return rolesOf(person).length > 0;
}

/**
 * Whoever holds a role may propose, unless the procedure names the roles.
 * @param unit the unit to propose for, where roles are held for units; absent: any
 */
export function maySubmit(person: Person, { submit }: Pick<Procedure, 'submit'>, unit?: string): boolean {
  const { roles, scope } = submit;
  if (!roles) return holdsAnyRole(person);
  const units = scope === 'ownUnit' && unit !== undefined ? [unit] : undefined;
  return roles.some((role) => holds(person, role, units));
}

/** The units that the person may propose for; undefined where nobody is appointed for units. */
export function unitsToSubmit(person: Person, { submit }: Pick<Procedure, 'submit'>): string[] | undefined {
  const { roles, scope } = submit;
  if (!roles || scope !== 'ownUnit') return undefined;
  const held = openAppointments(person).filter(({ role }) => roles.includes(role));
  return [...new Set(held.flatMap(({ units }) => units ?? [unitKey(person.unit)]))];
}

/** The categories that the person may propose in. */
export function categoriesToSubmit(person: Person, { categories, procedures }: Office): Category[] {
  return categories.filter(({ procedure: id }) => {
    const procedure = procedures[id];
    return procedure !== undefined && maySubmit(person, procedure);
  });
}

/** May this person attach files by a link that names this person? To what, its place says. */
export function mayAttach(person: Person): boolean {
  return holdsAnyRole(person);
}

/** Gives and ends roles, confirms corrections, hands work over, and sees what is stuck. */
export function mayAdminister(person: Person): boolean {
  return hasRole(person, 'administrator');
}

/** Puts what is permitted on the website, takes it down, and sees all that is online. */
export function mayPublish(person: Person): boolean {
  return hasRole(person, 'webmaster');
}

/** Sees how much is on the website of all that should be: those who check, decide, publish or administer. */
export function maySeeCoverage(person: Person, { procedures }: Pick<Office, 'procedures'>): boolean {
  const steps = Object.values(procedures).flatMap(({ steps }) =>
    steps.filter(({ enabled, kind }) => enabled && kind !== 'forward'),
  );
  const checksOrDecides = steps.some(({ roles }) => roles.some((role) => hasRole(person, role)));
  return checksOrDecides || mayMarkChecklist(person);
}

/** Says for an entry of a checklist whether it is on the website. */
export function mayMarkChecklist(person: Person): boolean {
  return mayPublish(person) || mayAdminister(person);
}

/** Puts a request in a place of the assessment's board, and takes it out. */
export function mayPlaceEvidence(person: Person): boolean {
  return mayAdminister(person);
}

/** Nobody holds the task, the person holds it, or its holder has left it idle. */
export function mayTakeTask(request: PublishRequest, personId: string, now: Date): boolean {
  const holder = request.proposal?.takenBy?.personId;
  return holder === undefined || holder === personId || isLeftIdle(request, now);
}

/** The holder; an administrator too, for a holder who can't. */
export function mayRelease(person: Person, holderId: string | undefined): boolean {
  return holderId !== undefined && (holderId === person.id || mayAdminister(person));
}

/** The head sees what was decided in the head's place. */
export function maySeeDecidedInPlace(person: Person): boolean {
  return hasRole(person, 'approver');
}

/** Says for a unit what problems a month had. */
export function mayReportProblems(person: Person): boolean {
  return hasRole(person, 'provider');
}

/** Orders to act for the head come from the head; an administrator may record them. */
export function mayOrderActing(person: Person, { acting }: Pick<Office, 'acting'>): boolean {
  return acting !== undefined && (mayAdminister(person) || hasRole(person, 'approver'));
}

/** An order makes somebody decide who can't by a role. */
export function mayReceiveOrder(person: Person): boolean {
  return person.status === 'active' && !hasRole(person, 'approver');
}

/** One's own data, and for an administrator everybody's. */
export function mayCorrect(person: Person, ofId: string): boolean {
  return mayAdminister(person) || (person.status === 'active' && person.id === ofId);
}

/** A telephone number holds at once; what stands below signatures waits for an administrator's word. */
export function correctsAtOnce(person: Person, field: IntroductionField): boolean {
  return field === 'contact' || mayAdminister(person);
}

/** One's own leave, and for an administrator everybody's. */
export function mayRecordLeave(person: Person, ofId: string): boolean {
  return mayCorrect(person, ofId);
}

/** A code for a new account comes from an administrator, or from the old account itself. */
export function mayGiveAccountCode(giver: Person, oldId: string): boolean {
  return mayAdminister(giver) || giver.id === oldId;
}

/** The figures of all offices. */
export function maySeeProvince(person: Person): boolean {
  return hasRole(person, 'executive') || mayAdminister(person);
}

/** The report of any time: of the whole office, or of the units that the person heads. */
export type ReportScope = 'office' | { units: string[] };

/** By a role, at any time; whoever acts for the head besides: `reportScope`. */
export function mayReadReports(person: Person): boolean {
  return hasWholeReport(person) || unitsHeaded(person).length > 0;
}

/** @returns undefined for whoever reads no reports */
export function reportScope(person: Person, now: Date): ReportScope | undefined {
  if (hasWholeReport(person) || hasOrder(person, now)) return 'office';
  const units = unitsHeaded(person);
  return units.length > 0 ? { units } : undefined;
}

/** Takes note of the report for the office: its executives, its head, or whoever acts for the head in everything. */
export function mayAcknowledgeReport(person: Person, now: Date): boolean {
  const acts = actingCapacity(person, undefined, now) !== undefined;
  return hasRole(person, 'executive') || hasRole(person, 'approver') || acts;
}

function hasWholeReport(person: Person): boolean {
  return hasRole(person, 'executive') || hasRole(person, 'approver') || mayAdminister(person);
}

/** Whatever it covers: to read is not to decide. */
function hasOrder({ status, actingOrders }: Person, now: Date): boolean {
  return status === 'active' && actingOrders.some((order) => isInForce(order, now));
}

function unitsHeaded(person: Person): string[] {
  if (person.status !== 'active') return [];
  const held = openAppointments(person).filter(({ role }) => role === 'groupHead');
  return [...new Set(held.flatMap(({ units }) => units ?? [unitKey(person.unit)]))];
}

/** Whoever gives orders must find the receiver. */
export function maySeePeople(person: Person, office: Pick<Office, 'acting'>): boolean {
  return mayAdminister(person) || mayOrderActing(person, office);
}

export function stepPermission(
  person: Person,
  step: RequestStep | undefined,
  asking: AskingForStep,
): Permission {
  if (!step || !holdsStep(person, step, asking)) return 'notYours';
  return isOwn(person, asking.request) && !step.ownRequest ? 'ownRequest' : 'allowed';
}

/** Also what the person proposed before somebody else took it over. */
function isOwn({ id }: Person, { requester, signatures = [], proposal }: StepContext): boolean {
  const proposed = signatures.some(
    (one) => one.stepId === 'submit' && one.round === proposal?.round && one.by.personId === id,
  );
  return proposed || requester.personId === id;
}

function holdsStep(person: Person, step: RequestStep, { request, now }: AskingForStep): boolean {
  if (step.roles.some((role) => holds(person, role, step.units))) return true;
  return actsAt(person, step, { request, now });
}

/** May this person do the step in the head's place, by an order in force? */
export function actsAt(person: Person, step: RequestStep, { request, now }: AskingForStep): boolean {
  return step.kind === 'decide' && actingCapacity(person, request.procedure?.acting, now) !== undefined;
}

function allowedIf(condition: boolean): Permission {
  return condition ? 'allowed' : 'notYours';
}
