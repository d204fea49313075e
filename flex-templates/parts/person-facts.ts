/** Who a person is, as given in the introduction. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../../src/domain/person/person.js';
import { labels } from '../../src/text/people.js';
import { facts } from './facts.js';

export function personFacts({ name, position, unit, contact }: Person): messagingApi.FlexComponent[] {
  return facts([
    [labels.name, name],
    [labels.position, position],
    [labels.unit, unit.name],
    [labels.contact, contact],
  ]);
}
