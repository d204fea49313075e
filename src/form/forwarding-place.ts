/** The files of a request that is put together before it goes on, as a place of the upload page: as long as their question is open. */
import type { Deps } from '../deps.js';
import { permission } from '../domain/permissions.js';
import type { UploadPlace } from '../domain/upload-place.js';
import { goOn } from '../text/attach.js';
import { numberAndSubject } from '../text/request-words.js';
import { createHeldFilesPlace } from './held-files-place.js';

export function createForwardingPlace(deps: Deps): UploadPlace {
  return createHeldFilesPlace(deps, {
    held(conversation, id) {
      const { asked } = conversation;
      if (asked?.kind !== 'attach' || asked.requestId !== id) return undefined;
      return {
        files: asked.attachments,
        replacedBy: (attachments) => ({ ...conversation, asked: { ...asked, attachments } }),
      };
    },
    async describe(by, { id }) {
      const request = await deps.stores.requests.get(id);
      if (!request || permission(by, 'attach', { request, now: deps.now() }) !== 'allowed') return undefined;
      return { title: numberAndSubject(request), goOn };
    },
  });
}
