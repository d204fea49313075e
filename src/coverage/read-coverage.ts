/** Publications online against all that should be there: by category and item, and by the entries of each checklist. */
import type { Deps } from '../deps.js';
import {
  type CheckedEntry,
  type CheckedList,
  type EntryName,
  entryKey,
  lastMark,
} from '../domain/checklist-marks.js';
import { maySeeCoverage } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type CoverageRow, coverageOf } from '../domain/request/coverage.js';
import { UserError } from '../errors.js';
import { byPosition } from '../work/by-position.js';

export interface Coverage {
  rows: CoverageRow[];
  lists: CheckedList[];
}

/** @throws UserError 'notAllowed' */
export async function readCoverage(deps: Deps, by: Person): Promise<Coverage> {
  const lists = await readChecklists(deps, by);
  const counts = await deps.stores.requests.countOnline();
  return { rows: coverageOf(deps.office, counts), lists };
}

/** @throws UserError where it has left the profile */
export async function requireChecklist(deps: Deps, by: Person, id: string): Promise<CheckedList> {
  const found = (await readChecklists(deps, by)).find(({ checklist }) => checklist.id === id);
  if (!found) throw new UserError('entryNotFound');
  return found;
}

/** With its index among the entries. @throws UserError where it has left the profile */
export async function requireEntry(
  deps: Deps,
  by: Person,
  { checklistId, entryId }: EntryName,
): Promise<{ list: CheckedList; one: CheckedEntry; index: number }> {
  const list = await requireChecklist(deps, by, checklistId);
  const index = list.entries.findIndex(({ entry }) => entry.id === entryId);
  const one = list.entries[index];
  if (!one) throw new UserError('entryNotFound');
  return { list, one, index };
}

async function readChecklists({ stores, office }: Deps, by: Person): Promise<CheckedList[]> {
  if (!maySeeCoverage(by, office)) throw new UserError('notAllowed');
  if (office.checklists.length === 0) return [];
  const shown = await byPosition({ stores }, await stores.checklistMarks.list());
  const marks = new Map(shown.map((one) => [one.id, one]));
  return office.checklists.map((checklist) => ({
    checklist,
    entries: checklist.entries.map((entry) => ({
      entry,
      mark: lastMark(marks.get(entryKey({ checklistId: checklist.id, entryId: entry.id }))),
    })),
  }));
}
