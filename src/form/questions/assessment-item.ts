/** Asks which item of the yearly assessment it serves, where the office keeps evidence and wants requesters to say so. */
import { fiscalYear } from '../../clock.js';
import { type BoardItem, boardOfYear } from '../../offices/board.js';
import type { Office } from '../../offices/office.js';
import { notAChoice } from '../../text/answer-faults.js';
import { itemLabel } from '../../text/assessment.js';
import {
  assessmentItemGone,
  assessmentItemQuestion,
  assessmentItemUnclear,
  questionLabels,
} from '../../text/questions.js';
import { readAssessmentItem } from '../../text/read-assessment-item.js';
import type { Choice, Context, Question } from './parts/question.js';
import { choicesOf, chosenFrom } from './parts/read-choice.js';

/** More than that is no list to look through on a phone: the others are typed. */
const MAX_CHOICES = 30;

export const assessmentItem = {
  name: 'assessmentItem',
  labels: { assessmentItem: questionLabels.assessmentItem },
  shown: {
    part: 'assessmentItem',
    as: 'fact',
    words: ({ assessmentItem: id }, office) => (id === undefined ? undefined : wordsOf(id, office)),
  },
  applies: (_draft, context) => itemsAsked(context).length > 0,
  view: (_draft, context) => ({
    ...assessmentItemQuestion,
    choices: choicesOf(listed(itemsAsked(context))).slice(0, MAX_CHOICES),
    commands: ['skip'],
  }),
  read: (input, _draft, context) => {
    const items = itemsAsked(context);
    const chosen = chosenFrom(listed(items), input);
    if (chosen) return { kind: 'answered', answers: { assessmentItem: chosen.id } };
    const meant = input.kind === 'text' ? readAssessmentItem(items, input.text) : [];
    const [only, another] = meant;
    if (only && !another) return { kind: 'answered', answers: { assessmentItem: only.id } };
    if (only) return { kind: 'wrong', notice: assessmentItemUnclear, asks: true };
    return { kind: 'wrong', notice: notAChoice };
  },
  readings: (text, context) =>
    readAssessmentItem(itemsAsked(context), text).slice(0, MAX_CHOICES).map(asChoice),
  skipped: () => ({ assessmentItem: undefined }),
  fault: ({ answers: { assessmentItem: id } }, context) => {
    const isThere = id === undefined || itemsAsked(context).some((one) => one.id === id);
    return isThere ? undefined : assessmentItemGone;
  },
} satisfies Question;

/** The items of the present fiscal year; none where nobody is asked. */
function itemsAsked({ office, today }: Pick<Context, 'office' | 'today'>): readonly BoardItem[] {
  const { assessment, boards } = office;
  if (!assessment?.askRequester || !boards) return [];
  return boardOfYear(boards, fiscalYear(today))?.items ?? [];
}

function listed(items: readonly BoardItem[]): { id: string; name: string }[] {
  return items.map((item) => ({ id: item.id, name: itemLabel(item) }));
}

function asChoice(item: BoardItem): Choice {
  return { label: itemLabel(item), value: item.id };
}

function wordsOf(id: string, { boards }: Office): string {
  const item = boards?.boards.findLast(({ items }) => items.some((one) => one.id === id));
  const found = item?.items.find((one) => one.id === id);
  return found ? itemLabel(found) : id;
}
