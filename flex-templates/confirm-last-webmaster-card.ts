/** The question before the last webmaster who can be reached loses the role: it names the person and says what follows. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person/person.js';
import type { PersonAct } from '../src/domain/person/person-act.js';
import type { Postback } from '../src/line/postback.js';
import { lastWebmaster } from '../src/text/nobody.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';

export function confirmLastWebmasterCard(person: Person, act: PersonAct): messagingApi.FlexMessage {
  return card({
    altText: lastWebmaster.question(person),
    tone: 'attention',
    heading: { title: lastWebmaster.title, below: person.name },
    body: [textPart(lastWebmaster.question(person))],
    buttons: [
      postbackButton(lastWebmaster.confirm, confirmation(act)),
      postbackButton(lastWebmaster.keep, { do: 'showPerson', person: person.id }, 'primary'),
    ],
  });
}

function confirmation(act: PersonAct): Postback {
  const { personId: person } = act;
  if (act.action !== 'endRole') return { do: 'suspend', person, sure: 'yes' };
  const { role, appointment } = act;
  return { do: 'endRole', person, role, ...(appointment !== undefined && { appointment }), sure: 'yes' };
}
