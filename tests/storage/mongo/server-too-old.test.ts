/** An old server is refused at the start, in words for its operator. */
import type { Connection } from 'mongoose';
import { expect, test } from 'vitest';
import { reasonOf } from '../../../src/reason-of.js';
import { requireNewServer, ServerTooOld } from '../../../src/storage/mongo/server-too-old.js';

test.each([
  ['7.0', 21, false],
  ['8.0', 25, true],
])('MongoDB %s', async (_, maxWireVersion, isTaken) => {
  const asked = requireNewServer({
    db: { command: async () => ({ maxWireVersion }) },
  } as unknown as Connection);
  const fault = await asked.catch((error: unknown) => error);
  expect(fault === undefined).toBe(isTaken);
  if (!isTaken) expect(reasonOf(fault)).toContain('ปรับรุ่น MongoDB เป็น 8.0 ขึ้นไป');
});

test('says it in English too', () => {
  expect(reasonOf(new ServerTooOld())).toContain('Upgrade MongoDB to 8.0 or newer');
});
