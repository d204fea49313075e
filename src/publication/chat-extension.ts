/** An extension in the chat: asks for the new last day and the reason, shows both, and sends them when confirmed. */
import { confirmExtensionCard } from '../../flex-templates/confirm-extension-card.js';
import { extensionDayCard, extensionReasonCard } from '../../flex-templates/extension-question-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor, presentCardOf } from '../chat/parts/present-card.js';
import { noticeOf } from '../chat/parts/preview-notice.js';
import { actOf } from '../chat/parts/request-tap.js';
import { bangkokDate } from '../clock.js';
import {
  type Confirmable,
  type ConfirmStep,
  confirmAct,
  previewAct,
  startAct,
} from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import type { RequestAct } from '../moves/record-move.js';
import * as words from '../text/extension.js';
import { askForExtension, checkExtension } from './extend.js';
import {
  type AskedExtension,
  type Extension,
  extensionDays,
  extensionStep,
  readyDays,
  toldExtension,
} from './extension-step.js';

export const extensionChat = {
  taps: {
    askExtension: async (deps, by, tapped) =>
      showStep(deps, by, await startAct(deps, by, extension(deps, by, actOf(tapped)))),
    extendTo: (deps, by, heard) =>
      answered(deps, by, { act: actOf(heard), given: heard.picked?.day ?? heard.tap.day ?? '', isTap: true }),
    extendBecause: (deps, by, tapped) =>
      answered(deps, by, { act: actOf(tapped), given: words.reasons[tapped.tap.reason] ?? '', isTap: true }),
    confirmExtension: async (deps, by, tapped) => {
      const act = extension(deps, by, actOf(tapped));
      return showStep(deps, by, await confirmAct(deps, by, { act, shown: tapped.tap.shown }));
    },
  },
  questions: {
    extension: {
      answer: (deps, by, { asked: { requestId, version }, text: given, actKey }) =>
        answered(deps, by, { act: { requestId, seenVersion: version, actKey }, given }),
      stopped: (deps, by, { requestId }) => presentCardOf(deps, by, requestId),
    },
  },
} satisfies ChatRoutes;

/** Carries on with what was typed or chosen: the day is taken, then the reason, and both are shown. */
export async function answered(
  deps: Deps,
  by: Person,
  { act, ...heard }: { act: RequestAct; given: string; isTap?: true },
): Promise<Reply> {
  const step = await previewAct(deps, by, { act: extension(deps, by, act), ...heard });
  return showStep(deps, by, step, heard.given);
}

export function extension(
  deps: Deps,
  by: Person,
  act: RequestAct,
): Confirmable<PublishRequest, AskedExtension, Extension> {
  const { requestId, seenVersion: version, actKey } = act;
  return {
    actKey,
    check: () => checkExtension(deps, by, act),
    question: () => ({ kind: 'extension', requestId, version }),
    isAbout: (asked): asked is AskedExtension => asked.kind === 'extension' && asked.requestId === requestId,
    read: (given, request, asked) =>
      extensionStep({ ...asked, version }, given, { request, today: bangkokDate(deps.now()) }),
    valueOf: (asked) => asked && toldExtension(asked),
    record: (told) => askForExtension(deps, by, { ...act, ...told }),
  };
}

export async function showStep(
  deps: Deps,
  by: Person,
  step: ConfirmStep<PublishRequest, AskedExtension, Extension>,
  given = '',
): Promise<Reply> {
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), questionCard(deps, request, { ...step.asked, given })];
    case 'preview': {
      const card = confirmExtensionCard(request, step.value);
      return [...noticeOf(step), card];
    }
    case 'done':
      return [text(words.asked(request)), await presentCardFor(deps, by, request)];
  }
}

function questionCard(
  deps: Deps,
  request: PublishRequest,
  { lastDay, given }: AskedExtension & { given: string },
) {
  if (lastDay !== undefined) return extensionReasonCard(request, lastDay);
  const today = bangkokDate(deps.now());
  const readings = extensionDays(given, { request, today });
  return extensionDayCard(request, { days: readyDays(request, today), today, readings });
}
