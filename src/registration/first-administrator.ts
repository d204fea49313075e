/** The one-time code by which the very first administrator proves himself, and the limit of guessing at it. */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { appointed, type Person, withStatus } from '../domain/person.js';
import { tidyText } from '../text/commands.js';
import { resumed } from './introduction.js';

/** 'noCode': to be taken as any other text. */
export type CodeCheck = 'noCode' | 'wrong' | 'lastTryUsed' | 'right';

interface Try {
  personId: string;
  eventId: string;
  text: string;
}

const TRIES_PER_DAY = 5;

export async function checkCode(deps: Deps, tried: Try): Promise<CodeCheck> {
  if (!looksLikeCode(deps, tried)) return 'noCode';
  const administrators = await administratorIds(deps);
  if (administrators.includes(tried.personId) && isCode(deps, tried)) return 'right';
  if (administrators.length > 0) return 'noCode';
  const count = await countTry(deps, tried);
  if (count === undefined) return 'noCode';
  if (!isCode(deps, tried)) return count === TRIES_PER_DAY ? 'lastTryUsed' : 'wrong';
  const winner = await deps.stores.claims.claim('first-administrator', tried.personId);
  return winner === tried.personId ? 'right' : 'noCode';
}

/** If she has yet to introduce herself, that goes on, and she is active when it is done. */
export function asFirstAdministrator(person: Person, now: Date): Person {
  const itself = { at: now, by: person.id };
  const administrator = appointed(person, 'administrator', itself);
  if (person.status === 'introducing') return resumed(administrator, now);
  return withStatus(administrator, 'active', itself);
}

/** A name in Latin letters of the same length must not be taken for a try, hence the digit. */
function looksLikeCode({ firstAdministratorCode }: Deps, { text }: Try): boolean {
  const code = bare(firstAdministratorCode);
  const typed = bare(text);
  const hasDigitIfNeeded = /\d/.test(typed) || !/\d/.test(code);
  return /^[A-Z0-9]+$/.test(typed) && typed.length === code.length && hasDigitIfNeeded;
}

function isCode({ firstAdministratorCode }: Deps, { text }: Try): boolean {
  return bare(text) === bare(firstAdministratorCode);
}

function bare(code: string): string {
  return tidyText(code)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
}

/** Also those who hold the role and are still introducing themselves. */
export async function administratorIds({ stores }: Deps): Promise<string[]> {
  const persons = await stores.persons.list();
  const administrators = persons.filter(({ appointments }) =>
    appointments.some(({ role, until }) => role === 'administrator' && until === undefined),
  );
  return administrators.map(({ id }) => id);
}

/** Each try takes one of the day's places; the same event takes no second. @returns undefined when none is left. */
async function countTry({ stores, now }: Deps, { personId, eventId }: Try): Promise<number | undefined> {
  for (let count = 1; count <= TRIES_PER_DAY; count += 1) {
    const place = `administrator-code:${personId}:${bangkokDate(now())}:${count}`;
    if ((await stores.claims.claim(place, eventId)) === eventId) return count;
  }
  return undefined;
}
