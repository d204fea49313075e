/** A question to the requester in the chat, its answer, and what must be changed: typed, shown once more, and sent when confirmed. */
import { askInfoCard } from '../../flex-templates/ask-info-card.js';
import { infoPreviewCard } from '../../flex-templates/info-preview-card.js';
import type { ActRoute, ChatRoutes, HeardSmallTalk } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { actOf, type RequestTap } from '../chat/parts/request-tap.js';
import { confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import { type ActStep, type ConfirmableAct, requestAct } from '../conversation/request-act.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { InfoAction } from '../domain/request/actions.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { actOn } from '../moves/may-move.js';
import { checkMove, type RequestAct, recordMove } from '../moves/record-move.js';
import { untoldOf } from '../moves/untold.js';
import { previewNotices } from '../text/denials.js';
import * as words from '../text/info.js';
import { byPosition } from '../work/by-position.js';
import { owedByRequester } from '../work/owed-by-requester.js';
import { isWaitingForInfo } from '../work/waiting-for.js';

type InfoAct = RequestAct & { action: InfoAction };

const acts = {
  requestInfo: answerText('requestInfo'),
  giveInfo: answerText('giveInfo'),
  flag: answerText('flag'),
};

export const infoChat = {
  taps: {
    askInfo: async (deps, by, tapped) => {
      const act = infoTap(tapped);
      return showStep(deps, by, { act, step: await startAct(deps, by, confirmable(deps, by, act)) });
    },
    confirmInfo: async (deps, by, tapped) => {
      const act = infoTap(tapped);
      const confirmed = { act: confirmable(deps, by, act), shown: tapped.tap.shown };
      return showStep(deps, by, { act, step: await confirmAct(deps, by, confirmed) });
    },
  },
  acts,
  smallTalk: questionThatWaits,
} satisfies ChatRoutes;

/** Typed without the button of the card: shown as the answer, which still has to be confirmed; of several questions it answers none. */
async function questionThatWaits(
  deps: Deps,
  by: Person,
  { text: given, actKey }: HeardSmallTalk,
): Promise<Reply | undefined> {
  const owed = await owedByRequester(deps, by);
  const [asked, ...others] = owed.filter((request) => isWaitingForInfo(by, request, deps.now()));
  if (!asked) return undefined;
  if (others.length > 0) return [text(words.answerByButton), await presentCardFor(deps, by, asked)];
  const shown = await acts.giveInfo(deps, by, { given, act: actOn(asked, actKey) });
  return [text(words.perhapsAnswer), ...shown];
}

function answerText(action: InfoAction): ActRoute {
  return async (deps, by, { given, act }) => {
    const typed = { ...act, action };
    const step = await previewAct(deps, by, { act: confirmable(deps, by, typed), given });
    return showStep(deps, by, { act: typed, step });
  };
}

function infoTap(tapped: RequestTap & { tap: { as: InfoAction } }): InfoAct {
  return { ...actOf(tapped), action: tapped.tap.as };
}

function confirmable(deps: Deps, by: Person, act: InfoAct): ConfirmableAct {
  const { action, requestId, seenVersion, actKey } = act;
  return requestAct({
    ...{ act: action, requestId, version: seenVersion, actKey },
    check: () => checkMove(deps, by, act),
    read: words.readInfo(action),
    record: (said) => recordMove(deps, by, { ...act, text: said }),
  });
}

async function showStep(
  deps: Deps,
  by: Person,
  { act, step }: { act: InfoAct; step: ActStep },
): Promise<Reply> {
  const request = await byPosition(deps, step.subject);
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), askInfoCard(request, act.action)];
    case 'preview': {
      const card = infoPreviewCard(request, { as: act.action, text: step.value });
      return [...textIfAny(step.notice && previewNotices[step.notice]), card];
    }
    case 'done': {
      const untold = await untoldOf(deps, request);
      const sent = text(words.sent(request, { as: act.action, untold }));
      return [sent, await presentCardFor(deps, by, request)];
    }
  }
}
