/** The door to a new LINE account: the code is shown once, in this answer. */

import type { Deps, Reply } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import { codeGiven } from '../../text/account.js';
import { giveAccountCode } from './change-account.js';
import { groupedCode } from './code-text.js';

export async function accountHandler(deps: Deps, by: Person, personId: string): Promise<Reply> {
  const { person, code, until } = await giveAccountCode(deps, by, personId);
  return [{ type: 'text', text: codeGiven(person, groupedCode(code), until) }];
}
