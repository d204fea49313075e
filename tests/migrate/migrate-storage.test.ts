/** An office moves from one storage into another whole, and is told when it did not. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StorageCopy } from '../../src/domain/store-copy.js';
import type { Stores } from '../../src/domain/stores.js';
import { migrateStorage } from '../../src/migrate/migrate-storage.js';
import { openAddress } from '../../src/migrate/open-address.js';
import { DatabaseInUse } from '../../src/storage/mongo/database-in-use.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import {
  buildAnchor,
  buildChecklistMarks,
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
  someTime,
} from '../support/builders.js';
import { findMongoServer } from '../support/mongo-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const server = await findMongoServer();
const now = () => someTime;

type Kind = 'SQLite' | 'MongoDB';

const routes: [Kind, Kind][] = [
  ['SQLite', 'SQLite'],
  ['SQLite', 'MongoDB'],
  ['MongoDB', 'SQLite'],
];

describe.each(routes)('from %s to %s', (from, to) => {
  const here = test.skipIf(!server && (from === 'MongoDB' || to === 'MongoDB'));

  here('every record and every file arrives, and the stores go on there', async () => {
    const [source, target] = [newAddress(from), newAddress(to)];
    await fill(source);
    const { kind, comparisons } = await migrateBetween(source, target);
    expect(kind).toBe('same');
    expect(comparisons.map(({ name, target }) => [name, target])).toEqual([
      ['requests', 2],
      ['conversations', 1],
      ['persons', 1],
      ['events', 3],
      ['messages', 1],
      ['numbers', 2],
      ['claims', 1],
      ['monthlyNotes', 1],
      ['fileAccesses', 1],
      ['anchors', 1],
      ['madePapers', 1],
      ['pageChecks', 1],
      ['checklistMarks', 1],
      ['placements', 1],
      ['files', 1],
    ]);
    await use(target, async (stores) => {
      expect(await stores.requests.get(announced.id)).toEqual(announced);
      expect((await stores.requests.unannounced(10)).map(({ request }) => request.id)).toEqual(['waiting']);
      expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 2 });
      const claim = { now: minutesLater(5), leaseUntil: minutesLater(6), limit: 10 };
      expect((await stores.events.claimAbandoned(claim)).map(({ id }) => id)).toEqual(['z', 'a', 'm']);
      expect(await stores.messages.claimDue(claim)).toEqual([buildMessage()]);
      expect(await stores.numbers.reserve(2570, announced.id)).toBe(1);
      expect(await stores.numbers.reserve(2570, 'next')).toBe(3);
      expect(await stores.claims.claim('key', 'late')).toBe('first');
    });
  });

  here('after a break the same command finishes what was begun, and once more changes nothing', async () => {
    const [source, target] = [newAddress(from), newAddress(to)];
    await fill(source);
    await expect(migrateBetween(source, target, breakingAtEvents)).rejects.toThrow('power cut');
    expect((await migrateBetween(source, target)).kind).toBe('same');
    expect((await migrateBetween(source, target)).kind).toBe('same');
  });

  here('nothing is written where another office is already', async () => {
    const [source, target] = [newAddress(from), newAddress(to)];
    await fill(source);
    await use(target, (stores) => stores.persons.replace(buildPerson({ name: 'somebody else' }), 0));
    expect((await migrateBetween(source, target)).kind).toBe('notEmpty');
    await use(target, async (stores) => {
      expect(await stores.requests.countBySituation()).toEqual({});
      expect((await stores.persons.list()).map(({ name }) => name)).toEqual(['somebody else']);
    });
  });

  here('a record that arrives changed is noticed', async () => {
    const [source, target] = [newAddress(from), newAddress(to)];
    await fill(source);
    const { kind, comparisons } = await migrateBetween(source, target, changingConversations);
    expect(kind).toBe('differs');
    expect(comparisons.filter(({ missing }) => missing > 0)).toEqual([
      { name: 'conversations', source: 1, target: 1, missing: 1, foreign: 1 },
    ]);
  });
});

describe.skipIf(!server)('a MongoDB database', () => {
  test('on which a bot is running is not copied from or to, until the bot has stopped', async () => {
    const address = newAddress('MongoDB');
    const bots = [await openStorage(address), await openStorage(address)];
    await bots.pop()?.close();
    await expect(openAddress(address, now)).rejects.toThrow('in use by a running bot');
    await bots.pop()?.close();
    await (await openAddress(address, now)).close();
  });

  test('that is being copied lets no bot start, and nobody else copy it', async () => {
    const address = newAddress('MongoDB');
    const copy = await openAddress(address, now);
    await expect(openStorage(address)).rejects.toThrow('in use by npm run migrate');
    await expect(openAddress(address, now)).rejects.toThrow('in use by npm run migrate');
    await copy.close();
    await (await openStorage(address)).close();
  });

  test('whose bot was killed is free after a minute', async () => {
    const address = newAddress('MongoDB');
    const killed = await openStorage(address);
    onTestFinished(() => killed.close());
    await expect(openAddress(address, () => minutesLater(0.9))).rejects.toThrow(DatabaseInUse);
    await (await openAddress(address, () => minutesLater(1))).close();
  });
});

describe.skipIf(!server)('a MongoDB database whose bot died with a clock that was years ahead', () => {
  test('is free a minute after somebody has asked for it', async () => {
    const address = newAddress('MongoDB');
    const killed = await openStorage(address, () => minutesLater(60 * 24 * 400));
    onTestFinished(() => killed.close());
    await expect(openAddress(address, now)).rejects.toThrow(DatabaseInUse);
    await (await openAddress(address, () => minutesLater(1))).close();
  });
});

test('a file that is damaged in the source is noticed', async () => {
  const [source, target] = [newAddress('SQLite'), newAddress('SQLite')];
  await fill(source);
  const damaging = (copy: StorageCopy): StorageCopy => ({
    ...copy,
    files: { ...copy.files, put: () => copy.files.put(Readable.from([Buffer.from('damaged')])) },
  });
  const { kind, comparisons } = await migrateBetween(source, target, damaging);
  expect(kind).toBe('differs');
  expect(comparisons.at(-1)).toEqual({ name: 'files', source: 1, target: 1, missing: 1, foreign: 1 });
});

test('an empty source is taken for a mistake', async () => {
  expect((await migrateBetween(newAddress('SQLite'), newAddress('SQLite'))).kind).toBe('nothing');
});

test('an address that is none is refused', async () => {
  await expect(openAddress('postgres://127.0.0.1', now)).rejects.toThrow('sqlite:FOLDER');
});

const fileContent = 'รายงานประจำเดือน';
const announced = buildRequest();

function newAddress(kind: Kind): string {
  if (kind === 'SQLite') return `sqlite:${temporaryFolder()}`;
  const database = server!.newDatabase();
  onTestFinished(() => server!.drop(database));
  const address = new URL(server!.uri);
  address.pathname = database;
  return address.href;
}

async function use(address: string, act: (stores: Stores) => Promise<unknown>): Promise<void> {
  const storage = await openStorage(address);
  await act(storage.stores);
  await storage.close();
}

function openStorage(address: string, clock = now) {
  return address.startsWith('sqlite:')
    ? openDataFolder(address.slice('sqlite:'.length))
    : openMongoStorage({ uri: address, now: clock });
}

async function fill(address: string): Promise<void> {
  const { stores, files, close } = await openStorage(address);
  await stores.requests.insert(announced);
  await stores.requests.markAnnounced(announced.id, announced.version, []);
  await stores.requests.insert(buildRequest({ id: 'waiting', sequence: 2 }));
  await stores.conversations.replace(buildConversation({ askedAt: someTime }), 0);
  await stores.persons.replace(buildPerson({ name: 'สมหญิง \ud800' }), 0);
  await stores.events.add(['z', 'a', 'm'].map((id) => buildEvent({ id, body: { text: '\ud800' } })));
  await stores.messages.add(buildMessage());
  await stores.numbers.reserve(2570, announced.id);
  await stores.numbers.reserve(2570, 'waiting');
  await stores.claims.claim('key', 'first');
  await stores.monthlyNotes.replace(buildNote(), 0);
  await stores.fileAccesses.add([buildFileAccess()]);
  await stores.anchors.add(buildAnchor());
  await stores.madePapers.add(buildMadePaper());
  await stores.pageChecks.replace(buildPageChecks(), 0);
  await stores.checklistMarks.replace(buildChecklistMarks(), 0);
  await stores.placements.replace(buildPlacements(), 0);
  const { sha256 } = await files.put(Readable.from([Buffer.from(fileContent)]));
  expect(sha256).toBe(createHash('sha256').update(fileContent).digest('hex'));
  await close();
}

async function migrateBetween(from: string, to: string, meddle = (copy: StorageCopy) => copy) {
  const source = await openAddress(from, now);
  const target = await openAddress(to, now);
  try {
    return await migrateStorage(source, meddle(target));
  } finally {
    await source.close();
    await target.close();
  }
}

function breakingAtEvents(copy: StorageCopy): StorageCopy {
  const restore = async () => {
    throw new Error('power cut');
  };
  return { ...copy, records: { ...copy.records, events: { ...copy.records.events, restore } } };
}

function changingConversations(copy: StorageCopy): StorageCopy {
  const { conversations } = copy.records;
  const restore: typeof conversations.restore = (records) =>
    conversations.restore(records.map((one) => ({ ...one, handledEvents: ['changed'] })));
  return { ...copy, records: { ...copy.records, conversations: { ...conversations, restore } } };
}
