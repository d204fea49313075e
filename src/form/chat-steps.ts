/** Maps taps and words in the chat to changes of the draft. */
import type { Picked, TapOf } from '../chat/parts/chat-routes.js';
import type { Draft } from '../domain/conversation.js';
import type { Command } from '../text/commands.js';
import * as words from '../text/filling.js';
import { answer, aside, back, edit, endDetails, keep, type Step, skip, withoutFile } from './draft-moves.js';
import type { Context, Input } from './questions/parts/question.js';

export interface HeardDraftTap {
  tap: TapOf<'answer' | 'edit' | 'removeFile'>;
  picked?: Picked | undefined;
  actKey: string;
}

/** A tap on an old card of this form, or on a card of an older draft, changes nothing and shows the open question. */
export function stepOfTap(draft: Draft, { tap, picked, actKey }: HeardDraftTap, context: Context): Step {
  if (tap.draft !== draft.requestId) return outdated(draft);
  if (tap.do === 'removeFile') return { draft: withoutFile(draft, tap.file), notice: words.fileRemoved };
  if (tap.do === 'edit') return edit(draft, tap.question);
  if (tap.question !== draft.at) return outdated(draft);
  const input: Input =
    picked === undefined
      ? { kind: 'choice', value: tap.value }
      : { kind: 'day', value: tap.value, ...picked };
  return answer(draft, { input, givenBy: actKey }, context);
}

function outdated(draft: Draft): Step {
  return { draft: { ...draft, misses: 0 }, notice: words.cardOutdated };
}

/** 'ไม่มีแล้ว' where files and texts were given says that there are no more of them. */
function isBegun({ at, detailTexts, answers }: Draft): boolean {
  return at === 'details' && detailTexts.length + (answers.attachments ?? []).length > 0;
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
      return (draft, context) =>
        isBegun(draft) ? endDetails(draft, actKey, context) : skip(draft, actKey, context);
    case 'keep':
      return keep;
    case 'filesDone':
      return (draft, context) =>
        draft.at === 'details'
          ? endDetails(draft, actKey, context)
          : { draft: { ...draft, misses: 0 }, notice: words.filesNotAsked };
    case 'goOn':
    case 'done':
      return (draft, context) => (draft.at === 'details' ? endDetails(draft, actKey, context) : { draft });
    case 'showFiles':
    case 'showChoices':
      return (draft) => ({ draft: { ...draft, doubt: undefined } });
    case 'help':
      return (draft) => aside(draft, words.help);
    default:
      return undefined;
  }
}
