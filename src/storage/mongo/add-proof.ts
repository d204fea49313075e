/** The migration to records that prove themselves: hashes in histories, checksums in records, and the mark of what is anchored. */
import type { Connection, Model } from 'mongoose';
import { requestUpgrades } from '../../domain/upgrade-request.js';
import { type Stored, upgraded, withChecksum } from '../stored-schema.js';
import { createModels, type StoredDocument } from './models.js';

/** The schema of requests whose entries carry hashes. */
const CHAINED = 2;

/** A document with a checksum is of today already, so a step that was broken off goes on where it was. */
const older = { 'document.checksum': { $exists: false } };

export async function addProof(connection: Connection): Promise<void> {
  const { requests, persons, monthlyNotes, fileAccesses } = createModels(connection);
  await requests.updateMany({ unanchored: { $exists: false } }, { $set: { unanchored: true } });
  await rewrite(requests, (old) => ({
    ...upgraded(old, requestUpgrades.slice(0, CHAINED)),
    schemaVersion: Math.max(Number(old.schemaVersion ?? 1), CHAINED + 1),
  }));
  for (const model of [persons, monthlyNotes, fileAccesses])
    await rewrite(model, (old) => ({ schemaVersion: 1, ...old }));
}

async function rewrite<S extends StoredDocument>(
  model: Model<S>,
  change: (old: Stored) => Stored,
): Promise<void> {
  const all = model as unknown as Model<StoredDocument>;
  for await (const { _id, document } of all.find(older).lean().cursor()) {
    const present = { _id, ...('version' in document && { 'document.version': document.version }) };
    await all.updateOne(present, { $set: { document: withChecksum(change(document)) } });
  }
}
