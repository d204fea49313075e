/** A typed text that chooses: a row of the list that was shown, or a request by its number. */
import { decideInWords } from '../approval/chat-decision-words.js';
import { questionOpenNow } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Conversation } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { showMyWork } from '../lists/chat-my-work.js';
import { namedRequest } from '../lists/chat-named-request.js';
import { ownWish } from '../lists/chat-own-wish.js';
import { requireRequest } from '../moves/record-move.js';
import { wishToCorrectAddress } from '../publication/chat-address-wish.js';
import { wishToExtend } from '../publication/chat-extension-wish.js';
import { takeByWord } from '../publication/chat-task-word.js';
import { whichRequest } from '../text/approval.js';
import { previewNotices } from '../text/denials.js';
import { chooseFromList } from '../text/my-requests.js';
import { listedNumber } from '../text/reader/read-listed.js';
import { isTaskButton } from '../text/task-buttons.js';
import { chosenOffer } from './parts/offers.js';
import { presentCardFor } from './parts/present-card.js';
import { typedButton } from './parts/shown-buttons.js';
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
  const button = typedButton(deps, typed.conversation, typed.text);
  if (button?.kind === 'tap') return routeTap(deps, by, { data: button.data, actKey: typed.actKey });
  const open = questionOpenNow(deps, typed.conversation);
  if (open?.kind === 'discard') return namedRequest(deps, by, typed.text); // a number answers neither yes nor no
  if (open) return undefined;
  if (button) return onlyTapped(deps, by, button.requestId);
  const meant = (await takeByWord(deps, by, typed)) ?? (await decideInWords(deps, by, typed));
  if (meant === 'list' || (!meant && isTaskButton(deps.office, typed.text))) {
    return [text(whichRequest), ...(await showMyWork(deps, by))];
  }
  if (meant) return meant;
  return (
    (await wishToExtend(deps, by, typed)) ??
    (await wishToCorrectAddress(deps, by, typed)) ??
    (await namedRequest(deps, by, typed.text)) ??
    (await ownWish(deps, by, typed.text)) ??
    listForNumber(deps, by, typed.text)
  );
}

/** Words are no signature: the card is shown once more. */
export async function onlyTapped(deps: Deps, by: Person, requestId: string | undefined): Promise<Reply> {
  if (requestId === undefined) return [text(previewNotices.useButton)];
  const request = await requireRequest(deps, requestId);
  return [text(previewNotices.useButton), await presentCardFor(deps, by, request)];
}

/** A number without a list: the list of what waits is shown, from which it may be chosen. */
async function listForNumber(deps: Deps, by: Person, typed: string): Promise<Reply | undefined> {
  if (listedNumber(typed) === undefined) return undefined;
  return [text(chooseFromList), ...(await showMyWork(deps, by))];
}
