/** File names from people's phones, made fit to be shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFileName, nameFromPattern } from '../../src/domain/file-name.js';
import { runs } from '../support/runs.js';

test.each([
  ['รายงานผลการดำเนินงาน ปี 2569.pdf', 'รายงานผลการดำเนินงาน ปี 2569.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\staff\\report.docx', 'report.docx'],
  ['/', 'file'],
  ['..', 'file'],
  ['', 'file'],
  ['\u200b\u202e', 'file'],
  ['.htaccess', 'htaccess'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['รา\u200bยงาน\ufeff.pdf', 'รายงาน.pdf'],
  ['a\u0000b\nc\td.pdf', 'ab c d.pdf'],
  ['  report.pdf.  ', 'report.pdf'],
])('"%s" is shown as "%s"', (raw, clean) => {
  expect(cleanFileName(raw, 'file')).toBe(clean);
});

test('a long name is cut before its extension, and between whole Thai characters', () => {
  const clean = cleanFileName(`${'ที่'.repeat(100)}.pdf`, 'file');
  expect(clean).toBe(`${'ที่'.repeat(48)}.pdf`);
});

test('whatever comes in, what is shown is short, visible and no path', () => {
  const anyName = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyName, (raw) => {
      const clean = cleanFileName(raw, 'file');
      expect(clean).toMatch(/^[^/\\\p{Cc}\p{Bidi_Control}]{1,150}$/u);
      expect(cleanFileName(clean, 'file')).toBe(clean);
    }),
    { numRuns: runs(1000) },
  );
});

test('a photo gets its name from a pattern', () => {
  expect(nameFromPattern('ภาพที่ {number}.{extension}', { number: 3, extension: 'jpg' })).toBe('ภาพที่ 3.jpg');
});
