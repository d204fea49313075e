/** Files join the others of a request. */
import { expect, test } from 'vitest';
import { addFile } from '../../src/domain/request/add-file.js';
import { roomFault } from '../../src/domain/request/file-limits.js';
import { movedUp, withFile } from '../../src/domain/request/with-file.js';

const limits = { maxCount: 3, maxMegabytes: 2, maxTotalMegabytes: 4 };
const MEGABYTE = 1024 * 1024;

function file(fileName: string, sha256: string, messageId = `message of ${fileName} ${sha256}`) {
  return { id: messageId, fileName, extension: 'pdf', sizeInBytes: 1, sha256, messageId };
}

test('the same bytes are kept once, under the name that came first', () => {
  const first = file('ประกาศ.pdf', 'a');
  const again = file('ประกาศ (สำเนา).pdf', 'a');
  expect(withFile([first], again)).toEqual([first]);
  expect(addFile([first], again, limits)).toEqual({ kind: 'sameBytes', fileName: first.fileName });
});

test('the same message again changes nothing and is no second file', () => {
  const first = file('ประกาศ.pdf', 'a');
  expect(withFile([first], first)).toEqual([first]);
  expect(addFile([first], first, limits)).toEqual({ kind: 'added', files: [first], file: first });
});

test('files of one name are told apart by a number', () => {
  const files = [file('ประกาศ.pdf', 'a'), file('ประกาศ.PDF', 'b'), file('ประกาศ.pdf', 'c')];
  const names = files.reduce(withFile, [] as typeof files).map(({ fileName }) => fileName);
  expect(names).toEqual(['ประกาศ.pdf', 'ประกาศ (2).PDF', 'ประกาศ (3).pdf']);
});

test('a number that is a name already is passed over', () => {
  const files = [
    file('a (2).pdf', 'a'),
    file('a.pdf', 'b'),
    file('a.pdf', 'c'),
    file('a', 'd'),
    file('a', 'e'),
  ];
  const names = files.reduce(withFile, [] as typeof files).map(({ fileName }) => fileName);
  expect(names).toEqual(['a (2).pdf', 'a.pdf', 'a (3).pdf', 'a', 'a (2)']);
});

test.each([
  ['one more of the most', [1, 1], 1, undefined],
  ['more than the most', [1, 1, 1], 0, 'tooMany'],
  ['as much as all may have together', [2, 1], 1, undefined],
  ['more than all may have together', [2, 1], 1.01, 'tooLargeTogether'],
] as const)('%s', (_, there, added, fault) => {
  const files = there.map((megabytes) => ({ sizeInBytes: megabytes * MEGABYTE }));
  expect(roomFault(files, added * MEGABYTE, limits)).toBe(fault);
});

test('a file of the largest size always fits alone', () => {
  expect(roomFault([], 5 * MEGABYTE, { ...limits, maxMegabytes: 5 })).toBeUndefined();
});

test('a file that finds no room is not added, however small', () => {
  const files = [file('a', 'a'), file('b', 'b'), file('c', 'c')];
  expect(addFile(files, file('d', 'd'), limits)).toEqual({ kind: 'noRoom', fault: 'tooMany' });
});

test('a file moves up by one place; the first stays, and so does what is not there', () => {
  const [a, b, c] = [file('a', 'a'), file('b', 'b'), file('c', 'c')];
  expect(movedUp([a, b, c], c.id)).toEqual([a, c, b]);
  expect(movedUp([a, b, c], a.id)).toEqual([a, b, c]);
  expect(movedUp([a, b, c], 'gone')).toEqual([a, b, c]);
});
