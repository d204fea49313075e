/** Tells the operator of records that can't be read: each once a start, by its id alone. */
import type { Log } from '../log.js';
import type { ReportUnreadable } from './record-reader.js';

export function logUnreadable(log: Log): ReportUnreadable {
  const told = new Set<string>();
  return ({ kind, id, why }) => {
    const key = `${kind} ${id}`;
    if (told.has(key)) return;
    told.add(key);
    log.error({ records: kind, id, why }, 'a record can not be read and is left out: run the doctor');
  };
}
