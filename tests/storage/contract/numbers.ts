/** Numbers of requests: no gap, no double, always the same for the same request. */
import { describe, expect, test } from 'vitest';
import { type Instances, race } from './instances.js';

export function numbersContract(instances: () => Instances): void {
  describe('the number of a request', () => {
    test('counts up from 1 within its fiscal year', async () => {
      const { numbers } = instances().one;
      expect(await numbers.reserve(2570, 'a')).toBe(1);
      expect(await numbers.reserve(2570, 'b')).toBe(2);
      expect(await numbers.reserve(2571, 'c')).toBe(1);
      expect(await numbers.reserve(2570, 'd')).toBe(3);
    });

    test('is the same however often it is asked for, also by another instance after others came', async () => {
      const { one, other } = instances();
      expect(await one.numbers.reserve(2570, 'a')).toBe(1);
      await one.numbers.reserve(2570, 'b');
      expect(await other.numbers.reserve(2570, 'a')).toBe(1);
      expect(await other.numbers.reserve(2570, 'c')).toBe(3);
    });

    test('of another fiscal year is another number: one of the old year could be taken there', async () => {
      const { numbers } = instances().one;
      await numbers.reserve(2570, 'a');
      await numbers.reserve(2570, 'late');
      await numbers.reserve(2571, 'b');
      await numbers.reserve(2571, 'c');
      expect(await numbers.reserve(2571, 'late')).toBe(3);
    });

    test('leads to the request that has it', async () => {
      const { one, other } = instances();
      await one.numbers.reserve(2570, 'a');
      await one.numbers.reserve(2570, 'b');
      expect(await other.numbers.requestIdOf({ fiscalYear: 2570, sequence: 2 })).toBe('b');
      expect(await other.numbers.requestIdOf({ fiscalYear: 2571, sequence: 2 })).toBeUndefined();
      expect(await other.numbers.requestIdOf({ fiscalYear: 2570, sequence: 3 })).toBeUndefined();
    });

    test('is given out without gap or double to 50 at once', async () => {
      const given = await race(instances(), 50, ({ numbers }, index) =>
        numbers.reserve(2570, `request-${index}`),
      );
      expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    });

    test('is one when 50 ask at once for the same request', async () => {
      const given = await race(instances(), 50, ({ numbers }) => numbers.reserve(2570, 'a'));
      expect(new Set(given)).toEqual(new Set([1]));
      expect(await instances().one.numbers.reserve(2570, 'b')).toBe(2);
    });
  });
}
