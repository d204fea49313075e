/** What the record says about decisions. */
import { expect, test } from 'vitest';
import { asActor } from '../../../src/domain/person/person.js';
import { changedSinceLastRound, lastDecisionOf, lastRefusal } from '../../../src/domain/request/decisions.js';
import {
  chief,
  corrected,
  permitted,
  refused,
  staff,
  taken,
  takenBack,
  usual,
} from '../../flex-templates/sample-requests.js';

test('that somebody took the task afterwards does not change what the chief decided', () => {
  expect(lastDecisionOf(taken, chief.id)).toEqual(permitted.history.at(-1));
});

test('what others have decided since is not the person’s decision', () => {
  const passed = { ...permitted.history.at(-1)!, action: 'pass' as const, by: asActor(staff) };
  const request = { ...permitted, history: [...usual.history, passed, permitted.history.at(-1)!] };
  expect(lastDecisionOf(request, staff.id)).toEqual(passed);
  expect(lastDecisionOf(usual, staff.id)).toBeUndefined();
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
