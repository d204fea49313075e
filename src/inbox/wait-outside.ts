/** A handler that waits for LINE holds none of the slots in which events are handled, however long LINE takes. */
import type { Deps } from '../deps.js';
import { createSlots, type Slots } from '../slots.js';

/** Each is a connection to LINE; far below the 2,000 replies a second that LINE takes. */
const REPLIES_AT_ONCE = 100;

export function waitingOutside(deps: Deps, { outside }: Slots): Deps {
  const { line } = deps;
  const replies = createSlots(REPLIES_AT_ONCE);
  return {
    ...deps,
    downloadContent: (messageId, options) => outside(() => deps.downloadContent(messageId, options)),
    waitForMore: () => outside(() => deps.waitForMore()),
    showMenuOf: (personId) => outside(() => deps.showMenuOf(personId)),
    line: {
      ...line,
      reply: (replyToken, messages) => outside(() => replies.within(() => line.reply(replyToken, messages))),
      showLoading: (userId) => outside(() => line.showLoading(userId)),
      profile: (userId) => outside(() => line.profile(userId)),
      quota: () => outside(() => line.quota()),
    },
  };
}
