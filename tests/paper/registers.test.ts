/** The registers tell of the records what their choice asks for, on paper and as a spreadsheet. */
import { expect, it } from 'vitest';
import { type Paper, readPaper } from '../../src/domain/paper.js';
import { registerKinds } from '../../src/domain/register.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { readRegister } from '../../src/paper/registers/read-register.js';
import { registerData } from '../../src/paper/registers/register-data.js';
import { registerForm } from '../../src/paper/registers/register-form.js';
import { registerSheet } from '../../src/paper/registers/register-sheet.js';
import * as words from '../../src/text/registers.js';
import * as samples from '../flex-templates/sample-requests.js';
import { buildDeps } from '../support/build-deps.js';
import { buildOffice, buildPageChecks, minutesLater, someTime } from '../support/builders.js';
import { readZip } from '../support/read-zip.js';
import { pdfMaker } from './make-pdf.js';
import { canReadPdf, comparable, pdfText } from './pdf-text.js';

const make = pdfMaker();
const office = buildOffice();
const asIs = (text: string) => text;

/** One request in each state, numbered in this order. */
const requests = [
  samples.usual,
  samples.refused,
  samples.permitted,
  samples.published,
  samples.takenDown,
  samples.withdrawn,
].map((one, index) => ({ ...one, id: `01KA000000000000000000010${index}`, sequence: index + 1 }));

type RegisterPaper = Extract<Paper, { kind: 'register' }>;

function chosen(choice: Record<string, string> = {}): RegisterPaper {
  const paper = readPaper('register', choice);
  if (paper?.kind !== 'register') throw new Error('this is no choice of a register');
  return paper;
}

async function registerOf(choice: Record<string, string>, digits = asIs) {
  const deps = buildDeps({ office, now: () => minutesLater(60) });
  for (const request of requests) await deps.stores.requests.insert(request);
  for (const person of [samples.staff, samples.chief, samples.webmaster]) {
    await deps.stores.persons.replace({ ...person, version: 1 }, 0);
  }
  const [published] = requests.filter(({ standing }) => standing?.status === 'online');
  const found = { at: someTime, outcome: 'page' as const, status: 200, hasSubject: true };
  const looks = buildPageChecks().looks.map((look) => ({ ...look, found }));
  await deps.stores.pageChecks.replace({ ...buildPageChecks(), looks, id: published?.id ?? '' }, 0);
  return readRegister(deps, chosen(choice), digits);
}

const numbers = ({ rows }: { rows: string[][] }) => rows.map(([number]) => number);
const cell = ({ columns, rows }: Awaited<ReturnType<typeof registerOf>>, head: string, row = 0) =>
  rows[row]?.[columns.findIndex((one) => one.head === head)];

it('the register of requests has every one of the fiscal year, in the order of their numbers', async () => {
  const register = await registerOf({});
  expect(numbers(register)).toEqual(requests.map((_, index) => `${index + 1}/2570`));
  expect(register.about).toContain('ปีงบประมาณ 2570');
  expect(register.about.at(-1)).toBe('รวม 6 รายการ');
});

it.each([
  ['2570-Q1', 6],
  ['2026-11', 6],
  ['2026-12', 0],
  ['2570-Q2', 0],
  ['FY2569', 0],
])('%s has %i of them', async (period, count) => {
  expect(numbers(await registerOf({ period }))).toHaveLength(count);
});

it.each([
  ['waiting', ['1/2570']],
  ['toCorrect', ['2/2570']],
  ['toPublish', ['3/2570']],
  ['online', ['4/2570']],
  ['takenDown', ['5/2570']],
  ['withdrawn', ['6/2570']],
])('the state %s chooses %j', async (state, expected) => {
  expect(numbers(await registerOf({ state }))).toEqual(expected);
});

it('a category chooses its own, and is said in the heading', async () => {
  const category = office.categories.find(({ id }) => id === 'agency-info');
  expect(numbers(await registerOf({ category: 'agency-info' }))).toHaveLength(6);
  const none = await registerOf({ category: 'public-relations' });
  expect(numbers(none)).toEqual([]);
  expect(none.about.at(-1)).toBe(words.noRows);
  expect((await registerOf({ category: 'agency-info' })).about.join()).toContain(category?.name);
});

it('the register of the website has what stands there, who permitted it, and when somebody last looked', async () => {
  const register = await registerOf({ register: 'online' });
  expect(numbers(register)).toEqual(['4/2570']);
  expect(cell(register, words.columns.address)).toBe(samples.PAGE);
  expect(cell(register, words.columns.permittedBy)).toContain(samples.chief.name);
  expect(cell(register, words.columns.lastCheck)).toBe('เปิดได้ · พบหัวข้อ (ตรวจเมื่อ 20 พ.ย. 2569 14:30 น.)');
});

it('the report of notices says who put up and who took down, why, and by which appointment', async () => {
  const register = await registerOf({ register: 'notices', order: '12/2570 ลงวันที่ 1 ตุลาคม 2569' });
  expect(numbers(register)).toEqual(['4/2570', '5/2570']);
  expect(cell(register, words.columns.putUpBy, 1)).toContain(samples.webmaster.name);
  expect(cell(register, words.columns.takenDownBy, 0)).toBe('');
  expect(cell(register, words.columns.takenDownBy, 1)).toContain(samples.webmaster.name);
  expect(cell(register, words.columns.appointed, 1)).toContain('20 พ.ย. 2569');
  expect(register.about).toContain('ตามคำสั่ง 12/2570 ลงวันที่ 1 ตุลาคม 2569');
});

it('the annex of an order lists who holds which role, without those who may only ask', async () => {
  const register = await registerOf({ register: 'appointments' });
  expect(register.rows.map(([, name]) => name)).toEqual([samples.chief.name, samples.webmaster.name]);
  expect(register.signers).toEqual([]);
});

it.skipIf(!canReadPdf).each(registerKinds)(
  'what is copied out of the paper is what %s says',
  async (register) => {
    const read = await registerOf({ register });
    const text = comparable(pdfText(await make('register', registerData(office, read, someTime)), 'cells'));
    const cells = [read.title, ...read.about, ...read.columns.map(({ head }) => head), ...read.rows.flat()];
    const lines = cells.flatMap((one) => one.split('\n'));
    expect(lines.filter((one) => !text.includes(comparable(one)))).toEqual([]);
  },
);

it('the paper has Thai digits where the office has them, also in the numbers', async () => {
  const { rows } = await registerOf({}, (text) => text.replaceAll('2570', '๒๕๗๐'));
  expect(rows[0]?.[0]).toBe('1/๒๕๗๐');
});

it('what somebody typed stands in the spreadsheet as a text, never as a formula', async () => {
  const formula = '=HYPERLINK("https://example.org";"กดที่นี่")';
  const sheet = await registerSheet({
    title: 'ทะเบียน',
    about: [],
    columns: [{ head: 'หัวข้อ', width: 10 }],
    rows: [[formula]],
    signers: [],
  });
  const parts = await readZip(sheet);
  const xml = [...parts.values()].map((part) => part.toString('utf8')).join('');
  expect(xml).toContain('กดที่นี่');
  expect(xml).not.toMatch(/<f[ >]/);
});

it('the page names the states in the words of the office', () => {
  const wordsOf = (id: string) =>
    registerForm(loadOffice(id), chosen({}), someTime)
      .find(({ name }) => name === 'state')
      ?.options.map((one) => one.words);
  expect(wordsOf('mueang-pattani')).toContain('อนุมัติรับรองแล้ว รอเผยแพร่');
  expect(wordsOf('mueang-samut-prakan')).toContain('อนุญาตแล้ว รอเผยแพร่');
});

it('the page offers this fiscal year and those before it, with what is chosen', () => {
  const form = registerForm(office, chosen({ period: '2026-11' }), someTime);
  const period = form.find(({ name }) => name === 'period');
  expect(period?.value).toBe('2026-11');
  expect(period?.options.slice(0, 3).map((one) => one.words)).toEqual([
    'ปีงบประมาณ 2570',
    'ไตรมาส 1 ปีงบประมาณ 2570',
    'ตุลาคม 2569', // later quarters and months have not begun
  ]);
  expect(period?.options.map((one) => one.value)).not.toContain('2026-12');
  expect(form.map(({ value }) => value)).toEqual(['requests', '2026-11', '', '']);
});
