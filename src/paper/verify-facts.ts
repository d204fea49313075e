/** Facts about a record on the page of a paper's address: number, state, positions, times and hash; no names, no content. */
import type { OfficePaper } from '../domain/evidence/office-paper.js';
import type { PrintedHead } from '../domain/evidence/verify-link.js';
import { firstBrokenEntry } from '../domain/request/hash-chain.js';
import { type HistoryEntry, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import { actionWord, statusWord } from '../text/statuses.js';
import { dateTime } from '../text/thai-date.js';
import * as words from '../text/verify-page.js';
import type { LabelledText } from './form-rows.js';

export function verifyFacts(request: PublishRequest, { version }: PrintedHead, now: Date): LabelledText[] {
  const { labels } = words;
  const { history, standing } = request;
  const printed = history[version - 1];
  const decision = history.findLast(({ action }) => action === 'permit' || action === 'refuse');
  return [
    { label: labels.number, value: requestNumber(request) },
    { label: labels.status, value: statusWord(request, now) },
    ...time(labels.submitted, history[0]?.at),
    ...(decision ? [{ label: labels.decision, value: decided(request, decision) }] : []),
    ...time(labels.published, standing?.publishedAt),
    ...time(labels.takenDown, standing?.takenDownAt),
    ...(printed ? [{ label: labels.printed, value: lastPrinted(request, printed, version) }] : []),
    { label: labels.chain, value: chain(request) },
    { label: labels.hash, value: printed?.hash ?? '' },
  ];
}

/** About a paper that is of no one request. */
export function officePaperFacts(paper: OfficePaper): LabelledText[] {
  const { labels } = words;
  return [
    { label: labels.paper, value: words.officePaperTitle(paper) },
    ...time(labels.made, paper.at),
    { label: labels.hash, value: paper.hash ?? '' },
  ];
}

function time(label: string, at: Date | undefined): LabelledText[] {
  return at ? [{ label, value: dateTime(at) }] : [];
}

function decided(request: PublishRequest, entry: HistoryEntry): string {
  return words.decisionWords(actionWord(request, entry), entry.by.position, entry.at);
}

function lastPrinted(request: PublishRequest, entry: HistoryEntry, version: number): string {
  return words.printedWords({ version, did: actionWord(request, entry), at: entry.at });
}

function chain(request: PublishRequest): string {
  const broken = firstBrokenEntry(request);
  return broken === undefined ? words.chainWords.holds : words.chainWords.broken(broken + 1);
}
