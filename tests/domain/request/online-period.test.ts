/** The day decides about a publication: when its time is over, when its review is due, and since when somebody must act. */
import { expect, it } from 'vitest';
import type { OnlinePeriod } from '../../../src/domain/request/content.js';
import {
  isPeriodOver,
  isReviewDue,
  waitsForTakeDown,
  waitsSince,
} from '../../../src/domain/request/online-period.js';
import { buildContent, buildRequest, type RequestOverrides, someTime } from '../../support/builders.js';

const published = (online: OnlinePeriod, overrides: RequestOverrides = {}) =>
  buildRequest({ status: 'online', content: buildContent({ online }), ...overrides });
const until = { kind: 'until', lastDay: '2027-01-31' } as const;
const noEnd = { kind: 'noEnd', reviewOn: '2027-01-31' } as const;

it.each([
  ['the last second of the last day', '2027-01-31T16:59:59Z', false],
  ['midnight in Bangkok', '2027-01-31T17:00:00Z', true],
])('at %s a publication is over: %s', (_when, at, isOver) => {
  expect(isPeriodOver(published(until), new Date(at))).toBe(isOver);
  expect(waitsForTakeDown(published(until), new Date(at))).toBe(isOver);
  expect(isReviewDue(published(until), new Date(at))).toBe(false);
});

it.each([
  ['the evening before', '2027-01-30T16:59:59Z', false],
  ['the first second of the review day', '2027-01-30T17:00:00Z', true],
])('at %s what has no end is to be looked at: %s', (_when, at, isDue) => {
  expect(isReviewDue(published(noEnd), new Date(at))).toBe(isDue);
  expect(isPeriodOver(published(noEnd), new Date(at))).toBe(false);
});

it('what its owner asked to take down is a task at once, and over when its last day has passed', () => {
  const asked = published(until, { status: 'takeDownAsked' });
  expect([waitsForTakeDown(asked, someTime), isPeriodOver(asked, someTime)]).toEqual([true, false]);
  expect(isPeriodOver(asked, new Date('2027-01-31T17:00:00Z'))).toBe(true);
  expect(isReviewDue(published(noEnd, { status: 'takeDownAsked' }), new Date('2027-06-01'))).toBe(false);
});

it('what is off the website, or not on it yet, is never over', () => {
  const later = new Date('2027-06-01T00:00:00Z');
  for (const status of ['permitted', 'takenDown', 'withdrawn'] as const) {
    expect(waitsForTakeDown(published(until, { status }), later)).toBe(false);
    expect(isReviewDue(published(noEnd, { status }), later)).toBe(false);
  }
});

it('somebody must act since the day that made it work, or since it was published later than that', () => {
  const later = new Date('2027-02-05T00:00:00Z');
  expect(waitsSince(published(until), someTime)).toEqual(someTime);
  expect(waitsSince(published(until), later)).toEqual(new Date('2027-01-31T17:00:00Z'));
  expect(waitsSince(published(noEnd), later)).toEqual(new Date('2027-01-30T17:00:00Z'));
  const publishedLate = new Date('2027-02-02T00:00:00Z');
  expect(waitsSince(published(until, { waitingSince: publishedLate }), later)).toEqual(publishedLate);
});
