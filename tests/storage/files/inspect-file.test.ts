/** The type of a file, by its bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileDangers } from '../../../src/domain/file-findings.js';
import { inspectBytes } from '../../../src/storage/files/inspect-file.js';
import { compoundFile, wholeCompoundFile } from '../../support/office-files.js';
import { rarOf } from '../../support/rar-files.js';
import { runs } from '../../support/runs.js';
import { openXml, zipFile } from '../../support/zip-files.js';

const manyEntries = Array.from({ length: 400 }, (_, index) => ({ name: `S${index}`, left: index + 2 }));

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['a JPEG photo', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'jpg'],
  ['an old Word document', compoundFile([{ name: 'Root Entry', child: 1 }, { name: 'WordDocument' }]), 'doc'],
  ['an old Excel sheet', compoundFile([{ name: 'Root Entry', child: 1 }, { name: 'Workbook' }]), 'xls'],
  ['a very old Excel sheet', compoundFile([{ name: 'Root Entry', child: 1 }, { name: 'Book' }]), 'xls'],
  ['old slides', compoundFile([{ name: 'Root Entry', child: 1 }, { name: 'PowerPoint Document' }]), 'ppt'],
  [
    'an old sheet with a Word document inside it',
    compoundFile([
      { name: 'Root Entry', child: 2 },
      { name: 'WordDocument' },
      { name: 'MBD0001', left: 3, child: 1 },
      { name: 'Workbook' },
    ]),
    'xls',
  ],
  [
    'an old document with a long directory',
    compoundFile([{ name: 'Root Entry', child: 1 }, ...manyEntries, { name: 'WordDocument' }]),
    'doc',
  ],
  [
    'another compound file',
    compoundFile([{ name: 'Root Entry', child: 1 }, { name: 'EncryptedPackage' }]),
    'cfb',
  ],
  ['a compound file that goes in circles', compoundFile([{ name: 'Root Entry', child: 0 }]), 'cfb'],
  ['a Word document', openXml('wordprocessingml.document'), 'docx'],
  ['an Excel sheet', openXml('spreadsheetml.sheet'), 'xlsx'],
  ['slides', openXml('presentationml.presentation'), 'pptx'],
  ['an archive', zipFile({ 'letter.txt': 'hello' }), 'zip'],
  ['a program', Buffer.from('4d5a90000300', 'hex'), 'exe'],
  ['plain text', Buffer.from('ชื่อ,จำนวน\nก,1\n'), null],
  ['nothing', Buffer.alloc(0), null],
])('%s', async (_, content, extension) => {
  expect((await inspectBytes(content)).detected).toBe(extension);
});

const samples = join(import.meta.dirname, 'samples');

test.each(readdirSync(samples))(
  '%s is what its name says, and asks for a password only if it says so',
  async (name) => {
    const found = await inspectBytes(readFileSync(join(samples, name)));
    const isLocked = name.startsWith('password');
    expect(found).toMatchObject({ isLocked, isDamaged: false, isTwoFiles: false, dangers: [] });
    if (name.endsWith('.csv')) expect(found.isText).toBe(true);
    else if (!isLocked) expect(found.detected).toBe(name.split('.').at(-1));
  },
);

test('an old document whose allocation table goes on beyond its header', async () => {
  const content = Buffer.alloc(4096);
  const slides = wholeCompoundFile([
    { name: 'Pictures', content: Buffer.alloc(8 * 1024 * 1024) },
    { name: 'PowerPoint Document', content },
  ]);
  expect((await inspectBytes(slides)).detected).toBe('ppt');
});

test('a document of 1,200 pictures, whose content types come last', async () => {
  const pictures = Array.from({ length: 1200 }, (_, index) => ({ name: `word/media/${index}.png` }));
  const document = openXml('wordprocessingml.document', { parts: pictures, typesLast: true });
  expect((await inspectBytes(document)).detected).toBe('docx');
});

test.each([
  ['a PDF', readFileSync(join(samples, 'password-rc4.pdf'))],
  ['an old document', wholeCompoundFile([{ name: 'WordDocument', content: Buffer.alloc(4096, 1) }])],
  [
    'an old document with a long directory',
    compoundFile([{ name: 'Root Entry', child: 1 }, ...manyEntries.slice(0, 20)]),
  ],
  ['a new document', openXml('wordprocessingml.document')],
  ['a rar', rarOf([{ name: 'a.pdf' }])],
])('no damage to %s makes reading it fail or never end', async (_, whole) => {
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (bytes, length) => {
      const damaged = Buffer.from(whole);
      for (const [at, byte] of bytes) damaged[at] = byte;
      const { dangers } = await inspectBytes(damaged.subarray(0, length));
      expect(fileDangers).toEqual(expect.arrayContaining(dangers));
    }),
    { numRuns: runs(60) },
  );
});
