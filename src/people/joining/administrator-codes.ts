/**
 * Codes from the command line, for an office that nobody administers any more. They are kept as claims, which stand for
 * ever: who made one can be asked of the log, who used it of the claim, the log and the person's appointments.
 */
import type { Deps } from '../../deps.js';
import type { Stores } from '../../domain/stores.js';
import { isAccountCode, looksLikeAccountCode, newAccountCode } from '../account/account-code.js';
import { countTry, type Try } from './count-try.js';

interface AdministratorCode {
  /** Counts the codes of this office, from 1. */
  number: number;
  salt: string;
  hash: string;
  until: Date;
}

/** noCode: to be taken as any other text. */
export type AdministratorCodeCheck = 'noCode' | 'right' | 'expired' | 'usedByOther';

/** Who gave the role, in the appointment, which the office's chain of evidence holds. */
export const COMMAND_LINE = 'command-line';

const LASTS_MS = 24 * 60 * 60_000;

const keyOf = (number: number) => `administrator-code:${number}`;

/** The codes before it are of no use any more. */
export async function makeAdministratorCode({
  stores,
  now,
}: Pick<Deps, 'stores' | 'now'>): Promise<{ code: string; until: Date }> {
  const { code, secret } = await newAccountCode();
  const until = new Date(now().getTime() + LASTS_MS);
  const holder = [secret.salt, secret.hash, until.toISOString()].join(' ');
  for (let number = (await allCodes(stores)).length + 1; ; number += 1) {
    if ((await stores.claims.claim(keyOf(number), holder)) === holder) return { code, until };
  }
}

/** Checks against all codes that were made, since whoever types an older one must hear that it is one. */
export async function checkAdministratorCode(deps: Deps, tried: Try): Promise<AdministratorCodeCheck> {
  if (!looksLikeAccountCode(tried.text)) return 'noCode';
  const codes = await allCodes(deps.stores);
  const newest = codes.at(-1);
  if (!newest || (await countTry(deps, 'administrator-code', tried)) === undefined) return 'noCode';
  for (const code of codes) {
    if (!(await isAccountCode(tried.text, code))) continue;
    return code === newest && deps.now() < newest.until ? use(deps, code, tried.personId) : 'expired';
  }
  return 'noCode';
}

async function use({ stores }: Deps, { number }: AdministratorCode, personId: string) {
  const user = await stores.claims.claim(`${keyOf(number)}:used`, personId);
  return user === personId ? 'right' : 'usedByOther';
}

/** Each once, by whichever instance sees it first. */
export async function logNewAdministratorCode({ stores, log, newId }: Deps): Promise<void> {
  const newest = (await allCodes(stores)).at(-1);
  if (!newest) return;
  const key = `${keyOf(newest.number)}:logged`;
  if ((await stores.claims.holderOf(key)) !== undefined) return;
  const id = newId();
  if ((await stores.claims.claim(key, id)) !== id) return;
  log.warn(
    { number: newest.number, until: newest.until },
    'A code that makes its user administrator was made on the command line',
  );
}

async function allCodes({ claims }: Pick<Stores, 'claims'>): Promise<AdministratorCode[]> {
  const codes: AdministratorCode[] = [];
  for (let number = 1; ; number += 1) {
    const holder = await claims.holderOf(keyOf(number));
    if (holder === undefined) return codes;
    const [salt = '', hash = '', until = ''] = holder.split(' ');
    codes.push({ number, salt, hash, until: new Date(until) });
  }
}
