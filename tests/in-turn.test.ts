/** Work that must not run side by side. */
import { expect, test } from 'vitest';
import { createInTurn } from '../src/in-turn.js';

test('one begins when the one before has ended, even badly', async () => {
  const inTurn = createInTurn();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
    if (name === 'first') throw new Error('LINE is down');
    return name;
  };
  const first = inTurn(work('first'));
  const second = inTurn(work('second'));
  await expect(first).rejects.toThrow('LINE is down');
  expect(await second).toBe('second');
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});
