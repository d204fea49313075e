/** To somebody whose roles were given or changed: what that person may do now, and how to begin. */
import type { messagingApi } from '@line/bot-sdk';
import { type Person, rolesOf } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/people.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { personFacts } from './parts/person-facts.js';
import { roleFacts } from './parts/role-facts.js';
import { textPart } from './parts/text-part.js';

export function registeredCard(person: Person, { office }: { office: Office }): messagingApi.FlexMessage {
  const held = rolesOf(person);
  return card({
    altText: words.registeredAlt(office, held),
    heading: { above: office.shortName, title: words.titles.registered },
    body: [
      ...personFacts(person),
      roleFacts(person, office),
      ...held.map((role) => textPart(words.nextSteps[role])),
    ],
    buttons: [wordButton('menu', 'primary')],
  });
}
