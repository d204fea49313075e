/** Slots to work in: never more at work than there are places, and whoever waits takes none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlots } from '../src/slots.js';
import { runs } from './support/runs.js';

const never = () => new Promise<never>(() => {});

test('work beyond the places waits its turn', async () => {
  const slots = createSlots(1);
  const begun: string[] = [];
  let end = () => {};
  void slots.within(() => {
    begun.push('first');
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  const second = slots.within(async () => begun.push('second'));
  expect(begun).toEqual(['first']);
  end();
  await second;
  expect(begun).toEqual(['first', 'second']);
});

test('a worker that waits outside keeps nobody from working', async () => {
  const slots = createSlots(1);
  void slots.within(() => slots.outside(never));
  expect(await slots.within(async () => 'worked')).toBe('worked');
});

test('work and waits that fail give their places back', async () => {
  const slots = createSlots(1);
  const fail = () => Promise.reject(new Error('failed'));
  await expect(slots.within(fail)).rejects.toThrow('failed');
  await expect(slots.within(() => slots.outside(fail))).rejects.toThrow('failed');
  expect(await slots.within(async () => 'worked')).toBe('worked');
});

test('however work and waits mix, all is done and no more are at work than there are places', async () => {
  const jobs = fc.array(fc.array(fc.boolean(), { maxLength: 4 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(jobs, fc.integer({ min: 1, max: 3 }), fc.scheduler(), async (all, count, scheduler) => {
      const slots = createSlots(count);
      let working = 0;
      let most = 0;
      const begin = () => {
        working += 1;
        most = Math.max(most, working);
      };
      const step = () => scheduler.schedule(Promise.resolve());
      const done = all.map((waits) =>
        slots.within(async () => {
          begin();
          for (const isWait of waits) {
            if (!isWait) await step();
            else {
              working -= 1;
              await slots.outside(step);
              begin();
            }
          }
          working -= 1;
        }),
      );
      await scheduler.waitFor(Promise.all(done));
      expect(most).toBeLessThanOrEqual(count);
      expect(working).toBe(0);
    }),
    { numRuns: runs(100) },
  );
});
