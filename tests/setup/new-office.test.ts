/** The first profile is sound and explains itself, whatever an officer answers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProfile } from '../../src/offices/read-profile.js';
import { askOffice } from '../../src/setup/ask-office.js';
import { type NewOffice, newOfficeText, standardCategories } from '../../src/setup/new-office.js';
import { notUnderstood } from '../../src/text/new-office.js';
import { runs } from '../support/runs.js';

const answered: NewOffice = {
  id: 'my-office',
  name: 'สำนักงานสาธารณสุขอำเภอทดลอง',
  shortName: 'สสอ.ทดลอง',
  head: 'สาธารณสุขอำเภอทดลอง',
  siteUrl: 'https://www.example.go.th',
  units: ['กลุ่มงานบริหารทั่วไป', 'กลุ่มงานสารสนเทศ'],
  categories: ['1', '3'],
  pattern: 'check',
};

function officeOf(given: NewOffice) {
  const profile = readProfile(newOfficeText(given));
  if (profile.kind !== 'sound') throw new Error(JSON.stringify(profile.faults));
  return profile.office;
}

test.each([
  ['decide', ['approver']],
  ['check', ['checker', 'approver']],
  ['group', ['groupHead', 'checker', 'approver']],
] as const)('the steps of the pattern %s', (pattern, roles) => {
  const { procedures, roleTitles } = officeOf({ ...answered, pattern });
  expect(Object.keys(procedures)).toEqual(['ordinary']);
  expect(procedures.ordinary?.steps.flatMap((step) => step.roles)).toEqual(roles);
  expect(procedures.ordinary?.extension?.steps).toEqual(
    pattern === 'decide' ? ['decide'] : ['check', 'decide'],
  );
  for (const role of roles) expect(roleTitles[role]).toBeDefined();
  expect(roleTitles.screener).toBeUndefined();
});

test('what was answered stands in it, and the explanations of the sample beside it', () => {
  const office = officeOf(answered);
  expect(office).toMatchObject({ id: 'my-office', name: answered.name, head: answered.head });
  expect(office.units.map(({ name }) => name)).toEqual(answered.units);
  expect(office.categories.map(({ number }) => number)).toEqual(['1', '3']);
  expect(newOfficeText(answered)).toContain('# ตำแหน่งหัวหน้าหน่วยงาน ตามที่ลงนาม');
});

test('any names and any choice of the ten categories make a sound profile', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'กขคสำนักงาน ab"\':#-') })
    .map((text) => `ก${text.trim()}ก`);
  const numbers = standardCategories().map((category) => category.number);
  const anyOffice = fc.record({
    name,
    shortName: name,
    head: name,
    units: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    categories: fc.subarray(numbers, { minLength: 1 }),
    pattern: fc.constantFrom('decide', 'check', 'group'),
  });
  fc.assert(
    fc.property(anyOffice, (given) => {
      expect(officeOf({ ...answered, ...given } as NewOffice).name).toBe(given.name);
    }),
    { numRuns: runs(50) },
  );
});

test('an answer that is not understood is asked for again; no numbers mean all ten categories', async () => {
  const answers = [
    '',
    'ชื่อ',
    'ย่อ',
    'หัวหน้า',
    'no address',
    'www.example.go.th',
    'งานก, งานข, งานก',
    '',
    '4',
    '3',
  ];
  const said: unknown[] = [];
  const dialogue = { say: (words: unknown) => void said.push(words), ask: async () => answers.shift() ?? '' };
  const office = await askOffice(dialogue, '/tmp/My Office.yaml');
  expect(office).toMatchObject({ id: 'my-office', units: ['งานก', 'งานข'], pattern: 'group' });
  expect(office.categories).toHaveLength(10);
  expect(said).toEqual([notUnderstood, notUnderstood, notUnderstood]);
});
