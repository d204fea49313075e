/** Is a database file a part of a running program's? The rest of it stands in the write-ahead log, which is not beside it. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/** https://www.sqlite.org/fileformat.html#file_format_version_numbers */
const WRITE_VERSION_AT = 18;
const WRITE_AHEAD = 2;

/** True also of a database that was closed well: the file alone can't tell. */
export function isTornOff(file: string): boolean {
  return !existsSync(`${file}-wal`) && isWriteAhead(file);
}

/** A running program that has written little yet has an empty file, or none of its tables in it. */
function isWriteAhead(file: string): boolean {
  const header = Buffer.alloc(WRITE_VERSION_AT + 1);
  const handle = openSync(file, 'r');
  const read = readSync(handle, header, 0, header.length, 0);
  closeSync(handle);
  return read < header.length || header[WRITE_VERSION_AT] === WRITE_AHEAD;
}
