/** 20,000 mutated webhooks, in parts that each start anew and name their seed when they fail. */
import { test, vi } from 'vitest';
import { fuzzWebhooks } from './fuzz-webhooks.js';

vi.setConfig({ testTimeout: 300_000 });

const PARTS = 10;

test.each(Array.from({ length: PARTS }, (_, part) => 100 + part))(
  'signed webhooks of any shape, seed %i: no crash, no error of the server, no wrong move',
  async (seed) => {
    await fuzzWebhooks({ seed, total: 20_000 / PARTS });
  },
);
