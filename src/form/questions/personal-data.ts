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
    choices: choicesOf(answers),
  }),
  read: (input, draft, context) => {
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

function tracesOf({ answers }: Draft, { office }: Context): PersonalDataTrace[] {
  return personalDataTraces(answers, office.personalData.patientWords);
}
