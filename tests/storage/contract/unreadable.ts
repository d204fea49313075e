/** A record that can't be read is left out, reported and found by the doctor; nothing else suffers from it. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collected } from '../../../src/collected.js';
import { spanOf } from '../../../src/domain/report/month.js';
import { ALL_TIME, type Stores } from '../../../src/domain/stores.js';
import type { RecordKind, UnreadableRecord } from '../../../src/storage/record-reader.js';
import {
  buildAnchor,
  buildChecklistMarks,
  buildContent,
  buildConversation,
  buildEvent,
  buildFileAccess,
  buildMadePaper,
  buildMessage,
  buildNote,
  buildPageChecks,
  buildPerson,
  buildPlacements,
  buildRequest,
  minutesLater,
  type RequestOverrides,
  someTime,
} from '../../support/builders.js';
import type { TestDatabase } from './instances.js';

const claim = { now: minutesLater(10), leaseUntil: minutesLater(11), limit: 1 };
const online = (content: object) => ({ status: 'online' as const, content: buildContent(content) });

/** @param why the doctor's word for a record whose field was spoilt */
export function unreadableContract(
  database: () => TestDatabase,
  why = (field: string) => `${field}: invalid_type`,
): void {
  describe('of two records, one of which can not be read,', () => {
    let stores: Stores;
    let reported: UnreadableRecord[];

    beforeEach(async () => {
      reported = [];
      stores = await database().connect((record) => reported.push(record));
    });
    afterEach(() => stores.close());

    const spoil = (kind: RecordKind, id: string, field: string) => database().spoil({ kind, id, field });
    const reportedIds = () => [...new Set(reported.map(({ kind, id }) => `${kind} ${id}`))];

    /** The spoilt one would come first in every list. */
    async function twoRequests(overrides: RequestOverrides): Promise<void> {
      await stores.requests.insert(buildRequest({ ...overrides, id: '01A', sequence: 2 }));
      await stores.requests.insert(buildRequest({ ...overrides, id: '01B', sequence: 1 }));
      await spoil('requests', '01A', 'requester.name');
    }

    test.each<[string, RequestOverrides, (requests: Stores['requests']) => Promise<{ id: string }[]>]>([
      ['what waits', {}, (all) => all.waiting({ statuses: ['deciding'] }, 1)],
      ['what waits in any status', {}, (all) => all.waiting({ statuses: ['checking', 'deciding'] }, 1)],
      ["the requester's own", {}, (all) => all.ofRequester(buildPerson().id, 1)],
      ['what was decided in place', { decidedInPlaceAt: someTime }, (all) => all.decidedInPlace(someTime, 2)],
      ['what ends', online({}), (all) => all.ending(ALL_TIME, 1)],
      [
        'what is to be reviewed',
        online({ online: { kind: 'noEnd', reviewOn: '2027-01-31' } }),
        (all) => all.toReview(ALL_TIME, 1),
      ],
      [
        "what is the owner's to review",
        online({ online: { kind: 'noEnd', reviewOn: '2027-01-31' } }),
        (all) => all.toReview({ ...ALL_TIME, ownerId: buildPerson().id }, 1),
      ],
      ['what is not announced', {}, async (all) => (await all.unannounced(1)).map(({ request }) => request)],
    ])('the other fills the list of %s', async (_, overrides, list) => {
      await twoRequests(overrides);
      expect((await list(stores.requests)).map(({ id }) => id)).toEqual(['01B']);
      expect(reportedIds()).toEqual(['requests 01A']);
    });

    test('the other is in the report of the month', async () => {
      await twoRequests({});
      const found = await collected(stores.requests.underWay(spanOf('2099-11')));
      expect(found.map(({ id }) => id)).toEqual(['01B']);
    });

    test('asked for by its id it is a fault, which says no word that was written', async () => {
      await twoRequests({});
      const fault = `The record 01A of requests can't be read (${why('requester.name')}).`;
      await expect(stores.requests.get('01A')).rejects.toThrow(fault);
      expect(await stores.requests.get('01B')).toBeDefined();
    });

    test('the other person is listed', async () => {
      for (const id of ['U1', 'U2']) await stores.persons.replace(buildPerson({ id }), 0);
      await spoil('persons', 'U1', 'contact');
      expect((await stores.persons.list()).map(({ id }) => id)).toEqual(['U2']);
      await expect(stores.persons.get('U1')).rejects.toThrow('persons');
      expect(reportedIds()).toEqual(['persons U1']);
    });

    test('the other conversation goes on', async () => {
      for (const personId of ['U1', 'U2']) {
        await stores.conversations.replace(buildConversation({ personId }), 0);
      }
      await spoil('conversations', 'U1', 'parked');
      await expect(stores.conversations.get('U1')).rejects.toThrow('conversations');
      expect(await stores.conversations.get('U2')).toBeDefined();
    });

    test('the other note is in the report', async () => {
      const other = buildNote({ id: '2026-11:dental', unit: 'dental' });
      for (const note of [buildNote(), other]) await stores.monthlyNotes.replace(note, 0);
      await spoil('monthlyNotes', buildNote().id, 'unit');
      expect(await stores.monthlyNotes.ofMonth('2026-11')).toEqual([other]);
    });

    test('the other opening of a file is listed', async () => {
      const accesses = [buildFileAccess({ id: '01A' }), buildFileAccess({ id: '01B' })];
      await stores.fileAccesses.add(accesses);
      await spoil('fileAccesses', '01B', 'fileName');
      expect(await stores.fileAccesses.ofRequest('request', 1)).toEqual(accesses.slice(0, 1));
    });

    test('the other event of the same chat is taken up, and waits for nothing', async () => {
      const later = buildEvent({ id: 'later', receivedAt: minutesLater(1) });
      await stores.events.add([buildEvent({ id: 'spoilt' }), later]);
      await spoil('events', 'spoilt', 'attempts');
      expect(await stores.events.ofChatSince(later.chatId, someTime)).toEqual([later]);
      expect((await stores.events.claimAbandoned(claim)).map(({ id }) => id)).toEqual(['later']);
      expect(await stores.events.hasOlderUnfinished(later)).toBe(false);
      expect(reportedIds()).toEqual(['events spoilt']);
    });

    test('the other message to the same person is sent', async () => {
      const later = buildMessage({ id: 'later', createdAt: minutesLater(1) });
      for (const message of [buildMessage({ id: 'spoilt' }), later]) await stores.messages.add(message);
      await spoil('messages', 'spoilt', 'retryKey');
      const due = [...(await stores.messages.claimDue(claim)), ...(await stores.messages.claimDue(claim))];
      expect(due.map(({ id }) => id)).toEqual(['later']);
      expect(reportedIds()).toEqual(['messages spoilt']);
    });

    test('the other undeliverable message is told', async () => {
      for (const [id, minutes] of [['spoilt', 1] as const, ['other', 0] as const]) {
        const createdAt = minutesLater(minutes);
        await stores.messages.add(buildMessage({ id, createdAt, status: 'undeliverable' }));
      }
      await spoil('messages', 'spoilt', 'retryKey');
      expect((await stores.messages.undeliverable(1)).map(({ id }) => id)).toEqual(['other']);
    });
  });

  test('the doctor finds every record that can not be read, of each kind', async () => {
    const stores = await database().connect();
    await stores.requests.insert(buildRequest());
    await stores.persons.replace(buildPerson(), 0);
    await stores.conversations.replace(buildConversation(), 0);
    await stores.events.add([buildEvent()]);
    await stores.messages.add(buildMessage());
    await stores.monthlyNotes.replace(buildNote(), 0);
    await stores.fileAccesses.add([buildFileAccess()]);
    await stores.anchors.add(buildAnchor());
    await stores.madePapers.add(buildMadePaper());
    await stores.pageChecks.replace(buildPageChecks(), 0);
    await stores.checklistMarks.replace(buildChecklistMarks(), 0);
    await stores.placements.replace(buildPlacements(), 0);
    expect(await unreadableOf(database())).toEqual([]);

    const personId = buildPerson().id;
    const spoilt: { kind: RecordKind; id: string; field: string }[] = [
      { kind: 'requests', id: buildRequest().id, field: 'requester.name' },
      { kind: 'conversations', id: personId, field: 'parked' },
      { kind: 'persons', id: personId, field: 'contact' },
      { kind: 'events', id: buildEvent().id, field: 'attempts' },
      { kind: 'messages', id: buildMessage().id, field: 'retryKey' },
      { kind: 'monthlyNotes', id: buildNote().id, field: 'unit' },
      { kind: 'fileAccesses', id: buildFileAccess().id, field: 'fileName' },
      { kind: 'anchors', id: '00000001', field: 'before' },
      { kind: 'madePapers', id: buildMadePaper().id, field: 'requestId' },
      { kind: 'pageChecks', id: buildPageChecks().id, field: 'looks' },
      { kind: 'checklistMarks', id: buildChecklistMarks().id, field: 'marks' },
      { kind: 'placements', id: buildPlacements().id, field: 'placements' },
    ];
    for (const one of spoilt) await database().spoil(one);
    await stores.close();
    expect(await unreadableOf(database())).toEqual(
      spoilt.map(({ kind, id, field }) => ({ kind, id, why: why(field) })),
    );
  });
}

async function unreadableOf(database: TestDatabase): Promise<UnreadableRecord[]> {
  const opened = await database.look();
  if (opened.kind !== 'present') throw new Error(`it is ${opened.kind}`);
  const found = await opened.unreadable();
  await opened.close();
  return found;
}
