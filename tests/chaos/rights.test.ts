/** The checker of the simulated years knows who may make a move: by roles, hand-overs and orders that were sent. */
import { expect, test } from 'vitest';
import { buildRequest, minutesLater } from '../support/builders.js';
import { rightsFaults } from './checks/rights.js';
import type { Ledger } from './ledger.js';
import { peopleByThen } from './people-by-then.js';

const emulator = { phone: (key: string) => ({ userId: key }) } as Parameters<typeof peopleByThen>[1];

/** One who submits, one who permits. */
function requestBy(submitter: string, permitter: string) {
  const request = buildRequest();
  const [first] = request.history;
  if (!first) throw new Error('a request that was built has a history');
  const by = (personId: string) => ({ ...first.by, personId });
  return {
    ...request,
    history: [
      { ...first, by: by(submitter) },
      { ...first, action: 'permit' as const, by: by(permitter), at: minutesLater(1) },
    ],
  };
}

function peopleAfter(...taps: string[]) {
  const events = taps.map((words, index) => [
    String(index),
    { id: String(index), words, isAcknowledged: true },
  ]);
  return peopleByThen({ events: new Map(events as never) } as Pick<Ledger, 'events'>, emulator);
}

test.each([
  ['the chief permits', 'chief', [], 0],
  ['a requester permits', 'staff2', [], 1],
  ['a stranger permits', 'nobody', [], 1],
  [
    'a requester permits, whom an order lets act for the head',
    'staff2',
    ['do=confirmActing&person=staff2'],
    0,
  ],
  ['the successor of the chief permits', 'staff2', ['do=confirmHandOver&person=chief&to=staff2'], 0],
  [
    'the successor of the successor permits',
    'staff3',
    ['do=confirmHandOver&person=chief&to=staff2', 'do=confirmHandOver&person=staff2&to=staff3'],
    0,
  ],
])('%s', (_what, permitter, taps, faults) => {
  const judged = { way: ['decide'] as const, people: peopleAfter(...taps) };
  expect(rightsFaults(requestBy('staff', permitter), judged)).toHaveLength(faults);
});

test('those who hand over are followed by whoever has their work, and those on leave are away on their days', () => {
  const people = peopleAfter(
    'do=confirmHandOver&person=staff&to=staff2',
    'do=leaveDays&person=deputy&from=2026-11-20&to=2026-11-21',
  );
  expect(people.inPlaceOf(['staff', 'chief'])).toEqual(['staff2', 'chief']);
  expect(people.isOnLeave('deputy', new Date('2026-11-21T10:00:00+07:00'))).toBe(true);
  expect(people.isOnLeave('deputy', new Date('2026-11-22T10:00:00+07:00'))).toBe(false);
});
