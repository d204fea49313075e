/** Reminding in the chat: the requester's button that asks whoever is due to go on, and the pause of one's own reminders. */
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { text } from '../line/reply.js';
import { nudgeAnswer } from '../text/nudge.js';
import { pauseChat } from './chat-pause.js';
import { nudge } from './nudge.js';

export const remindersChat = {
  taps: {
    ...pauseChat.taps,
    nudge: async (deps, by, { tap, actKey }) => {
      const nudged = await nudge(deps, by, { requestId: tap.id, actKey });
      const { request } = nudged;
      return [
        text(nudgeAnswer(request, { ...nudged, now: deps.now() })),
        ...(nudged.kind === 'notWaiting' ? [await presentCardFor(deps, by, request)] : []),
      ];
    },
  },
  questions: pauseChat.questions,
  commands: pauseChat.commands,
} satisfies ChatRoutes;
