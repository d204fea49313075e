/** A pack of evidence: everything of a request under names that every machine takes, streamed, whatever is missing. */
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { Deps } from '../../src/deps.js';
import { markOf } from '../../src/domain/evidence/verify-link.js';
import { readPaper } from '../../src/domain/paper.js';
import { contentOf } from '../../src/domain/request/publish-request.js';
import { makePack } from '../../src/packs/make-pack.js';
import { PaperFailed } from '../../src/paper/engine/paper-failed.js';
import type { TypesetJob } from '../../src/paper/engine/typeset-job.js';
import { officePapersOf } from '../../src/paper/office-papers-of.js';
import { fileMissing, paperNotMade } from '../../src/text/packs.js';
import * as samples from '../flex-templates/sample-requests.js';
import { buildDeps } from '../support/build-deps.js';
import { buildAttachment, buildPageChecks, someTime } from '../support/builders.js';
import { withContent } from '../support/flat-request.js';
import { noFiles } from '../support/no-files.js';
import { readZip } from '../support/read-zip.js';

const pdf = Buffer.from('%PDF-1.7 made');
const bytes = randomBytes(200_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const kept = buildAttachment({ id: 'kept', fileName: 'ประกาศ ที่ ๑.pdf', sha256 });
const lost = buildAttachment({ id: 'lost', fileName: 'หาย.docx', extension: 'docx', sha256: 'd'.repeat(64) });
const request = {
  ...withContent(samples.takenDown, { attachments: [kept, lost] }),
  id: '01KA0000000000000000000101',
  sequence: 1,
};
const { categoryId } = contentOf(request);
const other = { ...samples.refused, id: '01KA0000000000000000000102', sequence: 12 };

const files: Deps['files'] = {
  ...noFiles,
  size: async (name) => (name === sha256 ? bytes.length : null),
  open: async (name) => (name === sha256 ? Readable.from([bytes]) : null),
};

async function deps(changed: Partial<Deps> = {}) {
  let ids = 0;
  const behind = buildDeps({
    files,
    typeset: async () => pdf,
    newId: () => `01KA00000000000000000009${String(++ids).padStart(2, '0')}`,
    ...changed,
  });
  for (const one of [request, other]) await behind.stores.requests.insert(one);
  const looks = buildPageChecks().looks.map((look) => ({
    ...look,
    for: 'takenDown' as const,
    found: { at: someTime, outcome: 'page' as const, status: 404, title: 'ไม่พบ <หน้า>' },
  }));
  await behind.stores.pageChecks.replace({ ...buildPageChecks(), id: request.id, looks }, 0);
  return behind;
}

async function packOf(behind: Deps, kind: string, query: object): Promise<Map<string, Buffer>> {
  const paper = readPaper(kind, query);
  const pack = paper && (await makePack(behind, paper, 'U1'));
  if (!pack) throw new Error('this has no pack');
  return readZip(await buffer(pack.zip));
}

it('all of one request lies in its folder, in order, and the index comes first', async () => {
  const parts = await packOf(await deps(), 'form', { request: request.id });
  expect([...parts.keys()]).toEqual([
    '00-index.html',
    '00-index.xlsx',
    '00-index.pdf',
    '2570-00001/1-form.pdf',
    '2570-00001/2-memo.pdf',
    '2570-00001/3-history.html',
    '2570-00001/4-proof.html',
    '2570-00001/5-file-01.pdf',
    '2570-00001/5-file-02.docx.missing.txt',
  ]);
  expect(parts.get('2570-00001/5-file-01.pdf')).toEqual(bytes);
  expect(parts.get('2570-00001/1-form.pdf')).toEqual(pdf);
});

it('the index bears a code by which its bytes are known, and which pack it is of', async () => {
  const jobs: TypesetJob[] = [];
  const typeset = async (job: TypesetJob) => {
    jobs.push(job);
    return Buffer.from(`%PDF-1.7 ${jobs.length}`);
  };
  const behind = await deps({ typeset });
  const parts = await packOf(behind, 'form', { request: request.id });
  const index = parts.get('00-index.pdf') ?? Buffer.from('');
  const seal = jobs.find(({ template }) => template === 'register')?.data.seal;
  expect(await officePapersOf(behind.stores, markOf(seal?.hash ?? ''))).toEqual([
    {
      sha256: createHash('sha256').update(index).digest('hex'),
      paper: { kind: 'packIndex', title: 'evidence-2570-00001.zip', hash: seal?.hash, at: someTime },
    },
  ]);
});

it('every name is ASCII, and such as Windows takes', async () => {
  const parts = await packOf(await deps(), 'register', {});
  for (const name of parts.keys()) {
    expect(name).toMatch(/^[\x20-\x7e]+$/);
    expect(name).not.toMatch(/[<>:"\\|?*]|[. ](\/|$)|^\/|\.\./);
  }
});

it('a file that is gone from the store is named with its hash, and spoils nothing', async () => {
  const parts = await packOf(await deps(), 'form', { request: request.id });
  expect(parts.get('2570-00001/5-file-02.docx.missing.txt')?.toString()).toBe(
    fileMissing(lost.fileName, lost.sha256),
  );
});

it('two files of the same bytes are two, each under its own name', async () => {
  const twin = { ...kept, id: 'twin', fileName: 'ประกาศ ที่ ๒.pdf' };
  const behind = await deps();
  const twins = {
    ...withContent(request, { attachments: [kept, twin] }),
    id: '01KA0000000000000000000103',
    sequence: 3,
  };
  await behind.stores.requests.insert(twins);
  const parts = await packOf(behind, 'form', { request: twins.id });
  expect(parts.get('2570-00003/5-file-02.pdf')).toEqual(bytes);
  expect(parts.get('2570-00003/3-history.html')?.toString()).toContain(twin.fileName);
});

it('the history tells every step, and the proof what the website answered, with what it said as a text', async () => {
  const parts = await packOf(await deps(), 'form', { request: request.id });
  const history = parts.get('2570-00001/3-history.html')?.toString() ?? '';
  for (const { name } of [samples.chief, samples.webmaster, samples.staff]) expect(history).toContain(name);
  expect(history).toContain(sha256);
  expect(history).toContain(kept.fileName);
  const proof = parts.get('2570-00001/4-proof.html')?.toString() ?? '';
  expect(proof).toContain('404');
  expect(proof).toContain('ไม่พบ &lt;หน้า');
});

it('the index leads to each request, those of the chosen state alone', async () => {
  const all = (await packOf(await deps(), 'register', {})).get('00-index.html')?.toString() ?? '';
  expect([...all.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '2570-00001/3-history.html',
    '2570-00012/3-history.html',
  ]);
  const refused = await packOf(await deps(), 'register', { state: 'toCorrect' });
  expect([...refused.keys()].filter((name) => name.endsWith('1-form.pdf'))).toEqual([
    '2570-00012/1-form.pdf',
  ]);
});

it.each([
  ['a month', { period: '2026-11' }, 'requests-2026-11', 2],
  ['a quarter', { period: '2570-Q1' }, 'requests-2570-Q1', 2],
  ['a fiscal year', { period: 'FY2570' }, 'requests-FY2570', 2],
  ['a year before', { period: 'FY2569' }, 'requests-FY2569', 0],
  ['a category', { category: categoryId }, `requests-FY2570-${categoryId}`, 2],
  ['another category', { category: 'laws-regulations' }, 'requests-FY2570-laws-regulations', 0],
])('the pack of %s holds what was sent in it, and says so by its name', async (_, query, name, count) => {
  const behind = await deps();
  const paper = readPaper('register', query);
  const pack = paper && (await makePack(behind, paper, 'U1'));
  expect(pack?.fileName).toBe(`evidence-${name}.zip`);
  const parts = pack && (await readZip(await buffer(pack.zip)));
  expect([...(parts?.keys() ?? [])].filter((one) => one.endsWith('/1-form.pdf'))).toHaveLength(count);
});

it('a paper that can not be made leaves a note in its place', async () => {
  const typeset = () => Promise.reject(new PaperFailed('tooSlow'));
  const parts = await packOf(await deps({ typeset }), 'form', { request: request.id });
  expect(parts.get('2570-00001/1-form.pdf.missing.txt')?.toString()).toBe(paperNotMade);
  expect(parts.get('00-index.pdf.missing.txt')?.toString()).toBe(paperNotMade);
  expect(parts.get('2570-00001/5-file-01.pdf')).toEqual(bytes);
});

it('whoever saves a pack is noted as having saved its files', async () => {
  const behind = await deps();
  await packOf(behind, 'form', { request: request.id });
  const noted = await behind.stores.fileAccesses.ofRequest(request.id, 10);
  expect(noted.map(({ personId, act }) => [personId, act])).toEqual([
    ['U1', 'savedAll'],
    ['U1', 'savedAll'],
  ]);
});

it('a file that breaks off while it is read ends the zip as broken', async () => {
  const broken = async () =>
    Readable.from(
      (function* () {
        yield bytes;
        throw new Error('the disk is gone');
      })(),
    );
  const behind = await deps({ files: { ...files, open: broken } });
  await expect(packOf(behind, 'form', { request: request.id })).rejects.toThrow('the disk is gone');
});

it('a reader who goes away lets go of the file that is being read', async () => {
  const endless = new Readable({ read: () => {} });
  const behind = await deps({ files: { ...files, open: async () => endless } });
  const paper = readPaper('form', { request: request.id });
  const pack = paper && (await makePack(behind, paper, 'U1'));
  pack?.zip.resume();
  await expect
    .poll(() => endless.listenerCount('readable') + endless.listenerCount('data'))
    .toBeGreaterThan(0);
  pack?.zip.destroy();
  await expect.poll(() => endless.destroyed).toBe(true);
});

it('what has no evidence has no pack', async () => {
  const behind = await deps();
  expect(await makePack(behind, { kind: 'blankForm' }, 'U1')).toBeUndefined();
});
