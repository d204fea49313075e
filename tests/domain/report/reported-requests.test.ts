/** A report adds up over slices, and counts what was left online by outlines as it does by whole requests. */
import { describe, expect, it } from 'vitest';
import { leftOnlineOf, reportedOf, reportedTogether } from '../../../src/domain/report/reported-requests.js';
import { buildContent, buildRequest } from '../../support/builders.js';

const november = { period: '2026-11', now: new Date('2026-12-01T01:30:00Z') };

function published(id: string, { at, lastDay }: { at: string; lastDay: string }) {
  const begun = buildRequest({ id, content: buildContent({ online: { kind: 'until', lastDay } }) });
  const publishedAt = new Date(at);
  const [first] = begun.history;
  if (!first || !begun.proposal) throw new Error('it was submitted');
  const { content } = begun.proposal;
  const standing = { status: 'online' as const, round: 1, content, publications: [], publishedAt };
  return buildRequest({
    id,
    history: [
      { ...first, at: publishedAt },
      { ...first, action: 'publish', at: publishedAt },
    ],
    standing,
  });
}

const left = published('left', { at: '2026-08-01T03:00:00Z', lastDay: '2026-10-31' });
const lastDayOfTheMonth = published('lastDay', { at: '2026-08-01T03:00:00Z', lastDay: '2026-11-30' });
const stillToStand = published('still', { at: '2026-08-01T03:00:00Z', lastDay: '2026-12-01' });
const ofNovember = published('new', { at: '2026-11-05T03:00:00Z', lastDay: '2027-01-31' });

describe('what was left online', () => {
  it.each([
    ['since before the month', left, 1],
    ['with its last day at the end of the month', lastDayOfTheMonth, 1],
    ['with days to go', stillToStand, 0],
  ])('%s counts by its outline as by its whole record', (_, request, count) => {
    const { counts } = leftOnlineOf([request], november);
    expect(counts.periodOver).toBe(count);
    expect(counts).toEqual(reportedOf([request], november).counts);
  });
});

it('slices add up to the same report, whatever stands in which', () => {
  const whole = reportedOf([left, ofNovember, stillToStand], november);
  const slices = [reportedOf([left], november), reportedOf([ofNovember, stillToStand], november)];
  expect(whole.counts).toMatchObject({ published: 1, periodOver: 1 });
  expect(reportedTogether(slices)).toEqual(whole);
});
