/** Looks at pages: which ones are kept, when the next is due, and which pages are in doubt. */
import { describe, expect, it } from 'vitest';
import {
  doubtOf,
  type Finding,
  type Look,
  latestLooks,
  openLooks,
  type WantedLook,
  withFindings,
  withLooks,
} from '../../src/domain/page-checks.js';
import { minutesLater, someTime } from '../support/builders.js';

const here = { siteId: 'office', url: 'https://a.go.th/1' };
const sweep: WantedLook = { ...here, for: 'sweep' };
const published: WantedLook = { ...here, for: 'published' };
const up: Finding = { at: someTime, outcome: 'page', status: 200, hasSubject: true };
const gone: Finding = { at: minutesLater(1), outcome: 'page', status: 404 };
const silent: Finding = { at: someTime, outcome: 'noAnswer', why: 'ETIMEDOUT' };
const noWayOut: Finding = { at: someTime, outcome: 'noWayOut' };

function checksOf(...steps: [WantedLook, Finding][]) {
  return steps.reduce(
    (checks, [wanted, finding]) =>
      withFindings(withLooks(checks, [wanted], { id: 'r', now: someTime }), [finding], someTime),
    withLooks(undefined, [], { id: 'r', now: someTime }),
  );
}

describe('looks', () => {
  it('at an act are kept for good, of those of the weeks the last', () => {
    const { looks } = checksOf([published, up], [sweep, up], [sweep, gone]);
    expect(looks.map((one) => [one.for, one.found?.status])).toEqual([
      ['published', 200],
      ['sweep', 404],
    ]);
  });

  it('are due at once, again where nothing answered, and no more after three tries', () => {
    const asked = withLooks(undefined, [published], { id: 'r', now: someTime });
    expect(asked.dueAt).toEqual(someTime);
    const once = withFindings(asked, [silent], someTime);
    expect([once.dueAt, openLooks(once).length]).toEqual([minutesLater(10), 1]);
    const twice = withFindings(once, [silent], someTime);
    const thrice = withFindings(twice, [silent], someTime);
    expect([thrice.dueAt, openLooks(thrice)]).toEqual([undefined, []]);
  });

  it('without a way out hide nothing that was seen before', () => {
    expect(latestLooks(checksOf([published, up], [sweep, noWayOut]))[0]?.found).toEqual(up);
  });
});

describe('in doubt', () => {
  const look = (why: Look['for'], found: Finding): Look => ({
    ...{ ...here, for: why, askedAt: someTime, tries: 1 },
    found,
  });

  it.each<[string, Look['for'], Finding, 'gone' | 'stillUp' | undefined]>([
    ['a page that stands', 'sweep', up, undefined],
    ['a page that is gone', 'sweep', gone, 'gone'],
    ['a page that was never there', 'published', gone, 'gone'],
    ['a website that has no name any more', 'sweep', { ...silent, why: 'ENOTFOUND' }, 'gone'],
    ['a website that does not answer', 'sweep', silent, undefined],
    ['a website that is out of order', 'sweep', { ...up, status: 500 }, undefined],
    ['a page that came down', 'takenDown', gone, undefined],
    ['a page that should have come down', 'takenDown', up, 'stillUp'],
    ['a page that says something else now', 'takenDown', { ...up, hasSubject: false }, undefined],
    ['a file that should have come down', 'takenDown', { ...up, hasSubject: false, isFile: true }, 'stillUp'],
    ['a network without a way out', 'sweep', noWayOut, undefined],
  ])('%s', (_, why, finding, doubt) => {
    expect(doubtOf(look(why, finding))).toBe(doubt);
  });

  it('is since it was last found so, and no more once it is found right', () => {
    expect(checksOf([published, gone]).doubtAt).toEqual(gone.at);
    expect(checksOf([published, gone], [sweep, up]).doubtAt).toBeUndefined();
  });
});
