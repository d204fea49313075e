/** The bugs that `npm run chaos -- --mutants` plants can still be planted: a changed program must not let the hunt go stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { mutants } from './mutants.js';

test.each(mutants.flatMap(({ name, changes }) => changes.map((change) => ({ name, ...change }))))(
  '$name: "$was" stands once in $file',
  ({ file, was }) => {
    const source = readFileSync(join(projectRoot, file), 'utf8');
    expect(source.split(was)).toHaveLength(2);
  },
);
