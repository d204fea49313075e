/** Correcting a slip in what stands, in the chat: which answer, its right text, the confirmation. */
import { confirmCorrectTextCard } from '../../flex-templates/confirm-correct-text-card.js';
import { correctTextCard } from '../../flex-templates/correct-text-card.js';
import { correctablePartsCard } from '../../flex-templates/correctable-parts-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor, presentCardOf } from '../chat/parts/present-card.js';
import { noticeOf } from '../chat/parts/preview-notice.js';
import { actOf } from '../chat/parts/request-tap.js';
import { type ConfirmStep, confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { TextCorrection } from '../domain/request/small-correction.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import * as words from '../text/correct-text.js';
import { type AskedCorrection, checkCorrection, textCorrection } from './correct-text.js';

export const correctTextChat = {
  taps: {
    correctText: async (deps, by, tapped) => {
      const { request } = await checkCorrection(deps, by, actOf(tapped));
      return [correctablePartsCard(request, deps.office.corrections?.parts ?? [])];
    },
    correctPart: async (deps, by, tapped) => {
      const act = textCorrection(deps, by, { ...actOf(tapped), part: tapped.tap.part });
      return showStep(deps, by, await startAct(deps, by, act));
    },
    confirmCorrectPart: async (deps, by, tapped) => {
      const { part, shown } = tapped.tap;
      const act = textCorrection(deps, by, { ...actOf(tapped), part });
      return showStep(deps, by, await confirmAct(deps, by, { act, shown }));
    },
  },
  questions: {
    correctText: {
      answer: async (deps, by, { asked: { requestId, version: seenVersion, part }, text: given, actKey }) => {
        const act = textCorrection(deps, by, { requestId, seenVersion, actKey, part });
        return showStep(deps, by, await previewAct(deps, by, { act, given }));
      },
      stopped: (deps, by, { requestId }) => presentCardOf(deps, by, requestId),
    },
  },
} satisfies ChatRoutes;

async function showStep(
  deps: Deps,
  by: Person,
  step: ConfirmStep<PublishRequest, AskedCorrection, TextCorrection>,
): Promise<Reply> {
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), correctTextCard(request, step.asked.part)];
    case 'preview':
      return [...noticeOf(step), confirmCorrectTextCard(request, step.value)];
    case 'done':
      return [text(words.recorded(request)), await presentCardFor(deps, by, request)];
  }
}
