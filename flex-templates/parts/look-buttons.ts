/** For whoever looks at what stands on the website: it is current, or its owner must change something. */
import type { messagingApi } from '@line/bot-sdk';
import { permission } from '../../src/domain/permissions.js';
import type { Person } from '../../src/domain/person/person.js';
import { canUndoCheck, startsFrom } from '../../src/domain/request/life-cycle.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buttons } from '../../src/text/currency.js';
import { infoOf, onRequest } from './actions.js';
import { postbackButton } from './buttons.js';

export function lookButtons(
  request: PublishRequest,
  { viewer, now }: { viewer: Person; now: Date },
): messagingApi.FlexButton[] {
  const mayLook = permission(viewer, 'checkCurrent', { request, now }) === 'allowed';
  const undo = canUndoCheck(request, viewer.id)
    ? [postbackButton(buttons.undoCheck, onRequest('undoCheck', request))]
    : [];
  if (!mayLook || !startsFrom(request, 'checkCurrent')) return undo;
  const isBeingChanged = request.proposal !== undefined;
  return [
    ...undo,
    postbackButton(buttons.checkCurrent, onRequest('checkCurrent', request)),
    ...(isBeingChanged ? [] : [postbackButton(buttons.flag, infoOf('flag', request))]),
  ];
}
