/** No question takes longer because there are more records: each is answered from an index, without sorting. */
import Libsql, { type Database } from 'libsql';
import { expect, test, vi } from 'vitest';
import { migrate } from '../../../src/storage/sqlite/migrate.js';
import { createSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import { prepareRead } from '../../../src/storage/sqlite/prepare-read.js';

vi.mock('../../../src/storage/sqlite/prepare-read.js', { spy: true });

/** Asked by an administrator's command alone, which reads all that is held about a person besides. */
const byHand =
  /^UPDATE messages SET document = json_set\(document, '\$\.body', json\('\[\]'\)\) WHERE person_id = \?/;
/** One row per status. */
const smallTables = ['request_counts'];

const database = new Libsql(':memory:');
migrate(database);
const statements = statementsOfAllStores(database);

test('all stores were looked at', () => {
  expect(statements.length).toBeGreaterThan(40);
});

test.each(statements.filter((sql) => !byHand.test(sql)))('%s', (sql) => {
  expect(planOf(database, sql).filter(growsWithTheTable)).toEqual([]);
});

test.each(statements)(
  'takes no text out as text, which ends the process where it is not UTF-8: %s',
  (sql) => {
    const taken = sql
      .replace(/CAST\(.*? AS BLOB\) AS \w+|CAST\((\w+|json_object.*?) AS BLOB\)/g, '')
      .replace('json_valid(document)', '')
      .match(/^SELECT (.*?) FROM/)?.[1];
    expect(taken ?? '').not.toMatch(/\b(id|document|holder|request_id|situation|chat_id|person_id)\b/);
  },
);

const outlines = statements.filter((sql) => sql.includes("CAST(outline || '' AS BLOB) AS document"));

test('what is online is counted, and every list is read in outline, too', () => {
  expect(online).toHaveLength(1);
  expect(outlines).toHaveLength(6);
});

const online = statements.filter((sql) => sql.includes('GROUP BY category_id'));

test.each([...outlines, ...online])('opens no document: %s', (sql) => {
  expect(columnsReadFromTable(database, sql)).toBe(0);
});

test('a document that is opened would be noticed', () => {
  const whole = 'SELECT document FROM requests WHERE requester_id = ? ORDER BY fiscal_year, sequence';
  expect(columnsReadFromTable(database, whole)).toBe(1);
});

test('a question without an index would be noticed', () => {
  const unindexed = 'SELECT document FROM requests WHERE sequence = ? ORDER BY waiting_since';
  expect(planOf(database, unindexed).filter(growsWithTheTable)).toHaveLength(2);
});

/** Every question that the stores ask, whether they prepare it when they are made or when it is first asked. */
function statementsOfAllStores(database: Database): string[] {
  const prepare = vi.spyOn(database, 'prepare');
  createSqliteStores(database);
  const texts = [
    ...prepare.mock.calls.map(([sql]) => sql),
    ...vi.mocked(prepareRead).mock.calls.map(([, sql]) => sql),
  ];
  prepare.mockRestore();
  return [...new Set(texts.map((sql) => sql.replace(/\s+/g, ' ')))];
}

function planOf(database: Database, sql: string): string[] {
  return (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(
    ({ detail }) => detail,
  );
}

/** The table is the first cursor of a statement, its index a later one. */
function columnsReadFromTable(database: Database, sql: string): number {
  const steps = database.prepare(`EXPLAIN ${sql}`).all() as { opcode: string; p1: number }[];
  return steps.filter(({ opcode, p1 }) => opcode === 'Column' && p1 === 0).length;
}

/** Walking along an index ends at LIMIT; reading a whole table or sorting all that was found does not. */
function growsWithTheTable(detail: string): boolean {
  if (/VIRTUAL TABLE INDEX \d+:M/.test(detail)) return false; // a full-text index that is asked for words
  if (detail.startsWith('SCAN json_each ')) return false; // the ids that are asked for
  if (smallTables.some((table) => detail === `SCAN ${table}`)) return false;
  return (
    (/^SCAN (?!.*USING)/.test(detail) && !detail.includes('CONSTANT ROW')) || detail.includes('TEMP B-TREE')
  );
}
