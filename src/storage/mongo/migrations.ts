/**
 * Changes of stored documents, as numbered steps: the n-th entry leads to schema n. An entry
 * is never changed once it was released. A step may be taken up again after a crash, so doing it twice must do no harm.
 */
import type { Connection } from 'mongoose';
import type { PublishRequest } from '../../domain/request/publish-request.js';
import { recordReader } from '../record-reader.js';
import { storedRequest } from '../stored-kinds.js';
import { fromStored, toStored } from '../stored-schema.js';
import { addProof } from './add-proof.js';
import { createModels, type Models, type StoredRequest } from './models.js';
import { derived } from './requests-store.js';

export type MigrationStep = (connection: Connection) => Promise<void>;

/** There is nothing to change yet: it leaves the mark by which an older program knows that it is too old. */
const firstDocuments: MigrationStep = async () => {};

/**
 * The proposal and the standing on the website are two sides of a request, each with a status of its own. The indexes
 * that knew one status go; those of today are built at every start.
 */
const twoSides: MigrationStep = async (connection) => {
  await changeRequests(connection, { situation: { $exists: false } }, (request) => ({
    document: toStored(storedRequest, request),
    ...derived(request),
  }));
  const { requests } = createModels(connection);
  await dropIndexesOn(requests, [
    'document.status',
    'document.waitingSince',
    'document.content.online.reviewOn',
  ]);
};

/** Bodies of messages are forgotten some time after delivery: of what is stored by now, none was. */
const nothingForgotten: MigrationStep = async (connection) => {
  const { messages } = createModels(connection);
  await messages.updateMany({ isForgotten: { $exists: false } }, { $set: { isForgotten: false } });
};

/** Requests are found by the three characters in a row of their words. */
const searched: MigrationStep = async (connection) => {
  await changeRequests(connection, { grams: { $exists: false } }, (request) => {
    const { grams } = derived(request);
    return { grams };
  });
};

/** @param unchanged finds those that the step has not changed yet */
async function changeRequests(
  connection: Connection,
  unchanged: Record<string, unknown>,
  changeOf: (request: PublishRequest) => Partial<StoredRequest>,
): Promise<void> {
  const reader = recordReader({
    kind: 'requests',
    report: () => {},
    idOf: ({ _id }: Pick<StoredRequest, '_id' | 'document'>) => _id,
    decode: ({ document }) => fromStored(storedRequest, document),
  });
  const { requests } = createModels(connection);
  for await (const stored of requests.find(unchanged).lean().cursor()) {
    const request = reader.readOrReport(stored);
    if (!request) continue; // as for every list: it waits for its repair, and the doctor counts it
    const seen = { _id: stored._id, 'document.version': request.version };
    await requests.updateOne(seen, { $set: changeOf(request) });
  }
}

/** @param fields whichever index names one of them goes */
async function dropIndexesOn(model: Models['requests'], fields: readonly string[]): Promise<void> {
  const indexes = await model.collection.indexes().catch(() => []); // there is no collection yet
  for (const { key, name, partialFilterExpression } of indexes) {
    const named = [...Object.keys(key), ...Object.keys(partialFilterExpression ?? {})];
    if (name && named.some((one) => fields.includes(one))) await model.collection.dropIndex(name);
  }
}

export const migrations: readonly MigrationStep[] = [
  firstDocuments,
  twoSides,
  nothingForgotten,
  addProof,
  searched,
];
