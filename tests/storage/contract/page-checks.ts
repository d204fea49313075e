/** The looks at published pages: changed by one writer per version, found by when they are due and when they were in doubt. */
import { expect, test } from 'vitest';
import { buildPageChecks, minutesLater, someTime } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

export function pageChecksContract(instances: () => Instances): void {
  test('what is due by now is found by another instance, the longest due first, and nothing that is done', async () => {
    const { one, other } = instances();
    const late = buildPageChecks({ id: 'late', dueAt: minutesLater(-5) });
    const now = buildPageChecks({ id: 'now', dueAt: someTime });
    const later = buildPageChecks({ id: 'later', dueAt: minutesLater(1) });
    const { dueAt: _, ...done } = buildPageChecks({ id: 'done' });
    for (const checks of [now, later, done, late]) await one.pageChecks.replace(checks, 0);
    expect(await other.pageChecks.due(someTime, 10)).toEqual([late, now]);
    expect(await other.pageChecks.due(someTime, 1)).toEqual([late]);
    expect(await other.pageChecks.get('done')).toEqual(done);
    expect(await other.pageChecks.get('unknown')).toBeUndefined();
  });

  test('what was in doubt since then is found, the oldest first', async () => {
    const { one, other } = instances();
    const before = buildPageChecks({ id: 'before', doubtAt: minutesLater(-1) });
    const first = buildPageChecks({ id: 'first', doubtAt: someTime });
    const second = buildPageChecks({ id: 'second', doubtAt: minutesLater(1) });
    for (const checks of [second, before, first, buildPageChecks()]) await one.pageChecks.replace(checks, 0);
    expect(await other.pageChecks.doubtful(someTime, 10)).toEqual([first, second]);
  });

  test('of 20 who take up a look at once one has it', async () => {
    const { one } = instances();
    await one.pageChecks.replace(buildPageChecks(), 0);
    const next = (index: number) => buildPageChecks({ version: 2, dueAt: minutesLater(index) });
    const won = await race(instances(), 20, ({ pageChecks }, index) => pageChecks.replace(next(index), 1));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await one.pageChecks.get(next(0).id)).toEqual(next(won.indexOf(true)));
  });
}
