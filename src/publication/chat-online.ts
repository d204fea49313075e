/** A publication that stands on the website, in the chat: it is still right, it is to come down, it came down. */
import { confirmTakeDownCard } from '../../flex-templates/confirm-take-down-card.js';
import { takeDownReasonCard } from '../../flex-templates/take-down-reason-card.js';
import { takenDownCard } from '../../flex-templates/taken-down-card.js';
import type { ActRoute, ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { noticeOf } from '../chat/parts/preview-notice.js';
import { actOf, type RequestTap } from '../chat/parts/request-tap.js';
import { confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import { type ActStep, type ConfirmableAct, requestAct } from '../conversation/request-act.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { TakeDownAction } from '../domain/request/actions.js';
import { isEarlyTakeDown } from '../domain/request/life-cycle.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { checkMove, type RequestAct } from '../moves/record-move.js';
import { untoldOf } from '../moves/untold.js';
import { readReason } from '../text/read-reason.js';
import * as words from '../text/take-down.js';
import { proofIn } from './proof-in.js';
import { takeDown } from './stand-online.js';

type TakeDownAct = RequestAct & { action: TakeDownAction };

export const onlineChat = {
  taps: {
    takeDown: async (deps, by, tapped) => {
      const act = takeDownTap(tapped);
      return showStep(deps, by, { act, step: await startAct(deps, by, confirmable(deps, by, act)) });
    },
    chooseTakeDownReason: (deps, by, tapped) =>
      preview(deps, by, {
        act: takeDownTap(tapped),
        given: words.reasons[tapped.tap.reason] ?? '',
        isTap: true,
      }),
    confirmTakeDown: async (deps, by, tapped) => {
      const act = takeDownTap(tapped);
      const confirmed = { act: confirmable(deps, by, act), shown: tapped.tap.shown };
      return showStep(deps, by, { act, step: await confirmAct(deps, by, confirmed) });
    },
  },
  acts: { takeDown: answerReason('takeDown'), askTakeDown: answerReason('askTakeDown') },
} satisfies ChatRoutes;

/** A reason that was typed instead of chosen. */
function answerReason(action: TakeDownAction): ActRoute {
  return (deps, by, { given, act }) => preview(deps, by, { act: { ...act, action }, given });
}

function takeDownTap(tapped: RequestTap & { tap: { as: TakeDownAction } }): TakeDownAct {
  return { ...actOf(tapped), action: tapped.tap.as };
}

async function preview(
  deps: Deps,
  by: Person,
  { act, ...heard }: { act: TakeDownAct; given: string; isTap?: true },
): Promise<Reply> {
  return showStep(deps, by, {
    act,
    step: await previewAct(deps, by, { act: confirmable(deps, by, act), ...heard }),
  });
}

/** A publication whose time is over only needs the confirmation; any other a reason first. */
function confirmable(deps: Deps, by: Person, act: TakeDownAct): ConfirmableAct {
  const { action, requestId, seenVersion, actKey } = act;
  const confirmed = requestAct({
    ...{ act: action, requestId, version: seenVersion, actKey },
    check: () => checkMove(deps, by, act),
    read: readReason,
    isValueNeeded: (request) => action === 'askTakeDown' || isEarlyTakeDown(request, deps.now()),
    record: (reason, asked) => takeDown(deps, by, { ...act, ...proofIn(asked), reason }),
  });
  return { ...confirmed, takesFiles: action === 'takeDown' };
}

async function showStep(
  deps: Deps,
  by: Person,
  { act, step }: { act: TakeDownAct; step: ActStep },
): Promise<Reply> {
  const { office } = deps;
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), takeDownReasonCard(request, act.action)];
    case 'preview': {
      const reason = step.value === '' ? undefined : step.value;
      const card = confirmTakeDownCard(request, { as: act.action, reason, office });
      return [...noticeOf(step), card];
    }
    case 'done':
      return recorded(deps, by, { action: act.action, request });
  }
}

async function recorded(
  deps: Deps,
  by: Person,
  { action, request }: { action: TakeDownAction; request: PublishRequest },
): Promise<Reply> {
  const untold = await untoldOf(deps, request);
  return action === 'takeDown'
    ? [takenDownCard(request, { for: 'webmaster', office: deps.office, untold })]
    : [text(words.asked(request, untold)), await presentCardFor(deps, by, request)];
}
