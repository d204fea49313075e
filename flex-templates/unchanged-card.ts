/** The question whether to send again what was not changed. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft } from '../src/domain/conversation.js';
import { fingerprint } from '../src/domain/fingerprint.js';
import { labels as approvalLabels } from '../src/text/approval.js';
import * as words from '../src/text/form.js';
import { postbackButton, wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { textPart } from './parts/text-part.js';

export function unchangedCard(draft: Draft): messagingApi.FlexMessage {
  const { requestId, answers, correcting } = draft;
  const subject = words.draftSubject(draft);
  const send = { do: 'send', draft: requestId, shown: fingerprint(answers), unchanged: 'sure' } as const;
  return card({
    altText: `${words.titles.unchanged} ${subject}`,
    tone: 'attention',
    heading: {
      title: words.titles.unchanged,
      below: subject,
      ...(correcting && { above: words.correctingAbove(correcting) }),
    },
    body: [
      ...longFact(approvalLabels.earlierReason, correcting?.reason ?? ''),
      textPart(words.unchangedQuestion),
    ],
    buttons: [wordButton('resume', 'primary'), postbackButton(words.buttons.sendUnchanged, send)],
  });
}
