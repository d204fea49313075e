/** Each job on two instances at the same moment, and after a restart once more: the records and the messages are those of one instance. */
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import { newConversation } from '../../src/domain/conversation.js';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { openMongoBeside } from '../../src/storage/mongo/open-mongo-beside.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { buildContent, buildOffice, buildRequest } from '../support/builders.js';
import { fileReader } from '../support/file-reader.js';
import { findMongoServer, mongoServerAt } from '../support/mongo-server.js';
import { asLineUser, configFor, officePeople, seedPeople, type TestPerson } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const server = await findMongoServer();

/** A Monday, after the first of the month: a digest, a report, a ladder, page looks and the month's messages are due. */
const now = new Date('2026-11-02T09:30:00+07:00');
const people: TestPerson[] = [
  ...officePeople.filter(({ key }) => key !== 'deputy'),
  { key: 'executive', name: 'วิไล ตัวอย่าง', position: 'ผู้บริหาร', roles: ['executive'] },
];
const silent = { debug() {}, info() {}, warn() {}, error() {} };

interface Outcome {
  /** One line for each kind of message and receiver, with how many there are like it. */
  messages: string[];
  claims: string[];
  anchors: number;
  /** How many messages each phone shows. Two instances may need more pushes for them. */
  seen: Record<string, number>;
}

interface Turn {
  /** How many bots work on the same database. */
  instances: number;
  /** How often each job runs, each time on bots that were just started. */
  runs: number;
}

describe.skipIf(!server)('on MongoDB', () => {
  test('two instances that run each job at the same moment, and again after a restart, do what one does', async () => {
    const one = await outcomeOf({ instances: 1, runs: 1 });
    expect(one.messages.length).toBeGreaterThan(5);
    expect(one.anchors).toBeGreaterThan(0);
    expect(await outcomeOf({ instances: 2, runs: 2 })).toEqual(one);
  }, 240_000);
});

async function outcomeOf({ instances, runs }: Turn): Promise<Outcome> {
  const emulator = await startEmulator({ now: () => now, people: people.map(asLineUser) });
  const { uri, newDatabase, drop } = mongoServerAt(server?.uri ?? '');
  const database = newDatabase();
  onTestFinished(async () => {
    await emulator.stop();
    await drop(database);
  });
  const office = await openOffices({ uri, database, emulator, instances });
  const everyJob = async (names?: readonly string[]) => {
    for (let run = 0; run < runs; run += 1) await office.runJobs(names);
  };
  await fill(office.stores, emulator);
  await everyJob();
  emulator.setQuota(Math.floor(pushedBy(emulator) / 0.72)); // over 70 % of it is used now
  await everyJob(['watch the month’s messages', 'deliver messages']);
  const { records, close } = await openMongoBeside({ uri, database });
  const messages = await all(records.messages.dump());
  const outcome = {
    messages: messages.map(({ kind, personId }) => `${kind} to ${nameOf(emulator, personId)}`).sort(),
    claims: (await all(records.claims.dump())).map(({ key }) => key).sort(),
    anchors: (await all(records.anchors.dump())).length,
    seen: Object.fromEntries(people.map(({ key }) => [key, emulator.phone(key).messages().length])),
  };
  await close();
  await office.close();
  return outcome;
}

interface Place {
  uri: string;
  database: string;
  emulator: Emulator;
  instances: number;
}

async function openOffices({ uri, database, emulator, instances }: Place) {
  const folder = temporaryFolder();
  const files = await createFileStore(join(folder, 'files'), () => now);
  const storages = await Promise.all(
    Array.from({ length: instances }, () => openMongoStorage({ uri, database, now: () => now })),
  );
  const appOn = (stores: Stores): App =>
    createApp({
      ...{ config: configFor(emulator, folder), office: buildOffice(), stores, files, log: silent },
      ...{ now: () => now, richMenus: false, fileReader, isAlone: false },
    });
  const [first] = storages;
  if (!first) throw new Error('no storage was opened');
  return {
    stores: first.stores,
    /** On bots that remember nothing; 'deliver messages' comes last, too. */
    async runJobs(names?: readonly string[]) {
      const apps = storages.map(({ stores }) => appOn(stores));
      const wanted = names ?? [...(apps[0]?.jobs.map(({ name }) => name) ?? []), 'deliver messages'];
      for (const name of wanted) {
        await Promise.all(apps.map(({ jobs }) => jobs.find((job) => job.name === name)?.run()));
      }
    },
    close: async () => {
      for (const { close } of storages) await close();
    },
  };
}

/** Requests that wait too long, end, are refused, are left, or must be decided by somebody who is away. */
async function fill(stores: Stores, emulator: Emulator): Promise<void> {
  await seedPeople(stores, emulator, people);
  const owner = emulator.phone('staff').userId;
  const requester = { ...buildRequest().requester, personId: owner };
  const cases = [
    { status: 'deciding', waitingSince: '2026-10-20' },
    { status: 'refused', waitingSince: '2026-10-01' },
    { status: 'permitted', waitingSince: '2026-10-26' },
    { status: 'online', content: buildContent({ online: { kind: 'until', lastDay: '2026-11-09' } }) },
    { status: 'online', content: buildContent({ online: { kind: 'until', lastDay: '2026-10-30' } }) },
    { status: 'online', content: buildContent({ online: { kind: 'noEnd', reviewOn: '2026-11-01' } }) },
  ] as const;
  for (const [index, { waitingSince = '2026-10-05', ...given }] of (cases as readonly Case[]).entries()) {
    const id = `01KA000000000000000000000${index + 1}`;
    const since = { waitingSince: new Date(`${waitingSince}T09:00:00+07:00`) };
    await stores.requests.insert(buildRequest({ id, sequence: index + 1, requester, ...since, ...given }));
  }
  await leaveDraft(stores, owner);
  await putOnLeave(stores, emulator.phone('chief').userId);
}

interface Case {
  status: 'deciding' | 'refused' | 'permitted' | 'online';
  waitingSince?: string;
  content?: ReturnType<typeof buildContent>;
}

async function leaveDraft(stores: Stores, personId: string): Promise<void> {
  const startedAt = new Date('2026-10-12T09:00:00+07:00');
  const empty = { answers: {}, detailTexts: [], givenBy: {}, misses: 0 };
  const draft = { requestId: '01KA0000000000000000000099', at: 'subject', startedAt, ...empty } as const;
  await stores.conversations.replace({ ...newConversation(personId), version: 1, draft }, 0);
}

async function putOnLeave(stores: Stores, personId: string): Promise<void> {
  const person = await stores.persons.get(personId);
  if (!person) throw new Error('nobody has this id');
  const leave = { from: '2026-11-02', to: '2026-11-04', givenBy: personId, givenAt: now };
  await stores.persons.replace({ ...person, version: person.version + 1, leaves: [leave] }, person.version);
}

function pushedBy({ log }: Emulator): number {
  return log.reduce((sum, { billed }) => sum + billed, 0);
}

function nameOf(emulator: Emulator, personId: string): string {
  return people.find(({ key }) => emulator.phone(key).userId === personId)?.key ?? personId;
}

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const record of records) found.push(record);
  return found;
}
