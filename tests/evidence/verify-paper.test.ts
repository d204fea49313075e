/** A paper that was given out is known again by its bytes, and any byte that flips makes it another one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { anchorRecords } from '../../src/evidence/anchor-records.js';
import { verifyPaperIn } from '../../src/evidence/verify-storage.js';
import { typeset } from '../../src/paper/engine/typeset.js';
import type { TypesetJob } from '../../src/paper/engine/typeset-job.js';
import { makePaper } from '../../src/paper/make-paper.js';
import { noteMadePaper } from '../../src/paper/note-made-paper.js';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, someTime } from '../support/builders.js';
import { runs } from '../support/runs.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { officeOnRecord } from './office-on-record.js';
import { verifyCommand } from './verify-command.js';

function pdfOf(job: TypesetJob): Uint8Array {
  const made = typeset(job);
  if (!('pdf' in made)) throw new Error('no paper');
  return made.pdf;
}

async function givenOut(): Promise<{ dataDir: string; pdf: Buffer }> {
  const dataDir = await officeOnRecord();
  const stores = openSqliteStores({ folder: dataDir });
  const deps = buildDeps({
    stores,
    typeset: async (job) => pdfOf(job),
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
    { numRuns: runs(50) },
  );
});

it('a paper of a record that was changed since is said to be one', async () => {
  const { dataDir, pdf } = await givenOut();
  const database = new Libsql(databaseFile(dataDir));
  database.exec("UPDATE requests SET document = json_set(document, '$.history[1].round', 7) WHERE id = 'R2'");
  database.close();
  expect(await verifyPaperIn({ dataDir }, pdf)).toMatchObject({ kind: 'made', isRecordSound: false });
});

it.each([
  [
    'a register',
    { kind: 'register', register: 'online', category: '', state: '', item: '', order: '' },
    'ทะเบียนข้อมูลบนเว็บไซต์',
  ],
  ['a report', { kind: 'report', period: '2026-10' }, 'the report 2026-10'],
  ['an empty form', { kind: 'blankForm' }, 'the empty form'],
] as const)(
  '%s is known again, a changed byte of it is not, and a changed record of its making is found',
  async (_, paper, named) => {
    const dataDir = await officeOnRecord();
    const stores = openSqliteStores({ folder: dataDir });
    const deps = buildDeps({ stores, typeset: async (job) => pdfOf(job) });
    await stores.persons.replace(buildPerson({ roles: ['executive'], id: 'U3' }), 0);
    const made = await makePaper(deps, paper, 'U3');
    await noteMadePaper(deps, made);
    await anchorRecords({ stores, now: () => someTime });
    await stores.close();
    const file = join(temporaryFolder(), 'listed.pdf');
    writeFileSync(file, made.pdf);
    expect(await verifyCommand(dataDir, [file])).toMatchObject({
      code: 0,
      printed: expect.stringContaining(named),
    });
    expect(await verifyPaperIn({ dataDir }, made.pdf.with(9, 0))).toEqual({ kind: 'unknown' });
    const database = new Libsql(databaseFile(dataDir));
    database.exec(
      "UPDATE claims SET holder = replace(holder, '2026-11', '2025-11') WHERE key LIKE 'paper-made:%'",
    );
    database.close();
    expect(await verifyPaperIn({ dataDir }, made.pdf)).toMatchObject({
      kind: 'listed',
      isRecordSound: false,
    });
  },
);

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
