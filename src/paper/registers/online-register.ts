/** The register of the website: everything that stands there, until when, who permitted it, and when somebody last looked. */

import { bangkokDate } from '../../clock.js';
import { latestLooks, type PageChecks } from '../../domain/page-checks.js';
import { lastingEntries } from '../../domain/request/currency.js';
import { type PublishRequest, requestNumber, type Standing } from '../../domain/request/publish-request.js';
import type { Office } from '../../offices/office.js';
import { categoryWords } from '../../text/destination-words.js';
import { lookWords } from '../../text/page-checks.js';
import { columns, ownerConfirmed } from '../../text/registers.js';
import { actorWords, onlineWords } from '../../text/request-words.js';
import { shownAddress } from '../../text/shown-address.js';
import { shortDate } from '../../text/thai-date.js';
import { permitAmong } from '../permit-among.js';
import type { Digits, Table } from './register.js';

const table = [
  { head: columns.number, width: 18 },
  { head: columns.category, width: 20 },
  { head: columns.subject, width: 32 },
  { head: columns.source, width: 18 },
  { head: columns.address, width: 28 },
  { head: columns.publishedAt, width: 15 },
  { head: columns.lastDay, width: 18 },
  { head: columns.permittedBy, width: 20 },
  { head: columns.lastCheck, width: 22 },
];

export interface OnlineRequest {
  request: PublishRequest;
  standing: Standing;
  checks: PageChecks | undefined;
}

export function onlineRegister(office: Office, online: readonly OnlineRequest[], digits: Digits): Table {
  return {
    columns: table,
    rows: online.map(({ request, standing, checks }) => {
      const { content, publications, publishedAt } = standing;
      return [
        digits(requestNumber(request)),
        digits(categoryWords(office, content)),
        content.subject,
        content.source,
        publications.map(({ url }) => shownAddress(url)).join('\n'),
        digits(shortDate(bangkokDate(publishedAt))),
        digits(onlineWords(content.online)),
        permittedBy(request, standing),
        digits(checkWords(request, checks)),
      ];
    }),
  };
}

function permittedBy(request: PublishRequest, { round }: Standing): string {
  const ofRound = request.signatures.filter((one) => one.round === round && !one.undone);
  const permit = permitAmong(ofRound, request);
  return permit ? actorWords(permit.by) : '';
}

/** The last look of the machine at each page, and a person's last word on it. */
function checkWords({ history }: PublishRequest, checks: PageChecks | undefined): string {
  const confirmed = lastingEntries(history).findLast(
    ({ action }) => action === 'confirmCurrent' || action === 'checkCurrent',
  );
  return [
    ...(checks ? latestLooks(checks).flatMap((look) => lookWords(look) ?? []) : []),
    ...(confirmed ? [ownerConfirmed(shortDate(bangkokDate(confirmed.at)))] : []),
  ].join('\n');
}
