/** The checker of the simulated years knows news that comes once more because a step was done again from news that comes twice. */
import { expect, test } from 'vitest';
import { requestNumber } from '../../src/domain/request/publish-request.js';
import { buildRequest, minutesLater } from '../support/builders.js';
import { twiceFaults } from './checks/twice.js';
import type { Call, Ledger } from './ledger.js';

const request = buildRequest();
const [first] = request.history;

function undoneAt(minutes: number) {
  if (!first) throw new Error('a request that was built has a history');
  return {
    ...request,
    history: [...request.history, { ...first, action: 'undo' as const, at: minutesLater(minutes) }],
  };
}

function returnedAt(...minutes: number[]) {
  if (!first) throw new Error('a request that was built has a history');
  const entry = { ...first, action: 'return' as const, reason: 'ไม่ครบถ้วน' };
  return { ...request, history: [first, ...minutes.map((at) => ({ ...entry, at: minutesLater(at) }))] };
}

/** A ledger of pushes of the same card at these minutes. */
function pushes(...minutes: number[]): Ledger {
  const messages = [{ type: 'flex', altText: `คำขอเลขที่ ${requestNumber(request)} ไม่ได้รับอนุญาต` }];
  const calls = minutes.map((at) => ({
    personKey: 'staff',
    at: minutesLater(at),
    kind: 'push',
    hasArrived: true,
    messages,
  }));
  return { calls: calls as unknown as Call[], tried: [], disturbances: [] } as unknown as Ledger;
}

test.each([
  ['one push', [5], [request], 0],
  ['two of the same card', [5, 6], [request], 1],
  ['two, between which the step was taken back', [1, 6], [undoneAt(3)], 0],
  ['two that an outage brings together, after the step was taken back', [5, 5], [undoneAt(3)], 0],
  ['three, where it was taken back once', [5, 5, 6], [undoneAt(3)], 1],
  ['two before it was taken back', [1, 2], [undoneAt(3)], 1],
  ['two, where it was returned twice for the same reason', [3, 6], [returnedAt(2, 5)], 0],
  ['three, where it was returned twice', [6, 6, 7], [returnedAt(2, 5)], 1],
  ['two, before it was returned again', [3, 4], [returnedAt(2, 5)], 1],
])('%s', (_what, minutes, requests, faults) => {
  expect(twiceFaults(pushes(...minutes), requests)).toHaveLength(faults);
});

test.each([
  ['once more', [5, 5], 0],
  ['twice more', [5, 5, 5], 1],
])('a digest that runs late may show the card of news %s', (_what, minutes, faults) => {
  const tried = [{ at: minutesLater(5), messageId: 'reminders:2026-11-20:U1' }];
  expect(twiceFaults({ ...pushes(...minutes), tried }, [request])).toHaveLength(faults);
});
