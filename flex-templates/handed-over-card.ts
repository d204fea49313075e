/** To a successor: whose work was handed over, and what the successor may do now. */
import type { messagingApi } from '@line/bot-sdk';
import { type Person, rolesOf } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import { roleLines } from '../src/text/appointments.js';
import { labels, receivedAlt, titles } from '../src/text/hand-over.js';
import { nextSteps } from '../src/text/people.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { textPart } from './parts/text-part.js';

export function handedOverCard(
  person: Person,
  { from, office }: { from: Person; office: Office },
): messagingApi.FlexMessage {
  const held = rolesOf(person);
  return card({
    altText: receivedAlt(office, from, held),
    heading: { above: office.shortName, title: titles.received },
    body: [
      ...facts([
        [labels.from, `${from.name} ${from.position}`],
        [labels.rolesNow, roleLines(office, person).join('\n')],
      ]),
      ...held.map((role) => textPart(nextSteps[role])),
    ],
    buttons: [wordButton('myWork', 'primary')],
  });
}
