/** Which nightly backups stay, night after night. */
import { describe, expect, it } from 'vitest';
import { keptBackups } from '../../src/backup/kept-backups.js';
import { addDays, weekday } from '../../src/clock.js';

const monday = '2026-11-02';

/** The folder after so many nights, each of which sweeps. */
function afterNights(count: number): string[] {
  let days: string[] = [];
  for (let night = 0; night < count; night += 1) days = keptBackups([...days, addDays(monday, night)]);
  return days.toSorted();
}

describe('backups that are kept', () => {
  it('are all of the first seven', () => {
    expect(afterNights(7)).toHaveLength(7);
  });

  it('are the last seven days, and before them the Sundays of five weeks', () => {
    const days = afterNights(100);
    const newest = addDays(monday, 99);
    expect(days.slice(-7)).toEqual([6, 5, 4, 3, 2, 1, 0].map((back) => addDays(newest, -back)));
    const weekly = days.slice(0, -7);
    expect(weekly).toHaveLength(5);
    expect(weekly.slice(0, -1).map(weekday)).toEqual([0, 0, 0, 0]);
  });

  it('are as many of them when nights are missing', () => {
    const months = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15'];
    expect(keptBackups(months)).toHaveLength(6);
  });
});
