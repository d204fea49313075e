/** The door to the decision: which tap is which step. */
import type { Deps, Reply } from '../deps.js';
import type { Asked } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { ReadPostback } from '../line/postback.js';
import { askToPermit, doStep, permitRequest, undoDecision } from './decide-request.js';
import { askReason, previewRefusal, refuseRequest } from './refuse-request.js';

export type ApprovalTap = Extract<
  ReadPostback,
  {
    do:
      | 'pass'
      | 'forward'
      | 'permit'
      | 'confirmPermit'
      | 'refuse'
      | 'chooseReason'
      | 'confirmRefuse'
      | 'undo';
  }
>;

export function approvalHandler(
  deps: Deps,
  by: Person,
  { tap, actKey }: { tap: ApprovalTap; actKey: string },
): Promise<Reply> {
  const tapped = { id: tap.id, v: tap.v, actKey };
  switch (tap.do) {
    case 'pass':
    case 'forward':
      return doStep(deps, by, { ...tapped, action: tap.do });
    case 'permit':
      return askToPermit(deps, by, tapped);
    case 'confirmPermit':
      return permitRequest(deps, by, tapped);
    case 'refuse':
      return askReason(deps, by, { ...tapped, as: tap.as });
    case 'chooseReason':
      return previewRefusal(deps, by, {
        ...tapped,
        as: tap.as,
        reason: deps.office.refusalReasons[tap.reason] ?? '',
      });
    case 'confirmRefuse':
      return refuseRequest(deps, by, { ...tapped, as: tap.as, shown: tap.shown });
    case 'undo':
      return undoDecision(deps, by, tapped);
  }
}

/** A reason that was typed instead of chosen. */
export function reasonHandler(
  deps: Deps,
  by: Person,
  { asked, text, actKey }: { asked: Extract<Asked, { kind: 'refusalReason' }>; text: string; actKey: string },
): Promise<Reply> {
  return previewRefusal(deps, by, {
    id: asked.requestId,
    v: asked.version,
    as: asked.as,
    actKey,
    reason: text,
  });
}
