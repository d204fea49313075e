/** Choices on the page of the registers, with those made now. */
import { bangkokDate, fiscalYear } from '../../clock.js';
import { yearOf } from '../../domain/assessment/rows.js';
import type { RegisterPaper } from '../../domain/paper.js';
import { registerKinds, registerStates } from '../../domain/register.js';
import { monthsOf, type Period, spanOfPeriod } from '../../domain/report/period.js';
import { boardOfYear } from '../../offices/board.js';
import type { Office } from '../../offices/office.js';
import { itemLabel } from '../../text/assessment.js';
import { choices, periodWords, registerTitles, stateWord } from '../../text/registers.js';
import { shortened } from '../../text/shorten.js';
import { periodOf } from './period-of.js';

export interface Choice {
  name: keyof Pick<RegisterPaper, 'register' | 'period' | 'category' | 'state' | 'item'>;
  label: string;
  value: string;
  options: { value: string; words: string }[];
}

/** So many fiscal years as a whole; the first two of them by quarters and months, too. */
const YEARS = 6;
const YEARS_IN_PARTS = 2;
/** The characters of an option that phones show. */
const OPTION = 60;
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

export function registerForm(
  office: Pick<Office, 'categories' | 'boards' | 'procedures'>,
  paper: RegisterPaper,
  now: Date,
): Choice[] {
  const { register } = paper;
  const kinds = registerKinds.filter((one) => one !== 'assessment' || office.boards);
  return [
    { ...named('register', register), options: worded(kinds, (one) => registerTitles[one]) },
    { ...named('period', periodOf(paper, now)), options: worded(periodsOffered(paper, now), periodWords) },
    ...(register === 'assessment' ? itemChoice(office, paper, now) : recordChoices(office, paper)),
  ];
}

const all = { value: '', words: choices.all };

function recordChoices(office: Pick<Office, 'categories' | 'procedures'>, paper: RegisterPaper): Choice[] {
  const options = office.categories.map(({ id, number, name }) => ({
    value: id,
    words: `${number}. ${name}`,
  }));
  return [
    { ...named('category', paper.category), options: [all, ...options] },
    {
      ...named('state', paper.state),
      options: [all, ...worded(registerStates, (one) => stateWord(office, one))],
    },
  ];
}

function itemChoice({ boards }: Pick<Office, 'boards'>, paper: RegisterPaper, now: Date): Choice[] {
  const board = boards && boardOfYear(boards, yearOf(periodOf(paper, now)));
  const items = board?.items.map((item) => ({ value: item.id, words: shortened(itemLabel(item), OPTION) }));
  return [{ ...named('item', paper.item), options: [all, ...(items ?? [])] }];
}

function named(name: Choice['name'], value: string): Omit<Choice, 'options'> {
  return { name, value, label: choices[name] };
}

function worded<T extends string>(values: readonly T[], wordsOf: (value: T) => string): Choice['options'] {
  return values.map((value) => ({ value, words: wordsOf(value) }));
}

/** A link to a time long ago still shows which. */
function periodsOffered(paper: RegisterPaper, now: Date): Period[] {
  const offered = periodsUntil(now);
  const chosen = periodOf(paper, now);
  return offered.includes(chosen) ? offered : [...offered, chosen];
}

function periodsUntil(now: Date): Period[] {
  const latest = fiscalYear(bangkokDate(now));
  const years = Array.from({ length: YEARS }, (_, index) => latest - index);
  const all = years.flatMap((year, index) => [
    `FY${year}`,
    ...(index < YEARS_IN_PARTS
      ? [...QUARTERS.map((quarter) => `${year}-${quarter}`), ...monthsOf(`FY${year}`)]
      : []),
  ]);
  return all.filter((period) => spanOfPeriod(period).from <= now);
}
