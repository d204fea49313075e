/** However many requests are looked at, their reminders are those of all together, and others have their turn meanwhile. */
import { expect, it } from 'vitest';
import { bangkokDate } from '../../src/clock.js';
import { dueInSlices } from '../../src/reminders/due-in-slices.js';
import { dueReminders } from '../../src/reminders/due-reminders.js';
import { lastDays } from '../../src/reminders/mornings.js';
import { fiveYearsOfRequests } from '../bench/five-years.js';
import { buildOffice } from '../support/builders.js';

const now = new Date('2026-12-01T01:30:00Z');
const requests = [...fiveYearsOfRequests(now, 500)];
const digest = { ...buildOffice(), days: lastDays(bangkokDate(now)) };

it('the reminders of many are in the same order as those of all at once', async () => {
  const due = await dueInSlices(requests, digest);
  expect(new Set(due.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  expect(due).toEqual(dueReminders(requests, digest));
});

it('whatever else waits has its turn between two slices', async () => {
  let isOver = false;
  let turns = 0;
  const turn = () => {
    if (isOver) return;
    turns += 1;
    setImmediate(turn);
  };
  setImmediate(turn);
  await dueInSlices(requests, digest);
  isOver = true;
  expect(turns).toBeGreaterThan(3);
});
