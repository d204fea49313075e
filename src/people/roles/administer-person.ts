/** An administrator gives or ends a role, declines, suspends or reinstates a person, or says that one has left. */
import type { Deps } from '../../deps.js';
import { mayAdminister } from '../../domain/permissions.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import { type ActOutcome, actOutcome, type PersonAct } from '../../domain/person/person-act.js';
import { UserError } from '../../errors.js';
import { tellMissing } from '../../moves/tell-missing.js';
import { holdersInReach } from '../../work/on-duty.js';
import { changePerson, requirePerson } from '../change-person.js';
import {
  checkAdministratorStays,
  RemovalOvertaken,
  replaceKeepingAdministrator,
} from '../keep-an-administrator.js';
import { tellAppointed } from './tell-appointed.js';
import { tellReinstated } from './tell-reinstated.js';

/** The person as of now. */
export interface AdministerOutcome extends Omit<ActOutcome, 'kind'> {
  /**
   * overtaken: another administrator was faster, and nothing was done. lastWebmaster: nobody who can be reached would
   * publish any more; nothing was done, and it is asked whether that is meant.
   */
  kind: ActOutcome['kind'] | 'overtaken' | 'lastWebmaster';
}

/** @throws UserError for anybody but an administrator, an unknown person or unit, the last administrator */
export async function administerPerson(deps: Deps, by: Person, act: PersonAct): Promise<AdministerOutcome> {
  await checkMayAct(deps, by, act);
  if (!isSure(act) && (await leavesNoWebmaster(deps, act))) {
    return { kind: 'lastWebmaster', person: await requirePerson(deps, act.personId) };
  }
  const outcome = await record(deps, by, act);
  if (outcome.kind !== 'changed' && outcome.kind !== 'repeated') return outcome;
  if (act.action === 'giveRole') await tellAppointed(deps, outcome.person, act);
  if (act.action === 'reinstate') await tellReinstated(deps, outcome.person);
  if (takesAway(act)) await tellMissing(deps, by);
  await deps.showMenuOf(act.personId);
  return outcome;
}

/**
 * The act as it would be, with the person as of before it.
 * @throws UserError as administerPerson
 */
export async function forecastAct(deps: Deps, by: Person, act: PersonAct): Promise<AdministerOutcome> {
  await checkMayAct(deps, by, act);
  const person = await requirePerson(deps, act.personId);
  const outcome = outcomeOf(deps, person, act);
  if (outcome.kind === 'changed') await checkAdministratorStays(deps, person, outcome.person);
  return { ...outcome, person };
}

export function takesAway({ action }: PersonAct): boolean {
  return action === 'suspend' || action === 'markLeft' || action === 'endRole';
}

async function record(deps: Deps, by: Person, act: PersonAct): Promise<AdministerOutcome> {
  const target = { id: act.personId, write: replaceKeepingAdministrator };
  const change = { at: deps.now(), by: by.id };
  try {
    return await changePerson(deps, target, (person) => actOutcome(person, act, change));
  } catch (error) {
    if (error instanceof RemovalOvertaken) return { kind: 'overtaken', person: error.person };
    throw error;
  }
}

/** Whether nobody who can be reached would publish any more. */
export async function leavesNoWebmaster(deps: Deps, act: PersonAct): Promise<boolean> {
  if (!takesAway(act)) return false;
  const [only, ...others] = await holdersInReach(deps, 'webmaster');
  if (!only || only.id !== act.personId || others.length > 0) return false;
  return !hasRole(outcomeOf(deps, only, act).person, 'webmaster');
}

function isSure(act: PersonAct): boolean {
  return 'sure' in act && act.sure === true;
}

function outcomeOf({ now }: Deps, person: Person, act: PersonAct): ActOutcome {
  return actOutcome(person, act, { at: now(), by: '' });
}

async function checkMayAct(deps: Deps, by: Person, act: PersonAct): Promise<void> {
  await checkAdministrator(deps, by);
  if (act.action === 'giveRole' && act.unit !== undefined) checkUnit(deps, act.unit);
}

/** Rights count as they are at this moment, not as they were when the card was sent. */
async function checkAdministrator({ stores }: Deps, { id }: Person): Promise<void> {
  const present = await stores.persons.get(id);
  if (!present || !mayAdminister(present)) throw new UserError('notAllowed');
}

/** Only those of the profile, as it is now. */
function checkUnit({ office }: Deps, unit: string): void {
  if (!office.units.some(({ id }) => id === unit)) throw new UserError('unitNotFound');
}
