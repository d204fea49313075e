/** The answers of a finished draft as they are sent: of the questions that are not asked, nothing; and what their destinations are called now. */

import type { Draft } from '../domain/conversation.js';
import { type Content, contentSchema } from '../domain/request/content.js';
import { destinationNames } from '../text/destination-words.js';
import { answerKeys } from './answer-keys.js';
import type { Context } from './question.js';
import { applicable } from './questions.js';
import { unitOf } from './unit-of-draft.js';

export function toContent(draft: Draft, context: Context): Content {
  const { office } = context;
  const { details = '', attachments = [], siteIds, ...answers } = askedFor(draft, context);
  const onlySites = office.sites.length === 1 ? office.sites.map(({ id }) => id) : undefined;
  const unit = unitOf(draft, context);
  const content = contentSchema.parse({
    ...answers,
    ...(unit && { unit }),
    details,
    attachments,
    siteIds: onlySites ?? siteIds,
  });
  return { ...content, names: destinationNames(office, content) };
}

/** She may have changed to a category with other questions. */
function askedFor(draft: Draft, context: Context): Draft['answers'] {
  const asked = applicable(draft, context).map(({ name }) => answerKeys[name]);
  const notAsked = Object.values(answerKeys).filter((key) => !asked.includes(key));
  const answers = Object.entries(draft.answers).filter(([key]) => !notAsked.includes(key as keyof Content));
  return Object.fromEntries(answers);
}
