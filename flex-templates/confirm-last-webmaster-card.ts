/** The question before the last webmaster who can be reached is suspended: it names the person and says what follows. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person/person.js';
import { lastWebmaster } from '../src/text/nobody.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';

export function confirmLastWebmasterCard(person: Person): messagingApi.FlexMessage {
  return card({
    altText: lastWebmaster.question(person),
    tone: 'attention',
    heading: { title: lastWebmaster.title, below: person.name },
    body: [textPart(lastWebmaster.question(person))],
    buttons: [
      postbackButton(lastWebmaster.confirm, { do: 'suspend', person: person.id, sure: 'yes' }),
      postbackButton(lastWebmaster.keep, { do: 'showPerson', person: person.id }, 'primary'),
    ],
  });
}
