/** Requests as the program stored them while one status said both what is asked for and what stands on the website. */

import { expect } from 'vitest';
import { collected } from '../../../src/collected.js';
import { spanOf } from '../../../src/domain/report/month.js';
import { withHashes } from '../../../src/domain/request/hash-chain.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Stores } from '../../../src/domain/stores.js';
import { buildContent, buildRequest, minutesLater, someTime } from '../../support/builders.js';

type Old = Record<string, unknown> & { id: string; version: number };

const { procedure, requester, signatures } = buildRequest();
const by = { personId: 'U4', name: 'มานี', position: 'เว็บมาสเตอร์', unit: 'กลุ่มงานควบคุมโรค' };
const content = buildContent();
const noEnd = buildContent({ online: { kind: 'noEnd', reviewOn: '2027-09-30' } });
const publications = ['office', 'ministry'].map((siteId, index) => ({
  siteId,
  url: `https://www.example.go.th/${siteId}`,
  at: minutesLater(30 + index),
  by,
}));
const publishedAt = minutesLater(31);

/** Each entry one minute after the one before. */
function historyOf(...actions: string[]) {
  return actions.map((action, index) => ({
    action,
    by,
    at: minutesLater(index),
    round: index < 2 ? 1 : 2,
    eventId: `event-${index}`,
    ...(index === 0 && { content, startedAt: minutesLater(-5) }),
    ...(action === 'keep' && { reviewOn: '2027-09-30' }),
  }));
}

function old(status: string, actions: string[], more: object = {}): Old {
  return {
    id: status,
    fiscalYear: 2570,
    sequence: 1,
    version: actions.length,
    round: 2,
    status,
    stepIndex: 0,
    procedure,
    content,
    requester,
    signatures,
    history: historyOf(...actions),
    waitingSince: minutesLater(actions.length - 1),
    publications: [],
    ...more,
  };
}

const published = ['submit', 'refuse', 'resubmit', 'permit', 'take', 'publish'];
const decidedInPlaceAt = minutesLater(3);

export const oldRequests: Old[] = [
  old('checking', ['submit', 'refuse', 'resubmit']),
  old('deciding', ['submit', 'refuse', 'resubmit', 'pass']),
  old('forwarding', ['submit', 'refuse', 'resubmit', 'permit'], { decidedInPlaceAt }),
  old('permitted', ['submit', 'refuse', 'resubmit', 'permit', 'take'], {
    stepIndex: 1,
    takenBy: by,
    publications: publications.slice(0, 1),
  }),
  old('refused', ['submit', 'refuse', 'resubmit', 'refuse']),
  old('published', published, { stepIndex: 1, takenBy: by, publications }),
  old('kept', [...published, 'keep'], { status: 'published', content: noEnd, publications }),
  old('takeDownAsked', [...published, 'askTakeDown'], { stepIndex: 1, takenBy: by, publications }),
  old('takenDown', [...published, 'askTakeDown', 'takeDown'], { stepIndex: 1, publications }),
  old('withdrawn', ['submit', 'refuse', 'resubmit', 'withdraw']),
];

const steps = procedure.steps.map(({ id }) => id);

function proposalNow(status: string, { stepIndex = 0, minutes = 0, ...more }) {
  const own = { round: 2, content, steps, stepIndex, publications: [], ...more };
  return { kind: 'publication', status, waitingSince: minutesLater(minutes), ...own };
}

const standing = { status: 'online', round: 2, content, publications, publishedAt };

/** The sides of each today. */
const sidesNow: Record<string, object> = {
  checking: { proposal: proposalNow('checking', { minutes: 2 }) },
  deciding: { proposal: proposalNow('deciding', { minutes: 3 }) },
  forwarding: { proposal: proposalNow('forwarding', { minutes: 3 }), decidedInPlaceAt },
  permitted: {
    proposal: proposalNow('permitted', {
      minutes: 4,
      stepIndex: 1,
      takenBy: by,
      publications: publications.slice(0, 1),
    }),
  },
  refused: { proposal: proposalNow('refused', { minutes: 3 }) },
  published: { standing },
  kept: { standing: { ...standing, content: noEnd } },
  takeDownAsked: {
    standing,
    proposal: { ...proposalNow('permitted', { minutes: 6 }), kind: 'takeDown', steps: [] },
  },
  takenDown: { standing: { ...standing, status: 'takenDown', takenDownAt: minutesLater(7) } },
  withdrawn: { proposal: proposalNow('withdrawn', { minutes: 3 }) },
};

/** All that a request says today, and nothing else. */
function requestNow({ id, version, history }: Old): object {
  const entries = (history as ReturnType<typeof historyOf>).map(({ eventId, action, ...entry }) => ({
    ...entry,
    action: action === 'keep' ? 'confirmCurrent' : action,
    actKey: eventId,
  }));
  const whole = { id, fiscalYear: 2570, sequence: 1, version, procedure, requester, signatures };
  return withHashes({ ...whole, history: entries, chainedLater: entries.length, ...sidesNow[id] });
}

/** @param stores opened on a database that the program of before left, in which `deciding` alone is announced */
export async function expectReadAsToday({ requests }: Stores): Promise<void> {
  for (const one of oldRequests) expect(await requests.get(one.id)).toEqual(requestNow(one));
  await expectCounted(requests);
  await expectListed(requests);
  await expectMovable(requests);
}

async function expectCounted(requests: Stores['requests']): Promise<void> {
  expect(await requests.countBySituation()).toEqual({
    'publication.checking': 1,
    'publication.deciding': 1,
    'publication.forwarding': 1,
    'publication.permitted': 1,
    'publication.refused': 1,
    'publication.withdrawn': 1,
    'takeDown.permitted': 1,
    online: 2,
    takenDown: 1,
  });
}

async function expectListed(requests: Stores['requests']): Promise<void> {
  const all = oldRequests.map(({ id }) => id);
  expect(ids(await requests.ofRequester(requester.personId, 20)).sort()).toEqual(all.toSorted());
  const days = { from: '2027-01-31', to: '2027-09-30' };
  expect(ids(await requests.ending(days, 20))).toEqual(['published', 'takeDownAsked']);
  expect(ids(await requests.toReview(days, 20))).toEqual(['kept']);
  expect(ids(await requests.toReview({ ...days, ownerId: requester.personId }, 20))).toEqual(['kept']);
  expect(ids(await requests.waiting({ statuses: ['permitted', 'refused'] }, 20))).toEqual([
    'refused',
    'permitted',
    'takeDownAsked',
  ]);
  expect(ids(await requests.waiting({ statuses: ['permitted'], kinds: ['takeDown'] }, 20))).toEqual([
    'takeDownAsked',
  ]);
  expect(ids(await requests.decidedInPlace(someTime, 20))).toEqual(['forwarding']);
  const unannounced = await requests.unannounced(20);
  expect(unannounced.map(({ request }) => request.id).sort()).toEqual(
    all.filter((id) => id !== 'deciding').toSorted(),
  );
  expect(ids(await collected(requests.underWay(spanOf('2026-12')))).sort()).toEqual([]);
}

async function expectMovable(requests: Stores['requests']): Promise<void> {
  const asked = await requests.get('takeDownAsked');
  if (!asked?.standing) throw new Error('it stands on the website');
  const standing = { ...asked.standing, status: 'takenDown' as const, takenDownAt: minutesLater(60) };
  const next = { ...asked, version: asked.version + 1, standing, proposal: undefined };
  expect(await requests.replace(next, asked.version)).toBe(true);
  expect(await requests.countBySituation()).toMatchObject({ takenDown: 2, online: 2 });
  expect(ids(await requests.ending({ from: '2027-01-31', to: '2027-09-30' }, 20))).toEqual(['published']);
}

function ids(found: PublishRequest[]): string[] {
  return found.map(({ id }) => id);
}
