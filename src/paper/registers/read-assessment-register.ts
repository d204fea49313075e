/** The assessor's table of a time, from the records as they are now. */
import { basename } from 'node:path';
import { type Assessment, readAssessment } from '../../assessment/read-assessment.js';
import type { Deps } from '../../deps.js';
import { tally } from '../../domain/assessment/rows.js';
import type { RegisterPaper } from '../../domain/paper.js';
import * as words from '../../text/assessment.js';
import { asOf, periodWords, registerTitles, signers } from '../../text/registers.js';
import { assessmentTable, type Printing } from './assessment-register.js';
import { periodOf } from './period-of.js';
import type { Digits, Register } from './register.js';

type RegisterDeps = Pick<Deps, 'office' | 'stores' | 'now'>;

/** The assessment, or one item of it where one is chosen. @returns undefined where the office has no board for this time */
export async function assessmentChosen(
  deps: RegisterDeps,
  paper: Pick<RegisterPaper, 'period' | 'item'>,
): Promise<Assessment | undefined> {
  const assessment = await readAssessment(deps, periodOf(paper, deps.now()));
  if (!assessment || paper.item === '') return assessment;
  return { ...assessment, rows: assessment.rows.filter(({ item }) => item.id === paper.item) };
}

export async function readAssessmentRegister(
  deps: RegisterDeps,
  paper: RegisterPaper,
  digits: Digits,
): Promise<Register> {
  const assessment = await assessmentChosen(deps, paper);
  if (assessment) return assessmentRegister(deps, assessment, { digits });
  const period = periodOf(paper, deps.now());
  return {
    title: registerTitles.assessment,
    about: [deps.office.name, words.noBoard(period)].map(digits),
    columns: [],
    rows: [],
    signers: [],
  };
}

export function assessmentRegister(
  { office, now }: Pick<RegisterDeps, 'office' | 'now'>,
  assessment: Assessment,
  printing: Omit<Printing, 'now'>,
): Register {
  const { period, board, rows, faulty } = assessment;
  const inherited = words.inheritedWords(board, period);
  const about = [
    office.name,
    `${board.title} · ${periodWords(period)}`,
    words.tallyWords(tally(rows)),
    ...(inherited === undefined ? [] : [inherited]),
    ...(faulty.length > 0 ? [words.faultyWords(faulty.map((file) => basename(file)))] : []),
    words.onPaper,
    asOf(now()),
  ];
  return {
    ...assessmentTable(assessment, { ...printing, now: now() }),
    title: registerTitles.assessment,
    about: about.map(printing.digits),
    signers: [signers.madeBy, signers.checkedBy],
  };
}
