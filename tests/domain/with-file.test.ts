/** Files join the others of a request. */
import { expect, test } from 'vitest';
import { keptInstead, withFile } from '../../src/domain/request/with-file.js';

function file(fileName: string, sha256: string, messageId = `message of ${fileName} ${sha256}`) {
  return { id: messageId, fileName, extension: 'pdf', sizeInBytes: 1, sha256, messageId };
}

test('the same bytes are kept once, under the name that came first', () => {
  const first = file('ประกาศ.pdf', 'a');
  const again = file('ประกาศ (สำเนา).pdf', 'a');
  expect(withFile([first], again)).toEqual([first]);
  expect(keptInstead([first], again)).toBe(first);
});

test('the same message again changes nothing and is no second file', () => {
  const first = file('ประกาศ.pdf', 'a');
  expect(withFile([first], first)).toEqual([first]);
  expect(keptInstead([first], first)).toBeUndefined();
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
