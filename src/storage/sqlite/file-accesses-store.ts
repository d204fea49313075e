/** Who opened which file, in SQLite. */
import type { Database } from 'libsql';
import type { FileAccessStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedFileAccess } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { inWriteTransaction, prepareWrite } from './write-transaction.js';

export function createFileAccessesStore(database: Database, report: ReportUnreadable): FileAccessStore {
  const codec = documentCodec(storedFileAccess);
  const { readUpTo } = rowReader('fileAccesses', codec, report);
  const insert = prepareWrite(database, 'INSERT INTO file_accesses (id, document) VALUES (?, ?)');
  const ofRequest = prepareRead(
    database,
    `SELECT ${recordColumns} FROM file_accesses WHERE request_id = ? ORDER BY at DESC, id DESC LIMIT ?`,
  );
  return {
    async add(accesses) {
      inWriteTransaction(database, () => {
        for (const access of accesses) insert(access.id, codec.encode(access));
      });
    },
    async ofRequest(requestId, limit) {
      return readUpTo(limit, (count) => ofRequest.all(requestId, count) as DocumentRow[]);
    },
  };
}
