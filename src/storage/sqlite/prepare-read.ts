/** A question to the database, prepared when it is first asked: kept ready it takes 5 KB, and an office at rest asks few of all. */
import type { Database } from 'libsql';
import { once } from '../../once.js';

export interface Read {
  /** The rows that answer it. */
  all(...parameters: unknown[]): unknown[];
  /** The first of them. */
  get(...parameters: unknown[]): unknown;
  /** The one column that was asked for, of each row. */
  values(...parameters: unknown[]): unknown[];
}

export function prepareRead(database: Database, sql: string): Read {
  const prepared = once(() => database.prepare(sql));
  return {
    all: (...parameters) => prepared().all(...parameters),
    get: (...parameters) => prepared().get(...parameters),
    values: (...parameters) =>
      prepared()
        .pluck()
        .all(...parameters),
  };
}
