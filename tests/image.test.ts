/** What an operator is told to call inside the container, and what the bot itself starts there, is built into the image. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../src/project-root.js';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

const startedByBot = [
  'src/backup/backup-process.ts',
  'src/menu/draw-menu-process.ts',
  'src/paper/engine/typeset-program.ts',
  'src/storage/files/reading/reader-program.ts',
];

test('every program that the guide names is compiled', () => {
  const { include } = z
    .object({ include: z.array(z.string()) })
    .parse(JSON.parse(read('tsconfig.build.json')));
  const called = (read('docs/install.md') + read('Dockerfile').replaceAll('", "', ' ')).matchAll(
    /node (?:--\S+ )*dist\/(src\/\S+)\.js/g,
  );
  const programs = [...called].map(([, path]) => `${path}.ts`);
  expect(new Set([...programs, ...startedByBot])).toEqual(new Set(include));
});
