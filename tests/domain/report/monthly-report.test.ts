/** The figures of a month: each request counts once, by where it stood when the month ended in Bangkok. */
import { describe, expect, it } from 'vitest';
import { asActor } from '../../../src/domain/person/person.js';
import { monthOf, monthsLater, spanOf } from '../../../src/domain/report/month.js';
import type { MonthlyCounts } from '../../../src/domain/report/monthly-counts.js';
import { answerOf, mayAnswer } from '../../../src/domain/report/monthly-note.js';
import { monthlyReport } from '../../../src/domain/report/monthly-report.js';
import { publicationOf, publishedBy, reportedOf } from '../../../src/domain/report/reported-requests.js';
import type { Action } from '../../../src/domain/request/actions.js';
import type { HistoryEntry, PublishRequest } from '../../../src/domain/request/publish-request.js';
import {
  buildContent,
  buildNote,
  buildPerson,
  buildRequest,
  minutesLater,
  someTime,
} from '../../support/builders.js';
import { type FlatStatus, withContent } from '../../support/flat-request.js';

const by = asActor(buildPerson());
const none: MonthlyCounts = {
  all: 0,
  published: 0,
  inProgress: 0,
  toCorrect: 0,
  withdrawn: 0,
  permitted: 0,
  refused: 0,
  returned: 0,
  takenDown: 0,
  periodOver: 0,
  extended: 0,
  updated: 0,
};
const lastInstant = { october: '2026-10-31T16:59:59Z', november: '2026-11-30T16:59:59Z' };
const firstInstant = { november: '2026-10-31T17:00:00Z', december: '2026-11-30T17:00:00Z' };
const within = '2026-11-12T03:00:00Z';
const later = '2026-12-20T03:00:00Z';

type Told = [action: Action, at: string][];

/** @param last its last day on the website */
function told(told: Told, { status = 'online' as FlatStatus, last = '2027-09-30', unit = by.unit } = {}) {
  const history = told.map(
    ([action, at], index): HistoryEntry => ({
      action,
      at: new Date(at),
      by,
      round: 1,
      actKey: `${index}`,
    }),
  );
  const publications = history
    .filter(({ action }) => action === 'publish')
    .map(({ at }) => ({ siteId: 'office', url: 'https://www.example.go.th', at, by }));
  const content = buildContent({ online: { kind: 'until', lastDay: last } });
  const requester = { ...by, unit, contact: '' };
  const waitingSince = history.at(-1)?.at ?? someTime;
  return buildRequest({ history, publications, content, status, requester, waitingSince });
}

function november(requests: PublishRequest[], now = new Date('2026-12-01T01:30:00Z')) {
  const about = { period: '2026-11', now };
  return monthlyReport({ ...about, reported: reportedOf(requests, about), months: [] });
}

const begun: Told = [['submit', '2026-10-05T03:00:00Z']];

describe('a request counts as', () => {
  it.each<[string, PublishRequest, Partial<MonthlyCounts>]>([
    [
      'published at 00:00 of the first day',
      told([...begun, ['publish', firstInstant.november]]),
      { published: 1 },
    ],
    ['published a second earlier: of October', told([...begun, ['publish', lastInstant.october]]), {}],
    [
      'published at 23:59:59 of the last day',
      told([...begun, ['publish', lastInstant.november]]),
      { published: 1 },
    ],
    [
      'published a second later: still in progress',
      told([...begun, ['publish', firstInstant.december]]),
      { inProgress: 1 },
    ],
    [
      'submitted at 23:59:59 of the last day',
      told([['submit', lastInstant.november]], { status: 'deciding' }),
      { inProgress: 1 },
    ],
    [
      'submitted a second later: of December',
      told([['submit', firstInstant.december]], { status: 'deciding' }),
      {},
    ],
    ['waiting all through the month', told([...begun, ['publish', later]]), { inProgress: 1 }],
    [
      'refused in the month',
      told([...begun, ['refuse', within]], { status: 'refused' }),
      { toCorrect: 1, refused: 1 },
    ],
    [
      'sent back in the month, corrected after it',
      told([...begun, ['return', within], ['resubmit', later]], { status: 'deciding' }),
      { toCorrect: 1, returned: 1 },
    ],
    [
      'refused before and not corrected',
      told([...begun, ['refuse', lastInstant.october]], { status: 'refused' }),
      {},
    ],
    [
      'refused before and corrected in the month',
      told([...begun, ['refuse', lastInstant.october], ['resubmit', within]], { status: 'deciding' }),
      { inProgress: 1 },
    ],
    [
      'a refusal that was taken back',
      told([...begun, ['refuse', within], ['undo', within]], { status: 'deciding' }),
      { inProgress: 1 },
    ],
    [
      'refused, then passed on to another person',
      told([...begun, ['refuse', within], ['handOver', within]], { status: 'refused' }),
      { toCorrect: 1, refused: 1 },
    ],
    [
      'refused and corrected, then permitted and published, in one month',
      told([...begun, ['refuse', within], ['resubmit', within], ['permit', within], ['publish', within]]),
      { published: 1, refused: 1, permitted: 1 },
    ],
    [
      'refused twice',
      told([...begun, ['refuse', within], ['resubmit', within], ['refuse', within]], { status: 'refused' }),
      { toCorrect: 1, refused: 2 },
    ],
    [
      'permitted, taken back, and refused',
      told([...begun, ['permit', within], ['undo', within], ['refuse', within]], { status: 'refused' }),
      { toCorrect: 1, refused: 1 },
    ],
    [
      'permitted in the month and published later',
      told([...begun, ['permit', within], ['publish', later]]),
      { inProgress: 1, permitted: 1 },
    ],
    [
      'withdrawn in the month',
      told([...begun, ['withdraw', within]], { status: 'withdrawn' }),
      { withdrawn: 1 },
    ],
    [
      'up on one of two websites',
      told([...begun, ['publish', within]], { status: 'permitted' }),
      { inProgress: 1 },
    ],
  ])('%s', (_, request, counts) => {
    const { published = 0, inProgress = 0, toCorrect = 0, withdrawn = 0 } = counts;
    const all = published + inProgress + toCorrect + withdrawn;
    expect(november([request]).counts).toEqual({ ...none, all, ...counts });
  });

  const online: Told = [...begun, ['publish', '2026-10-06T03:00:00Z']];

  it.each<[string, PublishRequest, Partial<MonthlyCounts>]>([
    ['over since the last day of the month', told(online, { last: '2026-11-30' }), { periodOver: 1 }],
    ['over a day later: not yet', told(online, { last: '2026-12-01' }), {}],
    [
      'an update permitted in the month: permitted to be published',
      told([...online, ['askUpdate', within], ['permit', within]], { last: '2027-11-30' }),
      { permitted: 1 },
    ],
    [
      'an update refused in the month',
      told([...online, ['askUpdate', within], ['refuse', within]], { last: '2027-11-30' }),
      { refused: 1 },
    ],
    [
      'an extension refused, and permitted when it was asked for again: no permit to publish, and no refusal of one',
      told(
        [...online, ['askExtension', within], ['refuse', within], ['resubmit', within], ['permit', within]],
        { last: '2027-11-30' },
      ),
      {},
    ],
    [
      'a take-down refused in the month',
      told([...online, ['askTakeDown', within], ['refuse', within]], { last: '2027-11-30' }),
      {},
    ],
    [
      'asked to come down, and over',
      told([...online, ['askTakeDown', within]], { status: 'takeDownAsked', last: '2026-11-20' }),
      { periodOver: 1 },
    ],
    [
      'taken down in the month',
      told([...online, ['takeDown', within]], { status: 'takenDown', last: '2026-11-01' }),
      { takenDown: 1 },
    ],
    [
      'over, and taken down after the month',
      told([...online, ['takeDown', later]], { status: 'takenDown', last: '2026-11-01' }),
      { periodOver: 1 },
    ],
    [
      'taken down before',
      told([...online, ['takeDown', lastInstant.october]], { status: 'takenDown', last: '2026-10-20' }),
      {},
    ],
  ])('published earlier, %s', (_, request, counts) => {
    expect(november([request]).counts).toEqual({ ...none, ...counts });
  });
});

it('a month that is not over is told as of now', () => {
  const now = new Date('2026-11-20T07:30:00Z');
  const over = told([...begun, ['publish', within]], { last: '2026-11-25' });
  expect(november([over], now)).toMatchObject({ asOf: now, counts: { published: 1, periodOver: 0 } });
  expect(november([over])).not.toHaveProperty('asOf');
});

it('each unit is told with what it published in order, its last answer, and why that is missing', () => {
  const owing = {
    withProvider: [
      { key: 'administration', name: 'กลุ่มงานบริหารทั่วไป' },
      { key: 'disease-control', name: 'กลุ่มงานควบคุมโรค' },
    ],
    withoutProvider: [{ key: 'promotion', name: 'กลุ่มงานส่งเสริมสุขภาพ' }],
  };
  const second = told([...begun, ['publish', '2026-11-13T03:00:00Z']]);
  const first = told([...begun, ['publish', within]]);
  const other = told([...begun, ['publish', within]], { unit: 'งานที่ไม่มีผู้รับผิดชอบ' });
  const requests = [second, first, other];
  const note = buildNote();
  const month = '2026-11';
  const now = new Date('2026-12-01T01:30:00Z');
  const about = { period: month, now };
  const { units } = monthlyReport({
    ...about,
    reported: reportedOf(requests, about),
    months: [{ month, notes: [note], owing }],
  });
  expect(units).toEqual([
    { name: 'กลุ่มงานบริหารทั่วไป', published: [], answers: [{ month, missing: 'answer' }] },
    {
      name: 'กลุ่มงานควบคุมโรค',
      published: [publicationOf(first), publicationOf(second)],
      answers: [{ month, answer: answerOf(note) }],
    },
    { name: 'กลุ่มงานส่งเสริมสุขภาพ', published: [], answers: [{ month, missing: 'provider' }] },
    { name: 'งานที่ไม่มีผู้รับผิดชอบ', published: [publicationOf(other)], answers: [] },
  ]);
});

it('what was published for a unit stays with it when the unit gets another name', () => {
  const request = told([...begun, ['publish', within]], { unit: 'ชื่อเดิม' });
  const renamed = { key: 'administration', name: 'ชื่อใหม่' };
  expect(
    publishedBy([withContent(request, { unit: { key: 'administration', name: 'ชื่อเดิม' } })], renamed),
  ).toHaveLength(1);
  expect(publishedBy([request], renamed)).toEqual([]);
});

it('an answer can be put right until the executives were sent it, and one that came later afterwards too', () => {
  expect(mayAnswer(undefined, minutesLater(5))).toBe(true);
  expect(mayAnswer(buildNote(), undefined)).toBe(true);
  expect(mayAnswer(buildNote(), minutesLater(5))).toBe(false);
  expect(mayAnswer(buildNote(), minutesLater(-5))).toBe(true);
});

it('months pass at midnight in Bangkok, also from year to year', () => {
  expect(monthOf(new Date('2026-12-31T16:59:59Z'))).toBe('2026-12');
  expect(monthOf(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01');
  expect(monthsLater('2027-01', -1)).toBe('2026-12');
  expect(spanOf('2026-11')).toEqual({
    from: new Date('2026-10-31T17:00:00Z'),
    to: new Date('2026-11-30T17:00:00Z'),
  });
});
