/** The door to publishing: which tap is which step. */
import type { Deps, Reply } from '../deps.js';
import type { Asked } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { ReadPostback } from '../line/postback.js';
import { reasons } from '../text/take-down.js';
import { assignTask, chooseReceiver } from './assign-task.js';
import { confirmCurrent } from './confirm-current.js';
import {
  askPageAddress,
  previewPublication,
  recordPublication,
  takeOrRelease,
} from './record-publication.js';
import { confirmTakeDown, previewTakeDown, startTakeDown } from './take-down.js';

export type PublicationTap = Extract<
  ReadPostback,
  {
    do:
      | 'take'
      | 'release'
      | 'chooseReceiver'
      | 'assign'
      | 'publish'
      | 'confirmPublish'
      | 'keep'
      | 'takeDown'
      | 'chooseTakeDownReason'
      | 'confirmTakeDown';
  }
>;

export function publicationHandler(
  deps: Deps,
  by: Person,
  { tap, actKey }: { tap: PublicationTap; actKey: string },
): Promise<Reply> {
  const task = { id: tap.id, v: tap.v, actKey };
  switch (tap.do) {
    case 'take':
    case 'release':
      return takeOrRelease(deps, by, { ...task, action: tap.do });
    case 'chooseReceiver':
      return chooseReceiver(deps, by, task);
    case 'assign':
      return assignTask(deps, by, { ...task, to: tap.to });
    case 'publish':
      return askPageAddress(deps, by, task);
    case 'confirmPublish':
      return recordPublication(deps, by, { ...task, shown: tap.shown });
    case 'keep':
      return confirmCurrent(deps, by, task);
    case 'takeDown':
      return startTakeDown(deps, by, { ...task, as: tap.as });
    case 'chooseTakeDownReason':
      return previewTakeDown(deps, by, { ...task, as: tap.as, text: reasons[tap.reason] ?? '' });
    case 'confirmTakeDown':
      return confirmTakeDown(deps, by, { ...task, as: tap.as, shown: tap.shown });
  }
}

export function pageAddressHandler(
  deps: Deps,
  by: Person,
  { asked, text, actKey }: { asked: Extract<Asked, { kind: 'pageAddress' }>; text: string; actKey: string },
): Promise<Reply> {
  return previewPublication(deps, by, {
    id: asked.requestId,
    v: asked.version,
    siteId: asked.siteId,
    actKey,
    text,
  });
}

/** A reason that was typed instead of chosen. */
export function takeDownReasonHandler(
  deps: Deps,
  by: Person,
  {
    asked,
    text,
    actKey,
  }: { asked: Extract<Asked, { kind: 'takeDownReason' }>; text: string; actKey: string },
): Promise<Reply> {
  const { requestId: id, version: v, as } = asked;
  return previewTakeDown(deps, by, { id, v, as, actKey, text });
}
