/** Is the database there, sound, and of this version? */
import { databaseEmptied } from '../../text/database-emptied.js';
import * as words from '../../text/doctor-data.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';

export async function checkDatabase({ config, records }: CheckContext): Promise<Finding[]> {
  const isMongo = config.mongodbUri !== undefined;
  switch (records.kind) {
    case 'sound':
      return [ok(isMongo ? words.mongoAnswers : words.databaseSound)];
    case 'absent':
      return [note(words.databaseAbsent)];
    case 'emptied':
      return [
        fault(isMongo ? databaseEmptied('mongo', 'MongoDB') : databaseEmptied('folder', config.dataDir)),
      ];
    case 'older':
      return [note(words.databaseOlder)];
    case 'tooNew':
      return [fault(words.databaseTooNew)];
    case 'unreadable':
      return [fault(isMongo ? words.mongoFails(records.why) : words.databaseDamaged(records.why))];
  }
}
