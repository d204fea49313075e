/** Conversations in MongoDB: what the bot is talking about with each person. */
import type { Model } from 'mongoose';
import type { ConversationStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedConversation } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const conversationCodec = documentCodec(storedConversation);

export function createConversationsStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): ConversationStore {
  const { read } = storedReader('conversations', conversationCodec, report);
  const documents = versionedDocuments(model, { encode: conversationCodec.encode, read });
  return {
    get: documents.get,
    async replace(next, seenVersion) {
      return documents.save(next.personId, next, seenVersion);
    },
  };
}
