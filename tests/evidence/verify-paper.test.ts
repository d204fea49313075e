/** A paper that was given out is known again by its bytes, and any byte that flips makes it another one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { verifyPaperIn } from '../../src/evidence/verify-storage.js';
import { typeset } from '../../src/paper/engine/typeset.js';
import { makePaper } from '../../src/paper/make-paper.js';
import { noteMadePaper } from '../../src/paper/note-made-paper.js';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { buildDeps } from '../support/build-deps.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { officeOnRecord } from './office-on-record.js';
import { verifyCommand } from './verify-command.js';

async function givenOut(): Promise<{ dataDir: string; pdf: Buffer }> {
  const dataDir = await officeOnRecord();
  const stores = openSqliteStores({ folder: dataDir });
  const deps = buildDeps({
    stores,
    typeset: async (job) => {
      const made = typeset(job);
      if (!('pdf' in made)) throw new Error('no paper');
      return made.pdf;
    },
  });
  const made = await makePaper(deps, { kind: 'form', request: 'R2' }, 'U1');
  await noteMadePaper(deps, made);
  await stores.close();
  return { dataDir, pdf: Buffer.from(made.pdf) };
}

it('a byte that flips anywhere in a paper is found, and the paper as it was is known', async () => {
  const { dataDir, pdf } = await givenOut();
  expect(await verifyPaperIn({ dataDir }, pdf)).toMatchObject({
    kind: 'made',
    number: '2/2570',
    paper: { requestId: 'R2', version: 2, kind: 'form' },
    isRecordSound: true,
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(pdf.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = Buffer.from(pdf);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      expect(await verifyPaperIn({ dataDir }, flipped)).toEqual({ kind: 'unknown' });
    }),
    { numRuns: 50 },
  );
});

it('a paper of a record that was changed since is said to be one', async () => {
  const { dataDir, pdf } = await givenOut();
  const database = new Libsql(databaseFile(dataDir));
  database.exec("UPDATE requests SET document = json_set(document, '$.history[1].round', 7) WHERE id = 'R2'");
  database.close();
  expect(await verifyPaperIn({ dataDir }, pdf)).toMatchObject({ kind: 'made', isRecordSound: false });
});

it('on the command line, of the installation and of a folder', async () => {
  const { dataDir, pdf } = await givenOut();
  const file = join(temporaryFolder(), 'form.pdf');
  writeFileSync(file, pdf);
  expect(await verifyCommand(dataDir, [file])).toMatchObject({
    code: 0,
    printed: expect.stringContaining('the form of request 2/2570'),
  });
  writeFileSync(file, Buffer.concat([pdf, Buffer.from(' ')]));
  const changed = await verifyCommand(temporaryFolder(), [dataDir, file]);
  expect(changed).toMatchObject({
    code: 1,
    printed: expect.stringContaining('not a paper that was made here'),
  });
});
