/** Everybody whom the bot knows, those who wait for a word of the administrator first. */
import type { messagingApi } from '@line/bot-sdk';
import { type Person, rolesOf } from '../src/domain/person.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/people.js';
import { more } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

const MOST_ROWS = 20;

export function peopleListCard(persons: Person[], { office }: { office: Office }): messagingApi.FlexMessage {
  const ordered = [...persons].sort((one, other) => Number(waits(other)) - Number(waits(one)));
  const hidden = ordered.length - MOST_ROWS;
  return card({
    altText: words.listAlt(persons),
    heading: { title: words.titles.list },
    body: [
      textPart(persons.length === 0 ? words.nobodyYet : words.tapPerson),
      ...ordered.slice(0, MOST_ROWS).map((person) => personRow(person, office)),
      ...(hidden > 0 ? [textPart(more(hidden, words.people))] : []),
    ],
  });
}

function waits({ status }: Person): boolean {
  return status === 'waiting';
}

function personRow(person: Person, office: Office): messagingApi.FlexBox {
  const label = person.name || words.unnamed;
  const detail = words.listDetail(office, person, rolesOf(person));
  return tappableRow({
    label,
    detail,
    action: postbackAction({ do: 'showPerson', person: person.id }, label),
  });
}
