/** The chain of the office in MongoDB. An anchor that can't be read is a fault, never left out: a chain with a gap proves nothing. */
import type { Model } from 'mongoose';
import { anchorId } from '../../domain/evidence/anchor.js';
import type { AnchorStore } from '../../domain/stores.js';
import { storedAnchor } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { insertNew } from './insert-new.js';
import type { StoredDocument } from './models.js';

export const anchorCodec = documentCodec(storedAnchor);

export function createAnchorsStore(model: Model<StoredDocument>): AnchorStore {
  const { encode, decode } = anchorCodec;
  return {
    async add(anchor) {
      return insertNew(model, { _id: anchorId(anchor), document: encode(anchor) });
    },
    async newest() {
      const found = await model.findOne().sort({ _id: -1 }).lean();
      return found ? decode(found.document) : undefined;
    },
    async *all() {
      for await (const { document } of model.find().sort({ _id: 1 }).lean().cursor()) yield decode(document);
    },
  };
}
