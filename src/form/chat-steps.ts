/** Maps taps and words in the chat to changes of the draft. */
import type { Picked, TapOf } from '../chat/parts/chat-routes.js';
import type { Draft } from '../domain/conversation.js';
import type { Command } from '../text/commands.js';
import * as words from '../text/filling.js';
import { answer, back, edit, endDetails, type Step, skip, withoutFile } from './draft-moves.js';
import type { Context, Input } from './questions/parts/question.js';

export interface HeardDraftTap {
  tap: TapOf<'answer' | 'edit' | 'removeFile'>;
  picked?: Picked | undefined;
  actKey: string;
}

/** A tap on an old card of this form, or on a card of an older draft, changes nothing and shows the open question. */
export function stepOfTap(draft: Draft, { tap, picked, actKey }: HeardDraftTap, context: Context): Step {
  if (tap.draft !== draft.requestId) return { draft, notice: words.cardOutdated };
  if (tap.do === 'removeFile') return { draft: withoutFile(draft, tap.file), notice: words.fileRemoved };
  if (tap.do === 'edit') return edit(draft, tap.question);
  if (tap.question !== draft.at) return { draft, notice: words.cardOutdated };
  const input: Input =
    picked === undefined
      ? { kind: 'choice', value: tap.value }
      : { kind: 'day', value: tap.value, ...picked };
  return answer(draft, { input, givenBy: actKey }, context);
}

/** @returns undefined for a word that changes no draft */
export function stepOfWord(
  command: Command,
  actKey: string,
): ((draft: Draft, context: Context) => Step) | undefined {
  switch (command) {
    case 'back':
      return back;
    case 'skip':
      return (draft, context) => skip(draft, actKey, context);
    case 'filesDone':
    case 'goOn':
      return (draft, context) => (draft.at === 'details' ? endDetails(draft, actKey, context) : { draft });
    case 'showFiles':
      return (draft) => ({ draft });
    case 'help':
      return (draft) => ({ draft, notice: words.help });
    default:
      return undefined;
  }
}
