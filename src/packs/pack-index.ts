/** An index of a pack, as PDF, page and spreadsheet. */
import type { Deps } from '../deps.js';
import { PaperFailed } from '../paper/engine/paper-failed.js';
import { digitsOf } from '../paper/form-data.js';
import { noteMadePaper } from '../paper/note-made-paper.js';
import type { Digits, Register } from '../paper/registers/register.js';
import { registerData } from '../paper/registers/register-data.js';
import { registerSheet } from '../paper/registers/register-sheet.js';
import { sealOfficePaper } from '../paper/seal.js';
import * as words from '../text/packs.js';
import { type EvidenceCell, evidencePage } from '../web/evidence-page.js';
import type { PackEntry } from './stream-zip.js';

type IndexDeps = Pick<Deps, 'office' | 'stores' | 'now' | 'typeset' | 'publicUrl'>;

export interface Index {
  /** Without an ending. */
  name: string;
  register(digits: Digits): Register;
  /** How the page shows a cell; undefined: as it is. */
  cell?(row: number, column: number): EvidenceCell | undefined;
}

/** @param packName of the zip's file, by which the page of the index's code names it */
export async function* indexEntries(
  deps: IndexDeps,
  index: Index,
  packName: string,
): AsyncGenerator<PackEntry> {
  const { office, now, publicUrl } = deps;
  const { name } = index;
  const plain = index.register((text) => text);
  yield { name: `${name}.html`, content: indexPage(plain, index) };
  yield { name: `${name}.xlsx`, content: await registerSheet(plain) };
  const printed = registerData(office, index.register(digitsOf(office)), now());
  const { data, listed } = sealOfficePaper(publicUrl, printed, { kind: 'packIndex', title: packName });
  try {
    const pdf = await deps.typeset({ template: 'register', data });
    await noteMadePaper(deps, { pdf, fileName: `${name}.pdf`, listed });
    yield { name: `${name}.pdf`, content: pdf };
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
