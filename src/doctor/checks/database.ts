/** Is the database there, sound, and of this version? */
import * as words from '../../text/doctor-data.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';
import type { Records } from '../read-records.js';

export async function checkDatabase({ records }: CheckContext): Promise<Finding[]> {
  return [finding(records)];
}

function finding(records: Records): Finding {
  switch (records.kind) {
    case 'sound':
      return ok(words.databaseSound);
    case 'absent':
      return note(words.databaseAbsent);
    case 'older':
      return note(words.databaseOlder);
    case 'tooNew':
      return fault(words.databaseTooNew);
    case 'damaged':
      return fault(words.databaseDamaged(records.why));
  }
}
