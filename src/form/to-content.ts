/** The answers of a finished draft as they are sent: of the questions that are not asked, nothing; and what their destinations are called now. */
import type { Draft } from '../domain/conversation.js';
import { type Content, contentSchema } from '../domain/request/content.js';
import { destinationNames } from '../text/destination-words.js';
import type { Context } from './questions/parts/question.js';
import { unitOf } from './questions/parts/unit-of-draft.js';
import { questionsInOrder } from './questions.js';
import { applicable } from './way-through.js';

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

/** The category may have been changed to one with other questions. */
function askedFor(draft: Draft, context: Context): Draft['answers'] {
  const asked = applicable(draft, context);
  const notAsked = questionsInOrder.filter((question) => !asked.includes(question));
  const left = notAsked.flatMap(({ labels }) => Object.keys(labels));
  return Object.fromEntries(Object.entries(draft.answers).filter(([part]) => !left.includes(part)));
}
