/** The assessor's table: what is asked for, whether it is there, and where. What is missing stands first. */
import type { Assessment } from '../../assessment/read-assessment.js';
import type { AssessmentRow } from '../../domain/assessment/rows.js';
import { type PublishRequest, publicationsOf, requestNumber } from '../../domain/request/publish-request.js';
import { columns, explanationLines, quarterWords, stateWords } from '../../text/assessment.js';
import type { Digits, Table } from './register.js';

const table = [
  { head: columns.moit, width: 8 },
  { head: columns.no, width: 8 },
  { head: columns.evidence, width: 36 },
  { head: columns.state, width: 8 },
  { head: columns.link, width: 36 },
  { head: columns.explanation, width: 42 },
];

/** An item that many serve, such as news, shows the newest in its row; the register of requests has all of them. */
const MAX_SHOWN = 15;

/** A line of the column File/Link: of a file, or of a page. */
export interface LinkLine {
  text: string;
  href?: string;
}

/** Where files stand that belong to the evidence. */
export interface EvidenceFiles {
  blankForm: LinkLine;
  guideline: LinkLine;
  of(request: PublishRequest, row: AssessmentRow): LinkLine[];
}

export interface Printing {
  now: Date;
  digits: Digits;
  /** Absent: of a request its number and its addresses alone are known. */
  files?: EvidenceFiles | undefined;
}

export function assessmentTable({ rows }: Pick<Assessment, 'rows'>, printing: Printing): Table {
  const { now, digits, files } = printing;
  return {
    columns: table,
    rows: rows.map((row) => {
      const { item, quarter, state } = row;
      const due = quarter === undefined ? [] : [digits(quarterWords(quarter))];
      return [
        digits(item.moit),
        digits(item.no ?? ''),
        [digits(item.evidence), ...due].join('\n'),
        stateWords[state],
        linkLines(row, { digits, files })
          .map(({ text }) => text)
          .join('\n'),
        explanationLines(row, { shown: shownOf(row), now, digits }).join('\n'),
      ];
    }),
  };
}

/** Its column File/Link: of each request its number, its addresses, and its files. */
export function linkLines(
  row: AssessmentRow,
  { digits, files }: Pick<Printing, 'digits' | 'files'>,
): LinkLine[] {
  const ofRequests = shownOf(row).flatMap((request) => [
    { text: digits(requestNumber(request)) },
    ...publicationsOf(request).map(({ url }) => ({ text: url, href: url })),
    ...(files?.of(request, row) ?? []),
  ]);
  const { papers } = row.item;
  return [
    ...(files && papers.includes('guideline') ? [files.guideline] : []),
    ...(files && papers.includes('blankForm') ? [files.blankForm] : []),
    ...ofRequests,
  ];
}

function shownOf({ requests }: AssessmentRow): PublishRequest[] {
  return requests.slice(-MAX_SHOWN);
}
