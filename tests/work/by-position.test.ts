/** A decider who left shows by the position on registers, reports, histories and packs; the record, form and memo keep the name. */
import { ulid } from 'ulid';
import { beforeEach, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person/person.js';
import type { registerKinds } from '../../src/domain/register.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { requestEntries } from '../../src/packs/request-entries.js';
import { makePaper } from '../../src/paper/make-paper.js';
import { acknowledgementsOf } from '../../src/report/acknowledge-report.js';
import { readReport } from '../../src/report/read-report.js';
import { fillRecords, permittedOf } from '../evidence/office-on-record.js';
import { buildDeps, type TestDeps } from '../support/build-deps.js';
import { buildOffice, buildPerson, buildRequest, someTime } from '../support/builders.js';
import { chief } from '../support/cast.js';

const request = permittedOf(buildRequest({ id: ulid(someTime.getTime()), sequence: 9 }));

/** The data that papers were made from. */
let printed: string[];
let deps: TestDeps;

beforeEach(async () => {
  printed = [];
  let ids = 0;
  deps = buildDeps({
    newId: () => `new-${++ids}`,
    typeset: async ({ data }) => {
      printed.push(JSON.stringify(data));
      return new Uint8Array();
    },
  });
  await fillRecords(deps.stores);
  await deps.stores.requests.insert(request);
});

async function becomes(status: Person['status']): Promise<void> {
  await deps.stores.persons.replace({ ...chief, status, version: 1 }, 0);
}

async function allShown(): Promise<Record<string, string>> {
  const requests = { ...registerOf('requests') };
  await makePaper(deps, { kind: 'form', request: request.id }, 'U1');
  await makePaper(deps, requests, 'U1');
  const pack = [];
  for await (const { name, content } of requestEntries({ ...deps, files: noFiles }, request, 'U1'))
    if (name.endsWith('.html')) pack.push(String(content));
  return {
    register: printed[1] ?? '',
    pack: pack.join(''),
    known: JSON.stringify(await acknowledgementsOf(deps, '2026-10')),
  };
}

const noFiles = { open: async () => null } as never;

function registerOf(register: (typeof registerKinds)[number]) {
  return {
    kind: 'register',
    register,
    period: 'FY2570',
    category: '',
    state: '',
    order: '',
    item: '',
  } as const;
}

it.each(['active', 'suspended'] as const)('while the decider is %s the name stands there', async (status) => {
  await becomes(status);
  for (const [where, shown] of Object.entries(await allShown())) expect(shown, where).toContain(chief.name);
});

it('after the decider left, the position stands there alone', async () => {
  await becomes('left');
  for (const [where, shown] of Object.entries(await allShown())) {
    expect(shown, where).toContain(chief.position);
    expect(shown, where).not.toContain(chief.name);
    expect(shown, where).not.toContain(`${chief.position} ${chief.position}`);
  }
  const stored = await deps.stores.requests.get(request.id);
  expect(stored?.history.at(-1)?.by.name).toBe(chief.name);
});

it('form and memo name who signed, also after that', async () => {
  const papers = async () => {
    printed = [];
    for (const kind of ['form', 'memo'] as const)
      await makePaper(deps, { kind, request: request.id, also: [], number: '', day: '' }, 'U1');
    return printed;
  };
  await becomes('active');
  const before = await papers();
  expect(before[0]).toContain(chief.name);
  await deps.stores.persons.replace({ ...chief, status: 'left', version: 2 }, 1);
  expect(await papers()).toEqual(before);
});

it('a unit’s answer in the report shows by the position of whoever left', async () => {
  const staff = buildPerson();
  await deps.stores.persons.replace({ ...staff, status: 'left', version: 1 }, 0);
  const { reporting } = loadOffice('mueang-pattani');
  const office = { ...buildOffice(), reporting };
  await deps.stores.claims.claim('monthly-ask:2026-11', someTime.toISOString());
  const report = JSON.stringify(await readReport({ ...deps, office }, { period: '2026-11' }));
  expect(report).toContain('เครื่องคอมพิวเตอร์ไม่เพียงพอ');
  expect(report).toContain(`"name":"${staff.position}"`);
});
