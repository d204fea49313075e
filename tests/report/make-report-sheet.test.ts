/** The spreadsheet of a report holds its figures, what they count, and what units said. */
import { expect, it } from 'vitest';
import { makeReportSheet } from '../../src/report/sheet/make-report-sheet.js';
import { buildDeps } from '../support/build-deps.js';
import { buildRequest } from '../support/builders.js';
import { withContent } from '../support/flat-request.js';
import { readZip } from '../support/read-zip.js';

it('a subject that begins like a formula stands there as a text', async () => {
  const deps = buildDeps();
  await deps.stores.requests.insert(withContent(buildRequest(), { subject: '=1+1' }));
  const parts = [...(await readZip(await makeReportSheet(deps, { period: '2026-11' })))];
  const sheets = parts.filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  expect(sheets).toHaveLength(3);
  expect(parts.join()).toContain('=1+1');
  expect(sheets.join()).not.toContain('<f>');
});
