/** To the papers of a request, on every card that shows where it is. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buttons } from '../../src/text/paper.js';
import { postbackButton } from './buttons.js';

export function papersButton({ id }: Pick<PublishRequest, 'id'>): messagingApi.FlexButton {
  return postbackButton(buttons.papers, { do: 'papers', id });
}
