/** The paper that was signed by hand, in the chat: its photos or scans, who signed it, the confirmation. */
import type { messagingApi } from '@line/bot-sdk';
import { confirmSignedPaperCard } from '../../flex-templates/confirm-signed-paper-card.js';
import { signedPaperCard } from '../../flex-templates/signed-paper-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor, presentCardOf } from '../chat/parts/present-card.js';
import { noticeOf } from '../chat/parts/preview-notice.js';
import { actOf } from '../chat/parts/request-tap.js';
import { type ConfirmStep, confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { recordMove, requireRequest } from '../moves/record-move.js';
import { fileLinks } from '../outbox/file-links.js';
import * as words from '../text/signed-paper.js';
import { type AskedSignedPaper, type SignedPaper, signedPaper, signedPaperIn } from './sign-on-paper.js';

export const signedPaperChat = {
  taps: {
    signOnPaper: async (deps, by, tapped) =>
      showStep(deps, by, await startAct(deps, by, signedPaper(deps, by, actOf(tapped)))),
    confirmSignOnPaper: async (deps, by, tapped) => {
      const act = signedPaper(deps, by, actOf(tapped));
      return showStep(deps, by, await confirmAct(deps, by, { act, shown: tapped.tap.shown }));
    },
    undoSignOnPaper: async (deps, by, tapped) => {
      const request = await recordMove(deps, by, { ...actOf(tapped), action: 'undoSignOnPaper' });
      return [text(words.takenBack(request)), await presentCardFor(deps, by, request)];
    },
  },
  questions: {
    signedPaper: {
      answer: async (deps, by, { asked: { requestId, version: seenVersion }, text: given, actKey }) => {
        const act = signedPaper(deps, by, { requestId, seenVersion, actKey });
        return showStep(deps, by, await previewAct(deps, by, { act, given }));
      },
      stopped: (deps, by, { requestId }) => presentCardOf(deps, by, requestId),
    },
  },
} satisfies ChatRoutes;

/** After a file has come: what is still missing, or what will be recorded. */
export async function signedPaperSoFar(
  deps: Deps,
  by: Person,
  { asked, notice }: { asked: AskedSignedPaper; notice?: string | undefined },
): Promise<messagingApi.FlexMessage> {
  const request = await requireRequest(deps, asked.requestId);
  const value = signedPaperIn(asked);
  return value && !notice
    ? previewOf(deps, by, { request, value })
    : questionOf(deps, by, { request, asked, notice });
}

async function showStep(
  deps: Deps,
  by: Person,
  step: ConfirmStep<PublishRequest, AskedSignedPaper, SignedPaper>,
): Promise<Reply> {
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), questionOf(deps, by, { request, asked: step.asked })];
    case 'preview':
      return [...noticeOf(step), previewOf(deps, by, { request, value: step.value })];
    case 'done':
      return [text(words.recorded(request)), await presentCardFor(deps, by, request)];
  }
}

function questionOf(
  deps: Deps,
  by: Person,
  {
    request,
    asked,
    notice,
  }: { request: PublishRequest; asked: AskedSignedPaper; notice?: string | undefined },
) {
  const { fileUrl } = fileLinks(deps, { requestId: request.id, personId: by.id });
  const uploadUrl = deps.uploadUrl({ place: 'signedPaper', id: request.id }, by.id);
  return signedPaperCard(request, { asked, fileUrl, uploadUrl, notice });
}

function previewOf(
  deps: Deps,
  by: Person,
  { request, value }: { request: PublishRequest; value: SignedPaper },
) {
  const { fileUrl } = fileLinks(deps, { requestId: request.id, personId: by.id });
  return confirmSignedPaperCard(request, { value, fileUrl });
}
