/** Each morning's digest is derived from the record and the day alone. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/clock.js';
import { asActor } from '../../src/domain/person/person.js';
import type { OnlinePeriod } from '../../src/domain/request/content.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { dueReminders } from '../../src/reminders/due-reminders.js';
import { daysOfDigest, digestDayAfter } from '../../src/reminders/mornings.js';
import { buildDeps } from '../support/build-deps.js';
import {
  buildContent,
  buildOffice,
  buildPerson,
  buildRequest,
  type RequestOverrides,
  someTime,
} from '../support/builders.js';

const { waiting, currency } = buildOffice();
const period = { remindDaysBefore: [30, 7, 0], remindAgainEveryDays: 3, askBelowDays: 3 };
const office = { period, waiting, currency, holidays: [] };

function dueOn(request: PublishRequest, today: string, missed = 0): string {
  const days = Array.from({ length: missed + 1 }, (_, back) => addDays(today, -back));
  return dueReminders([request], { days, ...office })
    .map(({ kind, to }) => `${kind} to ${to.join(' and ')}`)
    .join();
}

function published(online: OnlinePeriod, overrides: RequestOverrides = {}): PublishRequest {
  return buildRequest({ status: 'online', content: buildContent({ online }), ...overrides });
}

describe('of something with a last day', () => {
  const period = { kind: 'until', lastDay: '2027-01-31' } as const;
  const request = published(period);

  it.each([
    ['2026-12-31', ''],
    ['2027-01-01', 'endsSoon to owner'],
    ['2027-01-02', ''],
    ['2027-01-24', 'endsSoon to owner'],
    ['2027-01-31', 'endsSoon to owner'],
    ['2027-02-01', 'takeDown to webmaster'],
    ['2027-02-02', ''],
    ['2027-02-04', 'takeDown to webmaster and standIn'],
    ['2027-02-07', 'takeDown to webmaster and standIn'],
  ])('on %s: %s', (today, due) => {
    expect(dueOn(request, today)).toBe(due);
  });

  it('a morning on which nothing ran is made up for by the next one', () => {
    expect(dueOn(request, '2027-01-03')).toBe('');
    expect(dueOn(request, '2027-01-03', 2)).toBe('endsSoon to owner');
    expect(dueOn(request, '2027-02-02', 2)).toBe('takeDown to webmaster');
    expect(dueOn(request, '2027-02-05', 6)).toBe('takeDown to webmaster and standIn');
  });

  it('nothing is due any more once it is down', () => {
    expect(dueOn(published(period, { status: 'takenDown' }), '2027-02-01')).toBe('');
  });
});

it('what its owner asked to take down: the webmaster was told at once, and hears again every few days', () => {
  const asked = buildRequest({ status: 'takeDownAsked', waitingSince: someTime });
  const days = [0, 1, 2, 3, 4, 5, 6].map((later) => dueOn(asked, addDays('2026-11-20', later)));
  const again = 'takeDown to webmaster and standIn';
  expect(days).toEqual(['', '', '', again, '', '', again]);
});

it('what must come down stands before what will soon be over', () => {
  const soon = published({ kind: 'until', lastDay: '2027-02-08' });
  const over = published({ kind: 'until', lastDay: '2027-01-31' });
  const kinds = dueReminders([soon, over], { days: ['2027-02-01'], ...office }).map(({ kind }) => kind);
  expect(kinds).toEqual(['takeDown', 'endsSoon']);
});

it('what has no end is asked about on its review day, again after a week, then a webmaster hears of it', () => {
  const request = published({ kind: 'noEnd', reviewOn: '2027-01-31' });
  const days = Array.from({ length: 31 }, (_, later) => addDays('2027-01-30', later));
  const told = days.flatMap((day) => (dueOn(request, day) ? [[day, dueOn(request, day)]] : []));
  expect(told).toEqual([
    ['2027-01-31', 'review to owner'],
    ['2027-02-07', 'review to owner'],
    ['2027-02-14', 'reviewUnanswered to webmaster'],
    ['2027-02-28', 'reviewUnanswered to webmaster'],
  ]);
});

it.each([
  { remindDaysBefore: [30, 7], lastDay: '2026-11-24', due: ['2026-11-21'] },
  { remindDaysBefore: [30, 7], lastDay: '2026-11-28', due: ['2026-11-21'] },
  { remindDaysBefore: [30, 7], lastDay: '2026-11-30', due: ['2026-11-23'] },
  { remindDaysBefore: [30, 0], lastDay: '2026-11-24', due: ['2026-11-24'] },
  { remindDaysBefore: [], lastDay: '2026-11-24', due: [] },
])(
  'put up for less than every warning ($remindDaysBefore, until $lastDay), it is warned of once: $due',
  (one) => {
    const request = published({ kind: 'until', lastDay: one.lastDay }, { waitingSince: someTime });
    const { remindDaysBefore } = one;
    const mornings = Array.from({ length: 11 }, (_, later) => addDays('2026-11-20', later));
    const warned = mornings.filter((day) =>
      dueReminders([request], { days: [day], ...office, period: { ...period, remindDaysBefore } }).some(
        ({ kind, rides }) => kind === 'endsSoon' && !rides,
      ),
    );
    expect(warned).toEqual(one.due);
  },
);

it('what went online on its review day or later is asked about on the next morning, once', () => {
  const days = ['2027-02-04', '2027-02-05', '2027-02-06'];
  const publishedAt = (waitingSince: Date) =>
    published({ kind: 'noEnd', reviewOn: '2027-01-31' }, { waitingSince });
  const inTheNight = publishedAt(new Date('2027-02-04T18:00:00Z'));
  expect(days.map((day) => dueOn(inTheNight, day))).toEqual(['', 'review to owner', '']);
  const afterTheMorning = publishedAt(new Date('2027-02-05T02:00:00Z'));
  expect(days.map((day) => dueOn(afterTheMorning, day))).toEqual(['', '', 'review to owner']);
});

it('what was published since the morning needs no word on the same day', () => {
  const publishedAt = (time: string) =>
    published({ kind: 'until', lastDay: '2026-12-20' }, { waitingSince: new Date(time) });
  expect(dueOn(publishedAt('2026-11-20T01:00:00Z'), '2026-11-20')).not.toBe('');
  expect(dueOn(publishedAt('2026-11-20T02:00:00Z'), '2026-11-20')).toBe('');
});

const late = 'late to whoeverIsDue and deputy';

it('a task that its holder left idle is told to another one once, on the morning after', () => {
  const webmaster = buildPerson({ roles: ['webmaster'] });
  const given = buildRequest({ status: 'permitted', takenBy: asActor(webmaster) });
  const take = { action: 'take', by: asActor(webmaster), at: someTime, round: 1, actKey: 'e2' } as const;
  const taken = { ...given, history: [...given.history, take] };
  const days = ['2026-11-23', '2026-11-24', '2026-11-26'].map((day) => dueOn(taken, day));
  expect(days).toEqual([`${late},stillWaits to owner`, 'leftIdle to standIn', '']);
});

describe('of a decision that waits, by the office in three working days', () => {
  const timeLimit = { days: 3, count: 'working' } as const;
  const asked = buildRequest({ waitingSince: new Date('2026-11-26T03:00:00Z') }); // a Thursday
  const steps = asked.procedure.steps.map((step) => ({ ...step, timeLimit }));
  const request = { ...asked, procedure: { ...asked.procedure, steps } };

  it.each([
    ['2026-11-26', ''],
    ['2026-11-27', ''],
    ['2026-11-30', 'dueSoon to whoeverIsDue'],
    ['2026-12-01', 'dueToday to whoeverIsDue'],
    ['2026-12-02', `${late},stillWaits to owner`],
    ['2026-12-03', ''],
    ['2026-12-04', late],
    ['2026-12-07', ''], // a holiday
    ['2026-12-09', late],
  ])('on %s: %s', (today, due) => {
    expect(dueOn(request, today)).toBe(due);
  });

  it('mornings on which nothing ran are made up for by one word, and the requester hears it once', () => {
    expect(dueOn(request, '2026-12-02', 2)).toBe(`${late},stillWaits to owner`);
    expect(dueOn(request, '2026-12-04', 2)).toBe(`${late},stillWaits to owner`);
    expect(dueOn(request, '2026-12-04', 1)).toBe(late);
  });
});

it("a correction is the requester's own: nobody else hears of it", () => {
  const refused = buildRequest({ status: 'refused', waitingSince: someTime }); // due on Friday the 27th
  const days = ['2026-11-26', '2026-11-27', '2026-11-30'].map((day) => dueOn(refused, day));
  expect(days).toEqual(['dueSoon to whoeverIsDue', 'dueToday to whoeverIsDue', 'late to whoeverIsDue']);
});

it('a correction that is left: after thirty days offered to be withdrawn and again each thirty, and no more late', () => {
  const left = buildRequest({ status: 'refused', waitingSince: someTime }); // of 20 November
  const offered = 'offerWithdrawal to owner';
  expect(dueOn(left, '2026-12-17')).toBe('');
  expect(dueOn(left, '2026-12-18')).toBe('late to whoeverIsDue');
  expect(dueOn(left, '2026-12-20')).toBe(offered);
  expect(dueOn(left, '2026-12-21', 2)).toBe(offered); // the twentieth is a Sunday
  expect(dueOn(left, '2026-12-22')).toBe('');
  expect(dueOn(left, '2026-12-28', 5)).toBe('');
  expect(dueOn(left, '2027-01-19')).toBe(offered);
});

it('what becomes free after the morning is told of on the next one', () => {
  expect(digestDayAfter(new Date('2026-11-24T01:30:00Z'))).toBe('2026-11-24');
  expect(digestDayAfter(new Date('2026-11-24T01:31:00Z'))).toBe('2026-11-25');
});

it('each day is answered for by one digest, however often and wherever it is made', async () => {
  const { claims } = buildDeps().stores;
  await daysOfDigest(claims, '2026-11-20');
  expect(await daysOfDigest(claims, '2026-11-21')).toEqual(['2026-11-21']);
  expect(await daysOfDigest(claims, '2026-11-24')).toEqual(['2026-11-24', '2026-11-23', '2026-11-22']);
  expect(await daysOfDigest(claims, '2026-11-24')).toEqual(['2026-11-24', '2026-11-23', '2026-11-22']);
});
