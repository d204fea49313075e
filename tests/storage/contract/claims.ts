/** Claims: one winner per key, for ever. */
import { describe, expect, test } from 'vitest';
import { type Instances, race } from './instances.js';

export function claimsContract(instances: () => Instances): void {
  describe('a claim', () => {
    test('belongs to whoever came first, and everybody hears who that is', async () => {
      const { one, other } = instances();
      expect(await one.claims.claim('report/2570-01', 'first')).toBe('first');
      expect(await other.claims.claim('report/2570-01', 'second')).toBe('first');
      expect(await one.claims.claim('report/2570-01', 'first')).toBe('first');
      expect(await other.claims.claim('report/2570-02', 'second')).toBe('second');
    });

    test('can be looked at without taking it', async () => {
      const { one, other } = instances();
      expect(await one.claims.holderOf('report/2570-01')).toBeUndefined();
      await one.claims.claim('report/2570-01', 'first');
      expect(await other.claims.holderOf('report/2570-01')).toBe('first');
    });

    test('is listed with those whose keys begin alike, and with no other', async () => {
      const { one, other } = instances();
      for (const key of ['known:2', 'known:1', 'knowns', 'know', 'l:1'])
        await one.claims.claim(key, `of ${key}`);
      expect(await other.claims.beginningWith('known:')).toEqual([
        { key: 'known:1', holder: 'of known:1' },
        { key: 'known:2', holder: 'of known:2' },
      ]);
      expect(await other.claims.beginningWith('nothing')).toEqual([]);
    });

    test('of 50 at once has one winner', async () => {
      const heard = await race(instances(), 50, ({ claims }, index) =>
        claims.claim('code', `holder-${index}`),
      );
      expect(new Set(heard).size).toBe(1);
      expect(await instances().one.claims.claim('code', 'late')).toBe(heard[0]);
    });
  });
}
