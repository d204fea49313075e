/** A byte of the database file that changed while nobody looked: the record that it stood in is left out, and nothing else is. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collected } from '../../../src/collected.js';
import { asActor } from '../../../src/domain/person/person.js';
import { spanOf } from '../../../src/domain/report/month.js';
import { withHashes } from '../../../src/domain/request/hash-chain.js';
import { ALL_TIME, type Stores } from '../../../src/domain/stores.js';
import type { UnreadableRecord } from '../../../src/storage/record-reader.js';
import { databaseFile } from '../../../src/storage/sqlite/open-database.js';
import { openForReading } from '../../../src/storage/sqlite/open-for-reading.js';
import { openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import {
  buildEvent,
  buildFileAccess,
  buildMessage,
  buildNote,
  buildPageChecks,
  buildPerson,
  buildRequest,
  minutesLater,
  someTime,
} from '../../support/builders.js';

/** Stands in a text of every first record, and in no index. */
const MARK = 'ชำรุด';
const claim = { now: minutesLater(10), leaseUntil: minutesLater(11), limit: 1 };
const person = buildPerson();
const actor = { ...buildRequest().requester, name: MARK };

const damages: Record<string, (bytes: Buffer, at: number) => void> = {
  'is no longer UTF-8': (bytes, at) => bytes.writeUInt8(bytes.readUInt8(at + 1) ^ 0b0100_0000, at + 1),
  'is no longer JSON': (bytes, at) => bytes.writeUInt8(bytes.readUInt8(at - 1) ^ 1, at - 1),
};

describe.each(Object.entries(damages))('where a text %s,', (_, damage) => {
  let folder: string;
  let stores: Stores;
  let reported: UnreadableRecord[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-desk-'));
    reported = [];
    open();
  });
  afterEach(async () => {
    await stores.close();
    rmSync(folder, { recursive: true });
  });

  function open(): void {
    stores = openSqliteStores({ folder, report: (record) => reported.push(record) });
  }

  async function damageFile(): Promise<void> {
    await stores.close();
    const bytes = readFileSync(databaseFile(folder));
    expect(bytes.indexOf(`"${MARK}`)).toBeGreaterThan(0);
    for (let at = bytes.indexOf(`"${MARK}`); at > 0; at = bytes.indexOf(`"${MARK}`)) damage(bytes, at + 1);
    writeFileSync(databaseFile(folder), bytes);
    open();
  }

  async function foundByDoctor(): Promise<string[]> {
    const opened = openForReading(folder);
    if (opened.kind !== 'present') throw new Error(opened.kind);
    const found = await opened.unreadable();
    await opened.close();
    return found.map(({ kind, id }) => `${kind} ${id}`);
  }

  test('lists of requests and jobs have the other request, and the doctor counts the damaged one', async () => {
    await stores.requests.insert(withHashes(buildRequest({ id: '01A', sequence: 2, requester: actor })));
    await stores.requests.insert(withHashes(buildRequest({ id: '01B', sequence: 1 })));
    await damageFile();
    const { requests } = stores;
    const ids = (found: { id: string }[]) => found.map(({ id }) => id);
    expect(ids(await requests.waiting({ statuses: ['deciding'] }, 1))).toEqual(['01B']);
    expect(ids(await requests.ofRequester(person.id, 1))).toEqual(['01B']);
    expect(ids(await collected(requests.underWay(spanOf('2099-11'))))).toEqual(['01B']);
    expect((await requests.unannounced(1)).map(({ request }) => request.id)).toEqual(['01B']);
    expect(ids(await requests.getAll(['01A', '01B']))).toEqual(['01B']);
    expect(ids(await requests.unanchored(9))).toContain('01B');
    expect(await requests.countBySituation()).toEqual({ 'publication.deciding': 2 });
    await expect(requests.get('01A')).rejects.toThrow('The record 01A of requests');
    expect(new Set(ids(reported))).toEqual(new Set(['01A']));
    expect(await foundByDoctor()).toEqual(['requests 01A']);
  });

  test('lists in outline have the other request where the index itself is damaged', async () => {
    const request = buildRequest({ id: '01A', sequence: 2 });
    const steps = request.procedure.steps.map((step) => ({ ...step, capacity: MARK }));
    await stores.requests.insert({ ...request, procedure: { ...request.procedure, steps } });
    await stores.requests.insert(buildRequest({ id: '01B', sequence: 1 }));
    await damageFile();
    const { outlines } = stores.requests;
    expect((await outlines.waiting({ statuses: ['deciding'] }, 1)).map(({ id }) => id)).toEqual(['01B']);
    expect((await outlines.ofRequester(person.id, 1)).map(({ id }) => id)).toEqual(['01B']);
    expect(new Set(reported.map(({ id }) => id))).toEqual(new Set(['01A']));
  });

  test('of what stands online, the other request is looked after', async () => {
    const online = { status: 'online' as const };
    await stores.requests.insert(buildRequest({ ...online, id: '01A', sequence: 2, requester: actor }));
    await stores.requests.insert(buildRequest({ ...online, id: '01B', sequence: 1 }));
    await damageFile();
    const { requests } = stores;
    expect((await requests.ending(ALL_TIME, 1)).map(({ id }) => id)).toEqual(['01B']);
    expect((await requests.uncheckedSince(minutesLater(99_999), 1)).map(({ id }) => id)).toEqual(['01B']);
  });

  test('the other persons, notes, openings and looks are there', async () => {
    const answers = [{ problems: MARK, by: asActor(person), at: someTime }];
    const looks = buildPageChecks().looks.map((look) => ({ ...look, url: MARK }));
    await stores.persons.replace(buildPerson({ id: 'U1', name: MARK }), 0);
    await stores.persons.replace(buildPerson({ id: 'U2' }), 0);
    await stores.monthlyNotes.replace(buildNote({ answers }), 0);
    await stores.monthlyNotes.replace(buildNote({ id: '2026-11:dental', unit: 'dental' }), 0);
    await stores.fileAccesses.add([buildFileAccess({ id: '01B', fileName: MARK })]);
    await stores.fileAccesses.add([buildFileAccess({ id: '01A' })]);
    await stores.pageChecks.replace(buildPageChecks({ id: '01A', looks }), 0);
    await stores.pageChecks.replace(buildPageChecks({ id: '01B' }), 0);
    await damageFile();
    expect((await stores.persons.list()).map(({ id }) => id)).toEqual(['U2']);
    expect((await stores.monthlyNotes.ofMonth('2026-11')).map(({ unit }) => unit)).toEqual(['dental']);
    expect((await stores.fileAccesses.ofRequest('request', 1)).map(({ id }) => id)).toEqual(['01A']);
    expect((await stores.pageChecks.due(minutesLater(1), 1)).map(({ id }) => id)).toEqual(['01B']);
    await expect(stores.persons.get('U1')).rejects.toThrow('persons');
    expect(await foundByDoctor()).toHaveLength(4);
  });

  test('the other event of the chat is taken up, and waits for nothing', async () => {
    const later = buildEvent({ id: 'later', receivedAt: minutesLater(1) });
    await stores.events.add([buildEvent({ id: 'first', body: { type: MARK } }), later]);
    await damageFile();
    expect((await stores.events.ofChatSince(later.chatId, someTime)).map(({ id }) => id)).toEqual(['later']);
    await stores.events.shortenLeases(minutesLater(2));
    expect((await stores.events.claimAbandoned(claim)).map(({ id }) => id)).toEqual(['later']);
    expect(await stores.events.hasOlderUnfinished(later)).toBe(false);
    await stores.events.renewLeases(['later'], minutesLater(12));
    await stores.events.removeFinishedBefore(someTime);
    expect(await foundByDoctor()).toEqual(['events first']);
  });

  test('the other message to the same person is sent', async () => {
    const body = [{ type: 'text', text: MARK }];
    await stores.messages.add(buildMessage({ id: 'first', body }));
    await stores.messages.add(buildMessage({ id: 'later', createdAt: minutesLater(1) }));
    await damageFile();
    expect((await stores.messages.waiting(1)).map(({ id }) => id)).toEqual(['later']);
    const hurry = { now: minutesLater(5), triesAfter: minutesLater(6), leasesAfter: minutesLater(6) };
    await stores.messages.hasten(hurry);
    expect((await stores.messages.claimDue(claim)).map(({ id }) => id)).toEqual(['later']);
    expect(await foundByDoctor()).toEqual(['messages first']);
  });
});
