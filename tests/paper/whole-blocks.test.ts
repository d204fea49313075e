/** No signature block and no row of a table is split between two pages, wherever on a page it begins. */
import { describe, expect, it } from 'vitest';
import { loadOffice } from '../../src/offices/load-office.js';
import type { PaperData, Template } from '../../src/paper/engine/typeset-job.js';
import type { FormData } from '../../src/paper/form-data.js';
import type { MemoData } from '../../src/paper/memo-data.js';
import type { RegisterData } from '../../src/paper/registers/register-data.js';
import type { ReportData } from '../../src/paper/report-data.js';
import { isThorough } from '../support/runs.js';
import { pdfMaker } from './make-pdf.js';
import { papersOf } from './papers-of-office.js';
import { canReadPdf, comparable, pdfText } from './pdf-text.js';

if (!canReadPdf) console.warn('SKIPPED: whether blocks are split between pages. Install poppler-utils.');

const make = pdfMaker();
/** Lines before the block: all together are more than a page, and each step of the thorough run is less than its height. */
const step = isThorough ? 3 : 9;
const begins = Array.from({ length: Math.ceil(48 / step) }, (_, nth) => nth * step);

describe.skipIf(!canReadPdf).each(['mueang-samut-prakan', 'ban-luang'])('%s', (id) => {
  const dataOf = async (template: Template) => {
    const paper = (await papersOf(loadOffice(id), 'shortest')).find((one) => one.template === template);
    if (!paper) throw new Error(`the office has no ${template}`);
    return paper.data;
  };

  it('the signatures of the form', async () => {
    const data = (await dataOf('form')) as FormData;
    const blocks = data.blocks.map(marked);
    const after = (lines: number) => ({ ...data, blocks, details: linesOf(lines) }) as PaperData;
    for (const lines of begins) {
      const pages = await pagesOf('form', after(lines));
      for (const index of blocks.keys())
        expectWhole(pages, [`capacity-${index}-`, `name-${index}-`, `year-${index}-`]);
    }
  });

  it('the signature and the order of the memo', async () => {
    const data = (await dataOf('memo')) as MemoData;
    const signer = { name: 'name-of-signer', position: 'position-of-signer' };
    for (const lines of begins) {
      const pages = await pagesOf('memo', {
        ...data,
        signer,
        requests: [{ subject: 'ก', lines: linesOf(lines) }],
      } as PaperData);
      expectWhole(pages, ['จึงเรียนมาเพื่อโปรดทราบ', 'name-of-signer', 'position-of-signer']);
      expectWhole(pages, ['คำสั่ง/ความเห็น', comparable(`ตำแหน่ง ${data.to}`)]);
    }
  });

  it('the code of the memo, with its address and its hash', async () => {
    const data = (await dataOf('memo')) as MemoData;
    const { seal } = data;
    for (const lines of begins) {
      const requests = [{ subject: 'ก', lines: linesOf(lines) }];
      const pages = await pagesOf('memo', { ...data, requests } as PaperData);
      expectWhole(pages, ['สแกนเพื่อตรวจสอบ', seal?.address ?? '', seal?.hash ?? '']);
    }
  });

  it('the acknowledgement of the report, and the words before it', async () => {
    const data = (await dataOf('report')) as ReportData;
    const known = ['known-first', 'known-last'];
    for (const lines of begins) {
      const units = [{ name: 'ก', published: [], answers: linesOf(lines) }];
      const pages = await pagesOf('report', { ...data, known, units } as PaperData);
      expectWhole(pages, ['จึงเรียนมาเพื่อโปรดทราบ', 'การรับทราบ', ...known, `ตำแหน่ง ${data.head}`]);
    }
  });

  it('the signatures and the rows of a register, and its code with the note', async () => {
    const data = (await dataOf('register')) as RegisterData;
    const empty = { name: '', position: '', acting: '', day: '', month: '', year: '' };
    const blocks = [0, 1].map((index) => marked({ capacity: '', ...empty }, index));
    for (const count of begins) {
      const rows = Array.from({ length: count }, (_, row) => rowOf(row, data.columns.length));
      const pages = await pagesOf('register', { ...data, blocks, rows } as PaperData);
      for (const index of blocks.keys())
        expectWhole(pages, [`capacity-${index}-`, `name-${index}-`, `year-${index}-`]);
      expectWhole(pages, ['ผู้ดำเนินการแต่ละขั้นตอนระบุตัวตน', 'สแกนเพื่อตรวจสอบ', data.seal?.hash ?? '']);
      for (let row = 0; row < count; row += 1) expectWhole(pages, [`${row}-begins`, `${row}-ends`]);
    }
  });
});

function marked<T extends object>(block: T, index: number): T {
  return { ...block, capacity: `capacity-${index}-`, name: `name-${index}-`, year: `year-${index}-` };
}

function linesOf(count: number): string[] {
  return Array.from({ length: count }, () => 'ก');
}

/** A row of so many lines that Typst, left alone, would break some; each second one as long as people write. */
function rowOf(row: number, columns: number): string[] {
  const words = row % 2 === 0 ? 'ก\nก\nก\nก' : 'ข้อมูลข่าวสารของราชการ '.repeat(8);
  return [`<${row}-begins\n${words}\n<${row}-ends`, ...Array.from({ length: columns - 1 }, () => '')];
}

async function pagesOf(template: Template, data: PaperData): Promise<string[]> {
  return pdfText(await make(template, data), 'cells')
    .split('\f')
    .map(comparable);
}

function expectWhole(pages: readonly string[], texts: readonly string[]): void {
  const wanted = texts.map(comparable);
  expect(
    pages.filter((page) => wanted.every((text) => page.includes(text))),
    texts.join(),
  ).not.toEqual([]);
}
