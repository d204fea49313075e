/** A typed text that chooses: a row of the list that was shown, or a request by its number. */
import { questionOpenNow } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Conversation } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { showMyWork } from '../lists/chat-my-work.js';
import { namedRequest } from '../lists/chat-named-request.js';
import { chooseFromList } from '../text/my-requests.js';
import { listedNumber } from '../text/reader/read-listed.js';
import { chosenOffer } from './parts/offers.js';
import { routeTap } from './route-tap.js';

interface Typed {
  text: string;
  conversation: Conversation;
  actKey: string;
}

/** @returns undefined for a text that chooses nothing */
export async function routeTypedChoice(deps: Deps, by: Person, typed: Typed): Promise<Reply | undefined> {
  const data = chosenOffer(deps, typed.conversation, typed.text);
  if (data !== undefined) return routeTap(deps, by, { data, actKey: typed.actKey });
  if (questionOpenNow(deps, typed.conversation)) return undefined;
  return (await namedRequest(deps, by, typed.text)) ?? listForNumber(deps, by, typed.text);
}

/** A number without a list: the list of what waits is shown, from which it may be chosen. */
async function listForNumber(deps: Deps, by: Person, typed: string): Promise<Reply | undefined> {
  if (listedNumber(typed) === undefined) return undefined;
  return [text(chooseFromList), ...(await showMyWork(deps, by))];
}
