/** What the bot is talking about with each person, in MongoDB. */
import type { Model } from 'mongoose';
import type { ConversationStore } from '../../domain/stores.js';
import { storedConversation } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const conversationCodec = documentCodec(storedConversation);

export function createConversationsStore(model: Model<StoredDocument>): ConversationStore {
  const documents = versionedDocuments(model, conversationCodec);
  return {
    get: documents.get,
    async replace(next, seenVersion) {
      return documents.save(next.personId, next, seenVersion);
    },
  };
}
