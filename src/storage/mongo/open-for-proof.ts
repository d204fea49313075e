/** The records of a MongoDB database as they are stored, with dates as JSON has them: also while bots work on it. */
import type { Connection, Model } from 'mongoose';
import { endOfPrefix } from '../../domain/claim.js';
import type {
  OpenedForProof,
  ProvenKind,
  StoredRecord,
  StoredRecords,
} from '../../domain/evidence/stored-records.js';
import { connectMongo, type MongoAddress } from './connect-mongo.js';
import { readGridFiles } from './grid-file-store.js';
import { migrations } from './migrations.js';
import { createModels, type Models, type StoredDocument } from './models.js';

/** Rejects when no server answers. */
export async function openForProof(address: MongoAddress): Promise<OpenedForProof> {
  const connection = await connectMongo(address);
  const models = createModels(connection);
  const newest = await models.migrations.findOne({ done: true }).sort({ _id: -1 }).lean();
  const version = newest?._id ?? 0;
  if (version === migrations.length) return { kind: 'present', records: recordsOf(connection, models) };
  await connection.destroy();
  return { kind: version === 0 ? 'absent' : version > migrations.length ? 'tooNew' : 'older' };
}

function recordsOf(connection: Connection, models: Models): StoredRecords {
  return {
    async *of(kind: ProvenKind) {
      const model = models[kind] as Model<StoredDocument>;
      for await (const stored of model.find().sort({ _id: 1 }).lean().cursor()) yield asRecord(stored);
    },
    async *numbers() {
      for await (const one of models.numbers.find().lean().cursor()) {
        const { fiscalYear, sequence, requestId } = one;
        yield { fiscalYear, sequence, requestId };
      }
    },
    async *claims(prefix) {
      const range = { $gte: prefix, $lt: endOfPrefix(prefix) };
      const found = models.claims.find({ _id: range }).sort({ _id: 1 }).lean();
      for await (const { _id: key, holder } of found.cursor()) yield { key, holder };
    },
    faults: async () => [],
    files: readGridFiles(connection),
    close: () => connection.destroy(),
  };
}

function asRecord({ _id, document }: StoredDocument): StoredRecord {
  return { id: _id, document: JSON.parse(JSON.stringify(document)) };
}
