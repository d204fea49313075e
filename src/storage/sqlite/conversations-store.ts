/** Conversations in SQLite: what the bot is talking about with each person. */
import type { Database } from 'libsql';
import type { ConversationStore } from '../../domain/stores.js';
import { storedConversation } from '../stored-kinds.js';
import { documentCodec, rowReader } from './document-codec.js';
import type { WritingStoreOptions } from './patient-writes.js';
import { versionedDocuments } from './versioned-documents.js';

export function createConversationsStore(
  database: Database,
  { report, writes }: WritingStoreOptions,
): ConversationStore {
  const codec = documentCodec(storedConversation);
  const { read } = rowReader('conversations', codec, report);
  const documents = versionedDocuments(database, { table: 'conversations', encode: codec.encode, read });
  return {
    async get(personId) {
      return documents.get(personId);
    },
    async replace(next, seenVersion) {
      return writes.together(() => documents.save(next.personId, next, seenVersion));
    },
  };
}
