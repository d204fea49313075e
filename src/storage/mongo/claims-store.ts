/** Claims in MongoDB: who was first to take a key. */
import { endOfPrefix } from '../../domain/claim.js';
import type { ClaimStore } from '../../domain/stores.js';
import { insertNew } from './insert-new.js';
import type { Models } from './models.js';

export function createClaimsStore(model: Models['claims']): ClaimStore {
  return {
    async beginningWith(prefix) {
      const range = { $gte: prefix, $lt: endOfPrefix(prefix) };
      const found = await model.find({ _id: range }).sort({ _id: 1 }).lean();
      return found.map(({ _id: key, holder }) => ({ key, holder }));
    },
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
