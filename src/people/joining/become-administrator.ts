/** Somebody who is at work here becomes administrator by a code from the command line. */
import type { Deps } from '../../deps.js';
import { appointed } from '../../domain/person/appointments.js';
import type { Person } from '../../domain/person/person.js';
import { changePerson } from '../change-person.js';
import { type AdministratorCodeCheck, COMMAND_LINE, checkAdministratorCode } from './administrator-codes.js';

/** Typing the same code again is the same success. */
export async function becomeAdministrator(
  deps: Deps,
  by: Person,
  typed: { text: string; actKey: string },
): Promise<AdministratorCodeCheck> {
  const found = await checkAdministratorCode(deps, { personId: by.id, ...typed });
  if (found !== 'right') return found;
  await changePerson(deps, { id: by.id }, (present) => ({
    person: appointed(present, 'administrator', { at: deps.now(), by: COMMAND_LINE }),
  }));
  logNewAdministrator(deps, by.id);
  await deps.showMenuOf(by.id);
  return found;
}

export function logNewAdministrator({ log }: Pick<Deps, 'log'>, personId: string): void {
  log.warn({ personId }, 'A person became administrator by a code');
}
