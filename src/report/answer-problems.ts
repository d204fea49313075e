/** A unit's problems and obstacles of a month: the question is opened, and the answer counts at once. */
import { updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, withoutQuestion } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { answerOf, type MonthlyAnswer, mayAnswer, type UnitMonth } from '../domain/report/monthly-note.js';
import { noteAt, recordNote } from './record-note.js';
import { reportedAt } from './report-progress.js';

/** The report of a unit. */
export interface ReportedNote extends UnitMonth {
  answer: MonthlyAnswer;
  /** When the executives were told; undefined: not yet. */
  reportedAt: Date | undefined;
  mayChange: boolean;
}

/**
 * @param doubt a text that looked like no answer, and waits to be typed or tapped again
 *
 * Another question that was open is put aside; a draft waits. @returns false where the answer can't be changed any more
 */
export async function openProblems(
  deps: Deps,
  by: Person,
  { actKey, doubt, ...unitMonth }: UnitMonth & { actKey: string; doubt?: string },
): Promise<boolean> {
  const { month, unit } = unitMonth;
  if (!mayAnswer(await noteAt(deps, unitMonth), await reportedAt(deps, month))) return false;
  await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    asking(present, { kind: 'monthlyNote', month, unit: unit.key, doubt }, deps.now()),
  );
  return true;
}

/** Closes whatever question is open. */
export async function answerProblems(
  deps: Deps,
  by: Person,
  { actKey, ...answer }: UnitMonth & { problems: string; actKey: string },
): Promise<void> {
  await recordNote(deps, by, answer);
  await updateConversation(deps, { personId: by.id, actKey }, (present) => ({
    ...withoutQuestion(present),
    perhapsProblems: undefined,
  }));
}

/** @returns undefined where the unit has not reported */
export async function reportedNote(deps: Deps, unitMonth: UnitMonth): Promise<ReportedNote | undefined> {
  const note = await noteAt(deps, unitMonth);
  const answer = answerOf(note);
  if (!answer) return undefined;
  const sent = await reportedAt(deps, unitMonth.month);
  return { ...unitMonth, answer, reportedAt: sent, mayChange: mayAnswer(note, sent) };
}
