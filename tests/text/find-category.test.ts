/** The search in categories: whole words, short forms, several words, slips of the finger. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadOffice } from '../../src/offices/load-office.js';
import { editsWithin } from '../../src/text/reader/edits-within.js';
import { categoriesWith, entriesWith } from '../../src/text/reader/find-category.js';
import { compactWords } from '../../src/text/reader/plain-words.js';
import { runs } from '../support/runs.js';

const { categories } = loadOffice('taphan-hin');
const found = (typed: string) => categoriesWith(typed, categories).map(({ category }) => category.id);

test.each([
  ['ข่าว', 'public-relations'],
  ['ปชส', 'public-relations'],
  ['ป.ช.ส.', 'public-relations'],
  ['PR', 'public-relations'],
  ['ประชาสัมพัน', 'public-relations'],
  ['ประชาสัมพันธุ์', 'public-relations'],
  ['ประชาสำพันธ์', 'public-relations'],
  ['ประชาสัมพันท์ค่ะ', 'public-relations'],
  ['จัดชื้อจัดจ้าง', 'public-relations'],
  ['จัดชื้อจัดจ่าง', 'public-relations'],
  ['จซจ', 'public-relations'],
  ['ผล จัดซื้อจัดจ้าง', 'public-relations'],
  ['กฏหมาย', 'laws-regulations'],
  ['กม.', 'laws-regulations'],
  ['พรบ', 'laws-regulations'],
  ['วิสัยทัด', 'agency-info'],
  ['โครงส้ราง', 'agency-info'],
  ['งบ', 'agency-info'],
  ['เบอร์โทร', 'agency-info'],
  ['แฟกซ์', 'agency-info'],
  ['อินโฟกราฟิก', 'knowledge-base'],
  ['คลิป', 'knowledge-base'],
  ['สถิติ', 'knowledge-base'],
  ['สถิติโรคไข้เลือดออกค่ะ', 'knowledge-base'],
  ['จะลงประกาศจัดซื้อจัดจ้างครับ', 'public-relations'],
  ['อยากลงเรื่องจัดซื้อจัดจ้างค่ะ', 'public-relations'],
  ['ข้อ 9 จัดซื้อจัดจ้าง', 'public-relations'],
])('%s finds %s', (typed, id) => {
  expect(found(typed)).toContain(id);
});

test.each([
  'รอสักครู่ ขอถามหัวหน้าก่อน',
  'อันนี้ต้องใส่อะไรคะ',
  'กดผิดค่ะ',
  'ต้องการเผยแพร่ข้อมูล',
  '',
  '-',
  'กก',
  'xyzxyz',
  'สวัสดี',
  'ไม่ทราบ',
  '99',
  'ก'.repeat(5000),
])('%s finds nothing', (typed) => {
  expect(found(typed)).toEqual([]);
});

test('a name with one letter wrong finds its entry', () => {
  const entries = categories
    .flatMap(({ items }) => items)
    .filter(({ name }) => compactWords(name).length > 5);
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.nat(),
      fc.constantFrom('ก', 'ล', '', 'ๆ'),
      (entry, at, letter) => {
        const name = compactWords(entry.name).slice(0, 50);
        const place = at % name.length;
        const slipped = name.slice(0, place) + letter + name.slice(place + 1);
        // A mark that has lost its letter is read with the one before it, in another order: no longer one slip.
        fc.pre(editsWithin(compactWords(entry.name), compactWords(slipped)) <= 1);
        expect(entriesWith(slipped, entries)).not.toEqual([]);
      },
    ),
    { numRuns: runs(300) },
  );
});
