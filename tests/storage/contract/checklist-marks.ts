/** The marks on the entries of the checklists: read whole, changed by one writer per version. */
import { expect, test } from 'vitest';
import { buildChecklistMarks } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

export function checklistMarksContract(instances: () => Instances): void {
  test('marks of all entries are found by another instance, in the order of their ids', async () => {
    const { one, other } = instances();
    const [first, second] = ['section-7/a', 'section-9/a'].map((id) => buildChecklistMarks({ id }));
    for (const marks of [second!, first!]) await one.checklistMarks.replace(marks, 0);
    expect(await other.checklistMarks.list()).toEqual([first, second]);
    expect(await other.checklistMarks.get('section-9/a')).toEqual(second);
    expect(await other.checklistMarks.get('unknown')).toBeUndefined();
  });

  test('of 20 who mark an entry at once one is written', async () => {
    const { one } = instances();
    await one.checklistMarks.replace(buildChecklistMarks(), 0);
    const { marks } = buildChecklistMarks();
    const next = (index: number) =>
      buildChecklistMarks({ version: 2, marks: marks.map((mark) => ({ ...mark, actKey: `${index}` })) });
    const won = await race(instances(), 20, ({ checklistMarks }, index) =>
      checklistMarks.replace(next(index), 1),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await one.checklistMarks.get(next(0).id)).toEqual(next(won.indexOf(true)));
  });
}
