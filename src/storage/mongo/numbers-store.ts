/** The numbers of requests in MongoDB, one document per number. */
import type { Model } from 'mongoose';
import type { NumberRecord } from '../../domain/store-copy.js';
import type { NumberStore } from '../../domain/stores.js';
import { insertNew } from './insert-new.js';

export function createNumbersStore(model: Model<NumberRecord>): NumberStore {
  async function reserved(fiscalYear: number, requestId: string): Promise<number | undefined> {
    const found = await model.findOne({ fiscalYear, requestId }).lean();
    return found?.sequence;
  }

  async function lastOf(fiscalYear: number): Promise<number> {
    const last = await model.findOne({ fiscalYear }).sort({ sequence: -1 }).lean();
    return last?.sequence ?? 0;
  }

  return {
    async requestIdOf(number) {
      return (await model.findOne(number).lean())?.requestId;
    },
    /** A number that turns out to be taken leaves no gap when the next one is tried. */
    async reserve(fiscalYear, requestId) {
      for (let sequence = (await lastOf(fiscalYear)) + 1; ; sequence++) {
        const own = await reserved(fiscalYear, requestId);
        if (own !== undefined) return own;
        if (await insertNew(model, { fiscalYear, sequence, requestId })) return sequence;
      }
    },
  };
}
