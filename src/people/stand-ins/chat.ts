/** Who stands in while somebody is away, in the chat: orders to act for the head, and leaves. */
import type { ChatRoutes } from '../../chat/parts/chat-routes.js';
import { actingChat } from './chat-acting.js';
import { leaveChat } from './chat-leave.js';

export const standInsChat = {
  taps: { ...actingChat.taps, ...leaveChat.taps },
  smallTalk: leaveChat.smallTalk,
  questions: { ...actingChat.questions, ...leaveChat.questions },
} satisfies ChatRoutes;
