/** Papers come to the person for whom the link was made, for as long as that person may see the request. */
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import type { Deps } from '../../src/deps.js';
import type { LinkedPaper } from '../../src/domain/paper.js';
import type { Person } from '../../src/domain/person/person.js';
import { createPaperUrl } from '../../src/http/papers-route.js';
import type { Role } from '../../src/offices/office.js';
import { PaperFailed } from '../../src/paper/engine/paper-failed.js';
import type { TypesetJob } from '../../src/paper/engine/typeset-job.js';
import type { MemoData } from '../../src/paper/memo-data.js';
import type { RegisterData } from '../../src/paper/registers/register-data.js';
import { fileNotYours, linkExpired } from '../../src/text/pages.js';
import { formTitle, paperNotMade, paperUnverified } from '../../src/text/paper.js';
import { buildOffice, buildPerson, buildRequest, someTime } from '../support/builders.js';
import { readZip } from '../support/read-zip.js';
import { recordedLog } from '../support/recorded-log.js';
import { storageOfTest } from '../support/test-storage.js';
import { CHANNEL_SECRET, openRoutes } from './open-routes.js';

const DAY_MS = 24 * 60 * 60_000;
const request = buildRequest();
const webmaster = buildPerson({ id: 'U00000000000000000000000000000003', roles: ['webmaster'] });
const another = buildRequest({ id: '01KA0000000000000000000002', sequence: 2 });
const foreign = {
  ...buildRequest({ id: '01KA0000000000000000000003', sequence: 3 }),
  requester: { ...request.requester, personId: webmaster.id },
  history: request.history.map((entry) => ({ ...entry, by: { ...entry.by, personId: webmaster.id } })),
};
const form: LinkedPaper = { kind: 'form', request: request.id };
const memo: LinkedPaper = { kind: 'memo', request: request.id };
const noFiles = { size: async () => null, open: async () => null } as unknown as Deps['files'];
const pdf = Buffer.from('%PDF-1.7 …');

interface Options {
  daysLater?: number;
  viewer?: Person;
  typeset?: () => Promise<Uint8Array>;
}

async function openPapers({ daysLater = 0, viewer = webmaster, typeset = async () => pdf }: Options = {}) {
  const log = recordedLog();
  const { stores } = await storageOfTest();
  for (const one of [request, another, foreign]) await stores.requests.insert(one);
  const jobs: TypesetJob[] = [];
  const recorded = async (job: TypesetJob) => {
    jobs.push(job);
    return typeset();
  };
  await stores.persons.replace({ ...viewer, version: 1 }, 0);
  const now = () => new Date(someTime.getTime() + daysLater * DAY_MS);
  const address = await openRoutes({
    deps: { log, now, stores, typeset: recorded, newId: () => ulid(), files: noFiles },
  });
  const linkOf = createPaperUrl({ publicUrl: address, secret: CHANNEL_SECRET, now: () => someTime });
  const urlOf = (paper: LinkedPaper, below = '') => linkOf(paper, viewer.id).replace('?', `${below}?`);
  return {
    address,
    urlOf,
    log,
    jobs,
    get: (paper: LinkedPaper, below?: string) => fetch(urlOf(paper, below)),
  };
}

test('the link opens a page that shows the form and leads to its download', async () => {
  const { get, urlOf } = await openPapers();
  const response = await get(form);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const page = await response.text();
  const addresses = [...page.matchAll(/(?:data|href)="(form\/(?!pack)[^"]+)"/g)].map(([, one]) => one ?? '');
  expect(addresses.map((one) => one.replace(/\?.*/, ''))).toEqual(['form/content', 'form/download']);
  for (const one of addresses) {
    const file = await fetch(new URL(one.replaceAll('&amp;', '&'), urlOf(form)));
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf);
  }
});

test('the form is shown or saved under a name that every machine takes, and never as a page', async () => {
  const { get } = await openPapers();
  const [shown, saved] = [await get(form, '/content'), await get(form, '/download')];
  expect(shown.headers.get('content-disposition')).toBe('inline; filename="form-2570-1.pdf"');
  expect(saved.headers.get('content-disposition')).toBe('attachment; filename="form-2570-1.pdf"');
  for (const { headers } of [shown, saved]) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

test('the empty form needs no request', async () => {
  const { get } = await openPapers({ viewer: buildPerson() });
  const response = await get({ kind: 'blankForm' }, '/content');
  expect(response.headers.get('content-disposition')).toBe('inline; filename="form.pdf"');
});

test('on the page of a memo its number is typed in and more requests of the same requester are chosen', async () => {
  const { get, address, jobs } = await openPapers();
  const page = await (await get(memo)).text();
  expect(page).toContain(`value="${another.id}"`);
  expect(page).toContain('2/2570');
  const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g)];
  const query = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
  for (const [name, value] of Object.entries({ number: 'สป 1', day: '1 ธ.ค. 69', also: another.id }))
    query.append(name, value);
  const filled = await (await fetch(`${address}/papers/memo?${query}`)).text();
  expect(filled).toContain('value="สป 1"');
  const response = await fetch(`${address}/papers/memo/content?${query}`);
  expect(response.headers.get('content-disposition')).toBe('inline; filename="memo-2570-1.pdf"');
  const data = jobs.at(-1)?.data as MemoData | undefined;
  expect([data?.number, data?.day, data?.requests.length]).toEqual(['สป ๑', '๑ ธ.ค. ๖๙', 2]);
});

test('a request that somebody may not see comes on no memo', async () => {
  const { urlOf } = await openPapers({ viewer: buildPerson() });
  const { status } = await fetch(`${urlOf(memo, '/content')}&also=${foreign.id}`);
  expect(status).toBe(403);
});

test('no part of a link can be changed', async () => {
  const { urlOf } = await openPapers();
  const good = urlOf(form);
  const wrong = [
    good.replace(request.id, another.id),
    good.replace('/papers/form', '/papers/blankForm'),
    good.replace(webmaster.id, buildPerson().id),
    good.slice(0, -1),
    good.replace(/\?.*/, `?request=${request.id}`),
  ];
  for (const link of wrong) {
    const response = await fetch(link);
    expect(response.status, link).toBe(404);
    const said = await response.text();
    expect(said).toContain('พิมพ์ “');
    expect(said).not.toContain('คำขอเลขที่');
  }
});

test('a link of a secret that was replaced since says what it was and how to get it, and gives nothing away', async () => {
  const { urlOf } = await openPapers();
  for (const below of ['', '/content', '/pack']) {
    const response = await fetch(urlOf(form, below).replace(/signature=.*/, `signature=${'x'.repeat(43)}`));
    expect(response.status).toBe(404);
    const said = await response.text();
    expect(said).toContain(
      paperUnverified({ paper: { kind: 'form', request: request.id }, isPack: below === '/pack' }),
    );
    expect(said).not.toContain(request.proposal?.content.subject ?? 'none');
  }
});

test('a pack of a closed year, asked for years later, says what it was and by which word it comes anew', async () => {
  const { urlOf } = await openPapers({ daysLater: 1500 });
  const link = `${urlOf({ kind: 'register' }, '/pack')}&register=requests&period=FY2570`;
  const response = await fetch(link);
  expect(response.status).toBe(410);
  const said = await response.text();
  for (const words of ['ชุดหลักฐาน (ZIP) ของ', 'ทะเบียนคำขอเผยแพร่ข้อมูล', 'ปีงบประมาณ 2570', '“ทะเบียน”']) {
    expect(said).toContain(words);
  }
});

test.each<[string, Person]>([
  ['who is suspended', { ...webmaster, status: 'suspended' }],
  ['who has no part in the request', buildPerson({ id: 'U00000000000000000000000000000007' })],
])('somebody %s opens nothing', async (_, viewer) => {
  const { get } = await openPapers({ viewer });
  for (const below of ['', '/content', '/download']) {
    const response = await get(form, below);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(fileNotYours);
  }
});

test('after a week the link tells to ask the bot for a new one', async () => {
  const { get } = await openPapers({ daysLater: 7 });
  const response = await get(form);
  expect(response.status).toBe(410);
  expect(await response.text()).toContain(linkExpired);
});

test('the page of the registers shows what is chosen, as a paper and as a spreadsheet', async () => {
  const { get, address, jobs } = await openPapers();
  const page = await (await get({ kind: 'register' })).text();
  expect(page).toContain('<option value="FY2570" selected>');
  const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g)];
  const query = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
  const choice = {
    register: 'requests',
    period: '2026-11',
    category: '',
    state: 'waiting',
    order: '12/2570',
  };
  for (const [name, value] of Object.entries(choice)) query.append(name, value);
  const chosen = await (await fetch(`${address}/papers/register?${query}`)).text();
  expect(chosen).toContain('<option value="2026-11" selected>');
  expect(chosen).toContain('value="12/2570"');
  const paper = await fetch(`${address}/papers/register/content?${query}`);
  expect(paper.headers.get('content-disposition')).toBe('inline; filename="register-requests.pdf"');
  expect((jobs.at(-1)?.data as RegisterData | undefined)?.rows).toHaveLength(3);
  const sheet = await fetch(`${address}/papers/register/sheet?${query}`);
  expect(sheet.headers.get('content-disposition')).toBe('attachment; filename=register-requests.xlsx');
  const parts = await readZip(Buffer.from(await sheet.arrayBuffer()));
  expect([...parts.keys()]).toContain('xl/workbook.xml');
});

test('registers are for those who see all requests, the list of appointments for those who see people', async () => {
  const asked: [Role, string, number][] = [
    ['requester', 'requests', 403],
    ['webmaster', 'requests', 200],
    ['webmaster', 'appointments', 403],
    ['administrator', 'appointments', 200],
    ['administrator', 'everything', 404],
  ];
  for (const [role, register, status] of asked) {
    const { urlOf } = await openPapers({ viewer: buildPerson({ roles: [role] }) });
    for (const below of ['', '/content', '/sheet']) {
      const response = await fetch(`${urlOf({ kind: 'register' }, below)}&register=${register}`);
      expect([role, register, response.status]).toEqual([role, register, status]);
    }
  }
});

test('evidence comes as one zip, by the same link, and by no changed one', async () => {
  const { get, urlOf } = await openPapers();
  const response = await get(form, '/pack');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=evidence-2570-00001.zip');
  const parts = await readZip(Buffer.from(await response.arrayBuffer()));
  expect(parts.get('2570-00001/1-form.pdf')).toEqual(pdf);
  expect((await fetch(urlOf(form, '/pack').replace(request.id, another.id))).status).toBe(404);
  expect((await get({ kind: 'blankForm' }, '/pack')).status).toBe(404);
  expect((await get({ kind: 'register' }, '/pack')).status).toBe(200);
});

test('an address of a year ago says what it was, and how to get it now', async () => {
  const { get } = await openPapers({ daysLater: 400 });
  const words = await (await get(form, '/pack')).text();
  expect(words).toContain('แบบฟอร์มของคำขอ คำขอเลขที่ 1/2570');
  expect(words).toContain(linkExpired);
  expect(await (await get({ kind: 'register' })).text()).toContain('“ทะเบียน”');
});

test.each<[LinkedPaper, string]>([
  [
    { kind: 'register', chosen: { register: 'requests', period: 'FY2570' } },
    'ทะเบียนคำขอเผยแพร่ข้อมูล ปีงบประมาณ 2570',
  ],
  [{ kind: 'report', period: '2026-10' }, 'บันทึกรายงานผลการเผยแพร่ข้อมูล ตุลาคม 2569'],
  [{ kind: 'blankForm' }, `แบบฟอร์มเปล่า: ${formTitle(buildOffice())}`],
])('the address that a $kind bears knows its bytes, and another address does not', async (paper, title) => {
  const executive = buildPerson({ id: 'U00000000000000000000000000000007', roles: ['executive'] });
  const { address, get, jobs } = await openPapers({ viewer: executive });
  expect((await get(paper, '/download')).status).toBe(200);
  const { pathname } = new URL(jobs.at(-1)?.data.seal?.address ?? '');
  const known = await fetch(address + pathname);
  expect(known.status).toBe(200);
  const page = await known.text();
  expect(page).toContain(title);
  expect(page).toContain(createHash('sha256').update(pdf).digest('hex'));
  expect(page).not.toContain(request.proposal?.content.subject);
  expect((await fetch(address + pathname.slice(0, -1))).status).toBe(404);
});

test('only a register is a spreadsheet', async () => {
  const { get } = await openPapers();
  expect((await get(form, '/sheet')).status).toBe(404);
});

test('a request that is gone, and a kind that is none', async () => {
  const { get } = await openPapers();
  expect((await get({ kind: 'form', request: '01KA0000000000000000000009' })).status).toBe(404);
  expect((await get({ kind: 'other' as 'blankForm' })).status).toBe(404);
});

test('a paper that can not be made is said in a sentence, and logged without what stands on it', async () => {
  const fault = { file: 'form.typ', line: 3, message: request.requester.name };
  const { get, log } = await openPapers({
    typeset: () => Promise.reject(new PaperFailed('template', [fault])),
  });
  const response = await get(form, '/content');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain(paperNotMade);
  expect(log.lines).toEqual(['error: A paper could not be made']);
});
