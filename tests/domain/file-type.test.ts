/** Which files an office takes. */
import { expect, test } from 'vitest';
import { nothingFound } from '../../src/domain/file-findings.js';
import { extensionOf, judgeFile } from '../../src/domain/file-type.js';

const allowed = ['pdf', 'docx', 'xls', 'jpg', 'csv'];

function judged(fileName: string, detected: string | null, more: Partial<typeof nothingFound> = {}) {
  return judgeFile({ fileName, sizeInBytes: 1, allowed, findings: { ...nothingFound, detected, ...more } });
}

test.each([
  ['report.pdf', 'pdf', 'pdf'],
  ['REPORT.PDF', 'pdf', 'pdf'],
  ['ภาพกิจกรรม.jpeg', 'jpg', 'jpg'],
  ['photo.JPG', 'jpg', 'jpg'],
  ['a.b.docx', 'docx', 'docx'],
])('%s with the bytes of %s is taken as %s', (fileName, detected, extension) => {
  expect(judged(fileName, detected)).toEqual({ kind: 'accepted', extension });
});

test.each([null, 'bmp', 'exe', 'mp3'])(
  'a text is taken, also where its first letters are those of %s',
  (detected) => {
    expect(judged('data.csv', detected, { isText: true })).toEqual({ kind: 'accepted', extension: 'csv' });
  },
);

test.each([
  ['report.pdf', 'exe', 'notWhatItsNameSays'],
  ['report.pdf', null, 'notWhatItsNameSays'],
  ['report.docx', 'zip', 'notWhatItsNameSays'],
  ['report.xls', 'cfb', 'notWhatItsNameSays'],
  ['data.csv', 'exe', 'notWhatItsNameSays'],
  ['data.csv', null, 'notWhatItsNameSays'],
  ['setup.exe', 'exe', 'typeNotAllowed'],
  ['report.pdf.exe', 'pdf', 'typeNotAllowed'],
  ['report', 'pdf', 'typeNotAllowed'],
  ['report.', 'pdf', 'typeNotAllowed'],
  ['report.constructor', 'pdf', 'typeNotAllowed'],
])('%s with the bytes of %s is refused: %s', (fileName, detected, reason) => {
  expect(judged(fileName, detected)).toEqual({ kind: 'rejected', fault: { reason } });
});

test('an empty file is refused, whatever its name', () => {
  const empty = { fileName: 'report.pdf', findings: nothingFound, allowed, sizeInBytes: 0 };
  expect(judgeFile(empty)).toEqual({ kind: 'rejected', fault: { reason: 'empty' } });
});

test('a password is named before the bytes are compared with the name', () => {
  const fault = { reason: 'locked' };
  expect(judged('report.docx', 'cfb', { isLocked: true })).toEqual({ kind: 'rejected', fault });
});

test('an office may write jpeg where others write jpg', () => {
  const photo = { fileName: 'a.jpg', sizeInBytes: 1, findings: { ...nothingFound, detected: 'jpg' } };
  expect(judgeFile({ ...photo, allowed: ['jpeg'] })).toEqual({ kind: 'accepted', extension: 'jpg' });
});

test('a name without an extension has none', () => {
  expect(extensionOf('รายงาน')).toBe('');
});
