/** A draft with every answer of something that was sent before; it waits at the review. */
import { type Draft, questionNames } from '../domain/conversation.js';
import type { Content } from '../domain/request/content.js';
import { namesNoLongerOffered } from '../text/destination-words.js';
import { newDraft } from './draft-moves.js';
import type { Context } from './questions/parts/question.js';

export interface Filled {
  requestId: string;
  now: Date;
  /** The act that filled it in. */
  actKey: string;
  context: Context;
}

export function filledDraft(content: Content, { requestId, now, actKey, context }: Filled): Draft {
  const draft = newDraft(requestId, now, context);
  return {
    ...draft,
    at: 'review',
    answers: {
      ...draft.answers,
      ...content,
      names: content.names && namesNoLongerOffered(context.office, content.names),
    },
    detailTexts: content.details === '' ? [] : [{ messageId: actKey, text: content.details }],
    givenBy: Object.fromEntries(questionNames.map((name) => [name, actKey])),
  };
}
