/** The buttons under the status of a request: whatever its viewer may do about it, and the ways to its history and papers. */
import type { messagingApi } from '@line/bot-sdk';
import {
  categoriesToSubmit,
  mayAdminister,
  mayNudge,
  mayReuse,
  permission,
} from '../../src/domain/permissions.js';
import type { Person } from '../../src/domain/person/person.js';
import { isUntouched } from '../../src/domain/request/decisions.js';
import { canUndo, isEarlyTakeDown, startsFrom } from '../../src/domain/request/life-cycle.js';
import {
  type PublishRequest,
  publishTaskOf,
  waitsForOthers,
} from '../../src/domain/request/publish-request.js';
import type { Office } from '../../src/offices/office.js';
import { buttons as slipButtons } from '../../src/text/correct-text.js';
import * as extension from '../../src/text/extension.js';
import * as words from '../../src/text/my-requests.js';
import { nudgeButton } from '../../src/text/nudge.js';
import { buttons as correctButtons } from '../../src/text/page-address.js';
import { recallButton } from '../../src/text/recall.js';
import * as takeDown from '../../src/text/take-down.js';
import { historyButton } from '../../src/text/timeline.js';
import { onRequest, takeDownOf } from './actions.js';
import { postbackButton } from './buttons.js';
import { lookButtons } from './look-buttons.js';
import { pageButtons } from './pages.js';
import { papersButton } from './papers-button.js';

type OwnAction =
  | 'resubmit'
  | 'askUpdate'
  | 'askExtension'
  | 'withdraw'
  | 'undo'
  | 'takeDown'
  | 'askTakeDown'
  | 'revise'
  | 'correctAddress'
  | 'correctText';

export function statusButtons(
  request: PublishRequest,
  { viewer, now, office }: { viewer: Person; now: Date; office: Office },
): messagingApi.FlexComponent[] {
  const may = (action: OwnAction) =>
    startsFrom(request, action) && permission(viewer, action, { request, now }) === 'allowed';
  const mayUndo = may('undo') && canUndo(request, viewer.id);
  return [
    ...(request.standing?.status === 'takenDown' ? [] : pageButtons(request, office)),
    ...askingButtons(request, may),
    ...(waitsForOthers(request) && mayNudge(viewer, request)
      ? [postbackButton(nudgeButton, { do: 'nudge', id: request.id })]
      : []),
    ...(may('revise') && isUntouched(request)
      ? [postbackButton(words.buttons.revise, onRequest('revise', request))]
      : []),
    ...(may('withdraw')
      ? [postbackButton(words.withdrawButton(request), onRequest('withdraw', request))]
      : []),
    ...(isHeldFor(request, viewer)
      ? [postbackButton(words.buttons.free, onRequest('release', request))]
      : []),
    ...(may('correctAddress')
      ? [postbackButton(correctButtons.correct, onRequest('correctAddress', request))]
      : []),
    ...(office.corrections && may('correctText') && request.proposal === undefined
      ? [postbackButton(slipButtons.correct, onRequest('correctText', request))]
      : []),
    ...lookButtons(request, { viewer, now }),
    ...takeDownButtons(request, { now, may }),
    ...(mayReuse(viewer, request) && categoriesToSubmit(viewer, office).length > 0
      ? [postbackButton(words.buttons.copy, { do: 'copy', id: request.id })]
      : []),
    ...(mayUndo ? [postbackButton(recallButton(request), onRequest('undo', request))] : []),
    postbackButton(historyButton, { do: 'history', id: request.id }),
    papersButton(request),
  ];
}

/** A refused proposal is corrected, or asked for again; the standing one is extended or updated. */
function askingButtons(
  request: PublishRequest,
  may: (action: OwnAction) => boolean,
): messagingApi.FlexButton[] {
  const { ask, askAgain } = extension.buttons;
  const isExtension = request.proposal?.kind === 'extension';
  if (may('resubmit') && !isExtension) {
    return [postbackButton(words.buttons.correct, onRequest('correct', request), 'primary')];
  }
  if (may('resubmit')) return [postbackButton(askAgain, onRequest('askExtension', request), 'primary')];
  const hasEnd = request.standing?.content.online.kind === 'until';
  return [
    ...(hasEnd && may('askExtension') ? [postbackButton(ask, onRequest('askExtension', request))] : []),
    ...(may('askUpdate') ? [postbackButton(words.buttons.update, onRequest('update', request))] : []),
  ];
}

/** The webmaster takes it down, its owner asks for that; who is both takes it down. */
function takeDownButtons(
  request: PublishRequest,
  { now, may }: { now: Date; may: (action: OwnAction) => boolean },
): messagingApi.FlexButton[] {
  if (may('takeDown')) {
    return [postbackButton(takeDown.takeDownButton(request, now), takeDownOf('takeDown', request))];
  }
  return may('askTakeDown') && isEarlyTakeDown(request, now)
    ? [postbackButton(takeDown.buttons.askTakeDown, takeDownOf('askTakeDown', request))]
    : [];
}

/** An administrator can free a task for somebody else. */
function isHeldFor(request: PublishRequest, viewer: Person): boolean {
  return publishTaskOf(request)?.takenBy !== undefined && mayAdminister(viewer);
}
