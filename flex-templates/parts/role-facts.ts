/** The roles of a person, with the units they are held for. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../../src/domain/person/person.js';
import type { Office } from '../../src/offices/office.js';
import { roleLines } from '../../src/text/appointments.js';
import { labels } from '../../src/text/people.js';
import { stacked } from './facts.js';
import { textPart } from './text-part.js';

export function roleFacts(person: Person, office: Office): messagingApi.FlexBox {
  return stacked(
    labels.roles,
    roleLines(office, person).map((line) => textPart(line)),
  );
}
