/** The contract of every storage, whatever database is behind it. One suite for all adapters. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anchorsContract } from './contract/anchors.js';
import { checklistMarksContract } from './contract/checklist-marks.js';
import { claimsContract } from './contract/claims.js';
import { conversationsContract } from './contract/conversations.js';
import { documentsNamingContract } from './contract/documents-naming.js';
import { eventsContract } from './contract/events.js';
import { fileAccessesContract } from './contract/file-accesses.js';
import type { Instances, TestDatabase } from './contract/instances.js';
import { madePapersContract } from './contract/made-papers.js';
import { messagesContract } from './contract/messages.js';
import { monthlyNotesContract } from './contract/monthly-notes.js';
import { namedHashesContract } from './contract/named-hashes.js';
import { numbersContract } from './contract/numbers.js';
import { pageChecksContract } from './contract/page-checks.js';
import { personsContract } from './contract/persons.js';
import { placementsContract } from './contract/placements.js';
import { requestListsContract } from './contract/request-lists.js';
import { requestOutlinesContract } from './contract/request-outlines.js';
import { requestSearchContract } from './contract/request-search.js';
import { requestsContract } from './contract/requests.js';
import { unreadableContract } from './contract/unreadable.js';

export function storeContract(name: string, createDatabase: () => Promise<TestDatabase>): void {
  describe(name, () => {
    let database: TestDatabase;
    let instances: Instances;

    beforeEach(async () => {
      database = await createDatabase();
      instances = { one: await database.connect(), other: await database.connect() };
    });

    afterEach(async () => {
      await instances.one.close();
      await instances.other.close();
      await database.drop();
    });

    requestsContract(() => instances);
    requestListsContract(() => instances);
    requestSearchContract(() => instances);
    requestOutlinesContract(() => instances);
    conversationsContract(() => instances);
    personsContract(() => instances);
    eventsContract(() => instances);
    messagesContract(() => instances);
    numbersContract(() => instances);
    claimsContract(() => instances);
    monthlyNotesContract(() => instances);
    fileAccessesContract(() => instances);
    anchorsContract(() => instances);
    madePapersContract(() => instances);
    pageChecksContract(() => instances);
    checklistMarksContract(() => instances);
    placementsContract(() => instances);
    namedHashesContract(
      () => instances,
      () => database,
    );
    documentsNamingContract(
      () => instances,
      () => database,
    );
    unreadableContract(() => database);

    test('answers a ping, and no longer once it is closed', async () => {
      await expect(instances.one.ping()).resolves.toBeUndefined();
      const third = await database.connect();
      await third.close();
      await expect(third.ping()).rejects.toThrow();
    });

    test('a trial write succeeds again and again, and no longer once it is closed', async () => {
      await instances.one.tryWrite();
      await Promise.all([instances.one.tryWrite(), instances.other.tryWrite()]);
      const third = await database.connect();
      await third.close();
      await expect(third.tryWrite()).rejects.toThrow();
    });
  });
}
