/** The information is on the website: to the requester as the result, to the webmaster as the answer to his tap. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/publish-request.js';
import * as publication from '../src/text/publication.js';
import * as words from '../src/text/request-words.js';
import { dateTime } from '../src/text/thai-date.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';

export function publishedCard(
  request: PublishRequest,
  { for: reader }: { for: 'requester' | 'webmaster' },
): messagingApi.FlexMessage {
  const { titles, labels, buttons, requesterIsTold, publishedAlt } = publication;
  const { publication: published, content } = request;
  return card({
    altText: publishedAlt(request),
    heading: requestHeading(reader === 'requester' ? titles.published : titles.recorded, request),
    body: [
      ...facts([
        [labels.publishedAt, published && dateTime(published.at)],
        [words.contentLabels.online, words.onlineWords(content.online)],
        [labels.publishedBy, published && words.actorWords(published.by)],
        [labels.address, published?.url],
      ]),
      ...(reader === 'webmaster' ? [note(requesterIsTold)] : []),
    ],
    buttons: [
      ...(published ? linkButton(buttons.openPage, published.url, 'primary') : []),
      postbackButton(words.openRequest, { do: 'show', id: request.id }),
    ],
  });
}
