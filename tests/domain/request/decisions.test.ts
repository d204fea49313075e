/** The record's account of decisions. */
import { expect, test } from 'vitest';
import { asActor } from '../../../src/domain/person/person.js';
import {
  changedSinceLastRound,
  lastDecisionOf,
  lastRefusal,
  submissionOf,
} from '../../../src/domain/request/decisions.js';
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

type Told = [
  action: 'submit' | 'resubmit' | 'askExtension' | 'askUpdate' | 'askTakeDown' | 'withdraw',
  round: number,
];

test.each<[string, Told[], round: number, times: number]>([
  ['the first submission', [['submit', 1]], 1, 1],
  [
    'corrected once',
    [
      ['submit', 1],
      ['resubmit', 2],
    ],
    2,
    2,
  ],
  [
    'an extension of what was corrected once',
    [
      ['submit', 1],
      ['resubmit', 2],
      ['askExtension', 3],
    ],
    3,
    1,
  ],
  [
    'an extension asked for again',
    [
      ['submit', 1],
      ['askExtension', 2],
      ['resubmit', 3],
    ],
    3,
    2,
  ],
  [
    'an update after an extension that was withdrawn',
    [
      ['submit', 1],
      ['askExtension', 2],
      ['withdraw', 2],
      ['askUpdate', 3],
    ],
    3,
    1,
  ],
  [
    'the round of before, once there is an extension',
    [
      ['submit', 1],
      ['resubmit', 2],
      ['askExtension', 3],
    ],
    2,
    2,
  ],
  [
    'a take-down that nobody signs begins no round',
    [
      ['submit', 1],
      ['resubmit', 2],
      ['askTakeDown', 2],
    ],
    2,
    2,
  ],
])('%s', (_, told, round, times) => {
  const [first] = usual.history;
  const history = told.map(([action, of]) => ({ ...first!, action, round: of }));
  expect(submissionOf({ history }, round)).toBe(times);
});

test('the first round has nothing to compare with', () => {
  expect(changedSinceLastRound(usual)).toEqual([]);
});
