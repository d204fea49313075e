/** What the bot is talking about with each person, in SQLite. */
import type { Database } from 'libsql';
import { conversationSchema } from '../../domain/conversation.js';
import type { ConversationStore } from '../../domain/stores.js';
import { versionedDocuments } from './versioned-documents.js';

export function createConversationsStore(database: Database): ConversationStore {
  const documents = versionedDocuments(database, 'conversations', conversationSchema);
  return {
    async get(personId) {
      return documents.get(personId);
    },
    async replace(next, seenVersion) {
      return documents.save(next.personId, next, seenVersion);
    },
  };
}
