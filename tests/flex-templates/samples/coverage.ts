/** Cards about coverage and the checklists. */
import { checklistCard } from '../../../flex-templates/checklist-card.js';
import { checklistEntryCard } from '../../../flex-templates/checklist-entry-card.js';
import { coverageCard } from '../../../flex-templates/coverage-card.js';
import type { CheckedList } from '../../../src/domain/checklist-marks.js';
import { asActor } from '../../../src/domain/person/person.js';
import { coverageOf, type OnlineCount } from '../../../src/domain/request/coverage.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { buildPerson, minutesLater, someTime } from '../../support/builders.js';
import type { CardSample } from './card-sample.js';

const office = loadOffice('ban-luang');
const by = { ...asActor(buildPerson()), name: 'มานี ตัวอย่าง' };
const counts: OnlineCount[] = [
  { categoryId: 'agency-info', itemId: 'history', count: 1, publishedAt: someTime },
  { categoryId: 'agency-info', count: 2, publishedAt: someTime, checkedAt: minutesLater(9) },
  { categoryId: 'gone', count: 1, publishedAt: someTime },
  ...office.categories.slice(1).flatMap(({ id, items }): OnlineCount[] => {
    const counted = { categoryId: id, count: 12, publishedAt: someTime, checkedAt: minutesLater(2000) };
    return items.length === 0 ? [counted] : items.map((item) => ({ ...counted, itemId: item.id }));
  }),
];
const lists: CheckedList[] = office.checklists.map((checklist) => ({
  checklist,
  entries: checklist.entries.map((entry, place) => ({
    entry,
    ...(place < 4 && {
      mark: { found: place === 1 ? 'missing' : 'present', by, at: someTime, actKey: 'act' } as const,
    }),
  })),
}));
const rows = coverageOf(office, counts);
const [law] = lists;
if (!law) throw new Error('the profile has no checklist');
const [first, second] = law.entries;
if (!first || !second) throw new Error('the checklist has no entries');

export const coverageSamples: CardSample[] = [
  { name: 'coverage nothing online', message: coverageCard({ rows: coverageOf(office, []), lists }) },
  { name: 'coverage usual', message: coverageCard({ rows, lists }) },
  { name: 'coverage last page', message: coverageCard({ rows, lists: [] }, 30) },
  { name: 'coverage checklist', message: checklistCard(law, 0) },
  { name: 'coverage checklist last entry', message: checklistCard(law, law.entries.length - 1) },
  { name: 'coverage entry', message: checklistEntryCard(second, { list: law, index: 1, mayMark: true }) },
  {
    name: 'coverage entry for a decider',
    message: checklistEntryCard(first, { list: law, index: 0, mayMark: false }),
  },
];
