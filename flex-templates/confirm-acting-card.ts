/** The one confirmation before an order to act for the head is recorded. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import { type OrderPaper, paperOf } from '../src/domain/person/acting-order.js';
import type { Person } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import { buttons, confirmTitle, orderAlt, waitsForOrder } from '../src/text/acting.js';
import { back } from '../src/text/request-words.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { orderFacts } from './parts/order-facts.js';
import { textPart } from './parts/text-part.js';

export function confirmActingCard(
  person: Person,
  order: OrderPaper,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  const shown = fingerprint(paperOf(order));
  return card({
    altText: orderAlt(office, person, order),
    tone: 'attention',
    heading: { title: confirmTitle, below: person.name },
    body: [...orderFacts(person, order, { office }), textPart(waitsForOrder)],
    buttons: [
      postbackButton(buttons.confirm, { do: 'confirmActing', person: person.id, shown }, 'primary'),
      postbackButton(buttons.change, { do: 'orderActing', person: person.id }),
      postbackButton(back, { do: 'showPerson', person: person.id }),
    ],
  });
}
