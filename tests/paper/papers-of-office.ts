/** All papers of an office for one request, with a register of each kind and a report that hold nothing else. */

import { registerKinds } from '../../src/domain/register.js';
import { monthlyReport } from '../../src/domain/report/monthly-report.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import type { Office } from '../../src/offices/office.js';
import type { PaperData, Template } from '../../src/paper/engine/typeset-job.js';
import { blankFormData, digitsOf, formData } from '../../src/paper/form-data.js';
import { memoData } from '../../src/paper/memo-data.js';
import { readRegister } from '../../src/paper/registers/read-register.js';
import { registerData } from '../../src/paper/registers/register-data.js';
import { reportData } from '../../src/paper/report-data.js';
import { officePaperSeal, sealOf } from '../../src/paper/seal.js';
import { LONG_TEXT } from '../flex-templates/long-texts.js';
import { buildDeps } from '../support/build-deps.js';
import { buildNote, buildPageChecks, buildPerson, minutesLater, someTime } from '../support/builders.js';
import { type Length, publishedFor } from './published-for.js';

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
    { name: 'blank-form', template: 'form', data: blankFormData(office, request.procedure, someTime) },
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
  const report = monthlyReport({
    period: month,
    now: minutesLater(60 * 24 * 14),
    requests: [request],
    months: [{ month, notes: [note], owing: { withProvider: [unit], withoutProvider: [] } }],
  });
  return sealed(reportData(office, report, [{ by, at: minutesLater(60 * 24 * 15) }]));
}

async function registersOf(office: Office, request: PublishRequest, length: Length): Promise<PaperOf[]> {
  const now = minutesLater(120);
  const deps = buildDeps({ office, now: () => now });
  await deps.stores.requests.insert(request);
  const { name, position, unit } = request.requester;
  const person = buildPerson({ name, position, unit: { name: unit }, roles: ['webmaster', 'administrator'] });
  await deps.stores.persons.replace({ ...person, version: 1 }, 0);
  const found = { at: someTime, outcome: 'page' as const, status: 200, hasSubject: true };
  const looks = buildPageChecks().looks.map((look) => ({ ...look, found }));
  await deps.stores.pageChecks.replace({ ...buildPageChecks(), looks, id: request.id }, 0);
  const choice = { period: undefined, category: '', item: '', state: '', order: order[length] } as const;
  const made: PaperOf[] = [];
  for (const register of registerKinds) {
    const read = await readRegister(deps, { kind: 'register', register, ...choice }, digitsOf(office));
    made.push({ name: register, template: 'register', data: sealed(registerData(office, read, now)) });
  }
  return made;
}

function sealed<Data extends PaperData>(data: Data): Data {
  return { ...data, seal: officePaperSeal(publicUrl, data) };
}

const order = { shortest: '', longest: 'ที่ 12/2570 ลงวันที่ 1 ตุลาคม 2569 '.repeat(3).trim() };

/** Not printed as they stand: dates and settings, the description of the file, the foot, the code. */
const notOnThePage = ['date', 'documentTitle', 'pageWord', 'footer', 'qr', 'office'];

/** All that its template is to print. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (notOnThePage.includes(name) ? [] : textsIn(one)));
}
