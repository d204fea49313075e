/** How 'ประวัติ' tells what happened to a request: a line a step, and below it what was changed. */
import { beginsRound } from '../domain/request/actions.js';
import type { HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import { historyLine, tookWords } from './my-requests.js';
import { more, none, numberAndSubject } from './request-words.js';
import { shortened } from './shorten.js';

/** Absent words: there was none, or there is none any more. */
export interface Change {
  label: string;
  before?: string | undefined;
  after?: string | undefined;
}

export interface TimelineStep {
  entry: HistoryEntry;
  changes: readonly Change[];
}

export const historyButton = 'ประวัติ';

const MAX_VALUE_LENGTH = 150;
/** Below what LINE takes, with room for the line of how many are left out. */
const MAX_UNITS = 4800;

/** The newest texts of a history that fit into so many messages. */
export function timelineTexts(
  request: PublishRequest,
  steps: readonly TimelineStep[],
  messages: number,
): string[] {
  const heading = `${historyButton} ${numberAndSubject(request)}`;
  const pages: string[] = [];
  let page = '';
  let left = steps.length;
  for (const [index, step] of [...steps.entries()].reverse()) {
    const words = `${index + 1}. ${stepWords(request, step)}`;
    if (page.length + words.length > MAX_UNITS) {
      pages.unshift(page);
      page = '';
    }
    if (pages.length === messages) break;
    page = page === '' ? words : `${words}\n${page}`;
    left = index;
  }
  if (page !== '') pages.unshift(page);
  const earlier = left > 0 ? `\n${more(left, earlierSteps)}` : '';
  const [first = '', ...others] = pages;
  return [`${heading}${earlier}\n${first}`, ...others];
}

const earlierSteps = 'รายการก่อนหน้านี้ อยู่ในแบบฟอร์มของคำขอ';

function stepWords(request: PublishRequest, { entry, changes }: TimelineStep): string {
  const onForm = beginsRound(entry.action) ? tookWords(request, entry) : '';
  return [historyLine(request, entry) + onForm, ...changes.map(changeWords)].join('\n');
}

/** - เรื่อง: เดิม “…” → ใหม่ “…” */
function changeWords({ label, before, after }: Change): string {
  return `   - ${label}: เดิม ${quoted(before)} → ใหม่ ${quoted(after)}`;
}

function quoted(value: string | undefined): string {
  return value === undefined ? none : `“${shortened(value, MAX_VALUE_LENGTH)}”`;
}
