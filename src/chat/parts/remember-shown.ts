/** Keeps the lists and buttons that a person was shown, so that the words of one of them choose it when typed. */
import { questionOpenNow, updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Reply } from '../../line/reply.js';
import type { Pushed } from '../../outbox/deliver-message.js';
import { offersOfPush, offersOfReply } from './offers.js';
import { buttonsOf, withPushed } from './shown-buttons.js';

/** @param hasConfirmed by a tap: what was to be confirmed is over, so that no later text is taken for an answer to it */
export async function rememberShown(
  deps: Deps,
  { personId, actKey, hasConfirmed }: { personId: string; actKey: string; hasConfirmed: boolean },
  reply: Reply,
): Promise<void> {
  const [offers, choices] = [offersOfReply(reply), buttonsOf(reply)];
  if (!offers && !choices && !hasConfirmed) return;
  const at = deps.now();
  const buttons = choices && { at, choices };
  await updateConversation(deps, { personId, actKey: `${actKey}:shown` }, (present) => ({
    ...present,
    ...(offers && { offered: { at, choices: offers } }),
    ...((buttons || hasConfirmed) && { buttons }),
  }));
}

/** Nothing is kept of a push while a question is open that a text might answer. */
export async function rememberPushed(
  deps: Pick<Deps, 'stores' | 'office' | 'now'>,
  { personId, id, messages }: Pushed,
): Promise<void> {
  const [offers, buttons] = [offersOfPush(messages), buttonsOf(messages)];
  if (!offers && !buttons) return;
  const at = deps.now();
  await updateConversation(deps, { personId, actKey: `push:${id}:shown` }, (present) => {
    if (questionOpenNow(deps, present)) return present;
    const choices = withPushed(present, buttons ?? []);
    return {
      ...present,
      ...(offers && { offered: { at, choices: offers } }),
      ...(buttons && { buttons: { at, choices, isPushed: true } }),
    };
  });
}
