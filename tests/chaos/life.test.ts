/** When a program of the chaos suite counts as busy. */
import { expect, test } from 'vitest';
import { counted, isQuiet, newLife, watchCalls, within } from './life.js';

test('a program is busy until its call comes back', async () => {
  const life = newLife(() => {});
  let comeBack = () => {};
  const call = counted(
    life,
    () =>
      new Promise<void>((resolve) => {
        comeBack = resolve;
      }),
  );
  expect(await isQuiet(life)).toBe(false);
  comeBack();
  await call;
  expect(await isQuiet(life)).toBe(true);
});

test('a program that waits for an answer that LINE never gives is quiet', async () => {
  const stopWatching = watchCalls();
  const life = newLife(() => {});
  life.unanswered = 1;
  void within(life, () => fetch('http://127.0.0.1:9/v2/bot/message/push'));
  expect(await isQuiet(life)).toBe(true);
  expect(life.unanswered).toBe(0);
  stopWatching();
});
