/** Making papers: the same record makes the same bytes, any record makes some, and a template at fault harms nobody else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { PaperFailed } from '../../src/paper/engine/paper-failed.js';
import { createTypesetter, type TypesetLimits } from '../../src/paper/engine/typesetter.js';
import { formData } from '../../src/paper/form-data.js';
import * as samples from '../flex-templates/sample-requests.js';
import { anyRequest } from '../support/any-request.js';
import { buildOffice } from '../support/builders.js';
import { runs } from '../support/runs.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { pdfMaker } from './make-pdf.js';

vi.setConfig({ testTimeout: 90_000 });
const make = pdfMaker();
const data = formData(buildOffice(), samples.published);

it('equal records make equal bytes, in whichever process; another record makes others', async () => {
  const first = await make('form', data);
  await make('form', formData(buildOffice(), samples.longestPublished));
  const other = startTypesetter();
  expect(Buffer.from(await other.typeset({ template: 'form', data })).equals(first)).toBe(true);
  const changed = await make('form', { ...data, footer: 'ก' });
  expect(Buffer.from(changed).equals(first)).toBe(false);
});

it('is made for archives: tagged, its fonts in it, with title and author', async () => {
  const text = Buffer.from(await make('form', data)).toString('latin1');
  expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
  expect(text).toContain('<pdfaid:conformance>A');
  expect(text).toContain('/Lang (th)');
  expect(Buffer.from(text, 'latin1').toString()).toContain(`${buildOffice().name}`);
});

it('whatever people wrote, there is a paper, and the same one twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async (request) => {
      const any = formData(buildOffice(), request);
      const [one, again] = [await make('form', any), await make('form', any)];
      expect(Buffer.from(one.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(Buffer.from(one).equals(again)).toBe(true);
    }),
    { numRuns: runs(25) },
  );
});

function startTypesetter(limits: Partial<TypesetLimits> = {}) {
  const typesetter = createTypesetter({ milliseconds: 60_000, ...limits });
  onTestFinished(() => typesetter.close());
  return typesetter;
}

function ownTemplate(text: string): string {
  const folder = join(temporaryFolder(), 'paper');
  mkdirSync(folder);
  writeFileSync(join(folder, 'form.typ'), text);
  return folder;
}

async function failureOf(paper: Promise<unknown>): Promise<PaperFailed> {
  const error = await paper.catch((reason: unknown) => reason);
  if (error instanceof PaperFailed) return error;
  throw new Error('a paper was made, or something else went wrong', { cause: error });
}

describe("an office's own template", () => {
  it('may use what the built-in ones are made of', async () => {
    const folder = ownTemplate('#import "parts.typ": *\n#show: paper\n#signature-blocks(data.blocks)\n');
    const pdf = await startTypesetter().typeset({ template: 'form', data, folder });
    expect(pdf.length).toBeGreaterThan(5000);
  });

  it.each([
    ['a mistake', '#import "parts.typ": *\n\n#data.nothing', 3],
    ['a bracket too few', '#import "parts.typ": *\n#box(', 2],
    ['a file outside its folder', '#read("../../secret.txt")', 1],
    ['a loop without an end', '#while true {}', 1],
  ])('with %s is named by file and line', async (_what, text, line) => {
    const failure = await failureOf(
      startTypesetter().typeset({ template: 'form', data, folder: ownTemplate(text) }),
    );
    expect(failure.reason).toBe('template');
    expect(failure.faults[0]).toMatchObject({ file: 'form.typ', line });
    expect(failure.message).toBe(`no paper: template form.typ:${line}`);
  });
});

describe('limits', () => {
  const endless = '#for i in range(1000000) { for j in range(1000000) {} }';

  it('what takes too long is stopped, and the next paper is made', async () => {
    const typesetter = startTypesetter({ milliseconds: 3_000 });
    await typesetter.typeset({ template: 'form', data }); // the process runs already
    const stopped = failureOf(typesetter.typeset({ template: 'form', data, folder: ownTemplate(endless) }));
    const next = typesetter.typeset({ template: 'form', data });
    expect((await stopped).reason).toBe('tooSlow');
    expect((await next).length).toBeGreaterThan(5000);
  });

  it.runIf(process.platform === 'linux')('what eats up memory is stopped', async () => {
    const greedy = '#let all = ()\n#for i in range(100000000) { all.push("x" * 100000) }';
    const typesetter = startTypesetter({ bytes: 400 * 1024 * 1024 });
    const failure = await failureOf(
      typesetter.typeset({ template: 'form', data, folder: ownTemplate(greedy) }),
    );
    expect(failure.reason).toBe('tooLarge');
  });

  it('an idle process ends, and the next paper starts another one', async () => {
    const typesetter = startTypesetter({ idleMilliseconds: 1 });
    const first = await typesetter.typeset({ template: 'form', data });
    await setTimeout(50);
    expect(await typesetter.typeset({ template: 'form', data })).toEqual(first);
  });

  it('more than may wait are turned away at once', async () => {
    const typesetter = startTypesetter({ jobs: 1 });
    const first = typesetter.typeset({ template: 'form', data });
    expect((await failureOf(typesetter.typeset({ template: 'form', data }))).reason).toBe('busy');
    expect((await first).length).toBeGreaterThan(5000);
  });
});
