/** Files of the assessment's board: what a year inherits, and what whoever mistyped one reads in Thai. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { type Board, boardOfYear } from '../../src/offices/board.js';
import { loadBoards } from '../../src/offices/load-boards.js';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { readBoard } from '../../src/offices/read-board.js';
import { profileFaultWords } from '../../src/text/profile-faults.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { sound } from './small-profile.js';

const office = loadOffice('ban-luang');
const whole = `title: การประเมิน
items:
  - id: 1-1
    moit: "1"
    no: "1.1"
    evidence: บันทึกข้อความ
    papers: [memo]
    categories: [agency-info/history]
    quarters: [1, 3]
    requests: ["12/2569"]
  - id: 1-2
    moit: "1"
    evidence: แบบฟอร์ม
    papers: [form, blankForm]
`;

function board(text: string, before?: Board, year = 2569): Board {
  const read = readBoard(text, { year, before, office });
  if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
  return read.value;
}

function faultsOf(text: string, before?: Board): string[] {
  const read = readBoard(text, { year: 2570, before, office });
  return read.kind === 'sound' ? [] : read.faults.map((one) => profileFaultWords(one).thai);
}

it('the built-in list of 2569 is sound, says of each line where it comes from, and serves every district office', () => {
  const { boards, faulty } = loadBoards(office, undefined);
  expect(faulty).toEqual([]);
  expect(boards.map(({ year }) => year)).toEqual([2569]);
  const items = boards[0]?.items ?? [];
  expect(items.filter(({ source }) => !source)).toEqual([]);
  expect(items.filter(({ moit }) => moit === '1').map(({ no }) => no)).toEqual([
    ...['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3'],
  ]);
  expect(items.filter(({ moit, no }) => moit === '2' && no !== undefined)).toEqual([]);
  const offices = builtInOffices().map(loadOffice);
  expect(offices.filter(({ boards: one }) => one).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['ban-luang', 'mueang-pattani', 'mueang-samut-prakan', 'taphan-hin', 'sample']),
  );
});

it('every category that the built-in list names is that of some office', () => {
  const known = new Set(
    builtInOffices()
      .map(loadOffice)
      .flatMap(({ categories }) =>
        categories.flatMap(({ id, items }) => [id, ...items.map((item) => `${id}/${item.id}`)]),
      ),
  );
  const named = loadBoards(office, undefined).boards.flatMap(({ items }) =>
    items.flatMap(({ categories }) => categories),
  );
  expect(named.filter((one) => !known.has(one))).toEqual([]);
});

it('a year says only what changes: the rest is as the year before, but for the requests that it named', () => {
  const before = board(whole);
  const after = board(
    'without: [1-2]\nitems:\n  - { id: 1-1, evidence: บันทึกใหม่ }\n  - { id: 3-1, moit: "3", evidence: ก, papers: [document] }\n',
    before,
    2570,
  );
  expect(after.title).toBe('การประเมิน');
  expect(after.items).toMatchObject([
    { id: '1-1', no: '1.1', evidence: 'บันทึกใหม่', quarters: [1, 3], requests: [], papers: ['memo'] },
    { id: '3-1', moit: '3', categories: [], quarters: [], counts: 'published' },
  ]);
  expect(after.items).toHaveLength(2);
});

it("an office's own file of a year adds to the built-in one of that year", () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, '2569.yaml'),
    'items:\n  - { id: 1-1.2, categories: [laws-regulations], requests: ["7/2569"] }\n',
  );
  const [own] = loadBoards(office, folder).boards;
  const item = own?.items.find(({ id }) => id === '1-1.2');
  expect(item).toMatchObject({ no: '1.2', categories: ['laws-regulations'], requests: ['7/2569'] });
  expect(own?.items).toHaveLength(26);
});

it('a year without a file goes by the last one before; years before the first have none', () => {
  const boards = loadBoards(office, undefined);
  expect(boardOfYear(boards, 2575)?.year).toBe(2569);
  expect(boardOfYear(boards, 2568)).toBeUndefined();
});

it('a faulty file is left out and named, and what is sound goes on', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '2570.yaml'), 'items: 5\n');
  writeFileSync(join(folder, '2571.yaml'), 'items: []\n');
  writeFileSync(join(folder, 'ita-2570.yaml'), 'items: []\n');
  const { boards, faulty } = loadBoards(office, folder);
  expect(boards.map(({ year }) => year)).toEqual([2569, 2571]);
  expect(boards[1]?.items).toHaveLength(26);
  expect(
    faulty.map(({ file, faults }) => [
      file.slice(folder.length + 1),
      faults.map((one) => profileFaultWords(one).thai),
    ]),
  ).toEqual([
    ['ita-2570.yaml', ['ชื่อไฟล์ต้องเป็นปีงบประมาณ พ.ศ. เช่น 2570.yaml']],
    ['2570.yaml', ['บรรทัด 1 items: ต้องเป็นรายการ แต่ละรายการขึ้นต้นด้วย "- "']],
  ]);
});

it('the folder is looked for beside the profile, and a folder that is not there means the built-in lists', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, `${sound}assessment: { dir: ita }\n`);
  expect(loadOffice(file).boards?.boards.map(({ year }) => year)).toEqual([2569]);
  mkdirSync(join(folder, 'ita'));
  writeFileSync(join(folder, 'ita', '2570.yaml'), 'items: []\n');
  expect(loadOffice(file).boards?.boards.map(({ year }) => year)).toEqual([2569, 2570]);
  writeFileSync(file, sound);
  expect(loadOffice(file).boards).toBeUndefined();
});

test.each([
  [
    'a key that is not known',
    whole.replace('evidence: แบบ', 'evidense: แบบ'),
    ['บรรทัด 13 items[1].evidense: ไม่รู้จัก “evidense” กรุณาแก้เป็น “evidence”'],
  ],
  [
    'an item that says too little',
    whole.replace('    evidence: แบบฟอร์ม\n', ''),
    ['บรรทัด 11 items[1].evidence: ต้องกำหนดค่านี้'],
  ],
  [
    'a paper that there is not',
    whole.replace('[memo]', '[memos]'),
    [
      'บรรทัด 7 items[0].papers[0]: ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: memo, document, form, blankForm, guideline (หมายถึง memo หรือไม่)',
    ],
  ],
  [
    'a category that the office has not',
    whole.replace('agency-info/history', 'agency-info/gone'),
    [
      'บรรทัด 8 items[0].categories[0]: ไม่มีหมวดหมู่ “agency-info/gone” ใน categories ของข้อมูลหน่วยงาน (รายการย่อยเขียน หมวดหมู่/รายการย่อย)',
    ],
  ],
  [
    'a fifth quarter',
    whole.replace('[1, 3]', '[1, 5]'),
    ['บรรทัด 9 items[0].quarters[1]: ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: 1, 2, 3, 4'],
  ],
  [
    'a number that is no text',
    whole.replace('no: "1.1"', 'no: 1.1'),
    ['บรรทัด 5 items[0].no: ต้องเป็นข้อความ (ตัวเลขหรือวันที่ให้อยู่ใน "…")'],
  ],
  ['the same id twice', whole.replace('id: 1-2', 'id: 1-1'), ['บรรทัด 11 items[1].id: ใช้ “1-1” ซ้ำ']],
  [
    'an item that the year before had not',
    `without: [9-9]\n${whole}`,
    ['บรรทัด 1 without[0]: ไม่มีข้อ “9-9” ในรายการของปีก่อน'],
  ],
  ['a tab', whole.replace('    moit', '\tmoit'), [expect.stringContaining('ย่อหน้าด้วยแท็บ (Tab) ไม่ได้')]],
  ['nothing in the file', '', ['บรรทัด 1 items: ต้องกำหนดค่านี้']],
])('%s', (_mistake, text, says) => {
  expect(faultsOf(text)).toEqual(says);
});
