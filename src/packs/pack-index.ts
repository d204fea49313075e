/** The index of a pack, as PDF, page and spreadsheet: its requests, and in which folder each stands. */
import type { Deps } from '../deps.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { PaperFailed } from '../paper/engine/paper-failed.js';
import { digitsOf } from '../paper/form-data.js';
import type { Register } from '../paper/registers/register.js';
import { registerData } from '../paper/registers/register-data.js';
import { registerSheet } from '../paper/registers/register-sheet.js';
import { requestsRegister } from '../paper/registers/requests-register.js';
import * as words from '../text/packs.js';
import { rowCount } from '../text/registers.js';
import { evidencePage } from '../web/evidence-page.js';
import { folderOf } from './folder-of.js';
import type { PackEntry } from './stream-zip.js';

type IndexDeps = Pick<Deps, 'office' | 'now' | 'typeset'>;

export interface Pack {
  /** Lines below its title: of which office, and what. */
  about: readonly string[];
  requests: readonly PublishRequest[];
}

export async function* indexEntries(deps: IndexDeps, pack: Pack): AsyncGenerator<PackEntry> {
  const { office, now } = deps;
  const plain = indexOf(deps, pack, (text) => text);
  yield { name: '00-index.html', content: indexPage(plain, pack) };
  yield { name: '00-index.xlsx', content: await registerSheet(plain) };
  const data = registerData(office, indexOf(deps, pack, digitsOf(office)), now());
  try {
    yield { name: '00-index.pdf', content: await deps.typeset({ template: 'register', data }) };
  } catch (error) {
    if (!(error instanceof PaperFailed)) throw error;
    yield { name: '00-index.pdf.missing.txt', content: words.paperNotMade };
  }
}

function indexOf(
  { office, now }: IndexDeps,
  { about, requests }: Pack,
  digits: (text: string) => string,
): Register {
  const { columns, rows } = requestsRegister(office, requests, { now: now(), digits });
  return {
    title: words.packTitle,
    about: [...about, rowCount(rows.length)].map(digits),
    columns: [...columns, { head: words.folder, width: 14 }],
    rows: rows.map((row, index) => [...row, folderAt(requests, index)]),
    signers: [],
  };
}

function indexPage({ title, about, columns, rows }: Register, { requests }: Pack): string {
  const cells = rows.map((row, index) =>
    row.map((text, at) =>
      at === row.length - 1 ? { text, href: `${folderAt(requests, index)}/3-history.html` } : { text },
    ),
  );
  return evidencePage({
    title,
    about,
    parts: [{ table: { heads: columns.map(({ head }) => head), rows: cells } }],
  });
}

function folderAt(requests: readonly PublishRequest[], index: number): string {
  const request = requests[index];
  return request ? folderOf(request) : '';
}
