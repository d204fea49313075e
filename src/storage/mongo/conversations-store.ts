/** Conversations in MongoDB: what the bot is talking about with each person. */
import type { Model } from 'mongoose';
import type { ConversationStore } from '../../domain/stores.js';
import { storedConversation } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { ReadingStoreOptions } from './joined-reads.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const conversationCodec = documentCodec(storedConversation);

export function createConversationsStore(
  model: Model<StoredDocument>,
  { report, ask }: ReadingStoreOptions,
): ConversationStore {
  const { read } = storedReader('conversations', conversationCodec, report);
  const documents = versionedDocuments(model, { encode: conversationCodec.encode, read, ask });
  return {
    get: documents.get,
    async replace(next, seenVersion) {
      return documents.save(next.personId, next, seenVersion);
    },
  };
}
