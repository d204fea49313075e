/** A few of the mutated webhooks on every run; tests/attack/fuzz.slow.test.ts sends all. */
import { test } from 'vitest';
import { fuzzWebhooks } from './fuzz-webhooks.js';

test('signed webhooks of any shape are answered, and nobody does what is not theirs', async () => {
  await fuzzWebhooks({ seed: 1, total: 300 });
});
