/** Which files an office takes. */
import { expect, test } from 'vitest';
import { acceptedType, extensionOf } from '../../src/domain/file-type.js';

const allowed = ['pdf', 'docx', 'xls', 'jpg', 'csv'];

test.each([
  ['report.pdf', 'pdf', 'pdf'],
  ['REPORT.PDF', 'pdf', 'pdf'],
  ['ภาพกิจกรรม.jpeg', 'jpg', 'jpg'],
  ['photo.JPG', 'jpg', 'jpg'],
  ['a.b.docx', 'docx', 'docx'],
  ['data.csv', null, 'csv'],
])('%s with the bytes of %s is taken as %s', (fileName, detected, extension) => {
  expect(acceptedType({ fileName, detected, allowed, sizeInBytes: 1 })).toEqual({
    kind: 'accepted',
    extension,
  });
});

test.each([
  ['report.pdf', 'exe', 'notWhatItsNameSays'],
  ['report.pdf', null, 'notWhatItsNameSays'],
  ['report.docx', 'zip', 'notWhatItsNameSays'],
  ['report.xls', 'cfb', 'notWhatItsNameSays'],
  ['data.csv', 'exe', 'notWhatItsNameSays'],
  ['setup.exe', 'exe', 'typeNotAllowed'],
  ['report.pdf.exe', 'pdf', 'typeNotAllowed'],
  ['report', 'pdf', 'typeNotAllowed'],
  ['report.', 'pdf', 'typeNotAllowed'],
  ['report.constructor', 'pdf', 'typeNotAllowed'],
])('%s with the bytes of %s is refused: %s', (fileName, detected, reason) => {
  expect(acceptedType({ fileName, detected, allowed, sizeInBytes: 1 })).toEqual({ kind: 'refused', reason });
});

test('an empty file is refused, whatever its name', () => {
  expect(acceptedType({ fileName: 'report.pdf', detected: null, allowed, sizeInBytes: 0 })).toEqual({
    kind: 'refused',
    reason: 'empty',
  });
});

test('an office may write jpeg where others write jpg', () => {
  const photo = { fileName: 'a.jpg', detected: 'jpg', sizeInBytes: 1 };
  expect(acceptedType({ ...photo, allowed: ['jpeg'] })).toEqual({ kind: 'accepted', extension: 'jpg' });
});

test('a name without an extension has none', () => {
  expect(extensionOf('รายงาน')).toBe('');
});
