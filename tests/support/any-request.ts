/** Any request that the schema allows, for properties: whatever people write, with and without the optional parts. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { actions } from '../../src/domain/request/actions.js';
import type { Actor } from '../../src/domain/request/actor.js';
import type { Attachment, Content } from '../../src/domain/request/content.js';
import type {
  HistoryEntry,
  Proposal,
  Publication,
  PublishRequest,
  Signature,
  Standing,
} from '../../src/domain/request/publish-request.js';
import { proposalKinds, proposalStatuses, standingStatuses } from '../../src/domain/request/statuses.js';
import { anyDay } from './any-day.js';
import { buildRequest } from './builders.js';

/** `unit: 'binary'` reaches every code point, control characters and emoji included. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', 'ประกาศ ๒๕๗๐', '👩🏽‍⚕️🇹🇭', '"\\\u0000\u2028', 'ก็ ที่\u200b', '__proto__'),
);
const instant = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2199-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const count = fc.integer({ min: 1, max: 100_000 });

const actor: fc.Arbitrary<Actor> = fc.record({ personId: text, name: text, position: text, unit: text });

/** Few contents, so that the same file stands in several places. */
export const ANY_CONTENTS = Array.from({ length: 20 }, (_, number) => `content ${number}`);
const sha256 = fc
  .constantFrom(...ANY_CONTENTS)
  .map((content) => createHash('sha256').update(content).digest('hex'));

export const anyAttachment: fc.Arbitrary<Attachment> = withOptional(
  {
    id: text,
    fileName: text,
    extension: text,
    sizeInBytes: fc.nat(),
    sha256,
    messageId: text,
  },
  { preview: fc.record({ sha256, sizeInBytes: fc.nat() }) },
);

const online: fc.Arbitrary<Content['online']> = fc.oneof(
  anyDay.map((lastDay) => ({ kind: 'until', lastDay }) as const),
  anyDay.map((reviewOn) => ({ kind: 'noEnd', reviewOn }) as const),
);

/** By ids as profiles may have them. */
const id = fc
  .stringMatching(/^[a-zA-Z0-9-]{1,10}$/)
  .filter((one) => one !== 'constructor' && one !== 'prototype');
const names = fc.dictionary(id, text, { maxKeys: 2 });

const content: fc.Arbitrary<Content> = withOptional(
  {
    siteIds: fc.array(text, { maxLength: 2 }),
    categoryId: text,
    subject: text,
    details: text,
    attachments: fc.array(anyAttachment, { maxLength: 3 }),
    source: text,
    online,
    links: fc.array(text, { maxLength: 3 }),
    remarks: text,
  },
  {
    unit: fc.record({ key: text, name: text }),
    dataTypeId: text,
    itemId: text,
    infoPeriod: fc.record({ from: anyDay, to: anyDay }),
    keywords: fc.array(text, { maxLength: 3 }),
    dataAt: anyDay.map((day) => `${day}T14:30`),
    names: fc.record({ categories: names, dataTypes: names, sites: names }),
  },
);

const signature: fc.Arbitrary<Signature> = fc.record({
  stepId: text,
  capacity: text,
  by: actor,
  at: instant,
  round: count,
  undone: fc.boolean(),
});

const historyEntry: fc.Arbitrary<HistoryEntry> = withOptional(
  { action: fc.constantFrom(...actions), by: actor, at: instant, round: count, actKey: text },
  { startedAt: instant, stepId: text, reason: text, content, to: actor, online, reviewOn: anyDay },
);

const publications: fc.Arbitrary<Publication[]> = fc.array(
  fc.record({ siteId: text, url: text, at: instant, by: actor }),
  { maxLength: 2 },
);

const proposal: fc.Arbitrary<Proposal> = withOptional(
  {
    kind: fc.constantFrom(...proposalKinds),
    status: fc.constantFrom(...proposalStatuses),
    round: count,
    content,
    steps: fc.array(text, { maxLength: 3 }),
    stepIndex: fc.nat({ max: 5 }),
    waitingSince: instant,
    publications,
  },
  { takenBy: actor },
);

const standing: fc.Arbitrary<Standing> = withOptional(
  {
    status: fc.constantFrom(...standingStatuses),
    round: fc.integer({ min: 1, max: 5 }),
    content,
    publications,
    publishedAt: instant,
  },
  { takenDownAt: instant },
);

/** One side or both: a request with neither is none. */
const sides: fc.Arbitrary<Pick<PublishRequest, 'proposal' | 'standing'>> = fc.oneof(
  fc.record({ proposal }),
  fc.record({ standing }),
  fc.record({ proposal, standing }),
);

const rest: fc.Arbitrary<Omit<PublishRequest, 'proposal' | 'standing'>> = withOptional(
  {
    id: fc.uuid(),
    fiscalYear: fc.integer({ min: 2500, max: 2700 }),
    sequence: count,
    version: count,
    procedure: fc.constant(buildRequest().procedure),
    requester: fc.record({ personId: text, name: text, position: text, unit: text, contact: text }),
    signatures: fc.array(signature, { maxLength: 3 }),
    history: fc.array(historyEntry, { minLength: 1, maxLength: 3 }),
  },
  { decidedInPlaceAt: instant },
);

export const anyRequest: fc.Arbitrary<PublishRequest> = fc
  .tuple(rest, sides)
  .map(([some, more]) => ({ ...some, ...more }));

/** Each of the optional fields is there or absent, on its own. */
function withOptional<T, U>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: { [K in keyof U]: fc.Arbitrary<U[K]> },
): fc.Arbitrary<T & Partial<U>> {
  return fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([some, more]) => ({ ...some, ...more }) as T & Partial<U>);
}
