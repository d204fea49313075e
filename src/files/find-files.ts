/** Finds the files that a link opens, for the person whom it names: only what this person may see at this moment. */

import { conversationOf } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asksForFiles } from '../domain/conversation.js';
import { maySee } from '../domain/permissions.js';
import type { Attachment } from '../domain/request/content.js';
import { contentOf, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import { screenshotsOf } from '../domain/request/screenshots.js';
import { signedPapersOf } from '../domain/request/signed-papers.js';

export interface Wanted {
  /** A request, or a draft that may become one. */
  requestId: string;
  personId: string;
  /** Absent: all files as they are now. */
  fileId?: string;
}

export type FoundFiles =
  | { kind: 'found'; files: Attachment[]; number?: string }
  | { kind: 'notYours' }
  | { kind: 'gone' };

export async function findFiles(deps: Deps, { requestId, personId, fileId }: Wanted): Promise<FoundFiles> {
  const by = await deps.stores.persons.get(personId);
  if (by?.status !== 'active') return { kind: 'notYours' };
  const request = await deps.stores.requests.get(requestId);
  const seen = request && maySee(by, request, deps.now()) ? request : undefined;
  const ofRequest = seen && filesOf(seen, fileId);
  if (seen && ofRequest) return { kind: 'found', files: ofRequest, number: requestNumber(seen) };
  const ofDraft = await filesOfDraft(deps, { requestId, personId, fileId });
  if (ofDraft) return { kind: 'found', files: ofDraft };
  return { kind: request && !seen ? 'notYours' : 'gone' };
}

/** Also what an earlier round held, since its cards are still in the chat. */
function filesOf(request: PublishRequest, fileId: string | undefined): Attachment[] | undefined {
  const now = contentOf(request).attachments;
  if (fileId === undefined) return now;
  const earlier = request.history.flatMap(({ content }) => (content ? [content.attachments] : []));
  const standing = request.standing ? [request.standing.content.attachments] : [];
  return [now, ...standing, ...earlier, signedPapersOf(request), screenshotsOf(request)].find((files) =>
    files.some(({ id }) => id === fileId),
  );
}

async function filesOfDraft(
  deps: Deps,
  { requestId, personId, fileId }: { requestId: string; personId: string; fileId: string | undefined },
): Promise<Attachment[] | undefined> {
  const { draft, asked } = await conversationOf(deps, personId);
  if (asksForFiles(asked) && asked.requestId === requestId) {
    const files = (asked.attachments ?? []).filter(({ id }) => fileId === undefined || id === fileId);
    if (files.length > 0) return files;
  }
  if (draft?.requestId !== requestId) return undefined;
  const { attachments = [] } = draft.answers;
  return fileId === undefined || attachments.some(({ id }) => id === fileId) ? attachments : undefined;
}
