/** Has the requester tick what the rule of the category wants of the text: steps, and how long each takes. */
import type { Draft } from '../../domain/conversation.js';
import type { Certifiable } from '../../domain/request/certifiable.js';
import { notAChoice } from '../../text/answer-faults.js';
import * as words from '../../text/certified.js';
import { questionLabels } from '../../text/questions.js';
import { certifiablesOf, type Demanded } from '../../text/reader/certifiables-of.js';
import { categoryRule } from '../../text/request-words.js';
import { chosenCategory } from './parts/demands.js';
import type { Context, Question, Read } from './parts/question.js';
import { choicesOf, chosenFrom } from './parts/read-choice.js';

export const certified = {
  name: 'certified',
  labels: { certified: questionLabels.certified },
  shown: {
    part: 'certified',
    as: 'shortText',
    words: (answers) => answers.certified && words.certifiedWords(answers.certified),
  },
  applies: (draft, context) => demanded(draft, context).length > 0,
  view: (draft, context) => ({
    ...words.certifiedQuestion(categoryRule(context.office, draft.answers.categoryId) ?? ''),
    choices: choicesOf(listed(draft, context)).map((choice) => ({
      ...choice,
      detail: ticksOf(draft).some((id) => id === choice.value) ? words.ticked : words.toTick,
    })),
    commands: missing(draft, context).length === 0 ? ['skip'] : [],
  }),
  read: (input, draft, context) => {
    const chosen = chosenFrom(listed(draft, context), input);
    return chosen ? tick(draft, chosen.id, context) : { kind: 'wrong', notice: notAChoice };
  },
  skipped: (draft, context) =>
    missing(draft, context).length === 0 ? { certified: ticksOf(draft) } : undefined,
  fault: (draft, context) => (missing(draft, context).length === 0 ? undefined : words.notCertified),
} satisfies Question;

/** A second tap takes the tick off. With the last one the question is answered. */
function tick(draft: Draft, id: Certifiable, context: Context): Read {
  const before = ticksOf(draft);
  const isOff = before.includes(id);
  const ticks = isOff ? before.filter((one) => one !== id) : [...before, id];
  const left = demanded(draft, context).filter((one) => !ticks.includes(one.id)).length;
  if (left === 0) return { kind: 'answered', answers: { certified: ticks } };
  const change = { answers: { ...draft.answers, certified: ticks } };
  return { kind: 'more', change, notice: isOff ? words.unticked : words.tickedMore(left) };
}

function listed(draft: Draft, context: Context) {
  return demanded(draft, context).map(({ id, isOptional }) => ({
    id,
    name: `${words.certifiableWords[id]}${isOptional ? words.optional : ''}`,
  }));
}

function ticksOf({ answers }: Draft): Certifiable[] {
  return answers.certified ?? [];
}

/** Those without which it can't be sent. */
function missing(draft: Draft, context: Context): Demanded[] {
  return demanded(draft, context).filter(({ id, isOptional }) => !isOptional && !ticksOf(draft).includes(id));
}

function demanded(draft: Draft, context: Context): Demanded[] {
  const category = chosenCategory(draft, context);
  return category ? certifiablesOf(category) : [];
}
