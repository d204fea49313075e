/** A unit's report about a month beside the figures: its problems and obstacles. */
import { z } from 'zod';
import { type Actor, actor } from '../request/actor.js';
import { type Month, monthSchema } from './month.js';

export const monthlyNoteSchema = z.object({
  id: z.string(),
  /** Counts the answers. */
  version: z.number().int(),
  month: monthSchema,
  /** Id of the unit, or its name where it was typed. */
  unit: z.string(),
  /** All that was ever answered; the last one counts. An empty text: there were no problems. */
  answers: z.array(z.object({ problems: z.string(), by: actor, at: z.coerce.date() })).min(1),
});
export type MonthlyNote = z.infer<typeof monthlyNoteSchema>;
export type MonthlyAnswer = MonthlyNote['answers'][number];

export interface ReportedUnit {
  /** Id, or the name where it was typed. */
  key: string;
  name: string;
}

/** A unit that reports about a month. */
export interface UnitMonth {
  month: Month;
  unit: ReportedUnit;
}

export function answerOf(note: MonthlyNote | undefined): MonthlyAnswer | undefined {
  return note?.answers.at(-1);
}

/** The note with one more answer; the first one makes it. */
export function answered(
  note: MonthlyNote | undefined,
  { month, unit }: { month: Month; unit: string },
  answer: { problems: string; by: Actor; at: Date },
): MonthlyNote {
  const answers = [...(note?.answers ?? []), answer];
  return { id: `${month}:${unit}`, version: answers.length, month, unit, answers };
}

/** A note that the executives were sent stays as it is; a later one can still be put right. */
export function mayAnswer(note: MonthlyNote | undefined, reportedAt: Date | undefined): boolean {
  const present = answerOf(note);
  return !present || !reportedAt || present.at > reportedAt;
}
