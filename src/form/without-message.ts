/** Takes out of a draft what one message gave: a file, a part of the details, or the answer to a question. */
import type { Draft } from '../domain/conversation.js';
import type { FormQuestion } from '../domain/request/content.js';
import { withTexts } from './questions/details.js';
import { questionsInOrder } from './questions.js';

export function holdsMessage(draft: Draft, messageId: string): boolean {
  return (
    Object.values(draft.givenBy).includes(messageId) ||
    draft.doubt?.messageId === messageId ||
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

/** The question counts as not answered, and its answer stands nowhere any more; of the details only what the message gave. */
function withoutAnswer(draft: Draft, messageId: string): Draft {
  const isTaken = (name: FormQuestion) => draft.givenBy[name] === messageId && name !== 'details';
  const taken = questionsInOrder.flatMap(({ name, labels }) => (isTaken(name) ? Object.keys(labels) : []));
  const answers = Object.entries(draft.answers).filter(([part]) => !taken.includes(part));
  return {
    ...draft,
    doubt: draft.doubt?.messageId === messageId ? undefined : draft.doubt,
    answers: Object.fromEntries(answers),
    givenBy: Object.fromEntries(Object.entries(draft.givenBy).filter(([, id]) => id !== messageId)),
  };
}
