/** The body of a message is forgotten a month after its delivery. */
import { expect, test } from 'vitest';
import { forgetOldBodies } from '../../src/outbox/forget-old-bodies.js';
import { buildDeps } from '../support/build-deps.js';
import { buildMessage, minutesLater, someTime } from '../support/builders.js';

const DAY = 24 * 60;

test('of all that is 30 days old, however many, and of nothing newer', async () => {
  const deps = buildDeps({ now: () => minutesLater(30 * DAY) });
  const { messages } = deps.stores;
  const deliver = async (id: string, createdAt: Date) => {
    await messages.add(buildMessage({ id, createdAt }));
    await messages.settle(id, { status: 'accepted', attempts: 1, nextAttemptAt: createdAt });
  };
  for (let number = 0; number < 250; number += 1) await deliver(`old-${number}`, minutesLater(-1));
  await deliver('new', someTime);
  await forgetOldBodies(deps);
  const left = { before: minutesLater(60 * DAY), limit: 1_000 };
  expect(await messages.forgetBodies(left)).toBe(1);
});
