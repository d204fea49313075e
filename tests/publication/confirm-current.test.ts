/** When what has no end is looked at again: the days that are offered, and those that its owner may type. */
import { describe, expect, it } from 'vitest';
import { nextReview } from '../../src/domain/request/online-period.js';
import { readReviewDay, readyReviews } from '../../src/publication/next-review.js';
import { buildContent, buildRequest } from '../support/builders.js';

const limits = { today: '2027-08-31', latest: '2028-02-29', holidays: ['2028-02-28'] };

function standing(reviewOn: string) {
  const content = buildContent({ online: { kind: 'noEnd', reviewOn } }); // sent on 20 November 2026
  return buildRequest({ status: 'online', content });
}

describe('the suggested day', () => {
  it.each([
    ['as long as the owner chose, counted from the day of the answer', '2026-12-20', '2027-09-30'],
    ['no longer than the office allows', '2027-08-01', '2028-02-29'],
    ['the Monday where that is a Saturday', '2026-11-24', '2027-09-06'],
  ])('comes after %s', (_after, reviewOn, next) => {
    const end = next === '2027-09-06' ? { ...limits, today: '2027-08-31' } : limits;
    expect(nextReview(standing(reviewOn), end)).toBe(next);
  });

  it('is the working day before where the next one would be too late', () => {
    const late = { today: '2027-08-31', latest: '2028-02-27', holidays: ['2028-02-25'] };
    expect(nextReview(standing('2027-11-01'), late)).toBe('2028-02-24');
  });
});

it('offers each day once, and none later than the office allows', () => {
  expect(readyReviews(standing('2026-12-20'), limits)).toEqual([
    { name: 'suggested', day: '2027-09-30' },
    { name: 'months3', day: '2027-11-30' },
    { name: 'months6', day: '2028-02-29' },
  ]);
});

it.each([
  ['2027-12-01', { day: '2027-12-01' }],
  ['1/12/2570', { day: '2027-12-01' }],
  ['2027-08-31', 'วันทบทวนต้องหลังวันนี้'],
  ['2028-03-01', 'วันทบทวนต้องหลังวันนี้'],
  ['เมื่อไรก็ได้', ''],
])('%s', (given, wanted) => {
  const read = readReviewDay(given, limits);
  if (typeof wanted !== 'string') return expect(read).toEqual(wanted);
  expect('fault' in read && read.fault).toContain(wanted);
});
