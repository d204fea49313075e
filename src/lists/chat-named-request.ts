/** A request that is named by its number, shown to whoever may see it: words beside the number decide nothing. */
import { presentCardFor } from '../chat/parts/present-card.js';
import type { Deps } from '../deps.js';
import { maySee } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { whichRequest } from '../text/approval.js';
import { isButtonWord } from '../text/button-words.js';
import { noSuchNumber } from '../text/my-requests.js';
import { numberBeside, readRequestNumber } from '../text/reader/read-number.js';
import { isOwnWish } from '../text/reader/read-own-wish.js';

/** @returns undefined where no number is named */
export async function namedRequest(deps: Deps, by: Person, typed: string): Promise<Reply | undefined> {
  const named =
    readRequestNumber(typed) ?? numberBeside(typed, (words) => isButtonWord(words) || isOwnWish(words));
  if (!named) return undefined;
  const { sequence, fiscalYear, decides } = named;
  const id = await deps.stores.numbers.requestIdOf({ sequence, fiscalYear });
  const request = id === undefined ? undefined : await deps.stores.requests.get(id);
  if (!request || !maySee(by, request, deps.now())) return [text(noSuchNumber(`${sequence}/${fiscalYear}`))];
  return [...(decides ? [text(whichRequest)] : []), await presentCardFor(deps, by, request)];
}
