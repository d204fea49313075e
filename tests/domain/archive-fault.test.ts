/** A file inside an archive is named as people can read it, whatever its name is made of. */
import { expect, test } from 'vitest';
import { archiveFault } from '../../src/domain/archive-fault.js';

function named(name: string): string | undefined {
  return archiveFault([{ name, size: 1, isLink: false }], 1)?.inside;
}

test.each([
  [`${'ก'.repeat(10)}😀${'ข'.repeat(75)}.exe`, `${'ข'.repeat(75)}.exe`],
  ['\u202eg\u3164pj.exe', 'gpj.exe'],
  ['รายงาน\u0000\n.exe', 'รายงาน .exe'],
])('%j is called %j', (name, shown) => {
  expect(named(name)).toBe(shown);
});
