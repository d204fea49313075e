/** The one-time code that makes the very first administrator, and the limit of guessing at it. */
import type { Deps } from '../../deps.js';
import { appointed } from '../../domain/person/appointments.js';
import { type Person, withStatus } from '../../domain/person/person.js';
import { bareCode } from '../account/code-text.js';
import { countTry, TRIES_PER_DAY, type Try } from './count-try.js';
import { resumed } from './introduction.js';

/** 'noCode': to be taken as any other text. 'usedByOther': it works once, for whoever typed it first. */
export type CodeCheck = 'noCode' | 'wrong' | 'lastTryUsed' | 'right' | 'usedByOther';

export async function checkCode(deps: Deps, tried: Try): Promise<CodeCheck> {
  if (!looksLikeCode(deps, tried)) return 'noCode';
  const administrators = await administratorIds(deps);
  if (administrators.includes(tried.personId) && isCode(deps, tried)) return 'right';
  if (administrators.length > 0) return isCode(deps, tried) ? 'usedByOther' : 'noCode';
  const count = await countTry(deps, 'administrator-code', tried);
  if (count === undefined) return 'noCode';
  if (!isCode(deps, tried)) return count === TRIES_PER_DAY ? 'lastTryUsed' : 'wrong';
  const winner = await deps.stores.claims.claim('first-administrator', tried.personId);
  return winner === tried.personId ? 'right' : 'usedByOther';
}

/**
 * An introduction that is not complete goes on; when it is, the administrator is active.
 * @param by whoever gave the code, as the appointment keeps it
 */
export function asFirstAdministrator(person: Person, now: Date, by = person.id): Person {
  const itself = { at: now, by: person.id };
  const administrator = appointed(person, 'administrator', { at: now, by });
  if (person.status === 'introducing') return resumed(administrator, now);
  return withStatus(administrator, 'active', itself);
}

/** A name in Latin letters of the same length must not be taken for a try, hence the digit. */
function looksLikeCode({ firstAdministratorCode }: Deps, { text }: Try): boolean {
  const code = bareCode(firstAdministratorCode);
  const typed = bareCode(text);
  const hasDigitIfNeeded = /\d/.test(typed) || !/\d/.test(code);
  return /^[A-Z0-9]+$/.test(typed) && typed.length === code.length && hasDigitIfNeeded;
}

function isCode({ firstAdministratorCode }: Deps, { text }: Try): boolean {
  return bareCode(text) === bareCode(firstAdministratorCode);
}

/** Also those who hold the role and are still introducing themselves. */
export async function administratorIds({ stores }: Deps): Promise<string[]> {
  const persons = await stores.persons.list();
  const administrators = persons.filter(({ appointments }) =>
    appointments.some(({ role, until }) => role === 'administrator' && until === undefined),
  );
  return administrators.map(({ id }) => id);
}
