/** A LINE user gives name, position, unit and contact, one message at a time, then waits for an administrator. */
import type { Deps } from '../../deps.js';
import { newPerson, type Person } from '../../domain/person/person.js';
import { tellPerson } from '../../outbox/tell-person.js';
import * as words from '../../text/registration.js';
import { onDuty } from '../../work/on-duty.js';
import { changePerson } from '../change-person.js';
import { accountStep } from './account-step.js';
import { type AdministratorCodeCheck, COMMAND_LINE, checkAdministratorCode } from './administrator-codes.js';
import { logNewAdministrator } from './become-administrator.js';
import { asFirstAdministrator, type CodeCheck, checkCode } from './first-administrator.js';
import { type IntroductionInput, introductionStep, type Step } from './introduction-step.js';

export interface Said {
  personId: string;
  input: IntroductionInput;
  actKey: string;
}

/** Enough to recognise a redelivered event; LINE redelivers soon or not at all. */
const REMEMBERED_EVENTS = 30;

export async function introduce(deps: Deps, said: Said): Promise<Step> {
  const step = await takeStep(deps, said);
  if (step.person.status === 'waiting') await tellAdministrator(deps, step.person);
  if (step.person.status === 'active') await deps.showMenuOf(said.personId);
  return step;
}

function takeStep(deps: Deps, said: Said): Promise<Step> {
  const newcomer = newPerson(said.personId, deps.now());
  return changePerson(deps, { id: said.personId, newcomer }, async (seen) => {
    const isOpen = seen.status === 'introducing' || seen.status === 'waiting';
    if (!isOpen || seen.handledEvents.includes(said.actKey)) return { person: seen };
    const step = (await codeStep(deps, seen, said)) ?? introductionStep(seen, said.input, at(deps));
    return step.person === seen ? step : { ...step, person: withEvent(step.person, said.actKey) };
  });
}

function withEvent(person: Person, actKey: string): Person {
  return { ...person, handledEvents: [...person.handledEvents, actKey].slice(-REMEMBERED_EVENTS) };
}

async function codeStep(deps: Deps, person: Person, said: Said): Promise<Step | undefined> {
  if (said.input.kind !== 'text') return undefined;
  const tried = { personId: said.personId, actKey: said.actKey, text: said.input.text };
  const fromCommandLine = await checkAdministratorCode(deps, tried);
  if (fromCommandLine !== 'noCode') return afterCode(deps, { person, by: COMMAND_LINE }, fromCommandLine);
  return (
    (await accountStep(deps, person, tried)) ??
    afterCode(deps, { person, by: person.id }, await checkCode(deps, tried))
  );
}

function afterCode(
  deps: Deps,
  { person, by }: { person: Person; by: string },
  found: AdministratorCodeCheck | CodeCheck,
): Step | undefined {
  switch (found) {
    case 'right':
      logNewAdministrator(deps, person.id);
      return { person: asFirstAdministrator(person, deps.now(), by), notice: words.administratorByCode };
    case 'usedByOther':
      return { person, notice: words.codeUsedByOther };
    case 'expired':
      return { person, notice: words.codeExpired };
    case 'wrong':
      return { person, notice: words.wrongCode };
    case 'lastTryUsed':
      return { person, notice: words.lastTryUsed };
    case 'noCode':
      return undefined;
  }
}

/** Tried after every message of the newcomer and told once: a crash right after the confirmation loses nothing. */
async function tellAdministrator(deps: Deps, newcomer: Person): Promise<void> {
  const administrator = await onDuty(deps, 'administrator');
  if (!administrator) return;
  await tellPerson(deps, {
    id: `newcomer:${newcomer.id}`,
    personId: administrator.id,
    notices: [{ kind: 'newcomer', person: newcomer, to: administrator }],
  });
}

function at({ office, now }: Deps) {
  return { office, now: now() };
}
