/** An office with requests, people, a monthly note and files on record, anchored and closed, for those who meddle with it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FileStore } from '../../src/domain/files.js';
import { endRole, giveRole } from '../../src/domain/person/appointments.js';
import { asActor } from '../../src/domain/person/person.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import { tryMove } from '../../src/domain/request/life-cycle.js';
import type { HistoryEntry, PublishRequest } from '../../src/domain/request/publish-request.js';
import type { Stores } from '../../src/domain/stores.js';
import { anchorRecords } from '../../src/evidence/anchor-records.js';
import { acknowledgeReport } from '../../src/report/acknowledge-report.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import {
  buildAttachment,
  buildChecklistMarks,
  buildContent,
  buildFileAccess,
  buildMadePaper,
  buildNote,
  buildPageChecks,
  buildPerson,
  buildPlacements,
  buildRequest,
  minutesLater,
  someTime,
} from '../support/builders.js';
import { chief } from '../support/cast.js';
import { openNewStores } from '../support/new-stores.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const fileContent = 'a file of the office';
const screenContent = 'a screenshot of a page';
const sha256 = sha256Of(fileContent);

export const requestIds = ['R1', 'R2', 'R3'];

/** @returns the data folder, closed */
export async function officeOnRecord(): Promise<string> {
  const folder = temporaryFolder();
  const files = await createFileStore(join(folder, 'files'));
  await putFiles(files);
  const stores = openNewStores(folder);
  await fillRecords(stores);
  await stores.close();
  return folder;
}

/** The one that every request names, and the screenshot of the last. */
export async function putFiles(files: FileStore): Promise<void> {
  await files.put(Readable.from([Buffer.from(fileContent)]));
  await files.put(Readable.from([Buffer.from(screenContent)]));
}

function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

export async function fillRecords(stores: Stores): Promise<void> {
  for (const id of requestIds) await submitAndPermit(stores, id);
  const given = giveRole(buildPerson({ id: 'U1', roles: [] }), 'webmaster', { at: someTime, by: 'U9' });
  await stores.persons.replace(endRole(given, 'webmaster', { at: minutesLater(9), by: 'U9' }), 0);
  await stores.persons.replace(
    giveRole(buildPerson({ id: 'U2', roles: [] }), 'approver', { at: someTime, by: 'U9' }),
    0,
  );
  await stores.monthlyNotes.replace(buildNote(), 0);
  await stores.fileAccesses.add([buildFileAccess()]);
  await stores.madePapers.add(buildMadePaper());
  await stores.pageChecks.replace(buildPageChecks(), 0);
  await stores.checklistMarks.replace(buildChecklistMarks(), 0);
  await stores.placements.replace(buildPlacements({ id: 'R1' }), 0);
  await acknowledgeReport({ stores, now: () => someTime }, asActor(chief), '2026-10');
  await anchorRecords({ stores, now: () => minutesLater(60) });
}

async function submitAndPermit(stores: Stores, id: string): Promise<void> {
  const sequence = await stores.numbers.reserve(buildRequest().fiscalYear, id);
  const content = buildContent({ attachments: [buildAttachment({ sha256 })] });
  const { history } = buildRequest();
  const sent = history.map((entry) => ({ ...entry, content }));
  const request = withHashes(buildRequest({ id, sequence, content, history: sent }));
  await stores.requests.insert(request);
  const permitted = permittedOf(request);
  await stores.requests.replace(id === 'R3' ? withScreenshot(permitted) : permitted, 1);
}

function withScreenshot(request: PublishRequest): PublishRequest {
  const screenshots = [buildAttachment({ id: 'screen', extension: 'png', sha256: sha256Of(screenContent) })];
  const [submitted, { hash: _, ...permit }] = request.history as [HistoryEntry, HistoryEntry];
  return withHashes({ ...request, history: [submitted, { ...permit, screenshots }] });
}

export function permittedOf(request: PublishRequest): PublishRequest {
  const move = { action: 'permit', seenVersion: request.version, actKey: `permit-${request.id}` } as const;
  const result = tryMove(request, move, { by: chief, now: minutesLater(30) });
  if (result.kind !== 'moved') throw new Error(`not moved: ${JSON.stringify(result)}`);
  return withHashes(result.request);
}
