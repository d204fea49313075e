/** The table of docs/capacity.md is what the model says, and the model does what queues do. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { busiestHour, measured, planRow, plans } from './capacity.js';

const page = readFileSync(new URL('../../docs/capacity.md', import.meta.url), 'utf8');
const office = { offices: 1, requestsPerDay: 5, shareOfBusiestHour: 0.25, processes: 1 };

test('each row of the plan stands in the page as it is computed', () => {
  const rows = page.split('\n');
  expect(plans.map(planRow).filter((row) => !rows.includes(row))).toEqual([]);
});

test('the page names the figures that the model takes as measured', () => {
  expect(page).toContain(`${measured.handlingMs} ms`);
  expect(page).toContain(`${measured.eventsPerRequest} events`);
  expect(page).toContain(`${measured.pushesPerRequest} pushes`);
});

test('an event that meets nobody takes as long as its handling', () => {
  const { p99, deepestQueue } = busiestHour(office);
  expect(p99).toBeLessThanOrEqual(1.5 * measured.handlingMs);
  expect(deepestQueue).toBe(1);
});

test('a process that gets more than it can handle falls behind for as long as the hour lasts', () => {
  const over = {
    ...office,
    requestsPerDay: (2 * 3_600_000) / measured.handlingMs / measured.eventsPerRequest,
  };
  const { busy, deepestQueue, p99 } = busiestHour({ ...over, shareOfBusiestHour: 1 });
  expect(busy).toBeCloseTo(2);
  expect(deepestQueue).toBeGreaterThan(400_000);
  expect(p99).toBeGreaterThan(3_000_000);
});

test('what waits at the start is handled one after the other, and by more processes sooner', () => {
  const flood = { ...office, waitingAtStart: 10_000 };
  const one = busiestHour(flood);
  expect(one.drainedAfter / (10_000 * measured.handlingMs)).toBeCloseTo(1, 1);
  expect(busiestHour({ ...flood, processes: 4 }).drainedAfter / one.drainedAfter).toBeCloseTo(0.25, 1);
});

test('the same seed is the same hour, and another seed another', () => {
  const busy = { ...office, offices: 878 };
  expect(busiestHour(busy, 7)).toEqual(busiestHour(busy, 7));
  expect(busiestHour(busy, 7).p99).not.toBe(busiestHour(busy, 8).p99);
});
