/** Deciding in the chat: which tap is which step, and the cards that answer it. */
import { confirmPermitCard } from '../../flex-templates/confirm-permit-card.js';
import { decisionOutcomeCard } from '../../flex-templates/decision-outcome-card.js';
import { refusalPreviewCard } from '../../flex-templates/refusal-preview-card.js';
import { refusalReasonCard } from '../../flex-templates/refusal-reason-card.js';
import type { ActRoute, ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { actOf, type RequestTap } from '../chat/parts/request-tap.js';
import { confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import { type ActStep, type ConfirmableAct, requestAct } from '../conversation/request-act.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { canUndo } from '../domain/request/life-cycle.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { checkMove, type RequestAct } from '../moves/record-move.js';
import { readReason } from '../text/read-reason.js';
import { newerPreview } from '../text/refusals.js';
import { isWaitingFor } from '../work/waiting-for.js';
import { passStep, refuseRequest, undoDecision } from './decide-request.js';

type Refusal = 'refuse' | 'return';

export const approvalChat = {
  taps: {
    pass: (deps, by, tapped) => pass(deps, by, { ...actOf(tapped), action: 'pass' }),
    forward: (deps, by, tapped) => pass(deps, by, { ...actOf(tapped), action: 'forward' }),
    permit: async (deps, by, tapped) => askToPermit(deps, by, actOf(tapped)),
    confirmPermit: (deps, by, tapped) => pass(deps, by, { ...actOf(tapped), action: 'permit' }),
    refuse: async (deps, by, tapped) =>
      shown(deps, by, await startAct(deps, by, refusal(deps, by, refusalTap(tapped)))),
    chooseReason: async (deps, by, tapped) => {
      const given = deps.office.refusalReasons[tapped.tap.reason] ?? '';
      return shown(
        deps,
        by,
        await previewAct(deps, by, { act: refusal(deps, by, refusalTap(tapped)), given }),
      );
    },
    confirmRefuse: async (deps, by, tapped) => {
      const act = refusal(deps, by, refusalTap(tapped));
      return shown(deps, by, await confirmAct(deps, by, { act, shown: tapped.tap.shown }));
    },
    undo: async (deps, by, tapped) => [
      await presentCardFor(deps, by, await undoDecision(deps, by, actOf(tapped))),
    ],
  },
  acts: { refuse: answerReason('refuse'), return: answerReason('return') },
} satisfies ChatRoutes;

/** A reason that was typed instead of chosen. */
function answerReason(action: Refusal): ActRoute {
  return async (deps, by, { given, act }) => {
    const confirmable = refusal(deps, by, { ...act, action });
    return shown(deps, by, await previewAct(deps, by, { act: confirmable, given }));
  };
}

async function pass(
  deps: Deps,
  by: Person,
  act: RequestAct & { action: 'pass' | 'forward' | 'permit' },
): Promise<Reply> {
  return outcome(deps, by, await passStep(deps, by, act));
}

/** First tap: nothing happens yet, the confirmation names the item. */
async function askToPermit(deps: Deps, by: Person, act: RequestAct): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'permit' });
  return repeated ? outcome(deps, by, request) : [confirmPermitCard(request)];
}

function refusalTap(tapped: RequestTap & { tap: { as: Refusal } }) {
  return { ...actOf(tapped), action: tapped.tap.as };
}

function refusal(deps: Deps, by: Person, act: RequestAct & { action: Refusal }): ConfirmableAct {
  const { action, requestId, seenVersion, actKey } = act;
  return requestAct({
    ...{ act: action, requestId, version: seenVersion, actKey },
    check: () => checkMove(deps, by, act),
    read: readReason,
    record: (reason) => refuseRequest(deps, by, { ...act, reason }),
  });
}

async function shown(deps: Deps, by: Person, step: ActStep): Promise<Reply> {
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), refusalReasonCard(request, deps.office.refusalReasons)];
    case 'preview':
      return [...(step.isNewer ? [text(newerPreview)] : []), refusalPreviewCard(request, step.value)];
    case 'done':
      return outcome(deps, by, request);
  }
}

/** What was decided; with it the next task, where the same person has that too: a reply is free. */
async function outcome(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  const decided = decisionOutcomeCard(request, { viewerId: by.id, canUndo: canUndo(request, by.id) });
  return isWaitingFor(by, request, deps.now())
    ? [decided, await presentCardFor(deps, by, request)]
    : [decided];
}
