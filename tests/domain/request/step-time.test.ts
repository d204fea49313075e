/** How long a step took: from when it began to wait, whatever happened meanwhile that was no step. */
import { expect, it } from 'vitest';
import type { HistoryEntry, PublishRequest } from '../../../src/domain/request/publish-request.js';
import { stepTime } from '../../../src/domain/request/step-time.js';
import { permitted, published, refused, taken, usual } from '../../flex-templates/sample-requests.js';
import { minutesLater } from '../../support/builders.js';

function newest({ history }: PublishRequest): HistoryEntry {
  const last = history.at(-1);
  if (!last) throw new Error('nothing has happened to it');
  return last;
}

it('a decision took the time since the step began to wait', () => {
  expect(stepTime(permitted, newest(permitted))).toEqual({
    milliseconds: 12 * 60_000,
    limit: { minutes: 5 },
    isOver: true,
  });
});

it('a refusal is measured like a permit', () => {
  expect(stepTime(refused, newest(refused))?.limit).toEqual({ minutes: 5 });
});

it('publishing is measured from the permit, not from when somebody took the task', () => {
  const [permit, publish] = [newest(permitted), newest(published)];
  expect(stepTime(published, publish)?.milliseconds).toBe(publish.at.getTime() - permit.at.getTime());
});

it('the second of two websites is measured from the permit too', () => {
  const second = { ...newest(published), at: minutesLater(3, newest(published).at) };
  const both = { ...published, history: [...published.history, second] };
  const first = stepTime(both, newest(published))?.milliseconds ?? 0;
  expect(stepTime(both, second)?.milliseconds).toBe(first + 3 * 60_000);
});

it('a form is measured from when it was begun, where that is on record', () => {
  const submitted = newest(usual);
  expect(stepTime(usual, submitted)).toBeUndefined();
  const entry = { ...submitted, startedAt: minutesLater(-5, submitted.at) };
  const request = { ...usual, history: [entry] };
  expect(stepTime(request, entry)).toEqual({
    milliseconds: 5 * 60_000,
    limit: { minutes: 5 },
    isOver: false,
  });
});

it('taking a task is no step', () => {
  expect(stepTime(taken, newest(taken))).toBeUndefined();
});
