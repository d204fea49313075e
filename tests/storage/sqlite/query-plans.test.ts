/** No question takes longer because there are more records: each is answered from an index, without sorting. */
import Libsql, { type Database } from 'libsql';
import { expect, test, vi } from 'vitest';
import { migrate } from '../../../src/storage/sqlite/migrate.js';
import { createSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';

/** One row per status. */
const smallTables = ['request_counts'];

const database = new Libsql(':memory:');
migrate(database);
const statements = statementsOfAllStores(database);

test('all stores were looked at', () => {
  expect(statements.length).toBeGreaterThan(20);
});

test.each(statements)('%s', (sql) => {
  expect(planOf(database, sql).filter(growsWithTheTable)).toEqual([]);
});

test('a question without an index would be noticed', () => {
  const unindexed = 'SELECT document FROM requests WHERE sequence = ? ORDER BY waiting_since';
  expect(planOf(database, unindexed).filter(growsWithTheTable)).toHaveLength(2);
});

/** Every SQL text that the stores prepare when they are made. */
function statementsOfAllStores(database: Database): string[] {
  const prepare = vi.spyOn(database, 'prepare');
  createSqliteStores(database);
  const texts = prepare.mock.calls.map(([sql]) => sql.replace(/\s+/g, ' '));
  prepare.mockRestore();
  return [...new Set(texts)];
}

function planOf(database: Database, sql: string): string[] {
  return (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(
    ({ detail }) => detail,
  );
}

/** Walking along an index ends at LIMIT; reading a whole table or sorting all that was found does not. */
function growsWithTheTable(detail: string): boolean {
  if (smallTables.some((table) => detail === `SCAN ${table}`)) return false;
  return (
    (/^SCAN (?!.*USING)/.test(detail) && !detail.includes('CONSTANT ROW')) || detail.includes('TEMP B-TREE')
  );
}
