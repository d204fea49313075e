/** A new LINE account, in the chat: the code is shown once, in this answer. */
import type { ChatRoutes } from '../../chat/parts/chat-routes.js';
import { text } from '../../line/reply.js';
import { codeGiven } from '../../text/account.js';
import { giveAccountCode } from './change-account.js';
import { groupedCode } from './code-text.js';

export const accountChat = {
  taps: {
    changeAccount: async (deps, by, { tap }) => {
      const { person, code, until } = await giveAccountCode(deps, by, tap.person);
      return [text(codeGiven(person, groupedCode(code), until))];
    },
  },
} satisfies ChatRoutes;
