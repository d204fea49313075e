/** An office's own template is used where it works; where it fails, the built-in one is, and the log says where and no more. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Log } from '../../src/log.js';
import { makePaper } from '../../src/paper/make-paper.js';
import { buildDeps } from '../support/build-deps.js';
import { buildOffice, buildRequest } from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { typesetter } from '../support/typesetter.js';

interface Logged {
  level: string;
  facts: object;
}

async function paperWith(template?: string): Promise<{ pdf: Buffer; logged: Logged[] }> {
  const logged: Logged[] = [];
  const at = (level: string) => (facts: object) => void logged.push({ level, facts });
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const office = buildOffice();
  const dir = template === undefined ? undefined : folderWith(template);
  const deps = buildDeps({
    office: { ...office, paper: { ...office.paper, dir } },
    typeset: typesetter.typeset,
    log,
  });
  const request = buildRequest();
  await deps.stores.requests.insert(request);
  const { pdf } = await makePaper(deps, { kind: 'form', request: request.id }, request.requester.personId);
  return { pdf: Buffer.from(pdf), logged };
}

function folderWith(template: string): string {
  const folder = join(temporaryFolder(), 'paper');
  mkdirSync(folder);
  if (template) writeFileSync(join(folder, 'form.typ'), template);
  return folder;
}

it('its own template is used', async () => {
  const own = await paperWith('#import "parts.typ": *\n#show: paper\nของเราเอง #data.subject');
  expect(own.pdf.equals((await paperWith()).pdf)).toBe(false);
  expect(own.logged).toEqual([]);
});

it('one that fails is named by file and line, without a word of the record, and the built-in one is used', async () => {
  const broken = await paperWith('#import "parts.typ": *\n\n#panic(data.subject)');
  expect(broken.logged).toEqual([{ level: 'warn', facts: { reason: 'template', faults: 'form.typ:3' } }]);
  expect(broken.pdf.equals((await paperWith()).pdf)).toBe(true);
});

it('a folder without that template leaves it to the built-in one', async () => {
  const { pdf, logged } = await paperWith('');
  expect(pdf.equals((await paperWith()).pdf)).toBe(true);
  expect(logged).toEqual([]);
});
