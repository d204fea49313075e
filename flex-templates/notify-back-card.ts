/** To the webmaster after a refusal: what the requester was told in the webmaster's name, and how to reach the requester. */
import type { messagingApi } from '@line/bot-sdk';
import { lastRefusal } from '../src/domain/request/decisions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import type { Untold } from '../src/domain/untold.js';
import { phoneAddress } from '../src/text/phone-address.js';
import * as publication from '../src/text/publication.js';
import * as words from '../src/text/request-words.js';
import { kindWord, refuseWord } from '../src/text/statuses.js';
import { toldWords } from '../src/text/untold.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface NotifyBackOptions {
  untold?: readonly Untold[];
  /** How the requester is reached now; absent: as the request says. */
  contact?: string | undefined;
}

export function notifyBackCard(
  request: PublishRequest,
  { untold = [], contact = request.requester.contact }: NotifyBackOptions = {},
): messagingApi.FlexMessage {
  const { requester } = request;
  const reason = lastRefusal(request)?.reason ?? '';
  const phone = phoneAddress(contact);
  return card({
    altText: publication.notifyBackAlt(request, reason),
    tone: 'refused',
    heading: requestHeading(publication.notifyBackTitle(refuseWord(request), kindWord(request)), request),
    body: [
      ...longFact(words.labels.reason, reason, lengths.reason),
      ...facts([
        [words.labels.requester, words.actorWords(requester)],
        [words.labels.unit, requester.unit],
        [words.labels.contact, contact],
      ]),
      textPart(toldWords(publication.toldInYourName, untold)),
    ],
    buttons: [
      ...(phone ? linkButton(publication.buttons.call, phone) : []),
      postbackButton(words.openRequest, { do: 'show', id: request.id }),
    ],
  });
}
