/** A shell that stood in the program's folder during an upgrade stands in that of the old one afterwards. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { install } from '../../src/setup/install.js';
import { placesBelow } from '../../src/setup/places.js';
import { putAside } from '../../src/text/setup.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test.each(['old', 'failed', 'new'])('a program put aside as .%s is never installed', async (ending) => {
  const current = join(temporaryFolder(), 'publish-desk');
  const program = `${current}.${ending}`;
  mkdirSync(join(program, 'dist/src'), { recursive: true });
  writeFileSync(join(program, 'dist/src/main.js'), '');
  const said: unknown[] = [];
  const dialogue = { say: (words: unknown) => void said.push(words), ask: () => Promise.reject() };
  const places = placesBelow(temporaryFolder());
  const runDoctor = () => 0;
  expect(await install({ places, program, given: {}, isDryRun: false, dialogue, runDoctor })).toBe(1);
  expect(said).toEqual([putAside(program, current)]);
});
