/** Where does the information come from, or who owns it? */
import { notAChoice, ownUnit, sourceQuestion, sourceRequired } from '../../text/questions.js';
import { demands } from '../demands.js';
import type { Question } from '../question.js';
import { readText } from '../read-text.js';

const MAX_LENGTH = 200;
const OWN_UNIT = 'ownUnit';

export const source: Question = {
  name: 'source',
  view: (draft, context) => ({
    ...sourceQuestion(MAX_LENGTH),
    ...(demands(draft, context, 'source') && { why: sourceRequired }),
    choices: [{ label: ownUnit(context.unit), value: OWN_UNIT }],
  }),
  read: (input, _draft, { unit }) => {
    if (input.kind !== 'choice') {
      return readText(input, { max: MAX_LENGTH, as: (text) => ({ source: text.replace(/\s+/g, ' ') }) });
    }
    if (input.value !== OWN_UNIT) return { kind: 'wrong', notice: notAChoice };
    return { kind: 'answered', answers: { source: unit } };
  },
};
