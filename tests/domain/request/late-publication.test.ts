/** Whether the webmaster is asked which last day holds, and how far it would be shifted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/clock.js';
import { lateDays } from '../../../src/domain/request/late-publication.js';
import { buildContent, buildRequest } from '../../support/builders.js';

/** Sent on 20 November 2026. */
function askedUntil(lastDay: string) {
  return buildRequest({ status: 'permitted', content: buildContent({ online: { kind: 'until', lastDay } }) });
}

describe('published', () => {
  it.each([
    ['in good time', '2026-11-27', undefined],
    ['with as many days left as are enough', '2026-11-28', undefined],
    ['too near the last day', '2026-11-29', '2026-12-10'],
    ['on the last day', '2026-12-01', '2026-12-12'],
    ['after it', '2027-03-01', '2027-03-12'],
  ])('%s', (_, today, shifted) => {
    const late = lateDays(askedUntil('2026-12-01'), today, 3);
    expect(late).toEqual(shifted && { asked: '2026-12-01', shifted });
  });

  it('on the day it was asked for, however short its time: nothing is late', () => {
    expect(lateDays(askedUntil('2026-11-21'), '2026-11-20', 3)).toBeUndefined();
  });

  it('without an end, or with its first page recorded: nothing is asked', () => {
    const online = { kind: 'noEnd', reviewOn: '2026-12-01' } as const;
    const noEnd = buildRequest({ status: 'permitted', content: buildContent({ online }) });
    const { proposal } = askedUntil('2026-12-01');
    const [by] = noEnd.history.map((entry) => entry.by);
    const publications = by ? [{ siteId: 'office', url: 'https://a.go.th', at: new Date(0), by }] : [];
    const begun = { history: noEnd.history, proposal: proposal && { ...proposal, publications } };
    for (const request of [noEnd, begun]) expect(lateDays(request, '2027-01-01', 3)).toBeUndefined();
  });

  it('late, it may stay as long as was asked for', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (length, later) => {
        const today = addDays('2026-11-20', later);
        const late = lateDays(askedUntil(addDays('2026-11-20', length)), today, 3);
        expect(late && daysBetween(today, late.shifted)).toBe(late && length);
        if (late) expect(late.shifted > late.asked).toBe(true);
      }),
    );
  });
});
