/** Can every file of the assessment's board be used? The bot goes on without a faulty one. */
import { existsSync } from 'node:fs';
import { bangkokDate, fiscalYear } from '../../clock.js';
import { boardOfYear } from '../../offices/board.js';
import { OfficeProfileError } from '../../offices/load-office.js';
import * as words from '../../text/doctor-assessment.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';

export async function checkAssessmentBoards({
  office,
  now,
}: Pick<CheckContext, 'office' | 'now'>): Promise<Finding[]> {
  if (office instanceof OfficeProfileError || !office.boards) return [];
  const { boards, assessment } = office;
  const { dir } = assessment ?? {};
  const thisYear = fiscalYear(bangkokDate(now()));
  const faulty = boards.faulty.map(({ file, faults }) => fault(words.boardFaulty(file, faults)));
  const missing = dir !== undefined && !existsSync(dir) ? [note(words.boardFolderMissing(dir))] : [];
  const board = boardOfYear(boards, thisYear);
  return [...faulty, ...missing, ...(board ? [ok(words.boardFine(thisYear, board))] : [])];
}
