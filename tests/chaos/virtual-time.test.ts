/** The year's clock depends on what the bot does, and not on how long the machine takes for it. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Clock } from '../../src/emulator/state/clock.js';
import { createVirtualTime } from './virtual-time.js';

const never = new AbortController().signal;
const jobs = { keepUp: async () => {}, deliver: async () => {} };

function clockAtZero(): Clock {
  let at = 0;
  return {
    now: () => new Date(at),
    forward(milliseconds) {
      at += milliseconds;
    },
    setTo() {},
  };
}

test('time stands still while something is under way', async () => {
  const clock = clockAtZero();
  let looksLeft = 20;
  const isQuiet = async () => {
    looksLeft -= 1;
    expect(clock.now().getTime()).toBe(0);
    return looksLeft === 0;
  };
  await createVirtualTime({ ...jobs, clock, isQuiet }).pause(1_000, never);
  expect(looksLeft).toBe(0);
  expect(clock.now().getTime()).toBe(1_000);
});

test('leases are kept before time goes on, however long that takes', async () => {
  const clock = clockAtZero();
  const keptAt: number[] = [];
  const keepUp = async () => {
    await pause(20);
    keptAt.push(clock.now().getTime());
  };
  await createVirtualTime({ ...jobs, clock, isQuiet: async () => true, keepUp }).pause(12_000, never);
  expect(keptAt).toEqual([5_000, 10_000]);
});

test('a delivery that waits itself holds up nobody’s time', async () => {
  const clock = clockAtZero();
  const deliver = () => time.pause(10_000, never).then(() => {});
  const time = createVirtualTime({ ...jobs, clock, isQuiet: async () => true, deliver });
  await time.pause(12_000, never);
  expect(clock.now().getTime()).toBe(12_000);
});
