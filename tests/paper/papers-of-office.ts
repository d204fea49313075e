/** All papers of an office for one request, with a report of it; registers and indexes of that one and of another that came down. */

import { withPlacement } from '../../src/domain/assessment/placements.js';
import { registerKinds } from '../../src/domain/register.js';
import { monthlyReport } from '../../src/domain/report/monthly-report.js';
import { reportedOf } from '../../src/domain/report/reported-requests.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { boardOfYear } from '../../src/offices/board.js';
import type { Office } from '../../src/offices/office.js';
import { assessmentIndex } from '../../src/packs/assessment-index.js';
import { requestsIndex } from '../../src/packs/requests-index.js';
import type { PaperData, Template } from '../../src/paper/engine/typeset-job.js';
import { blankFormData, digitsOf, formData } from '../../src/paper/form-data.js';
import { memoData } from '../../src/paper/memo-data.js';
import { assessmentChosen } from '../../src/paper/registers/read-assessment-register.js';
import { readRegister, requestsChosen } from '../../src/paper/registers/read-register.js';
import { registerData } from '../../src/paper/registers/register-data.js';
import { reportData } from '../../src/paper/report-data.js';
import { officePaperSeal, sealOf } from '../../src/paper/seal.js';
import { LONG_TEXT } from '../flex-templates/long-texts.js';
import { buildDeps, type TestDeps } from '../support/build-deps.js';
import { buildNote, buildPageChecks, buildPerson, minutesLater, someTime } from '../support/builders.js';
import { type Length, publishedFor, takenDownFor } from './published-for.js';

export interface PaperOf {
  name: string;
  template: Template;
  data: PaperData;
}

const publicUrl = 'https://bot.example.go.th';
const month = '2026-11';
const problems = { shortest: 'ง', longest: LONG_TEXT };

export async function papersOf(office: Office, length: Length): Promise<PaperOf[]> {
  const request = withHashes(publishedFor(office, length));
  const typed = { number: length === 'longest' ? 'สป 0433.2/'.repeat(8) : '1', day: '20 พฤศจิกายน 2569' };
  const seal = sealOf(publicUrl, request);
  return [
    { name: 'form', template: 'form', data: formData(office, request, seal) },
    {
      name: 'blank-form',
      template: 'form',
      data: sealed(blankFormData(office, request.procedure, someTime)),
    },
    { name: 'memo', template: 'memo', data: memoData(office, [request], { ...typed, seal }) },
    {
      name: 'memo-of-several',
      template: 'memo',
      data: memoData(office, [request, request, request], { ...typed, seal }),
    },
    { name: 'report', template: 'report', data: reportOf(office, request, length) },
    ...(await registersOf(office, request, length)),
  ];
}

function reportOf(office: Office, request: PublishRequest, length: Length): PaperData {
  const unit = { key: 'unit', name: request.requester.unit };
  const by = request.history[0]?.by ?? { personId: '', name: '', position: '', unit: '' };
  const note = buildNote({ unit: 'unit', answers: [{ problems: problems[length], by, at: someTime }] });
  const about = { period: month, now: minutesLater(60 * 24 * 14) };
  const report = monthlyReport({
    ...about,
    reported: reportedOf([request], about),
    months: [{ month, notes: [note], owing: { withProvider: [unit], withoutProvider: [] } }],
  });
  return sealed(reportData(office, report, [{ by, at: minutesLater(60 * 24 * 15) }]));
}

async function registersOf(office: Office, request: PublishRequest, length: Length): Promise<PaperOf[]> {
  const now = minutesLater(120);
  const deps = buildDeps({ office, now: () => now });
  await fill(deps, request, length);
  const choice = { period: undefined, category: '', item: '', state: '', order: order[length] } as const;
  const made: PaperOf[] = [];
  for (const register of registerKinds) {
    const read = await readRegister(deps, { kind: 'register', register, ...choice }, digitsOf(office));
    made.push({ name: register, template: 'register', data: sealed(registerData(office, read, now)) });
  }
  const chosen = { kind: 'register', register: 'requests', ...choice } as const;
  const assessment = await assessmentChosen(deps, choice);
  const indexes = [
    requestsIndex(
      deps,
      { about: [office.name], requests: await requestsChosen(deps, chosen) },
      'requests-index',
    ),
    ...(assessment ? [assessmentIndex(deps, assessment, 'assessment-index')] : []),
  ];
  for (const { name, register } of indexes) {
    made.push({
      name,
      template: 'register',
      data: sealed(registerData(office, register(digitsOf(office)), now)),
    });
  }
  return made;
}

function sealed<Data extends PaperData>(data: Data): Data {
  return { ...data, seal: officePaperSeal(publicUrl, data) };
}

/** The webmaster also acts for the head, and the request serves an item of the assessment. */
async function fill({ office, stores }: TestDeps, request: PublishRequest, length: Length): Promise<void> {
  await stores.requests.insert(request);
  const other = takenDownFor(office, length);
  await stores.requests.insert({ ...other, id: `${other.id.slice(0, -1)}2`, sequence: 2 });
  const by = request.history.at(-1)?.by ?? request.requester;
  const { personId: id, name, position, unit } = by;
  const person = buildPerson({
    id,
    name,
    position,
    unit: { name: unit },
    roles: ['webmaster', 'administrator'],
  });
  const everything = { title: position, head: position };
  const actingOrders = [
    {
      number: orderNumber[length],
      from: '2026-11-20',
      to: '2026-11-21',
      everything,
      givenBy: id,
      givenAt: someTime,
    },
  ];
  await stores.persons.replace({ ...person, actingOrders, version: 1 }, 0);
  const found = { at: someTime, outcome: 'page' as const, status: 200, hasSubject: true };
  const looks = buildPageChecks().looks.map((look) => ({ ...look, found }));
  await stores.pageChecks.replace({ ...buildPageChecks(), looks, id: request.id }, 0);
  const year = request.fiscalYear;
  const item =
    office.boards && boardOfYear(office.boards, year)?.items.find(({ quarters }) => quarters.length === 0);
  if (!item) return;
  const placement = { year, itemId: item.id, as: 'in', by, at: someTime, actKey: 'act' } as const;
  await stores.placements.replace(withPlacement(undefined, request.id, placement), 0);
}

const orderNumber = { shortest: '1', longest: '12/2569 '.repeat(6).trim() };
const order = { shortest: '', longest: 'ที่ 12/2570 ลงวันที่ 1 ตุลาคม 2569 '.repeat(3).trim() };

/** Not printed as they stand: dates and settings, the description of the file, the foot, the code. */
const notOnThePage = ['date', 'documentTitle', 'pageWord', 'footer', 'qr', 'office'];

/** All that its template is to print. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (notOnThePage.includes(name) ? [] : textsIn(one)));
}
