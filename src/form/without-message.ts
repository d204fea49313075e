/** Takes out of a draft what one message gave: a file, a part of the details, or the answer to a question. */

import type { Draft, QuestionName } from '../domain/conversation.js';
import type { Content } from '../domain/request/content.js';
import { answerKeys } from './answer-keys.js';
import { withTexts } from './questions/details.js';

export function holdsMessage(draft: Draft, messageId: string): boolean {
  return (
    Object.values(draft.givenBy).includes(messageId) ||
    draft.detailTexts.some((one) => one.messageId === messageId) ||
    (draft.answers.attachments ?? []).some((one) => one.messageId === messageId)
  );
}

export function withoutMessage(draft: Draft, messageId: string): Draft {
  return withoutAnswer(withoutText(withoutFile(draft, messageId), messageId), messageId);
}

function withoutFile(draft: Draft, messageId: string): Draft {
  const attachments = draft.answers.attachments?.filter((file) => file.messageId !== messageId);
  return attachments ? { ...draft, answers: { ...draft.answers, attachments } } : draft;
}

function withoutText(draft: Draft, messageId: string): Draft {
  const texts = draft.detailTexts.filter((one) => one.messageId !== messageId);
  return texts.length < draft.detailTexts.length ? { ...draft, ...withTexts(draft, texts) } : draft;
}

/** The question counts as not answered, and what was answered stands nowhere any more. */
function withoutAnswer(draft: Draft, messageId: string): Draft {
  const given = Object.entries(draft.givenBy);
  const taken = given.flatMap(([name, id]) => (id === messageId ? [answerKeys[name as QuestionName]] : []));
  const answers = Object.entries(draft.answers).filter(([key]) => !taken.includes(key as keyof Content));
  return {
    ...draft,
    answers: Object.fromEntries(answers),
    givenBy: Object.fromEntries(given.filter(([, id]) => id !== messageId)),
  };
}
