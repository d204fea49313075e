/** From a question or a confirmation back to the request it is about: nothing is recorded. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { back } from '../../src/text/request-words.js';
import { postbackButton } from './buttons.js';

export function backButton({ id }: Pick<PublishRequest, 'id'>): messagingApi.FlexButton {
  return postbackButton(back, { do: 'show', id, closes: 'question' });
}
