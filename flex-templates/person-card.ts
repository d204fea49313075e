/** To the administrator: who somebody is, which roles she holds, and what can be changed about that. */
import type { messagingApi } from '@line/bot-sdk';
import { hasRole, type Person, rolesOf } from '../src/domain/person.js';
import type { Postback } from '../src/line/postback.js';
import { type Office, type Role, rolesOfOffice } from '../src/offices/office.js';
import * as words from '../src/text/people.js';
import { postbackAction } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { note } from './parts/note.js';
import { personFacts } from './parts/person-facts.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export function personCard(
  person: Person,
  { office, viewer }: { office: Office; viewer?: Person },
): messagingApi.FlexMessage {
  const held = rolesOf(person);
  const isNew = person.status === 'waiting';
  return card({
    altText: words.personAlt(office, person, held),
    tone: isNew ? 'attention' : 'calm',
    heading: { title: isNew ? words.titles.newcomer : words.titles.person, below: person.name },
    body: [
      ...personFacts(person),
      ...facts([
        [words.labels.status, words.personStatusWords[person.status]],
        [words.labels.roles, words.rolesWords(office, held)],
      ]),
      ...(person.blockedBot ? [note(words.blocked, 'attention')] : []),
      ...roleRows(person, office),
    ],
    // nobody takes away his own access by a slip of the finger
    buttons: person.id === viewer?.id ? [] : statusButtons(person),
  });
}

function roleRows(person: Person, office: Office): messagingApi.FlexComponent[] {
  if (person.status !== 'waiting' && person.status !== 'active') return [];
  return [textPart(words.chooseRole), ...rolesOfOffice(office).map((role) => roleRow(person, role, office))];
}

function roleRow(person: Person, role: Role, office: Office): messagingApi.FlexBox {
  const isHeld = hasRole(person, role);
  const label = isHeld ? words.endRoleWords(office, role) : words.giveRoleWords(office, role);
  const { id, version: v } = person;
  const data: Postback = isHeld
    ? { do: 'endRole', person: id, role }
    : { do: 'giveRole', person: id, v, role };
  return tappableRow({ label, action: postbackAction(data, label) });
}

function statusButtons({ id: person, version: v, status }: Person): messagingApi.FlexButton[] {
  if (status === 'waiting') return [postbackButton(words.buttons.decline, { do: 'decline', person, v })];
  if (status === 'active') return [postbackButton(words.buttons.suspend, { do: 'suspend', person })];
  const isOut = status === 'suspended' || status === 'declined';
  return isOut ? [postbackButton(words.buttons.reinstate, { do: 'reinstate', person }, 'primary')] : [];
}
