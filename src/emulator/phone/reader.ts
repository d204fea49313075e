/** The reading side of a phone: what came from the bot, and waiting for it. */
import type { messagingApi } from '@line/bot-sdk';
import type { ChatView } from '../protocol.js';
import type { Person } from '../state/people.js';
import type { World } from '../world.js';
import { altTextOf, shownTexts } from './shown-texts.js';
import { until } from './until.js';

export interface Reader {
  /**
   * Waits until a bot message that came since this person's last own action shows the text. Resolves with the
   * newest such message.
   */
  sees(text: string | RegExp, options?: { timeoutMs?: number }): Promise<messagingApi.Message>;
  /** The next bot message that was neither returned by `next` nor there before the person's last own action; waits for it. */
  next(options?: { timeoutMs?: number }): Promise<messagingApi.Message>;
  /** All bot messages, oldest first. */
  messages(): messagingApi.Message[];
  /** The visible words of a message: texts, spans joined, button labels. */
  shownTexts(message: messagingApi.Message): string[];
  /** Shows in the notification and the chat list. */
  altText(message: messagingApi.Message): string | undefined;
  /** How many pushed messages came since the person's last own action: those that cost quota. */
  lastPushCount(): number;
  quickReplies(): string[];
  richMenu(): messagingApi.RichMenuResponse | null;
  view(): ChatView;
}

const PATIENCE = 5_000;

export function createReader(world: World, person: Person): Reader & { markAllRead(): void } {
  let sinceAction = 0;
  let consumed = 0;
  let seenTraffic = 0;
  const view = () => world.chats.view(person);
  const messages = () => view().entries.flatMap((entry) => (entry.kind === 'bot' ? [entry.message] : []));
  const describe = () => describeChat(person, messages().slice(sinceAction));
  const wait = <T>(look: () => T | undefined, what: string, timeoutMs = PATIENCE) =>
    until({
      changes: world.changes,
      look,
      timeoutMs,
      complain: () => `${person.key} ${what}. ${describe()}`,
    });

  return {
    view,
    messages,
    shownTexts,
    altText: altTextOf,
    lastPushCount: () =>
      world.traffic.entries.filter(
        ({ id, billed, userIds }) => id > seenTraffic && billed > 0 && userIds.includes(person.userId),
      ).length,
    quickReplies: () => view().quickReply.map((item) => item.action?.label ?? ''),
    richMenu: () => view().richMenu?.menu ?? null,
    sees: (text, { timeoutMs } = {}) => {
      const look = () =>
        messages()
          .slice(sinceAction)
          .findLast((message) => shows(message, text));
      return wait(look, `does not see ${text instanceof RegExp ? text : `'${text}'`}`, timeoutMs);
    },
    next: async ({ timeoutMs } = {}) => {
      const message = await wait(() => messages()[consumed], 'got no further message', timeoutMs);
      consumed += 1;
      return message;
    },
    markAllRead: () => {
      sinceAction = messages().length;
      consumed = sinceAction;
      seenTraffic = world.traffic.entries.at(-1)?.id ?? 0;
    },
  };
}

function shows(message: messagingApi.Message, text: string | RegExp): boolean {
  const all = shownTexts(message).join('\n');
  return typeof text === 'string' ? all.includes(text) : text.test(all);
}

function describeChat({ key }: Person, messages: messagingApi.Message[]): string {
  if (messages.length === 0) return `Since the last action of ${key} nothing came.`;
  const lines = messages.map((message) => `  [${message.type}] ${shownTexts(message).join(' | ')}`);
  return `Since the last action of ${key} these came:\n${lines.join('\n')}`;
}
