/** Asks where the information comes from, or who owns it. */
import type { Draft } from '../../domain/conversation.js';
import { notAChoice } from '../../text/answer-faults.js';
import {
  forUnit,
  ownUnit,
  questionLabels,
  sourceEcho,
  sourceQuestion,
  sourceRequired,
  whoseUnit,
} from '../../text/questions.js';
import { saysOwnUnit } from '../../text/reader/says-own-unit.js';
import { demands } from './parts/demands.js';
import type { Context, Question, Read } from './parts/question.js';
import { readText } from './parts/read-text.js';
import { unitOf } from './parts/unit-of-draft.js';

const MAX_LENGTH = 200;
const OWNER_UNIT = 'ownUnit';

export const source = {
  name: 'source',
  labels: { source: questionLabels.source },
  shown: { part: 'source', as: 'fact', words: (answers) => answers.source },
  view: (draft, context) => ({
    ...sourceQuestion(MAX_LENGTH),
    ...(demands(draft, context, 'source') && { why: sourceRequired }),
    choices: [{ label: ownerUnit(draft, context), value: OWNER_UNIT }],
  }),
  read: (input, draft, context) => {
    const said = input.kind === 'text' && !input.isSure && saysOwnUnit(input.text, context.by.unit.name);
    if (said) return ownUnitSaid(draft, context, said);
    if (input.kind !== 'choice') {
      const { today: namesSince } = context;
      return readText(input, {
        max: MAX_LENGTH,
        lines: 'one',
        named: 'source',
        namesSince,
        as: (text) => ({ source: text }),
      });
    }
    if (input.value !== OWNER_UNIT) return { kind: 'wrong', notice: notAChoice };
    return { kind: 'answered', answers: { source: ownerName(draft, context) } };
  },
} satisfies Question;

/** Taken for the button where the button offers the requester's own unit; of another unit it is asked. */
function ownUnitSaid(draft: Draft, context: Context, said: 'own' | 'perhaps'): Read {
  const owner = ownerName(draft, context);
  if (said === 'perhaps' || owner !== context.by.unit.name)
    return { kind: 'wrong', notice: whoseUnit, asks: true };
  return { kind: 'answered', answers: { source: owner }, echo: sourceEcho(owner) };
}

function ownerName(draft: Draft, context: Context): string {
  return unitOf(draft, context)?.name ?? context.by.unit.name;
}

function ownerUnit(draft: Draft, context: Context): string {
  const owner = ownerName(draft, context);
  return owner === context.by.unit.name ? ownUnit(owner) : forUnit(owner);
}
