/** On which mornings somebody is reminded of what waits: a table of days, with weekends and holidays between. */
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../../src/clock.js';
import { type Rung, rungOn, type Wait, waitOf } from '../../../src/domain/request/waiting-ladder.js';
import { buildOffice, buildRequest, someTime } from '../../support/builders.js';

const at = (text: string) => new Date(`${text}:00+07:00`);
const { waiting } = buildOffice();

function wait(since: string, due: string, more: Partial<Wait> = {}): Wait {
  return { for: 'step', since: at(since), due: at(due), isInMinutes: false, ...more };
}

/** Every day of three weeks on which somebody is reminded. */
function rungs(from: LocalDate, one: Wait, holidays: LocalDate[] = []): Record<string, Rung> {
  const days = Array.from({ length: 21 }, (_, later) => addDays(from, later));
  return Object.fromEntries(
    days.flatMap((day) => {
      const rung = rungOn(day, one, holidays);
      return rung ? [[day, rung]] : [];
    }),
  );
}

describe('a limit in days', () => {
  it('of three working days is told of the day before, on its last day, a working day after, then every two', () => {
    // Thursday; due at the end of Tuesday
    expect(rungs('2026-11-26', wait('2026-11-26T10:00', '2026-12-02T00:00'))).toEqual({
      '2026-11-30': 'soon',
      '2026-12-01': 'today',
      '2026-12-02': 'over',
      '2026-12-04': 'lateAgain',
      '2026-12-09': 'lateAgain', // the 7th is a holiday
      '2026-12-14': 'lateAgain', // the 10th is a holiday
      '2026-12-16': 'lateAgain',
    });
  });

  it('of one working day is not told of on the day it came', () => {
    const found = rungs('2026-11-26', wait('2026-11-26T10:00', '2026-11-28T00:00'));
    expect(Object.keys(found)[0]).toBe('2026-11-27');
    expect(found['2026-11-27']).toBe('today');
    expect(found['2026-11-30']).toBe('over');
  });

  it('that ends on a day off is told of on the working day before', () => {
    // in calendar days, due at the end of Sunday
    expect(rungs('2026-11-26', wait('2026-11-24T10:00', '2026-11-30T00:00'))).toMatchObject({
      '2026-11-26': 'soon',
      '2026-11-27': 'today',
      '2026-11-30': 'over',
    });
  });

  it('knows the days off of the office', () => {
    const found = rungs('2026-11-26', wait('2026-11-26T10:00', '2026-11-28T00:00'), ['2026-11-30']);
    expect(found['2026-11-30']).toBeUndefined();
    expect(found['2026-12-01']).toBe('over');
  });
});

it('a limit in minutes is no news in the morning until it is over', () => {
  const short = wait('2026-11-26T10:00', '2026-11-26T10:05', { isInMinutes: true });
  expect(rungs('2026-11-26', short)).toMatchObject({ '2026-11-27': 'over', '2026-12-01': 'lateAgain' });
});

describe('what a request waits for', () => {
  it.each([
    ['deciding', 'step', '2026-11-20T07:35:00.000Z'], // the office's own limit of 5 minutes
    ['permitted', 'webmaster', '2026-11-20T07:35:00.000Z'],
    ['refused', 'requester', '2026-11-27T17:00:00.000Z'], // five working days
  ] as const)('while %s: a %s', (status, who, due) => {
    const found = waitOf(buildRequest({ status, waitingSince: someTime }), waiting);
    expect(found).toMatchObject({ for: who, since: someTime, due: new Date(due) });
  });

  it('without a limit of its own is due by that of the office', () => {
    const request = buildRequest({ waitingSince: someTime });
    const steps = request.procedure.steps.map(({ timeLimit: _, ...step }) => step);
    const { timeLimit: __, ...publish } = request.procedure.publish;
    const found = waitOf({ ...request, procedure: { ...request.procedure, steps, publish } }, waiting);
    expect(found).toMatchObject({ isInMinutes: false, due: new Date('2026-11-23T17:00:00.000Z') });
  });

  it.each(['withdrawn', 'online', 'takenDown'] as const)('while %s: nothing', (status) => {
    expect(waitOf(buildRequest({ status }), waiting)).toBeUndefined();
  });
});
