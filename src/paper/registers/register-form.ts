/** What can be chosen on the page of the registers, with what is chosen now. */
import { bangkokDate, fiscalYear } from '../../clock.js';
import type { RegisterPaper } from '../../domain/paper.js';
import { registerKinds, registerStates } from '../../domain/register.js';
import { monthsOf, type Period } from '../../domain/report/period.js';
import type { Office } from '../../offices/office.js';
import { choices, periodWords, registerTitles, stateWords } from '../../text/registers.js';
import { periodOf } from './read-register.js';

export interface Choice {
  name: keyof Pick<RegisterPaper, 'register' | 'period' | 'category' | 'state'>;
  label: string;
  value: string;
  options: { value: string; words: string }[];
}

/** So many fiscal years as a whole; the first two of them by quarters and months, too. */
const YEARS = 6;
const YEARS_IN_PARTS = 2;
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

export function registerForm(
  { categories }: Pick<Office, 'categories'>,
  paper: RegisterPaper,
  now: Date,
): Choice[] {
  const all = { value: '', words: choices.all };
  const { register, category, state } = paper;
  return [
    { ...named('register', register), options: worded(registerKinds, (one) => registerTitles[one]) },
    { ...named('period', periodOf(paper, now)), options: worded(periodsUntil(now), periodWords) },
    {
      ...named('category', category),
      options: [
        all,
        ...categories.map(({ id, number, name }) => ({ value: id, words: `${number}. ${name}` })),
      ],
    },
    { ...named('state', state), options: [all, ...worded(registerStates, (one) => stateWords[one])] },
  ];
}

function named(name: Choice['name'], value: string): Omit<Choice, 'options'> {
  return { name, value, label: choices[name] };
}

function worded<T extends string>(values: readonly T[], wordsOf: (value: T) => string): Choice['options'] {
  return values.map((value) => ({ value, words: wordsOf(value) }));
}

function periodsUntil(now: Date): Period[] {
  const latest = fiscalYear(bangkokDate(now));
  const years = Array.from({ length: YEARS }, (_, index) => latest - index);
  return years.flatMap((year, index) => [
    `FY${year}`,
    ...(index < YEARS_IN_PARTS
      ? [...QUARTERS.map((quarter) => `${year}-${quarter}`), ...monthsOf(`FY${year}`)]
      : []),
  ]);
}
