/** The form in the chat: which tap or word is which act, worded by chat-show.ts. */
import { discardCard } from '../../flex-templates/discard-card.js';
import { readyChoicesCard } from '../../flex-templates/not-understood-card.js';
import type { ChatRoutes, HeardAnswer, HeardCommand, HeardOther } from '../chat/parts/chat-routes.js';
import { draftOffer } from '../chat/parts/draft-if-any.js';
import { actOf } from '../chat/parts/request-tap.js';
import { questionOpenNow } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Draft } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import * as words from '../text/filling.js';
import { notUnderstood, startHere } from '../text/menu.js';
import { wantsToPublish } from '../text/reader/wish-to-publish.js';
import { attachChat } from './chat-attach.js';
import { showForm, showOutcome } from './chat-show.js';
import { signedPaperChat } from './chat-signed-paper.js';
import { type HeardDraftTap, stepOfTap, stepOfWord } from './chat-steps.js';
import { showUploadLink } from './chat-upload.js';
import { copyRequest } from './copy-request.js';
import { correctRequest } from './correct-request.js';
import { answer, type Step, unsupportedInput } from './draft-moves.js';
import {
  askToDiscard,
  changeDraft,
  checkMaySubmit,
  discardForm,
  restartForm,
  resumeForm,
  saveForm,
  startForm,
} from './fill-form.js';
import type { Context } from './questions/parts/question.js';
import { sentAlready, submitRequest } from './submit-request.js';

export const formChat = {
  taps: {
    ...attachChat.taps,
    ...signedPaperChat.taps,
    correct: async (deps, by, tapped) =>
      showOutcome(deps, by, await correctRequest(deps, by, { ...actOf(tapped), action: 'resubmit' })),
    revise: async (deps, by, tapped) =>
      showOutcome(deps, by, await correctRequest(deps, by, { ...actOf(tapped), action: 'revise' })),
    update: async (deps, by, tapped) =>
      showOutcome(deps, by, await correctRequest(deps, by, { ...actOf(tapped), action: 'askUpdate' })),
    copy: async (deps, by, { tap, actKey }) =>
      showOutcome(deps, by, await copyRequest(deps, by, { requestId: tap.id, actKey })),
    send: async (deps, by, { tap, actKey }) => {
      const isSure = tap.unchanged === 'sure';
      const sending = { draftId: tap.draft, shown: tap.shown, isSure, actKey };
      return showOutcome(deps, by, await submitRequest(deps, by, sending));
    },
    answer: changeByTap,
    edit: changeByTap,
    removeFile: changeByTap,
  },
  questions: {
    ...attachChat.questions,
    ...signedPaperChat.questions,
    form: { answer: answerQuestion, other: askAgain },
    discard: {
      answer: (deps, by, { asked, actKey }) =>
        asked.restarts ? askAboutRestarting(deps, by, actKey) : askAboutDiscarding(deps, by, actKey),
    },
  },
  smallTalk: async (deps, by, { text: said, conversation: { draft, asked } }) => {
    const isWish = wantsToPublish(said);
    if (isWish) checkMaySubmit(deps, by);
    if (isWish && !draft) return [readyChoicesCard(['newRequest', 'help'], { title: startHere })];
    const why = asked?.kind === 'form' ? words.timeIsOver : notUnderstood;
    return draft && [...textIfAny(isWish ? undefined : why), await draftOffer(deps, by, draft)];
  },
} satisfies ChatRoutes;

/** The words that steer the form. @returns undefined for a word that is none of the form's. */
export async function steerForm(
  deps: Deps,
  by: Person,
  { command, conversation, actKey }: HeardCommand,
): Promise<Reply | undefined> {
  const isAskedToDiscard = conversation.asked?.kind === 'discard';
  switch (command) {
    case 'newRequest':
      return showOutcome(deps, by, await startForm(deps, by, actKey));
    case 'resume':
      return showForm(deps, by, await resumeForm(deps, by, actKey));
    case 'restart':
      return restart(deps, by, { conversation, actKey });
    case 'goOn':
      if (questionOpenNow(deps, conversation))
        return openFormCommand(deps, by, { command, conversation, actKey });
      return conversation.draft && showForm(deps, by, await resumeForm(deps, by, actKey));
    case 'save':
      return [text((await saveForm(deps, by, actKey)) ? words.saved : words.noDraft)];
    case 'uploadFiles':
      return showUploadLink(deps, by, conversation);
    case 'cancel':
      return [text((await saveForm(deps, by, actKey)) ? words.cancelled : words.noDraft)];
    case 'discard':
      return (isAskedToDiscard ? discard : askAboutDiscarding)(deps, by, actKey);
    case 'back':
      if (isAskedToDiscard) return showForm(deps, by, await resumeForm(deps, by, actKey));
      return openFormCommand(deps, by, { command, conversation, actKey });
    default:
      return openFormCommand(deps, by, { command, conversation, actKey });
  }
}

async function changeByTap(deps: Deps, by: Person, heard: HeardDraftTap): Promise<Reply> {
  const { actKey } = heard;
  const sent = await sentAlready(deps, by, heard.tap.draft);
  if (sent) return showOutcome(deps, by, { kind: 'sentBefore', request: sent });
  return change(deps, by, { actKey, change: (draft, context) => stepOfTap(draft, heard, context) });
}

/** A text while a question of the form is open. */
function answerQuestion(
  deps: Deps,
  by: Person,
  { text: said, messageId, actKey }: HeardAnswer<'form'>,
): Promise<Reply> {
  const given = { input: { kind: 'text', text: said, messageId }, givenBy: messageId } as const;
  return change(deps, by, { actKey, change: (draft, context) => answer(draft, given, context) });
}

/** A sticker, a location, a film: says what came and asks again. */
function askAgain(deps: Deps, by: Person, { what, actKey }: HeardOther<'form'>): Promise<Reply> {
  return change(deps, by, {
    actKey,
    change: (draft) => unsupportedInput(draft, words.cameInstead(what)),
  });
}

/** These mean something only while a question is open; otherwise they are small talk. */
async function openFormCommand(
  deps: Deps,
  by: Person,
  { command, conversation, actKey }: HeardCommand,
): Promise<Reply | undefined> {
  if (command === 'done' && conversation.draft?.at !== 'details') return undefined;
  const step = stepOfWord(command, actKey);
  const isOpen = questionOpenNow(deps, conversation)?.kind === 'form';
  return step && isOpen ? change(deps, by, { actKey, change: step }) : undefined;
}

async function change(
  deps: Deps,
  by: Person,
  act: { actKey: string; change(draft: Draft, context: Context): Step },
): Promise<Reply> {
  return showForm(deps, by, await changeDraft(deps, by, act));
}

async function askAboutDiscarding(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const draft = await askToDiscard(deps, by, { actKey });
  return [draft ? discardCard(draft) : text(words.noDraft)];
}

/** A new start would throw the draft away: asked once more. */
async function restart(
  deps: Deps,
  by: Person,
  { conversation: { asked, draft }, actKey }: Pick<HeardCommand, 'conversation' | 'actKey'>,
): Promise<Reply> {
  const isSure = asked?.kind === 'discard' && asked.restarts === true;
  if (!draft || isSure) return showForm(deps, by, await restartForm(deps, by, actKey));
  return askAboutRestarting(deps, by, actKey);
}

async function askAboutRestarting(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const draft = await askToDiscard(deps, by, { actKey, restarts: true });
  return [draft ? discardCard(draft, { restarts: true }) : text(words.noDraft)];
}

async function discard(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  await discardForm(deps, by, actKey);
  return [text(words.discarded)];
}
