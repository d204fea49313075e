/** Asks to look again where a request shows what looks like personal data. It can be answered at once, and keeps nothing from being sent. */
import type { Draft } from '../../domain/conversation.js';
import type { PersonalDataTrace } from '../../domain/request/content.js';
import { coversTraces, personalDataTraces } from '../../domain/request/personal-data-traces.js';
import { notAChoice } from '../../text/answer-faults.js';
import * as words from '../../text/personal-data.js';
import { questionLabels } from '../../text/questions.js';
import type { Context, Question } from './parts/question.js';
import { choicesOf, chosenFrom } from './parts/read-choice.js';

const answers = [
  { id: 'none', name: words.answers.none },
  { id: 'masked', name: words.answers.masked },
] as const;

export const personalData = {
  name: 'personalData',
  labels: { personalData: questionLabels.personalData },
  shown: {
    part: 'personalData',
    as: 'shortText',
    words: ({ personalData: checked, attachments = [] }) =>
      checked && words.checkedWords(checked, attachments),
  },
  applies: (draft, context) => tracesOf(draft, context).length > 0,
  view: (draft, context) => ({
    ...words.question(tracesOf(draft, context), draft.answers.attachments ?? []),
    choices: [
      ...choicesOf(answers),
      ...placesToCorrect(draft, context).map((place) => ({
        label: words.correct[place],
        value: place,
        isApart: 'after' as const,
      })),
    ],
  }),
  read: (input, draft, context) => {
    const place =
      input.kind === 'choice' && placesToCorrect(draft, context).find((one) => one === input.value);
    if (place) return { kind: 'goTo', question: place === 'subject' ? 'subject' : 'details' };
    const chosen = chosenFrom(answers, input);
    if (!chosen) return { kind: 'wrong', notice: notAChoice };
    const checked = { answer: chosen.id, traces: tracesOf(draft, context) };
    return { kind: 'answered', answers: { personalData: checked } };
  },
  fault: (draft, context) => {
    const answered = draft.answers.personalData?.traces ?? [];
    return coversTraces(answered, tracesOf(draft, context)) ? undefined : words.lookAgain;
  },
} satisfies Question;

function placesToCorrect(draft: Draft, context: Context): PersonalDataTrace['place'][] {
  return [...new Set(tracesOf(draft, context).map(({ place }) => place))];
}

/** Whether a text in which personal data is found is not the one there was before. */
export function showsNewPersonalData(before: Draft, after: Draft, context: Context): boolean {
  return tracesOf(after, context).some(
    ({ place }) => place !== 'file' && before.answers[place] !== after.answers[place],
  );
}

function tracesOf({ answers }: Draft, { office }: Context): PersonalDataTrace[] {
  return personalDataTraces(answers, office.personalData.patientWords);
}
