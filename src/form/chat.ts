/** The door to the form: which tap or word is which change of the draft. */
import { draftCard } from '../../flex-templates/draft-card.js';
import type {
  ChatRoutes,
  HeardAnswer,
  HeardCommand,
  HeardOther,
  Picked,
  TapOf,
} from '../chat/parts/chat-routes.js';
import { questionOpenNow } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Conversation, Draft } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { Reply } from '../line/reply.js';
import type { Command } from '../text/commands.js';
import * as words from '../text/filling.js';
import { correctRequest } from './correct-request.js';
import {
  answer,
  back,
  edit,
  endDetails,
  type Step,
  skip,
  unsupportedInput,
  withoutFile,
} from './draft-moves.js';
import {
  askToDiscard,
  changeDraft,
  discardForm,
  restartForm,
  resumeForm,
  saveForm,
  startForm,
} from './fill-form.js';
import type { Context, Input } from './question.js';
import { submitRequest } from './submit-request.js';

type DraftTap = TapOf<'answer' | 'edit' | 'removeFile'>;

export const formChat = {
  taps: {
    correct: (deps, by, { tap, actKey }) => correctRequest(deps, by, { id: tap.id, v: tap.v, actKey }),
    send: (deps, by, { tap, actKey }) =>
      submitRequest(deps, by, { draftId: tap.draft, shown: tap.shown, actKey }),
    answer: changeByTap,
    edit: changeByTap,
    removeFile: changeByTap,
  },
  questions: {
    form: { answer: answerQuestion, other: refuseOther },
    discard: {
      answer: (deps, by, { actKey }) => askToDiscard(deps, by, actKey),
    },
  },
  smallTalk: async ({ office }, _by, { conversation: { draft } }) => draft && [draftCard(draft, { office })],
} satisfies ChatRoutes;

function changeByTap(
  deps: Deps,
  by: Person,
  { tap, picked, actKey }: { tap: DraftTap; picked?: Picked | undefined; actKey: string },
): Promise<Reply> {
  return changeDraft(deps, by, {
    actKey,
    change: (draft, context) => tapped(draft, { tap, picked, actKey }, context),
  });
}

/** The words that steer the form. @returns undefined for a word that is none of the form's. */
export function steerForm(
  deps: Deps,
  by: Person,
  { command, conversation, actKey }: HeardCommand,
): Promise<Reply> | undefined {
  const isAskedToDiscard = conversation.asked?.kind === 'discard';
  switch (command) {
    case 'newRequest':
      return startForm(deps, by, actKey);
    case 'resume':
      return resumeForm(deps, by, actKey);
    case 'restart':
      return restartForm(deps, by, actKey);
    case 'save':
      return saveForm(deps, by, actKey);
    case 'cancel':
      return askToDiscard(deps, by, actKey);
    case 'discard':
      return (isAskedToDiscard ? discardForm : askToDiscard)(deps, by, actKey);
    case 'back':
      if (isAskedToDiscard) return resumeForm(deps, by, actKey);
      return openFormCommand(deps, by, { command, conversation, actKey });
    default:
      return openFormCommand(deps, by, { command, conversation, actKey });
  }
}

/** A text while a question of the form is open. */
function answerQuestion(
  deps: Deps,
  by: Person,
  { text: said, messageId, actKey }: HeardAnswer<'form'>,
): Promise<Reply> {
  const input: Input = { kind: 'text', text: said, messageId };
  return changeDraft(deps, by, {
    actKey,
    change: (draft, context) => answer(draft, { input, givenBy: messageId }, context),
  });
}

/** A sticker, a location, a film: says what came and asks again. */
function refuseOther(deps: Deps, by: Person, { what, actKey }: HeardOther<'form'>): Promise<Reply> {
  return changeDraft(deps, by, {
    actKey,
    change: (draft) => unsupportedInput(draft, words.cameInstead(what)),
  });
}

/** These mean something only while a question is open; otherwise they are small talk. */
function openFormCommand(
  deps: Deps,
  by: Person,
  { command, conversation, actKey }: { command: Command; conversation: Conversation; actKey: string },
): Promise<Reply> | undefined {
  const change = stepOf(command, actKey);
  const isOpen = questionOpenNow(deps, conversation)?.kind === 'form';
  return change && isOpen ? changeDraft(deps, by, { actKey, change }) : undefined;
}

function stepOf(command: Command, actKey: string): ((draft: Draft, context: Context) => Step) | undefined {
  switch (command) {
    case 'back':
      return back;
    case 'skip':
      return (draft, context) => skip(draft, actKey, context);
    case 'filesDone':
      return (draft, context) => (draft.at === 'details' ? endDetails(draft, actKey, context) : { draft });
    case 'help':
      return (draft) => ({ draft, notice: words.help });
    default:
      return undefined;
  }
}

/** A tap on an old card of this form, or on a card of an older draft, changes nothing and shows the open question. */
function tapped(
  draft: Draft,
  { tap, picked, actKey }: { tap: DraftTap; picked?: Picked | undefined; actKey: string },
  context: Context,
): Step {
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
