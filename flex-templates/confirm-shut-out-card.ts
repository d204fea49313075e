/** The question before a person is suspended or said to have left: whom it concerns and the consequences. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person/person.js';
import type { ShutOut } from '../src/domain/person/person-act.js';
import { buttons as handOverButtons } from '../src/text/hand-over.js';
import { lastWebmaster } from '../src/text/nobody.js';
import { labels } from '../src/text/people.js';
import { notHandedOver, shutOut } from '../src/text/person-changes.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';

export interface ShutOutPreview extends Pick<ShutOut, 'action'> {
  /** Nobody who can be reached would publish any more. */
  isLastWebmaster: boolean;
  /** How many requests and tasks a hand-over would pass on. */
  requests: number;
}

export function confirmShutOutCard(
  { id: person, name, position }: Person,
  { action, isLastWebmaster, requests }: ShutOutPreview,
): messagingApi.FlexMessage {
  const { title, question, consequences, confirm } = shutOut[action];
  return card({
    altText: question(name),
    tone: 'attention',
    heading: { title, below: name },
    body: [
      ...facts([[labels.position, position]]),
      textPart(question(name)),
      textPart(consequences),
      ...(isLastWebmaster ? [note(lastWebmaster.question({ name }), 'attention')] : []),
      ...(requests > 0 ? [note(notHandedOver(requests), 'attention')] : []),
    ],
    buttons: [
      postbackButton(confirm, { do: action, person, sure: 'yes' }, 'primary'),
      ...(requests > 0 ? [postbackButton(handOverButtons.handOver, { do: 'handOver', person })] : []),
      postbackButton(lastWebmaster.keep, { do: 'showPerson', person }),
    ],
  });
}
