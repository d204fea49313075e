/** The paper that was signed by hand, as a place of the upload page: as long as its question is open. */
import type { Deps } from '../deps.js';
import { permission } from '../domain/permissions.js';
import type { UploadPlace } from '../domain/upload-place.js';
import { numberAndSubject } from '../text/request-words.js';
import { goOn } from '../text/signed-paper.js';
import { createHeldFilesPlace } from './held-files-place.js';

export function createSignedPaperPlace(deps: Deps): UploadPlace {
  return createHeldFilesPlace(deps, {
    held(conversation, id) {
      const { asked } = conversation;
      if (asked?.kind !== 'signedPaper' || asked.requestId !== id) return undefined;
      return {
        files: asked.attachments,
        replacedBy: (attachments) => ({ ...conversation, asked: { ...asked, attachments } }),
      };
    },
    async describe(by, { id }) {
      const request = await deps.stores.requests.get(id);
      if (!request || permission(by, 'signOnPaper', { request, now: deps.now() }) !== 'allowed')
        return undefined;
      return { title: numberAndSubject(request), goOn };
    },
  });
}
