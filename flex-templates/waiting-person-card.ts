/** To a newcomer who waits for the administrator: the introduction as given, and how to correct it. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/people.js';
import { waitForAdministrator } from '../src/text/registration.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { personFacts } from './parts/person-facts.js';
import { textPart } from './parts/text-part.js';

export function waitingPersonCard(person: Person, { office }: { office: Office }): messagingApi.FlexMessage {
  return card({
    altText: waitForAdministrator,
    heading: { above: office.shortName, title: words.personStatusWords.waiting },
    body: [textPart(waitForAdministrator), ...personFacts(person)],
    buttons: [wordButton('edit')],
  });
}
