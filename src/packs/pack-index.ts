/** An index of a pack, as PDF, page and spreadsheet. */
import type { Deps } from '../deps.js';
import { PaperFailed } from '../paper/engine/paper-failed.js';
import { digitsOf } from '../paper/form-data.js';
import type { Digits, Register } from '../paper/registers/register.js';
import { registerData } from '../paper/registers/register-data.js';
import { registerSheet } from '../paper/registers/register-sheet.js';
import * as words from '../text/packs.js';
import { type EvidenceCell, evidencePage } from '../web/evidence-page.js';
import type { PackEntry } from './stream-zip.js';

type IndexDeps = Pick<Deps, 'office' | 'now' | 'typeset'>;

export interface Index {
  /** Without an ending. */
  name: string;
  register(digits: Digits): Register;
  /** How the page shows a cell; undefined: as it is. */
  cell?(row: number, column: number): EvidenceCell | undefined;
}

export async function* indexEntries(deps: IndexDeps, index: Index): AsyncGenerator<PackEntry> {
  const { office, now } = deps;
  const { name } = index;
  const plain = index.register((text) => text);
  yield { name: `${name}.html`, content: indexPage(plain, index) };
  yield { name: `${name}.xlsx`, content: await registerSheet(plain) };
  const data = registerData(office, index.register(digitsOf(office)), now());
  try {
    yield { name: `${name}.pdf`, content: await deps.typeset({ template: 'register', data }) };
  } catch (error) {
    if (!(error instanceof PaperFailed)) throw error;
    yield { name: `${name}.pdf.missing.txt`, content: words.paperNotMade };
  }
}

function indexPage({ title, about, columns, rows }: Register, { cell }: Index): string {
  const cells = rows.map((row, at) => row.map((text, column) => cell?.(at, column) ?? { text }));
  const table = { heads: columns.map(({ head }) => head), rows: cells };
  return evidencePage({ title, about, parts: [{ table }] });
}
