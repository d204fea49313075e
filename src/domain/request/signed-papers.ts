/** The paper of a request that was signed by hand, as the history holds it: it stands for the round in which it was recorded. */
import type { Attachment } from './content.js';
import type { HistoryEntry, PublishRequest } from './publish-request.js';

type WithHistory = Pick<PublishRequest, 'history'>;

/** The newest record of it that was not taken back; absent: nothing was signed on paper. */
export function lastSignedOnPaper(request: WithHistory): HistoryEntry | undefined {
  return standingRecords(request).at(-1);
}

/** The papers of all rounds, in the order in which they were recorded. */
export function signedPapersOf(request: WithHistory): Attachment[] {
  return standingRecords(request).flatMap(({ signedPapers = [] }) => signedPapers);
}

/** Can this person take back the newest record? Only whoever made it. */
export function canUndoSignedPaper(request: WithHistory, personId: string): boolean {
  return lastSignedOnPaper(request)?.by.personId === personId;
}

/** Each taking back ends the newest record that still stands. */
function standingRecords({ history }: WithHistory): HistoryEntry[] {
  const standing: HistoryEntry[] = [];
  for (const entry of history) {
    if (entry.action === 'signOnPaper') standing.push(entry);
    if (entry.action === 'undoSignOnPaper') standing.pop();
  }
  return standing;
}
