/** All that is held about one person as a page that needs nothing else: to be read, printed and handed out. */
import * as words from '../../text/held-data.js';
import { dateTime } from '../../text/thai-date.js';
import { type EvidenceTable, evidencePage } from '../../web/evidence-page.js';
import type { HeldRow } from './held-rows.js';
import type { HeldData } from './read-held-data.js';

/** @param jsonHref where the same stands in full, beside the page */
export function heldPage(held: HeldData, { office, jsonHref }: { office: string; jsonHref: string }): string {
  const { rows, traffic, madeAt } = held;
  const calls = traffic.map((call) => ({ at: new Date(call.at), ...words.trafficLine(call) }));
  const parts = words.heldKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length === 0 ? [] : [{ heading: words.headingOf(kind, own.length), table: tableOf(own) }];
  });
  return evidencePage({
    title: words.title,
    about: words.aboutLines(office, madeAt),
    parts: [
      ...parts,
      ...(calls.length > 0 ? [{ heading: words.trafficHeading, table: tableOf(calls) }] : []),
      { heading: words.wholeData, table: { heads: [], rows: [[{ text: words.wholeData, href: jsonHref }]] } },
    ],
  });
}

/** The same without the lines for people: every field, for another program. */
export function heldJson({ personId, madeAt, records, traffic }: HeldData): string {
  return JSON.stringify({ personId, madeAt, records, traffic }, null, 2);
}

function tableOf(rows: readonly Omit<HeldRow, 'kind'>[]): EvidenceTable {
  const inOrder = rows.toSorted((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0));
  return {
    heads: words.heads,
    rows: inOrder.map(({ at, what, more = '' }) => [
      { text: at ? dateTime(at) : '' },
      { text: what },
      { text: more },
    ]),
  };
}
