/** Names that end in two extensions. */
import { expect, test } from 'vitest';
import { withOneExtension } from '../../src/domain/double-extension.js';

test.each([
  ['ประกาศ.pdf', 'ประกาศ.pdf'],
  ['ประกาศ.docx.pdf', 'ประกาศ.pdf'],
  ['ประกาศ.pdf.pdf', 'ประกาศ.pdf'],
  ['ประกาศ.exe.docx.pdf', 'ประกาศ.pdf'],
  ['ประกาศ.exe .pdf', 'ประกาศ.pdf'],
  ['รายงาน ณ 31.12.2568.pdf', 'รายงาน ณ 31.12.2568.pdf'],
  ['แบบ ว.5.xlsx', 'แบบ ว.5.xlsx'],
  ['version.1.2.docx', 'version.1.2.docx'],
  ['.pdf', '.pdf'],
  ['pdf', 'pdf'],
  ['a.pdf.', 'a.pdf.'],
])('%s is shown as %s', (name, shown) => {
  expect(withOneExtension(name)).toBe(shown);
});
