/** The report of what was put up and taken down: by whom, when, why, and by which appointment. */
import { bangkokDate } from '../../clock.js';
import type { Person } from '../../domain/person/person.js';
import { isWithin, type Span } from '../../domain/report/month.js';
import {
  type HistoryEntry,
  type PublishRequest,
  presentContent,
  requestNumber,
} from '../../domain/request/publish-request.js';
import { type Office, roleTitle } from '../../offices/office.js';
import { appointedWords, columns } from '../../text/registers.js';
import { actorWords, addressLines } from '../../text/request-words.js';
import { dateTime, shortDate } from '../../text/thai-date.js';
import type { Digits, Table } from './register.js';

const table = [
  { head: columns.number, width: 18 },
  { head: columns.subject, width: 30 },
  { head: columns.address, width: 26 },
  { head: columns.putUpBy, width: 20 },
  { head: columns.putUpAt, width: 14 },
  { head: columns.takenDownBy, width: 20 },
  { head: columns.takenDownAt, width: 14 },
  { head: columns.reason, width: 18 },
  { head: columns.appointed, width: 22 },
];

export interface Notices {
  requests: readonly PublishRequest[];
  persons: readonly Person[];
  span: Span;
}

/** Those of which either happened in this time. */
export function noticesRegister(office: Office, { requests, persons, span }: Notices, digits: Digits): Table {
  const noticed = requests.filter((request) => actsOf(request).some(({ at }) => isWithin(at, span)));
  return {
    columns: table,
    rows: noticed.map((request) => {
      const { putUp, takenDown } = partsOf(request);
      return [
        digits(requestNumber(request)),
        presentContent(request).subject,
        addressLines(request),
        putUp ? actorWords(putUp.by) : '',
        digits(putUp ? dateTime(putUp.at) : ''),
        takenDown ? actorWords(takenDown.by) : '',
        digits(takenDown ? dateTime(takenDown.at) : ''),
        takenDown?.reason ?? '',
        digits(appointmentsOf(office, actsOf(request), persons)),
      ];
    }),
  };
}

/** When it was first put up, and when it came down for good. */
function partsOf({ history, standing }: PublishRequest): {
  putUp: HistoryEntry | undefined;
  takenDown: HistoryEntry | undefined;
} {
  const isDown = standing?.status === 'takenDown';
  return {
    putUp: history.find(({ action }) => action === 'publish'),
    takenDown: isDown ? history.findLast(({ action }) => action === 'takeDown') : undefined,
  };
}

function actsOf(request: PublishRequest): HistoryEntry[] {
  const { putUp, takenDown } = partsOf(request);
  return [putUp, takenDown].filter((one) => one !== undefined);
}

/** The role of webmaster that each held at that time; each once. */
function appointmentsOf(office: Office, acts: readonly HistoryEntry[], persons: readonly Person[]): string {
  const words = acts.flatMap(({ by, at }) => {
    const person = persons.find(({ id }) => id === by.personId);
    const held = person?.appointments.find(
      ({ role, from, until }) => role === 'webmaster' && from <= at && (until === undefined || until > at),
    );
    return held ? [appointedWords(roleTitle(office, held.role), shortDate(bangkokDate(held.from)))] : [];
  });
  return [...new Set(words)].join('\n');
}
