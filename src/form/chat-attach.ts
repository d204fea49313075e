/** The files of the step that puts a request together, in the chat: sent, taken out, and kept when confirmed. */
import { attachFilesCard } from '../../flex-templates/attach-files-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor, presentCardOf } from '../chat/parts/present-card.js';
import { actOf } from '../chat/parts/request-tap.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { requireRequest } from '../moves/record-move.js';
import { fileLinks } from '../outbox/file-links.js';
import * as words from '../text/attach.js';
import { previewNotices } from '../text/denials.js';
import {
  type AskedFiles,
  type AttachStep,
  detachFile,
  recordAttachments,
  startAttaching,
} from './attach-files.js';
import { forwardingUploadUrl } from './chat-upload.js';

export const attachChat = {
  taps: {
    attachFiles: async (deps, by, tapped) =>
      showStep(deps, by, await startAttaching(deps, by, actOf(tapped))),
    detachFile: async (deps, by, tapped) =>
      showStep(deps, by, await detachFile(deps, by, { ...actOf(tapped), fileId: tapped.tap.file })),
    confirmAttach: async (deps, by, tapped) =>
      showStep(deps, by, await recordAttachments(deps, by, { ...actOf(tapped), shown: tapped.tap.shown })),
  },
  questions: {
    attach: {
      answer: async (deps, by, { asked }) => [text(words.sendFiles), await filesCard(deps, by, asked)],
      stopped: (deps, by, { requestId }) => presentCardOf(deps, by, requestId),
    },
  },
} satisfies ChatRoutes;

export async function filesCard(deps: Deps, by: Person, asked: AskedFiles, notice?: string) {
  const request = await requireRequest(deps, asked.requestId);
  const { fileUrl } = fileLinks(deps, { requestId: request.id, personId: by.id });
  const uploadUrl = forwardingUploadUrl(deps, by, request.id);
  return attachFilesCard(request, { asked, fileUrl, uploadUrl, notice });
}

async function showStep(deps: Deps, by: Person, step: AttachStep): Promise<Reply> {
  if (step.kind === 'asked') {
    return [...textIfAny(step.notice && previewNotices[step.notice]), await filesCard(deps, by, step.asked)];
  }
  const said = step.kind === 'unchanged' ? words.unchanged : words.recorded;
  return [text(said(step.request)), await presentCardFor(deps, by, step.request)];
}
