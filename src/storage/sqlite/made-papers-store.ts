/** Papers that were made, in SQLite. */
import type { Database } from 'libsql';
import type { MadePaperStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedMadePaper } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { prepareWrite } from './write-transaction.js';

export function createMadePapersStore(database: Database, report: ReportUnreadable): MadePaperStore {
  const codec = documentCodec(storedMadePaper);
  const { readUpTo } = rowReader('madePapers', codec, report);
  const insert = prepareWrite(
    database,
    'INSERT INTO made_papers (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const ofRequest = prepareRead(
    database,
    `SELECT ${recordColumns} FROM made_papers WHERE request_id = ? ORDER BY at DESC, id DESC LIMIT ?`,
  );
  return {
    async add(paper) {
      insert(paper.id, codec.encode(paper));
    },
    async ofRequest(requestId, limit) {
      return readUpTo(limit, (count) => ofRequest.all(requestId, count) as DocumentRow[]);
    },
  };
}
