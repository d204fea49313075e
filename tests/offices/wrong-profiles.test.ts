/** 84 profiles with one mistake each: whoever wrote them reads in Thai what is wrong, where, and how it should read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadOffice, OfficeProfileError } from '../../src/offices/load-office.js';
import { readProfile } from '../../src/offices/read-profile.js';
import { profileFaultLine, profileFaultWords } from '../../src/text/profile-faults.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { changed, sound } from './small-profile.js';
import { wrongProfiles } from './wrong-profiles.js';

function faultsOf(text: string) {
  const read = readProfile(text);
  return read.kind === 'sound' ? [] : read.faults.map(profileFaultWords);
}

test('the table holds 84 different mistakes', () => {
  expect(new Set(wrongProfiles.map(({ mistake }) => mistake)).size).toBe(84);
});

test.each(wrongProfiles)('$mistake', ({ from, to, says }) => {
  const faults = faultsOf(from === undefined ? `${sound}\n${to}\n` : changed(from, to));
  expect(faults.map(({ thai }) => thai)).toEqual(says);
  for (const { english } of faults) expect(english).toMatch(/^line \d+.*: [^\u0e00-\u0e7f]/);
});

test('a slip that YAML can not read past is told alone: what follows are its consequences', () => {
  expect(faultsOf(changed('head: หัวหน้า', 'head:หัวหน้า').replace('kind: decide', 'kind: decid'))).toHaveLength(
    1,
  );
});

test('what stands twice is told in the same round as all other mistakes', () => {
  const text = changed('head: หัวหน้า', 'chief: หัวหน้า').replace(
    '  - { id: it, name: กลุ่มงาน }',
    '  - { id: it, name: ก }\n  - { id: it, name: ข }',
  );
  expect(faultsOf(`${text}\nname: อีกชื่อ\n`).map(({ thai }) => thai)).toEqual([
    'บรรทัด 1 head: ต้องกำหนดค่านี้',
    expect.stringContaining('บรรทัด 4 chief: ไม่รู้จัก “chief”'),
    'บรรทัด 7 units[1].id: ใช้ “it” ซ้ำ',
    'บรรทัด 33: มี “name” ซ้ำในชุดเดียวกัน กรุณาเหลือไว้หนึ่งบรรทัด',
  ]);
});

test('quotation marks within a sentence are as they should be', () => {
  const text = changed('certification: รับรอง', 'certification: “ข้าพเจ้า” ขอรับรองว่า “ถูกต้อง”');
  expect(readProfile(text).kind).toBe('sound');
});

test('a document that counts its procedures apart may begin anew in each', () => {
  const procedure = /ordinary:\n([\s\S]*?)certification/.exec(sound)?.[1] ?? '';
  const text = changed('certification:', `  external:\n${procedure}certification:`);
  const category = '  - { id: theirs, number: "1", name: ข้อมูลภายนอก, procedure: external }';
  expect(readProfile(`${text}${category}\n`).kind).toBe('sound');
});

test.each([
  ['of Windows in Thai', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xa1, 0xa2])],
  ['in UTF-16', Buffer.from('id: small', 'utf16le')],
])('a file %s is named for what it is', (_what, bytes) => {
  const file = join(temporaryFolder(), 'office.yaml');
  writeFileSync(file, bytes);
  const faults = (() => {
    try {
      loadOffice(file);
      return [];
    } catch (error) {
      return error instanceof OfficeProfileError ? error.faults.map(profileFaultLine) : [];
    }
  })();
  expect(faults).toEqual([expect.stringContaining('ไม่ใช่ไฟล์ UTF-8')]);
});
