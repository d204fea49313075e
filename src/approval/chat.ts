/** Sign-offs in the chat: which tap is which act, and the cards that answer it. */
import { confirmPermitCard } from '../../flex-templates/confirm-permit-card.js';
import { decisionOutcomeCard } from '../../flex-templates/decision-outcome-card.js';
import { refusalPreviewCard } from '../../flex-templates/refusal-preview-card.js';
import { refusalReasonCard } from '../../flex-templates/refusal-reason-card.js';
import type { ActRoute, ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { noticeOf } from '../chat/parts/preview-notice.js';
import { actOf, type RequestTap } from '../chat/parts/request-tap.js';
import { confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import { type ActStep, type ConfirmableAct, requestAct } from '../conversation/request-act.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { actorOf } from '../domain/request/history-entry.js';
import { canUndo } from '../domain/request/life-cycle.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { checkMove, type RequestAct, requireRequest } from '../moves/record-move.js';
import { untoldOf } from '../moves/untold.js';
import { readReason } from '../text/read-reason.js';
import { recalledNow } from '../text/recall.js';
import { refusalReasons } from '../text/refusal-reasons.js';
import { byPosition } from '../work/by-position.js';
import { isWaitingFor } from '../work/waiting-for.js';
import { infoChat } from './chat-info.js';
import { screeningChat } from './chat-screening.js';
import { refuseRequest, type SignOff, signOff, undoDecision } from './decide-request.js';

type RefusalAction = 'refuse' | 'return';

const screening = screeningChat(outcome);

export const approvalChat = {
  taps: {
    pass: (deps, by, tapped) => signOffStep(deps, by, { ...actOf(tapped), action: 'pass' }),
    forward: (deps, by, tapped) => signOffStep(deps, by, { ...actOf(tapped), action: 'forward' }),
    permit: (deps, by, tapped) => askToPermit(deps, by, actOf(tapped)),
    confirmPermit: (deps, by, tapped) => signOffStep(deps, by, { ...actOf(tapped), action: 'permit' }),
    refuse: (deps, by, tapped) => askWhyRefused(deps, by, refusalOf(tapped)),
    chooseReason: async (deps, by, tapped) => {
      const act = refusalAct(deps, by, refusalOf(tapped));
      const request = await requireRequest(deps, tapped.tap.id);
      const given = refusalReasons(request, deps.office)[tapped.tap.reason] ?? '';
      return showStep(deps, by, await previewAct(deps, by, { act, given, isTap: true }));
    },
    confirmRefuse: async (deps, by, tapped) => {
      const act = refusalAct(deps, by, refusalOf(tapped));
      return showStep(deps, by, await confirmAct(deps, by, { act, shown: tapped.tap.shown }));
    },
    ...screening.taps,
    ...infoChat.taps,
    undo: async (deps, by, tapped) => {
      const request = await undoDecision(deps, by, actOf(tapped));
      return [text(recalledNow(request)), await presentCardFor(deps, by, request)];
    },
  },
  smallTalk: infoChat.smallTalk,
  acts: { ...infoChat.acts, refuse: answerReason('refuse'), return: answerReason('return') },
} satisfies ChatRoutes;

export async function askWhyRefused(
  deps: Deps,
  by: Person,
  act: RequestAct & { action: RefusalAction },
): Promise<Reply> {
  return showStep(deps, by, await startAct(deps, by, refusalAct(deps, by, act)));
}

/** A reason that was typed instead of chosen. */
function answerReason(action: RefusalAction): ActRoute {
  return async (deps, by, { given, act }) => {
    const confirmable = refusalAct(deps, by, { ...act, action });
    return showStep(deps, by, await previewAct(deps, by, { act: confirmable, given }));
  };
}

async function signOffStep(deps: Deps, by: Person, act: SignOff): Promise<Reply> {
  return outcome(deps, by, await signOff(deps, by, act));
}

/** The first tap changes nothing yet: the confirmation names the request. */
async function askToPermit(deps: Deps, by: Person, act: RequestAct): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'permit' });
  if (repeated) return outcome(deps, by, request);
  const actor = actorOf(request, { by, now: deps.now() }, 'permit');
  return [confirmPermitCard(await byPosition(deps, request), actor)];
}

function refusalOf(tapped: RequestTap & { tap: { as: RefusalAction } }) {
  return { ...actOf(tapped), action: tapped.tap.as };
}

function refusalAct(deps: Deps, by: Person, act: RequestAct & { action: RefusalAction }): ConfirmableAct {
  const { action, requestId, seenVersion, actKey } = act;
  return requestAct({
    ...{ act: action, requestId, version: seenVersion, actKey },
    check: () => checkMove(deps, by, act),
    read: readReason,
    record: (reason) => refuseRequest(deps, by, { ...act, reason }),
  });
}

async function showStep(deps: Deps, by: Person, step: ActStep): Promise<Reply> {
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), refusalReasonCard(request, refusalReasons(request, deps.office))];
    case 'preview':
      return [
        ...noticeOf(step),
        refusalPreviewCard(request, step.value, actorOf(request, { by, now: deps.now() }, 'refuse')),
      ];
    case 'done':
      return outcome(deps, by, request);
  }
}

/** The decision, and with it the next task where the same person has that too: a reply is free. */
async function outcome(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  const untold = await untoldOf(deps, request);
  const decided = decisionOutcomeCard(request, {
    viewerId: by.id,
    canUndo: canUndo(request, by.id),
    untold,
  });
  return isWaitingFor(by, request, deps.now())
    ? [decided, await presentCardFor(deps, by, request)]
    : [decided];
}
