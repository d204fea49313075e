/** The paper that was signed by hand: its files and who signed it, shown once more, recorded. */
import { countCharacters } from '../characters.js';
import type { Confirmable } from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import type { Asked } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { Attachment } from '../domain/request/content.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { checkMove, type RequestAct, recordMove } from '../moves/record-move.js';
import { tidyText } from '../text/reader/tidy-text.js';
import { faults } from '../text/signed-paper.js';

export type AskedSignedPaper = Extract<Asked, { kind: 'signedPaper' }>;

export interface SignedPaper {
  papers: Attachment[];
  reason: string;
}

/** In characters as people see them. */
const MAX_REASON_LENGTH = 300;

export function signedPaper(
  deps: Deps,
  by: Person,
  act: RequestAct,
): Confirmable<PublishRequest, AskedSignedPaper, SignedPaper> {
  const { requestId, seenVersion: version, actKey } = act;
  return {
    actKey,
    async check() {
      const { repeated, request } = await checkMove(deps, by, { ...act, action: 'signOnPaper' });
      return { repeated, subject: request };
    },
    question: () => ({ kind: 'signedPaper', requestId, version, attachments: [] }),
    isAbout: (asked): asked is AskedSignedPaper =>
      asked.kind === 'signedPaper' && asked.requestId === requestId,
    read(given, _, asked) {
      const reason = tidyText(given);
      if (asked.attachments.length === 0) return { fault: faults.filesFirst };
      if (reason === '') return { fault: faults.noReason };
      if (countCharacters(reason) > MAX_REASON_LENGTH) return { fault: faults.tooLong(MAX_REASON_LENGTH) };
      return { asked: { ...asked, version, reason } };
    },
    valueOf: signedPaperIn,
    record: (value) => recordMove(deps, by, { ...act, action: 'signOnPaper', ...value }),
  };
}

/** @returns undefined while files or words are missing, or a file waits for the virus scanner */
export function signedPaperIn(asked: AskedSignedPaper | undefined): SignedPaper | undefined {
  const { attachments: papers = [], reason } = asked ?? {};
  const isWhole = papers.length > 0 && !papers.some(({ isUnscanned }) => isUnscanned);
  return isWhole && reason !== undefined ? { papers, reason } : undefined;
}
