/** Before a question or an answer is sent: exactly what the other side will read. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { InfoAction } from '../src/domain/request/actions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { titles } from '../src/text/approval.js';
import * as words from '../src/text/info.js';
import { infoOf } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { infoFacts } from './parts/info-facts.js';
import { note } from './parts/note.js';
import { lengths } from './theme.js';

export function infoPreviewCard(
  request: PublishRequest,
  { as, text }: { as: InfoAction; text: string },
): messagingApi.FlexMessage {
  const confirmation = { do: 'confirmInfo', id: request.id, v: request.version, as } as const;
  return card({
    altText: words.previewAlt(request, { as, text }),
    tone: 'attention',
    heading: requestHeading(titles.refusalPreview, request),
    body: [...infoFacts(request), note(text, 'plain', lengths.reason)],
    buttons: [
      postbackButton(words.buttons.confirm[as], { ...confirmation, shown: fingerprint(text) }, 'primary'),
      postbackButton(words.buttons.change[as], infoOf(as, request)),
      backButton(request),
    ],
  });
}
