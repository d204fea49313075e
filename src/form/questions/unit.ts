/** Asks for which unit the information is published. Only people who are appointed for another unit are asked. */
import type { Draft } from '../../domain/conversation.js';
import { fingerprint } from '../../domain/fingerprint.js';
import { notAppointedFor, questionLabels, unitMissing, unitQuestion } from '../../text/questions.js';
import type { Context, Question } from './parts/question.js';
import { choiceFault, choicesMeant, choicesOf, chosenFrom } from './parts/read-choice.js';
import { unitsOffered } from './parts/unit-of-draft.js';

export const unit = {
  name: 'unit',
  labels: { unit: questionLabels.unit },
  shown: { part: 'unit', as: 'elsewhere', words: ({ unit: chosen }) => chosen?.name },
  applies: (draft, context) => listed(draft, context).some(({ key }) => key !== draft.answers.unit?.key),
  view: (draft, context) => ({ ...unitQuestion, choices: choicesOf(listed(draft, context)) }),
  read: (input, draft, context) => {
    const chosen = chosenFrom(listed(draft, context), input);
    if (!chosen) return choiceFault(listed(draft, context), input);
    const { key, name } = chosen;
    const wasSource = draft.answers.unit !== undefined && draft.answers.source === draft.answers.unit.name;
    return {
      kind: 'answered',
      answers: { unit: { key, name } },
      ...(wasSource && name !== draft.answers.source && { reopens: 'source' }),
    };
  },
  readings: (text, context, draft) => choicesMeant(listed(draft, context), text),
  fault: (draft, context) => {
    const { unit: chosen } = draft.answers;
    if (!chosen) return unitMissing;
    const isOffered = listed(draft, context).some(({ key }) => key === chosen.key);
    return isOffered ? undefined : notAppointedFor(context.office, chosen.name);
  },
} satisfies Question;

/** By fingerprints: the names that people type are too long for a button. */
function listed(draft: Draft, context: Context) {
  const units = unitsOffered(draft, context) ?? [];
  return units.map((one) => ({ ...one, id: fingerprint(one.key) }));
}
