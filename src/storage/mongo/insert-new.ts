/** Inserting what may be there already: the unique index decides, and being told 'duplicate' is an answer, no fault. */
import { type Model, mongo } from 'mongoose';

const DUPLICATE_KEY = 11000;

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY;
}

/** @returns false when it was there. */
export async function insertNew<T>(model: Model<T>, record: T): Promise<boolean> {
  return (await insertAllNew(model, [record])).length === 1;
}

/** @returns those that were not there. */
export async function insertAllNew<T>(model: Model<T>, records: readonly T[]): Promise<T[]> {
  if (records.length === 0) return [];
  try {
    await model.insertMany(records, { ordered: false, lean: true });
    return [...records];
  } catch (error) {
    const duplicates = duplicatesIn(error, records.length);
    if (!duplicates) throw error;
    return records.filter((_, index) => !duplicates.has(index));
  }
}

/**
 * Undefined where anything else went wrong too. A lost connection and a majority that did not confirm come as the same
 * kind of error, also beside duplicates, so every record must be accounted for.
 */
function duplicatesIn(error: unknown, count: number): Set<number> | undefined {
  if (!(error instanceof mongo.MongoBulkWriteError) || error.result.getWriteConcernError()) return undefined;
  const faults = [error.writeErrors].flat();
  const allKnown = error.insertedCount + faults.length === count;
  if (!allKnown || !faults.every(({ code }) => code === DUPLICATE_KEY)) return undefined;
  return new Set(faults.map(({ index }) => index));
}
