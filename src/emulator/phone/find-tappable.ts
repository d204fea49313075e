/** Finds the button that a person means by its words. */
import type { messagingApi } from '@line/bot-sdk';
import type { ChatView } from '../protocol.js';
import { named, type Tappable, tappablesIn } from './tappables.js';

export interface Wanted {
  label: string;
  /** Which of several with the same words, the newest being 0. */
  nth?: number | undefined;
  /** Looks only among actions of this type. */
  type?: messagingApi.Action['type'] | undefined;
}

/**
 * Exact words come before words that only contain the label, and these before what a tap says for the person. Within
 * each: quick replies, then newest messages, then the rich menu.
 */
export function findTappable(view: ChatView, { label, nth = 0, type }: Wanted): messagingApi.Action {
  const visible = visibleTappables(view).filter(({ action }) => type === undefined || action.type === type);
  const exact = visible.filter(({ words }) => words === label);
  const containing = visible.filter(({ words }) => words !== label && words.includes(label));
  const found = [...exact, ...containing, ...visible.filter((one) => says(one) === label)][nth];
  if (found) return found.action;
  const list = visible.map(({ words, action }) => `  '${words}' (${action.type})`).join('\n');
  throw new Error(
    `${view.person.key} sees nothing to tap that says '${label}'${nth ? ` (nth: ${nth})` : ''}. Shown is:\n${list || '  nothing'}`,
  );
}

function says({ action }: Tappable): string | undefined {
  return 'displayText' in action ? String(action.displayText) : undefined;
}

function visibleTappables(view: ChatView): Tappable[] {
  const quickReplies = view.quickReply.flatMap((item) => named(item.action));
  const messages = view.entries.flatMap((entry) => (entry.kind === 'bot' ? [entry.message] : []));
  const menu = view.richMenu?.menu.areas.flatMap((area) => named(area.action)) ?? [];
  return [...quickReplies, ...messages.reverse().flatMap(tappablesIn), ...menu];
}
