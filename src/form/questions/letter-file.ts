/** Asks which of the files is the letter, where the way through the office asks for one. */
import type { Draft } from '../../domain/conversation.js';
import { letterFileGone, letterFileQuestion, letterMissing } from '../../text/letter.js';
import { questionLabels } from '../../text/questions.js';
import { demandsLetter } from './parts/demands.js';
import type { Question } from './parts/question.js';
import { choiceFault, choicesMeant, choicesOf, chosenFrom } from './parts/read-choice.js';

export const letterFile = {
  name: 'letterFile',
  labels: { letterFile: questionLabels.letterFile },
  shown: { part: 'letterFile', as: 'fact', words: (answers) => fileOf(answers)?.fileName },
  applies: demandsLetter,
  view: (draft) => ({
    ...letterFileQuestion,
    choices: choicesOf(filesOf(draft)),
    ...(filesOf(draft).length === 0 && { why: letterMissing, takesFiles: true }),
  }),
  read: (input, draft) => {
    const files = filesOf(draft);
    const chosen = chosenFrom(files, input);
    if (!chosen) return choiceFault(files, input);
    return { kind: 'answered', answers: { letterFile: chosen.id } };
  },
  readings: (text, _context, draft) => choicesMeant(filesOf(draft), text),
  fault: ({ answers }) => (fileOf(answers) ? undefined : letterFileGone),
} satisfies Question;

function filesOf({ answers: { attachments = [] } }: Draft) {
  return attachments.map(({ id, fileName: name }) => ({ id, name }));
}

function fileOf({ letterFile: chosen, attachments = [] }: Draft['answers']) {
  return attachments.find(({ id }) => id === chosen);
}
