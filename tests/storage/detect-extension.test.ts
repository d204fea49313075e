/** What a file is by its bytes. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeExtension } from '../../src/storage/files/compound-file.js';
import { detectExtension } from '../../src/storage/files/detect-extension.js';
import { compoundFile, openXml, zipFile } from '../support/office-files.js';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
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
  expect(await detectExtension(Readable.from([content]))).toBe(extension);
});

test('a picture cut into pieces on its way', async () => {
  const pieces = Array.from(png, (byte) => Buffer.from([byte]));
  expect(await detectExtension(Readable.from(pieces))).toBe('png');
});

test('no damage to a compound file makes reading it fail or never end', () => {
  const whole = compoundFile([{ name: 'Root Entry', child: 1 }, ...manyEntries.slice(0, 20)]);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 });
  fc.assert(
    fc.property(damage, fc.nat(whole.length), (bytes, length) => {
      const damaged = Buffer.from(whole);
      for (const [at, byte] of bytes) damaged[at] = byte;
      expect(['doc', 'xls', 'ppt', null]).toContain(officeExtension(damaged.subarray(0, length)));
    }),
  );
});
