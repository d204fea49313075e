/** No question takes longer because there are more documents: each goes by `_id`, or by an index that also sorts. */

import { isDeepStrictEqual } from 'node:util';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collected } from '../../../src/collected.js';
import { createModels, type Models } from '../../../src/storage/mongo/models.js';
import { openMongo } from '../../../src/storage/mongo/open-mongo.js';
import { createMongoStores } from '../../../src/storage/mongo/open-mongo-storage.js';
import {
  buildChecklistMarks,
  buildEvent,
  buildMessage,
  buildNote,
  buildPageChecks,
  buildPlacements,
  buildRequest,
  minutesLater,
  someTime,
} from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

interface Question {
  collection: string;
  filter: object;
  sort: Record<string, 1 | -1>;
}

describe.skipIf(!server)('on a server', () => {
  let database: string;
  let connection: Connection;
  beforeAll(async () => {
    database = server!.newDatabase();
    connection = await openMongo({ uri: server!.uri, database, now: () => someTime });
  });
  afterAll(async () => {
    await connection?.close();
    if (database) await server?.drop(database);
  });

  test('every question of the stores', async () => {
    const questions = await questionsOf(connection);
    expect(questions.length).toBeGreaterThan(15);
    expect(questions.filter((question) => !isServed(question))).toEqual([]);
  });

  test('a question without an index would be noticed', () => {
    const collection = 'requests';
    const waiting = { situation: 'publication.permitted' };
    const longestFirst = { 'document.proposal.waitingSince': 1, _id: 1 } as const;
    expect(isServed({ collection, filter: waiting, sort: longestFirst })).toBe(true);
    expect(isServed({ collection, filter: waiting, sort: { 'document.sequence': 1 } })).toBe(false);
    expect(isServed({ collection, filter: { 'document.sequence': 1 }, sort: {} })).toBe(false);
    expect(isServed({ collection, filter: {}, sort: longestFirst })).toBe(false);
  });

  function isServed(question: Question): boolean {
    if ('_id' in question.filter) return true;
    return indexesOf(connection, question.collection).some((index) => serves(index, question));
  }
});

/** The stores' questions, as Mongoose hands them to the driver. Listing all people or marks asks for all of them, and the marks of what is anchored go out in bulk, each by its id: both are left out. */
async function questionsOf(connection: Connection): Promise<Question[]> {
  const {
    requests,
    conversations,
    persons,
    events,
    messages,
    numbers,
    claims,
    monthlyNotes,
    fileAccesses,
    madePapers,
    pageChecks,
    checklistMarks,
    placements,
  } = createMongoStores(connection);
  const questions: Question[] = [];
  mongoose.set('debug', (collection: string, method: string, ...args: unknown[]) => {
    if (/^insert/.test(method)) return;
    questions.push(asQuestion(collection, args));
  });
  const claim = { now: minutesLater(5), leaseUntil: minutesLater(6), limit: 3 };
  await requests.insert(buildRequest());
  await requests.get('a');
  await requests.replace(buildRequest({ version: 2 }), 1);
  await requests.markAnnounced('a', 1, []);
  await requests.unannounced(3);
  await requests.unanchored(3);
  await requests.waiting({ statuses: ['deciding', 'permitted'] }, 3);
  await requests.waiting({ statuses: ['permitted'], kinds: ['update', 'takeDown'] }, 3);
  await requests.getAll(['a', 'b']);
  await requests.outlines.waiting({ statuses: ['deciding', 'permitted'] }, 3);
  await requests.ofRequester('a', 3);
  await requests.ending({ from: '2026-11-20', to: '2027-01-31' }, 3);
  await requests.toReview({ from: '2026-11-20', to: '2027-01-31' }, 3);
  await requests.toReview({ ownerId: 'a', from: '2026-11-20', to: '2027-01-31' }, 3);
  await requests.decidedInPlace(someTime, 3);
  await requests.waitingMovedSince({ statuses: ['deciding', 'permitted'], since: someTime }, 3);
  await requests.withConcern(3);
  await requests.uncheckedSince(someTime, 3);
  await requests.correctedSince(someTime, 3);
  await requests.countOnline();
  await requests.countBySituation();
  await collected(requests.underWay({ from: someTime, to: minutesLater(9) }));
  await conversations.get('a');
  await persons.get('a');
  await events.add([buildEvent()]);
  await events.claimAbandoned(claim);
  await events.begin({ id: 'a', attempts: 0 });
  await events.shortenLeases(minutesLater(9));
  await events.renewLeases(['a'], minutesLater(9));
  await events.hasOlderUnfinished(buildEvent());
  await events.ofChatSince('U1', someTime);
  await events.markAnswering('a');
  await events.finish('a', 'done');
  await events.removeFinishedBefore(someTime);
  await messages.add(buildMessage());
  await messages.claimDue(claim);
  await messages.hasten({ now: someTime, triesAfter: someTime, leasesAfter: someTime });
  await messages.settle('a', { status: 'accepted', attempts: 1, nextAttemptAt: someTime });
  await messages.forgetBodies({ before: minutesLater(9), limit: 3 });
  await messages.undeliverable(3);
  await messages.waitingFor('U1', 3);
  await messages.ridingFor('U1', 3);
  await numbers.reserve(2570, 'a');
  await monthlyNotes.ofMonth('2026-11');
  await fileAccesses.ofRequest('a', 3);
  await madePapers.ofRequest('a', 3);
  await pageChecks.get('a');
  await pageChecks.due(someTime, 3);
  await pageChecks.doubtful(someTime, 3);
  await pageChecks.replace(buildPageChecks({ version: 2 }), 1);
  await checklistMarks.get('a');
  await checklistMarks.replace(buildChecklistMarks({ version: 2 }), 1);
  await placements.get('a');
  await placements.replace(buildPlacements({ version: 2 }), 1);
  await monthlyNotes.replace(buildNote({ version: 2 }), 1);
  await claims.holderOf('a');
  await claims.claim('a', 'somebody');
  await claims.claim('a', 'somebody else');
  mongoose.set('debug', false);
  return questions;
}

/** An aggregation finds its documents by its first stage. */
function asQuestion(collection: string, [first, second]: unknown[]): Question {
  const filter = Array.isArray(first) ? first[0].$match : first;
  const { sort = {} } = (second ?? {}) as Partial<Question>;
  return { collection, filter, sort };
}

interface Index {
  fields: [string, 1 | -1][];
  partial: object;
}

function indexesOf(connection: Connection, collection: string): Index[] {
  const model = createModels(connection)[collection as keyof Models];
  return model.schema.indexes().map(([fields, options]) => ({
    fields: Object.entries(fields) as Index['fields'],
    partial: options?.partialFilterExpression ?? {},
  }));
}

/** First all fields that are looked up, then all that are sorted by: MongoDB can walk along it and stop at the limit. */
function serves({ fields, partial }: Index, { filter, sort }: Question): boolean {
  const sorted = Object.entries(sort);
  const fixed = new Set(Object.entries(partial).flatMap(([name, value]) => (isRange(value) ? [] : [name])));
  const named = Object.entries(filter).filter(([name]) => !fixed.has(name));
  if (named.length + sorted.length === 0) return countsAlong({ fields, partial }, filter);
  const exact = named.filter(([, value]) => !isRange(value));
  const lookedUp = exact.length + sorted.length > 0 ? exact : named;
  const open = fields.filter(([name]) => !fixed.has(name)); // the others are the same in all that it holds
  const first = open.slice(0, lookedUp.length).map(([name]) => name);
  const next = open.slice(lookedUp.length, lookedUp.length + sorted.length);
  const turned = next.map(([name, direction]) => [name, -direction]);
  return (
    isDeepStrictEqual(new Set(first), new Set(lookedUp.map(([name]) => name))) &&
    holdsAll(partial, filter) &&
    first.length + next.length > 0 &&
    (isDeepStrictEqual(next, sorted) || isDeepStrictEqual(turned, sorted))
  );
}

/** A count of all that a partial index holds walks along that index, where its first field is looked up. */
function countsAlong({ fields, partial }: Index, filter: object): boolean {
  return isDeepStrictEqual(filter, partial) && fields.some(([name], place) => place === 0 && name in filter);
}

/** All that is asked for is in the index: what is within a range is there. */
function holdsAll(partial: object, filter: object): boolean {
  const asked = new Map(Object.entries(filter));
  return Object.entries(partial).every(([name, value]) =>
    isRange(value) ? isRange(asked.get(name)) : isDeepStrictEqual(asked.get(name), value),
  );
}

function isRange(value: unknown): boolean {
  const ranges = ['$lte', '$lt', '$gt', '$gte', '$exists'];
  return typeof value === 'object' && value !== null && ranges.some((one) => one in value);
}
