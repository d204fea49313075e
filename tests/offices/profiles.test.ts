/** The built-in offices: each has all that its document prints, says where it was read, and asks the right units. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Destination, procedureFor } from '../../src/domain/request/procedure.js';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { type Role, rolesOfOffice } from '../../src/offices/office.js';
import { projectRoot } from '../../src/project-root.js';

/** The number that the office's document prints beside each category, and the document's own number among the files. */
const documents: Record<string, { file: string; numbers: Record<string, string> }> = {
  'taphan-hin': { file: '000', numbers: tenTopics() },
  'mueang-pattani': { file: '001', numbers: tenTopics() },
  'ban-luang': {
    file: '002',
    numbers: {
      'agency-info': '1.1',
      'laws-regulations': '1.2',
      'knowledge-base': '1.3',
      'web-links': '1.4',
      'official-information': '1.5',
      'operating-manuals': '1.6',
      'citizen-manuals': '1.7',
      'public-relations': '1.8',
      'e-services': '1.9',
      'external-agency-data': '1.2',
    },
  },
  'moph-ict': { file: '003', numbers: tenTopics() },
  'mueang-samut-prakan': {
    file: '004',
    numbers: {
      'agency-info': '1',
      'laws-regulations': '2',
      'knowledge-base': '3',
      'web-links': '4',
      'official-information': '5',
      'operating-manuals': '6',
      'citizen-manuals': '7',
      'public-relations': '8',
      'website-statistics': '9',
    },
  },
};

function tenTopics(): Record<string, string> {
  return {
    'agency-info': '1',
    'laws-regulations': '2',
    'knowledge-base': '3',
    'web-links': '4',
    'official-information': '5',
    'operating-manuals': '6',
    'citizen-manuals': '7',
    'public-relations': '8',
    'e-services': '9',
    'website-statistics': '10',
  };
}

it('the five offices and the sample are built in', () => {
  expect(builtInOffices().toSorted()).toEqual([...Object.keys(documents), 'sample'].toSorted());
});

describe.each(Object.entries(documents))('%s', (id, { file, numbers }) => {
  it('has the categories of its document, numbered as printed', () => {
    const { categories } = loadOffice(id);
    expect(Object.fromEntries(categories.map((category) => [category.id, category.number]))).toEqual(numbers);
  });

  it('says of every part where it was read, or that it is a setting', () => {
    const read = new RegExp(`^${file}:L\\d+(-\\d+)?(, L\\d+(-\\d+)?)*$`);
    const sources = sourcesIn(parse(readFileSync(join(projectRoot, 'src', 'offices', `${id}.yaml`), 'utf8')));
    expect(sources.length).toBeGreaterThan(Object.keys(numbers).length);
    expect(sources.filter((source) => source !== 'setting' && !read.test(source))).toEqual([]);
    expect(loadOffice(id).categories.filter(({ source }) => !source || source === 'setting')).toEqual([]);
  });

  it('prints no text with the spaces of a broken line, and no misprint that is known', () => {
    const { categories } = loadOffice(id);
    const texts = categories.flatMap(({ name, rule, items }) => [
      name,
      rule,
      ...items.map((item) => item.name),
    ]);
    const broken = /งานงาน|แจ้งเดือน|องค์กรม|การการ|งาน พัสดุ|โดย อ้าง|โดย แสดง| {2}/;
    expect(texts.filter((text) => text !== undefined && broken.test(text))).toEqual([]);
  });
});

function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'source' ? [String(below)] : sourcesIn(below),
  );
}

describe('the trees', () => {
  it.each([
    ['taphan-hin', 'agency-info', '9.1', 'รายละเอียดช่องทางการติดต่อสื่อสาร: หมายเลขโทรศัพท์'],
    ['moph-ict', 'agency-info', '5', 'ข้อมูลผู้บริหารเทคโนโลยีสารสนเทศระดับสูง (Chief information Officer : CIO)'],
    ['moph-ict', 'agency-info', '10.3', 'รายละเอียดช่องทางการติดต่อสื่อสาร: แผนที่ตั้งหน่วยงาน'],
    ['mueang-pattani', 'agency-info', '10', 'รายละเอียดช่องทางการติดต่อสื่อสาร'],
    ['mueang-pattani', 'public-relations', undefined, 'ข่าวประกาศของหน่วยงาน: ประกาศรับสมัครงาน'],
    ['ban-luang', 'laws-regulations', undefined, 'มติคณะรัฐมนตรีที่เกี่ยวข้อง'],
  ])('%s has an item of %s', (id, categoryId, number, name) => {
    const category = loadOffice(id).categories.find((one) => one.id === categoryId);
    expect(category?.items.find((item) => item.name === name)?.number).toBe(number);
    expect(category?.items.some((item) => item.name === name)).toBe(true);
  });

  it.each([
    ['taphan-hin', { source: 2, dateTime: 1, download: 2, ifAny: 3 }],
    ['mueang-pattani', { source: 2, dateTime: 1, download: 2, ifAny: 0 }],
    ['ban-luang', { source: 2, dateTime: 0, download: 2, ifAny: 0 }],
    ['moph-ict', { source: 2, dateTime: 1, download: 2, ifAny: 3 }],
  ])('%s demands what its document demands', (id, expected) => {
    const { categories } = loadOffice(id);
    const demanding = (what: 'source' | 'dateTime' | 'download') =>
      categories.filter(({ requires }) => requires.includes(what)).length;
    expect({
      source: demanding('source'),
      dateTime: demanding('dateTime'),
      download: demanding('download'),
      ifAny: categories.filter(({ ifAny }) => ifAny).length,
    }).toEqual(expected);
  });

  it('mueang-pattani has five kinds of data', () => {
    expect(loadOffice('mueang-pattani').dataTypes.map(({ id }) => id)).toEqual([
      'basic-info-statistics',
      'annual-action-plan',
      'complaints-report',
      'procurement',
      'work-results-activities',
    ]);
  });
});

/** `check checker website-committee`: the step, who may do it, and of which units; no unit: of the whole office. */
function stepsFor(id: string, destination: Omit<Destination, 'unit'>): string[] {
  return procedureFor(loadOffice(id), { unit: 'own-unit', ...destination }).steps.map((step) =>
    [step.id, step.roles.join('|'), ...(step.units ?? [])].join(' '),
  );
}

describe('who is asked', () => {
  it.each<[string, Omit<Destination, 'unit'>, string[]]>([
    [
      'taphan-hin',
      { categoryId: 'agency-info' },
      ['check checker academic-support-services website-committee', 'decide approver'],
    ],
    ['moph-ict', { categoryId: 'e-services' }, ['check checker website-management-team', 'decide approver']],
    [
      'mueang-pattani',
      { categoryId: 'agency-info', dataTypeId: 'annual-action-plan' },
      ['check groupHead insurance-strategy-it', 'approve approver', 'forward provider own-unit'],
    ],
    [
      'mueang-pattani',
      { categoryId: 'public-relations', dataTypeId: 'procurement' },
      ['check groupHead general-administration', 'approve approver', 'forward provider own-unit'],
    ],
    [
      'mueang-pattani',
      { categoryId: 'public-relations', dataTypeId: 'work-results-activities' },
      ['check groupHead own-unit', 'approve approver', 'forward provider own-unit'],
    ],
    ['ban-luang', { categoryId: 'agency-info' }, ['screen groupHead it', 'decide approver']],
    ['ban-luang', { categoryId: 'citizen-manuals' }, ['screen groupHead it', 'decide approver']],
    ['ban-luang', { categoryId: 'external-agency-data' }, ['agree approver', 'screen screener it']],
    ['mueang-samut-prakan', { categoryId: 'laws-regulations' }, ['decide approver']],
  ])('in %s, for %o', (id, destination, expected) => {
    expect(stepsFor(id, destination)).toEqual(expected);
  });

  it('in ban-luang the checkers of each category are asked once that step is switched on', () => {
    const office = loadOffice('ban-luang');
    const check = office.procedures.ordinary?.steps.find((step) => step.id === 'check');
    if (check) check.enabled = true;
    const unitsFor = (categoryId: string) =>
      procedureFor(office, { categoryId, unit: 'own-unit' }).steps.find((step) => step.id === 'check')?.units;
    expect(unitsFor('agency-info')).toEqual(['publication-committee']);
    expect(unitsFor('e-services')).toEqual(['it']);
    expect(unitsFor('public-relations')).toEqual(['general-administration']);
    expect(unitsFor('citizen-manuals')).toBeUndefined();
  });
});

it.each<[string, Role[]]>([
  ['taphan-hin', ['requester', 'checker', 'approver', 'webmaster', 'executive', 'administrator']],
  ['mueang-pattani', ['provider', 'groupHead', 'approver', 'webmaster', 'executive', 'administrator']],
  [
    'ban-luang',
    ['requester', 'groupHead', 'screener', 'approver', 'webmaster', 'executive', 'administrator'],
  ],
  ['moph-ict', ['requester', 'checker', 'approver', 'webmaster', 'executive', 'administrator']],
  ['mueang-samut-prakan', ['requester', 'approver', 'webmaster', 'executive', 'administrator']],
])('%s knows exactly the roles of its way', (id, expected) => {
  expect(rolesOfOffice(loadOffice(id))).toEqual(expected);
});

it('what only one office asks for stands in its profile', () => {
  const banLuang = loadOffice('ban-luang');
  expect(banLuang.webmastersAtLeast).toBe(2);
  expect(banLuang.form.infoPeriodRequired).toBe(true);
  expect(banLuang.files.extensions).toEqual([
    'pdf',
    'xls',
    'xlsx',
    'doc',
    'docx',
    'jpg',
    'png',
    'zip',
    'rar',
  ]);
  expect(banLuang.procedures.external?.submit.letter).toBe(true);
  expect(loadOffice('mueang-pattani').procedures.ordinary?.submit).toMatchObject({
    roles: ['provider'],
    scope: 'ownUnit',
  });
  expect(loadOffice('moph-ict').sites).toHaveLength(2);
});
