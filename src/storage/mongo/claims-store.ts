/** Claims in MongoDB: who was first to take a key. */
import type { ClaimStore } from '../../domain/stores.js';
import { insertNew } from './insert-new.js';
import type { Models } from './models.js';

export function createClaimsStore(model: Models['claims']): ClaimStore {
  return {
    async holderOf(key) {
      const claimed = await model.findById(key).lean();
      return claimed?.holder;
    },
    async claim(key, holder) {
      if (await insertNew(model, { _id: key, holder })) return holder;
      const first = await model.findById(key).orFail().lean();
      return first.holder;
    },
  };
}
