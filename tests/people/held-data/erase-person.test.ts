/** Erasing a person who left removes all that may go; evidence stays and proves itself, and the proof says what was removed. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { isSound, type Verification } from '../../../src/domain/evidence/verification.js';
import type { Person } from '../../../src/domain/person/person.js';
import type { Stores } from '../../../src/domain/stores.js';
import { anchorRecords } from '../../../src/evidence/anchor-records.js';
import { verifyRecords } from '../../../src/evidence/verify-records.js';
import { erasePerson } from '../../../src/people/held-data/erase-person.js';
import { createFileStore } from '../../../src/storage/files/file-store.js';
import { databaseFile } from '../../../src/storage/sqlite/open-database.js';
import { openForProof } from '../../../src/storage/sqlite/open-for-proof.js';
import { fillRecords, putFiles } from '../../evidence/office-on-record.js';
import {
  buildAttachment,
  buildConversation,
  buildEvent,
  buildMessage,
  buildPerson,
  minutesLater,
  someTime,
} from '../../support/builders.js';
import { openNewStores } from '../../support/new-stores.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const telephone = '081-000-0000';
const typed = 'สิ่งที่พิมพ์ในแชต';
const order = { by: 'ปิติ ตัวอย่าง', reason: 'เจ้าของข้อมูลขอให้ลบ' };

/** A person about whom the records hold something of every kind. */
const left: Person = {
  ...buildPerson({ id: 'U00000000000000000000000000000077', contact: telephone, status: 'suspended' }),
  formerData: [{ data: { contact: '081-000-0009', position: 'เดิม' }, at: someTime, by: 'U9' }],
};

async function officeWith(person: Person) {
  const folder = temporaryFolder();
  await putFiles(await createFileStore(join(folder, 'files')));
  const stores = openNewStores(folder);
  await fillRecords(stores);
  await stores.persons.replace(person, 0);
  await stores.conversations.replace(
    buildConversation({ personId: person.id, parked: [buildAttachment()] }),
    0,
  );
  await stores.events.add([buildEvent({ chatId: person.id, body: { message: { text: typed } } })]);
  await stores.events.finish(buildEvent().id, 'done');
  await stores.messages.add(buildMessage({ personId: person.id, body: [{ type: 'text', text: typed }] }));
  await stores.messages.settle(buildMessage().id, {
    status: 'accepted',
    attempts: 1,
    nextAttemptAt: someTime,
  });
  await anchorRecords({ stores, now: () => minutesLater(70) });
  return { folder, stores };
}

function erases(stores: Stores, person: Person) {
  const deps = { stores, now: () => minutesLater(90), newId: () => '01KA0000000000000000000077' };
  return erasePerson(deps, person, order);
}

async function verified(folder: string): Promise<Verification> {
  const opened = openForProof(folder);
  if (opened.kind !== 'present') throw new Error(opened.kind);
  const found = await verifyRecords(opened.records);
  await opened.records.close();
  return found;
}

it('contact, draft, chat and bodies go, and the record proves itself with what was removed', async () => {
  const { folder, stores } = await officeWith(left);
  expect(await erases(stores, left)).toMatchObject({ personId: left.id });
  const held = [];
  for await (const { document } of stores.documentsNaming(left.id)) held.push(JSON.stringify(document));
  const all = held.join('\n');
  for (const gone of [telephone, '081-000-0009', typed, buildAttachment().fileName])
    expect(all).not.toContain(gone);
  expect(await stores.persons.get(left.id)).toMatchObject({
    name: left.name,
    appointments: left.appointments,
  });
  const found = await verified(folder);
  expect(found.faults).toEqual([]);
  expect(isSound(found)).toBe(true);
  expect(found.removals).toEqual([
    {
      personId: left.id,
      what: ['contact', 'leaves', 'draft', 'chat', 'messages'],
      at: minutesLater(90),
      ...order,
    },
  ]);
  await stores.close();
});

it('a tombstone that was changed or taken away is found', async () => {
  const { folder, stores } = await officeWith(left);
  await erases(stores, left);
  await stores.close();
  const gone = {
    kind: 'claims',
    id: 'removed:01KA0000000000000000000077',
    fault: 'factGone',
    of: 'dataRemoved',
  };
  const database = new Libsql(databaseFile(folder));
  database.exec("UPDATE claims SET holder = replace(holder, '2026', '2025') WHERE key LIKE 'removed:%'");
  expect((await verified(folder)).faults).toContainEqual(expect.objectContaining(gone));
  database.exec("DELETE FROM claims WHERE key LIKE 'removed:%'");
  database.close();
  expect((await verified(folder)).faults).toContainEqual(expect.objectContaining(gone));
});

it('of somebody at work here nothing is removed', async () => {
  const atWork: Person = { ...left, status: 'active' };
  const { folder, stores } = await officeWith(atWork);
  expect(await erases(stores, atWork)).toBeUndefined();
  expect(await stores.persons.get(left.id)).toEqual(atWork);
  expect((await verified(folder)).removals).toEqual([]);
  await stores.close();
});

it('done again after it broke off, it is complete', async () => {
  const { folder, stores } = await officeWith(left);
  const broken = {
    ...stores,
    events: { ...stores.events, removeFinishedOf: () => Promise.reject(new Error('off')) },
  };
  await expect(erases(broken, left)).rejects.toThrow('off');
  const now = await stores.persons.get(left.id);
  if (!now) throw new Error('no person');
  const again = { stores, now: () => minutesLater(95), newId: () => '01KA0000000000000000000078' };
  await erasePerson(again, now, order);
  const events = await stores.events.ofChatSince(left.id, new Date(0));
  expect(events).toEqual([]);
  expect((await verified(folder)).removals).toHaveLength(2);
  await stores.close();
});
