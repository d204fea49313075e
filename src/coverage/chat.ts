/** 'ความครบถ้วน' in the chat: what is on the website by category, and the checklists to go through. */
import { checklistCard } from '../../flex-templates/checklist-card.js';
import { checklistEntryCard } from '../../flex-templates/checklist-entry-card.js';
import { coverageCard } from '../../flex-templates/coverage-card.js';
import type { ChatRoutes, TapOf } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import type { EntryName } from '../domain/checklist-marks.js';
import { mayMarkChecklist } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import * as words from '../text/coverage.js';
import { markEntry } from './mark-entry.js';
import { readCoverage, requireChecklist, requireEntry } from './read-coverage.js';

export const coverageChat = {
  taps: {
    showCoverage: (deps, by, { tap }) => showCoverage(deps, by, tap.from),
    showChecklist: (deps, by, { tap }) => showChecklist(deps, by, tap),
    showEntry: (deps, by, { tap: { list: checklistId, entry: entryId } }) =>
      showEntry(deps, by, { checklistId, entryId }),
    markEntry: async (deps, by, { tap: { list: checklistId, entry: entryId, found }, actKey }) => {
      await markEntry(deps, by, { checklistId, entryId, found, actKey });
      return showMarked(deps, by, { checklistId, entryId });
    },
  },
  commands: { coverage: (deps, by) => showCoverage(deps, by) },
} satisfies ChatRoutes;

async function showCoverage(deps: Deps, by: Person, from = 0): Promise<Reply> {
  return [coverageCard(await readCoverage(deps, by), from)];
}

async function showChecklist(
  deps: Deps,
  by: Person,
  { list, from }: Pick<TapOf<'showChecklist'>, 'list' | 'from'>,
): Promise<Reply> {
  return [checklistCard(await requireChecklist(deps, by, list), from)];
}

async function showEntry(deps: Deps, by: Person, name: EntryName): Promise<Reply> {
  const { list, one, index } = await requireEntry(deps, by, name);
  return [checklistEntryCard(one, { list, index, mayMark: mayMarkChecklist(by) })];
}

/** The page of the list that begins with the entry, so that the next one is at hand. */
async function showMarked(deps: Deps, by: Person, name: EntryName): Promise<Reply> {
  const { list, one, index } = await requireEntry(deps, by, name);
  return [text(words.recorded(one)), checklistCard(list, index)];
}
