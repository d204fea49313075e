/** What the record says about decisions. */
import { expect, test } from 'vitest';
import { changedSinceLastRound, lastDecision, lastRefusal } from '../../src/domain/decisions.js';
import { corrected, permitted, refused, taken, takenBack, usual } from '../flex-templates/sample-requests.js';

test('that somebody took the task afterwards does not change it', () => {
  expect(lastDecision(taken)).toEqual(lastDecision(permitted));
});

test('a request that nobody has decided has no decision', () => {
  expect(lastDecision(usual)).toBeUndefined();
});

test('the last refusal keeps its reason into the next round', () => {
  expect(lastRefusal(corrected)).toEqual(lastRefusal(refused));
  expect(lastRefusal(refused)?.reason).toContain('ข้อมูลไม่ถูกต้อง');
});

test('a refusal that was taken back is no refusal', () => {
  const entry = { ...refused.history.at(-1)!, action: 'undo' as const };
  expect(lastRefusal({ ...refused, history: [...refused.history, entry] })).toBeUndefined();
});

test('a permit is not taken for a refusal', () => {
  expect(lastRefusal(takenBack)).toBeUndefined();
});

test('the next round shows which fields were changed', () => {
  expect(changedSinceLastRound(corrected)).toEqual(['details', 'remarks']);
});

test('the first round has nothing to compare with', () => {
  expect(changedSinceLastRound(usual)).toEqual([]);
});
