/** The requester's way on after a refusal: of an extension, to ask again; of all else, to correct it. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buttons as extensionButtons } from '../../src/text/extension.js';
import { buttons } from '../../src/text/publication.js';
import { onRequest } from './actions.js';
import { postbackButton } from './buttons.js';

export function correctButton(request: PublishRequest): messagingApi.FlexButton {
  return request.proposal?.kind === 'extension'
    ? postbackButton(extensionButtons.askAgain, onRequest('askExtension', request), 'primary')
    : postbackButton(buttons.correct, onRequest('correct', request), 'primary');
}
