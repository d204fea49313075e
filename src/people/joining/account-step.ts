/** The code for a new LINE account, typed by an apparent newcomer: the person of the old account goes on here. */
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import * as words from '../../text/account.js';
import { looksLikeAccountCode } from '../account/account-code.js';
import { changeAccount, codedAccounts, findAccount } from '../account/change-account.js';
import { countTry, TRIES_PER_DAY, type Try } from './count-try.js';
import type { Step } from './introduction-step.js';

/** @returns undefined for any other text */
export async function accountStep(deps: Deps, person: Person, tried: Try): Promise<Step | undefined> {
  if (!looksLikeAccountCode(tried.text)) return undefined;
  const accounts = await codedAccounts(deps, tried.personId);
  if (accounts.coded.length === 0) return undefined;

  const count = await countTry(deps, 'account-code', tried);
  if (count === undefined) return { person, notice: words.lastTryUsed };
  const found = await findAccount(deps, accounts, tried);
  if (found.kind === 'expired') return { person, notice: words.expiredCode };
  if (found.kind === 'wrong') {
    return { person, notice: count === TRIES_PER_DAY ? words.lastTryUsed : words.wrongCode };
  }
  const moved = await changeAccount(deps, person, { found, actKey: tried.actKey });
  return moved ? { person: moved, notice: words.moved } : accountStep(deps, person, tried);
}
