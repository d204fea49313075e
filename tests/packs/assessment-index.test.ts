/** The assessor's table tells of papers that were signed by hand, and leads to them in the pack. */
import { expect, it } from 'vitest';
import { assessmentRows } from '../../src/domain/assessment/rows.js';
import { boardOfYear } from '../../src/offices/board.js';
import { assessmentIndex } from '../../src/packs/assessment-index.js';
import { fromProfile } from '../../src/text/assessment.js';
import * as samples from '../flex-templates/sample-requests.js';
import { buildOffice, buildPlacements, someTime } from '../support/builders.js';

const office = buildOffice();
const board = boardOfYear(office.boards ?? { boards: [], faulty: [] }, 2570);
const signed = samples.after(samples.published, samples.webmaster, {
  action: 'signOnPaper',
  reason: 'สาธารณสุขอำเภอลงนาม',
  papers: [samples.file(9)],
});

function rowOf(no: string, request = signed) {
  if (!board) throw new Error('the office has no board');
  const period = 'FY2570';
  const evidence = [{ request, placements: buildPlacements() }];
  const rows = assessmentRows(board, evidence, { period, now: someTime });
  const at = rows.findIndex(({ item }) => item.moit === '1' && item.no === no);
  const deps = { office, now: () => someTime };
  const index = assessmentIndex(deps, { period, board, rows, faulty: [] }, '00-index');
  return { cells: index.register((text) => text).rows[at] ?? [], links: index.cell?.(at, 4) };
}

it('what was signed by hand is named with its day, and its files stand beside the memo', () => {
  const { cells, links } = rowOf('1.1');
  expect(cells[5]).toContain('ลงนามบนกระดาษ 20 พ.ย. 2569');
  expect(JSON.stringify(links)).toContain('2570-00012/6-signed-01.pdf');
  const unsigned = rowOf('1.1', samples.published);
  expect(unsigned.cells[5]).not.toContain('ลงนามบนกระดาษ');
  expect(JSON.stringify(unsigned.links)).not.toContain('6-signed');
});

it('the guideline is there from the profile, and says that no request has published it', () => {
  const { cells, links } = rowOf('1.3');
  expect([cells[3], cells[5]]).toEqual(['มี', fromProfile]);
  expect(JSON.stringify(links)).toContain('03-guideline.pdf');
});
