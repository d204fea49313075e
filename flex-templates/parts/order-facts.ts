/** An order to act for the head, as it stands on the paper. */
import type { messagingApi } from '@line/bot-sdk';
import type { OrderPaper } from '../../src/domain/person/acting-order.js';
import type { Person } from '../../src/domain/person/person.js';
import type { Office } from '../../src/offices/office.js';
import { labels, periodWords } from '../../src/text/acting.js';
import { coverageLabel, coverageWords } from '../../src/text/acting-coverage.js';
import { facts } from './facts.js';

export function orderFacts(
  { name, position }: Person,
  order: OrderPaper,
  { office }: { office: Office },
): messagingApi.FlexComponent[] {
  return facts([
    [labels.person, `${name} ${position}`],
    [labels.head, office.head],
    [labels.number, order.number],
    [labels.period, periodWords(order)],
    [coverageLabel, coverageWords(office, order)],
  ]);
}
