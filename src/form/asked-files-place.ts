/** The files of an open question about a request, as a place of the upload page: those that are put together, or the paper signed by hand. */
import type { Deps } from '../deps.js';
import { permission } from '../domain/permissions.js';
import type { UploadPlace } from '../domain/upload-place.js';
import * as attach from '../text/attach.js';
import { numberAndSubject } from '../text/request-words.js';
import * as signedPaper from '../text/signed-paper.js';
import { createHeldFilesPlace } from './held-files-place.js';

/** Each question by its kind: the action that its files are for, and the words that lead on from the page. */
const questions = {
  attach: { action: 'attach', goOn: attach.goOn },
  signedPaper: { action: 'signOnPaper', goOn: signedPaper.goOn },
} as const;

export function createAskedFilesPlace(deps: Deps, kind: keyof typeof questions): UploadPlace {
  const { action, goOn } = questions[kind];
  return createHeldFilesPlace(deps, {
    held(conversation, id) {
      const { asked } = conversation;
      if (asked?.kind !== kind || asked.requestId !== id) return undefined;
      return {
        files: asked.attachments,
        replacedBy: (attachments) => ({ ...conversation, asked: { ...asked, attachments } }),
      };
    },
    async describe(by, { id }) {
      const request = await deps.stores.requests.get(id);
      if (!request || permission(by, action, { request, now: deps.now() }) !== 'allowed') return undefined;
      return { title: numberAndSubject(request), goOn };
    },
  });
}
