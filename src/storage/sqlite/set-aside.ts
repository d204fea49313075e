/**
 * Rows that nobody can read, so that they do not come up again and hold up nothing. They are marked where they stand; a
 * document that is not even JSON can't be marked, so each is also remembered for as long as the program runs.
 */
import type { Write } from './write-transaction.js';

export interface SetAside {
  add(rowid: number): void;
  /** The value of `:aside` in a question with `isNotAside`. */
  rows(): string;
}

/** @param mark writes to the row of this rowid that it is done with */
export function createSetAside(mark: Write): SetAside {
  let rows = ',';
  return {
    add(rowid) {
      rows += `${rowid},`;
      try {
        mark(rowid);
      } catch (error) {
        if (!isMalformed(error)) throw error;
      }
    },
    rows: () => rows,
  };
}

export function isNotAside(table: string): string {
  return `instr(:aside, ',' || ${table}.rowid || ',') = 0`;
}

/**
 * For writes to many rows: one whose document is not JSON would stop them all. In a CASE, since the order in which AND is
 * looked at is not promised.
 */
export function whereJson(condition: string): string {
  return `CASE WHEN json_valid(document) THEN ${condition} END`;
}

/** As SQLite words it where a function of JSON meets something else. */
function isMalformed(error: unknown): boolean {
  return error instanceof Error && error.message.includes('malformed JSON');
}
