/** The register of requests: who asked for what, what became of it, and where it stands. */
import { bangkokDate } from '../../clock.js';
import { contentOf, type PublishRequest, requestNumber } from '../../domain/request/publish-request.js';
import type { Office } from '../../offices/office.js';
import { categoryWords } from '../../text/destination-words.js';
import { columns } from '../../text/registers.js';
import { actorWords, addressLines } from '../../text/request-words.js';
import { actionWord, statusWord } from '../../text/statuses.js';
import { shortDate } from '../../text/thai-date.js';
import type { Digits, Table } from './register.js';

const table = [
  { head: columns.number, width: 18 },
  { head: columns.submittedAt, width: 12 },
  { head: columns.category, width: 20 },
  { head: columns.subject, width: 32 },
  { head: columns.requester, width: 24 },
  { head: columns.decision, width: 24 },
  { head: columns.status, width: 16 },
  { head: columns.publishedAt, width: 15 },
  { head: columns.address, width: 26 },
];

export const REQUEST_COLUMNS = table.length;

export function requestsRegister(
  office: Office,
  requests: readonly PublishRequest[],
  { now, digits }: { now: Date; digits: Digits },
): Table {
  return {
    columns: table,
    rows: requests.map((request) => {
      const { history, requester, standing } = request;
      const content = contentOf(request);
      return [
        digits(requestNumber(request)),
        digits(dayWords(history[0]?.at)),
        digits(categoryWords(office, content)),
        content.subject,
        `${actorWords(requester)}\n${requester.unit}`,
        decisionWords(request, digits),
        digits(statusWord(request, now)),
        digits(dayWords(standing?.publishedAt)),
        addressLines(request),
      ];
    }),
  };
}

function dayWords(at: Date | undefined): string {
  return at ? shortDate(bangkokDate(at)) : '';
}

/** The last one that was not taken back. */
function decisionWords(request: PublishRequest, digits: Digits): string {
  const { history } = request;
  const decision = history.findLast(
    ({ action }, index) =>
      (action === 'permit' || action === 'refuse') && history[index + 1]?.action !== 'undo',
  );
  if (!decision) return '';
  return `${actionWord(request, decision)} ${digits(dayWords(decision.at))}\n${actorWords(decision.by)}`;
}
