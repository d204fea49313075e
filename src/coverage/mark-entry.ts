/** A webmaster or an administrator has looked whether an entry of a checklist is on the website. */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import {
  type EntryName,
  entryKey,
  type Found,
  lastMark,
  type Mark,
  withMark,
} from '../domain/checklist-marks.js';
import { mayMarkChecklist } from '../domain/permissions.js';
import { asActor, type Person } from '../domain/person/person.js';
import { UserError } from '../errors.js';

/** The same answer by the same person on the same day is the same success. @throws UserError */
export async function markEntry(
  deps: Deps,
  by: Person,
  wanted: EntryName & { found: Found; actKey: string },
): Promise<void> {
  const { found, actKey, ...name } = wanted;
  if (!mayMarkChecklist(by)) throw new UserError('notAllowed');
  if (!isInProfile(deps, name)) throw new UserError('entryNotFound');
  const marks = await deps.stores.checklistMarks.get(entryKey(name));
  const mark = { found, by: asActor(by), at: deps.now(), actKey };
  const isRepeated = marks?.marks.some((one) => one.actKey === actKey);
  if (isRepeated || isSame(lastMark(marks), mark)) return;
  const next = withMark(marks, name, mark);
  const written = await deps.stores.checklistMarks.replace(next, marks?.version ?? 0);
  if (!written) await markEntry(deps, by, wanted);
}

function isInProfile({ office }: Pick<Deps, 'office'>, { checklistId, entryId }: EntryName): boolean {
  const checklist = office.checklists.find(({ id }) => id === checklistId);
  return checklist?.entries.some(({ id }) => id === entryId) ?? false;
}

function isSame(last: Mark | undefined, next: Mark): boolean {
  if (last?.found !== next.found || last.by.personId !== next.by.personId) return false;
  return bangkokDate(last.at) === bangkokDate(next.at);
}
