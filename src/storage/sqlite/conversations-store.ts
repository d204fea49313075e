/** What the bot is talking about with each person, in SQLite. */
import type { Database } from 'libsql';
import type { ConversationStore } from '../../domain/stores.js';
import { storedConversation } from '../stored-kinds.js';
import { versionedDocuments } from './versioned-documents.js';

export function createConversationsStore(database: Database): ConversationStore {
  const documents = versionedDocuments(database, 'conversations', storedConversation);
  return {
    async get(personId) {
      return documents.get(personId);
    },
    async replace(next, seenVersion) {
      return documents.save(next.personId, next, seenVersion);
    },
  };
}
