/** Text copied out of each paper of each office is what the record says, from the shortest to the longest. */

import { describe, expect, it } from 'vitest';
import { contentOf, type PublishRequest, publicationsOf } from '../../src/domain/request/publish-request.js';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { formData } from '../../src/paper/form-data.js';
import type { RegisterData } from '../../src/paper/registers/register-data.js';
import { shownAddress } from '../../src/text/shown-address.js';
import { pdfMaker } from './make-pdf.js';
import { type PaperOf, papersOf, textsIn } from './papers-of-office.js';
import { canReadPdf, columnText, comparable, pdfText, wordsOffThePage } from './pdf-text.js';
import { lengths, publishedFor } from './published-for.js';

const make = pdfMaker();
const offices = builtInOffices()
  .filter((id) => id !== 'sample')
  .map((id) => loadOffice(id));
const each = offices.flatMap((office) => lengths.map((length) => ({ office, length })));

describe.skipIf(!canReadPdf).each(each)('$office.id, $length', ({ office, length }) => {
  it('every text of every paper', async () => {
    for (const paper of await papersOf(office, length)) {
      const pdf = await make(paper.template, paper.data);
      const missing = paper.template === 'register' ? missingInTable(pdf, paper) : missingIn(pdf, paper);
      expect(missing, paper.name).toEqual([]);
      expect(wordsOffThePage(pdf), paper.name).toEqual([]);
    }
  });

  it('the form and its page of the record hold every answer, every person and every file', async () => {
    const request = publishedFor(office, length);
    const text = comparable(pdfText(await make('form', formData(office, request))));
    const { answers, people, proofs } = factsOf(request);
    expect([...answers, ...people, ...proofs].filter((one) => !text.includes(comparable(one)))).toEqual([]);
  });
});

/** Straight from the record, past all that prepares it for a template. */
function factsOf(request: PublishRequest): Record<'answers' | 'people' | 'proofs', string[]> {
  const { subject, details, source, links, remarks, attachments } = contentOf(request);
  const { name, position, unit, contact } = request.requester;
  return {
    answers: [
      subject,
      ...details.split('\n'),
      ...source.split('\n'),
      ...links.map(shownAddress),
      ...remarks.split('\n'),
    ],
    people: [name, position, unit, contact, ...request.history.flatMap(({ by }) => [by.name, by.position])],
    proofs: [
      ...attachments.flatMap(({ fileName, sha256 }) => [fileName, sha256]),
      ...publicationsOf(request).map(({ url }) => url),
    ],
  };
}

/** The seal of an empty form stands at the foot of its page. */
function missingIn(pdf: Uint8Array, { name, data }: PaperOf): string[] {
  const text = comparable(pdfText(pdf, name === 'blank-form' ? 'all' : 'cells'));
  return textsIn(data)
    .flatMap((one) => one.split('\n'))
    .filter((one) => !text.includes(comparable(one)));
}

/** A long cell goes on on the next page, so each column is read by itself, over all pages. */
function missingInTable(pdf: Uint8Array, paper: PaperOf): string[] {
  const { title, about, note, columns, rows, blocks, seal } = paper.data as RegisterData;
  const text = comparable(pdfText(pdf, 'cells'));
  const around = [
    title,
    ...about,
    note,
    seal?.address ?? '',
    seal?.hash ?? '',
    ...blocks.map(({ capacity }) => capacity),
  ];
  const unseen = around.filter((one) => !text.includes(comparable(one)));
  const cut = columns.filter((_, index) => {
    const head = comparable(columns[index]?.head ?? '');
    const pages = columnText(pdf, columns, index).split('\f').map(comparable);
    const cells = rows.map((row) => comparable(row[index] ?? '')).join('');
    return !pages
      .map((page) => page.replace(head, ''))
      .join('')
      .includes(cells);
  });
  return [...unseen, ...cut.map(({ head }) => head)];
}
