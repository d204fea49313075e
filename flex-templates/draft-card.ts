/** An unfinished form was found: go on, start again, or throw it away. */
import type { messagingApi } from '@line/bot-sdk';
import { type Draft, draftTouchedAt, type Overtaken } from '../src/domain/conversation.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import { labels as approvalLabels } from '../src/text/approval.js';
import { categoryWords } from '../src/text/destination-words.js';
import * as words from '../src/text/form.js';
import { dateTime } from '../src/text/thai-date.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface DraftCardOptions {
  office: Office;
  /** Shown unasked: says since when nobody has gone on with it. */
  isOffer?: boolean;
  /** Present: its request moved on meanwhile. */
  overtaken?: Overtaken | undefined;
}

export function draftCard(
  draft: Draft,
  { office, isOffer = false, overtaken }: DraftCardOptions,
): messagingApi.FlexMessage {
  const { categoryId, ...chosen } = draft.answers;
  const subject = words.draftSubject(draft);
  return card({
    altText: words.draftAlt(subject, draft.at),
    heading: {
      title: words.titles.draft,
      below: subject,
      ...(draft.correcting && { above: words.correctingAbove(draft.correcting) }),
    },
    body: [
      ...longFact(approvalLabels.earlierReason, draft.correcting?.reason ?? ''),
      ...facts([
        [contentLabels.categoryId, categoryId && categoryWords(office, { categoryId, ...chosen })],
        [words.labels.startedAt, dateTime(draft.startedAt)],
        [words.labels.leftSince, isOffer ? dateTime(draftTouchedAt(draft)) : undefined],
      ]),
      textPart(words.stoppedAt(draft.at)),
      ...(overtaken ? [note(words.overtaken[overtaken], 'attention', lengths.details)] : []),
      textPart(words.draftQuestion),
    ],
    buttons: [wordButton('resume', 'primary'), wordButton('restart'), wordButton('discard')],
  });
}
