/** Asks once more about an address that stands for another request: it may have been pasted twice. */
import type { messagingApi } from '@line/bot-sdk';
import type { AddressAction } from '../src/domain/request/actions.js';
import type { Page, PublishRequest } from '../src/domain/request/publish-request.js';
import { sharedQuestion, titles } from '../src/text/page-address.js';
import { doubtfulAddressCard } from './parts/doubtful-address.js';

export function sharedAddressCard(
  request: PublishRequest,
  given: { as: AddressAction; page: Page; other: PublishRequest; shown: string },
): messagingApi.FlexMessage {
  const { as, page, other, shown } = given;
  const question = sharedQuestion(other);
  return doubtfulAddressCard(request, { as, url: page.url, title: titles.shared, question, shown });
}
