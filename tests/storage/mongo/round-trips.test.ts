/** MongoDB is asked no oftener for a step in a chat, and for a permit, than was measured: each is a round trip to another machine. */
import { expect, test } from 'vitest';
import { askedForPermit, askedForStep } from '../../bench/round-trips.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

/** May be made less, and no more without a reason. docs/capacity.md names them. */
const MAX_TRIPS = { step: 5, permit: 10 };

test.skipIf(!server)(
  'a step of a form asks no oftener than was measured, from the webhook to the reply',
  async () => {
    const asked = await askedForStep(server?.uri ?? '');
    expect(asked).toContain('update conversations');
    expect(asked.length).toBeLessThanOrEqual(MAX_TRIPS.step);
  },
);

test.skipIf(!server)(
  'a permit asks no oftener, from the webhook to the reply and the stored message',
  async () => {
    const asked = await askedForPermit(server?.uri ?? '');
    expect(asked).toContain('bulkWrite 1');
    expect(asked.length).toBeLessThanOrEqual(MAX_TRIPS.permit);
  },
);
