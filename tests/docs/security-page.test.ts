/** Each attack that docs/security.md names is held by the test that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

/** A row: the attack, its file in backticks, the name of its test. */
const row = /^\| [^|]+ \| `(tests\/[^`]+)`[^|]* \| ([^|]+) \|$/gm;

test('every test of the page of attacks stands in the file that the page names', () => {
  const rows = [...read('docs/security.md').matchAll(row)];
  expect(rows.length).toBeGreaterThan(20);
  const missing = rows.filter(([, file = '', name = '']) => !read(file).includes(name.trim()));
  expect(missing.map(([line]) => line)).toEqual([]);
});
