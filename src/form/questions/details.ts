/** What does it say? A text, files, or both; several messages are one answer, which the person ends. */
import type { Draft } from '../../domain/conversation.js';
import { tidyText } from '../../text/commands.js';
import {
  detailsAdded,
  detailsCleared,
  detailsMissing,
  detailsQuestion,
  downloadMissing,
  downloadWanted,
  emptyAnswer,
  letterMissing,
  letterWanted,
  notAChoice,
  parkedAdded,
  rewriteDetails,
  tooLong,
  useParked,
} from '../../text/questions.js';
import { deciderCapacity, demands, demandsLetter } from '../demands.js';
import type { Context, Question, Read } from '../question.js';
import { lengthOf } from '../read-text.js';

const REWRITE = 'rewrite';
const PARKED = 'parked';

export const details: Question = {
  name: 'details',
  view: (draft, context) => ({
    ...detailsQuestion(context.office, deciderCapacity(draft, context)),
    ...whyAttach(draft, context),
    choices: [
      ...(context.parked.length > 0 ? [{ label: useParked(context.parked.length), value: PARKED }] : []),
      ...(draft.detailTexts.length > 0 ? [{ label: rewriteDetails, value: REWRITE }] : []),
    ],
    words: isBegun(draft) ? ['filesDone'] : [],
  }),
  read: (input, draft, context) => {
    if (input.kind === 'text') return addedText(draft, input, context.office.form.detailsMaxLength);
    if (input.value === PARKED) return addedParked(draft, context);
    if (input.value !== REWRITE) return { kind: 'wrong', notice: notAChoice };
    return { kind: 'more', change: withTexts(draft, []), notice: detailsCleared };
  },
  fault: (draft, context) => {
    const { details: text, attachments = [] } = draft.answers;
    if (attachments.length > 0) return undefined;
    if (demandsLetter(draft, context)) return letterMissing;
    if (demands(draft, context, 'download')) return downloadMissing;
    return text ? undefined : detailsMissing;
  },
};

function isBegun({ detailTexts, answers }: Draft): boolean {
  return detailTexts.length > 0 || (answers.attachments ?? []).length > 0;
}

/** Said before it is missing. */
function whyAttach(draft: Draft, context: Context): { why?: string } {
  if (demandsLetter(draft, context)) return { why: letterWanted };
  return demands(draft, context, 'download') ? { why: downloadWanted } : {};
}

/** The draft's texts together are the answer. */
export function withTexts(
  draft: Draft,
  detailTexts: Draft['detailTexts'],
): Pick<Draft, 'detailTexts' | 'answers'> {
  const text = detailTexts.map((one) => one.text).join('\n');
  return { detailTexts, answers: { ...draft.answers, details: text } };
}

function addedText(draft: Draft, input: { text: string; messageId: string }, max: number): Read {
  const text = tidyText(input.text);
  if (text === '') return { kind: 'wrong', notice: emptyAnswer };
  const change = withTexts(draft, [...draft.detailTexts, { messageId: input.messageId, text }]);
  const length = lengthOf(change.answers.details ?? '');
  if (length > max) return { kind: 'wrong', notice: tooLong(length, max) };
  return { kind: 'more', change, notice: detailsAdded(draft.answers.attachments?.length ?? 0) };
}

function addedParked({ answers }: Draft, { parked }: Context): Read {
  const attachments = [...(answers.attachments ?? []), ...parked];
  return {
    kind: 'more',
    change: { answers: { ...answers, attachments } },
    notice: parkedAdded(attachments.length),
  };
}
