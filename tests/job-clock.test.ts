/** The one clock by which the jobs of all offices run. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createJobClock } from '../src/job-clock.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-12-01T01:29:58Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('every office is called when its time comes, by the time of Bangkok, and no longer once it has stopped', async () => {
  const clock = createJobClock();
  const called: string[] = [];
  const stopFirst = clock.at('30 8 * * *', () => called.push('first'));
  const stopSecond = clock.at('30 8 * * *', () => called.push('second'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(called).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(() => expect(called).toEqual(['first', 'second']));
  stopFirst();
  await vi.advanceTimersByTimeAsync(24 * 60 * 60_000);
  await vi.waitFor(() => expect(called).toEqual(['first', 'second', 'second']));
  stopSecond();
  expect(vi.getTimerCount()).toBe(0);
});
