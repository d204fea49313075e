/** To somebody who is to act for the head: by which order, and when. */
import type { messagingApi } from '@line/bot-sdk';
import type { OrderPaper } from '../src/domain/person/acting-order.js';
import type { Person } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import { orderAlt, whatToDo } from '../src/text/acting.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { orderFacts } from './parts/order-facts.js';
import { textPart } from './parts/text-part.js';

export function actingOrderCard(
  person: Person,
  order: OrderPaper,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  return card({
    altText: orderAlt(office, person, order),
    heading: { above: office.shortName, title: office.acting?.title ?? office.head },
    body: [...orderFacts(person, order, { office }), textPart(whatToDo)],
    buttons: [wordButton('myWork', 'primary')],
  });
}
