/** The draft as a place of the upload page: only its owner's, as long as it is a draft. */
import type { Deps } from '../deps.js';
import type { UploadPlace } from '../domain/upload-place.js';
import { unnamedDraft } from '../text/form.js';
import { goOnWithDraft } from '../text/upload.js';
import { createHeldFilesPlace } from './held-files-place.js';

export function createDraftPlace(deps: Deps): UploadPlace {
  return createHeldFilesPlace(deps, {
    held(conversation, id) {
      const { draft } = conversation;
      if (draft?.requestId !== id) return undefined;
      const { answers } = draft;
      return {
        files: answers.attachments ?? [],
        replacedBy: (attachments) => ({
          ...conversation,
          draft: { ...draft, answers: { ...answers, attachments } },
        }),
      };
    },
    async describe(_by, { conversation: { draft } }) {
      return { title: draft?.answers.subject ?? unnamedDraft, goOn: goOnWithDraft };
    },
  });
}
