/** The paper of a request that was signed by hand, as the history holds it: it stands for the round in which it was recorded. */
import type { Attachment } from './content.js';
import type { HistoryEntry, PublishRequest } from './publish-request.js';

type WithHistory = Pick<PublishRequest, 'history'>;

/** The newest record of it; absent: nothing was signed on paper. */
export function lastSignedOnPaper({ history }: WithHistory): HistoryEntry | undefined {
  return history.findLast(({ action }) => action === 'signOnPaper');
}

/** Of all rounds, in the order in which they were recorded. */
export function signedPapersOf({ history }: WithHistory): Attachment[] {
  return history.flatMap(({ signedPapers = [] }) => signedPapers);
}
