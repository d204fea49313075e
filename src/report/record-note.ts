/** A unit's answer about a month: any provider of the unit gives it, and puts it right until the executives have read it. */
import type { Deps } from '../deps.js';
import { fingerprint } from '../domain/fingerprint.js';
import { asActor, type Person } from '../domain/person/person.js';
import { providerSince } from '../domain/report/monthly-duty.js';
import {
  answered,
  answerOf,
  type MonthlyNote,
  mayAnswer,
  type UnitMonth,
} from '../domain/report/monthly-note.js';
import { UserError } from '../errors.js';
import { reportedAt, unitsOwing } from './report-progress.js';

/** @param wanted a unit by its fingerprint. @throws UserError where this person doesn't answer for it, or it was never asked. */
export async function requireUnitMonth(
  deps: Deps,
  by: Person,
  { month, unit: wanted }: { month: string; unit: string },
): Promise<UnitMonth> {
  const { withProvider } = await unitsOwing(deps, month);
  const unit = withProvider.find(({ key }) => fingerprint(key) === wanted && providerSince(by, key));
  if (!unit) throw new UserError('notAllowed');
  return { month, unit };
}

export async function noteAt(deps: Deps, { month, unit }: UnitMonth): Promise<MonthlyNote | undefined> {
  const notes = await deps.stores.monthlyNotes.ofMonth(month);
  return notes.find((note) => note.unit === unit.key);
}

/** The same answer again is the same success; one that comes too late changes nothing. @returns the note that counts now */
export async function recordNote(
  deps: Deps,
  by: Person,
  { problems, ...unitMonth }: UnitMonth & { problems: string },
): Promise<MonthlyNote> {
  const note = await noteAt(deps, unitMonth);
  const present = answerOf(note);
  const isSame = present?.problems === problems && present.by.personId === by.id;
  if (note && (isSame || !mayAnswer(note, await reportedAt(deps, unitMonth.month)))) return note;
  const answer = { problems, by: asActor(by), at: deps.now() };
  const next = answered(note, { month: unitMonth.month, unit: unitMonth.unit.key }, answer);
  const written = await deps.stores.monthlyNotes.replace(next, note?.version ?? 0);
  return written ? next : recordNote(deps, by, { problems, ...unitMonth });
}
