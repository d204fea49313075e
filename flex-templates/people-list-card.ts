/** People to choose from: all whom the bot knows, those who wait for a word of the administrator first, those who left last; or successors. */
import type { messagingApi } from '@line/bot-sdk';
import { type Person, rolesOf } from '../src/domain/person/person.js';
import type { Postback } from '../src/line/postback.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/people.js';
import { more } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { listPage, nextPageButton } from './parts/list-page.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export interface PeopleList {
  office: Office;
  title?: string;
  hint?: string;
  /** The effect of a tap on a person; by default it shows the person's card. */
  tap?: (person: Person) => Postback;
  /** Stands below each name; by default roles, position and unit. */
  detail?: (person: Person) => string;
  /** How many came before. */
  from?: number;
  /** The button to the next page; without, it is only said how many are left. */
  next?: (from: number) => Postback;
}

const MAX_ROWS = 20;

export function peopleListCard(persons: Person[], list: PeopleList): messagingApi.FlexMessage {
  const {
    office,
    title = words.titles.list,
    hint = words.tapPerson,
    tap = showPerson,
    from = 0,
    next,
  } = list;
  const { detail = (person: Person) => words.listDetail(office, person, rolesOf(person)) } = list;
  const ordered = [...persons].sort((one, other) => placeOf(one) - placeOf(other));
  const page = listPage(ordered, from, MAX_ROWS);
  return card({
    altText: words.listAlt(title, persons),
    heading: { title },
    body: [
      textPart(persons.length === 0 ? words.nobodyYet : hint),
      ...page.shown.map((person) => personRow(person, { detail: detail(person), data: tap(person) })),
      ...(page.left > 0 ? [textPart(more(page.left, words.people))] : []),
    ],
    buttons: nextPageButton(page, next),
  });
}

function showPerson({ id: person }: Person): Postback {
  return { do: 'showPerson', person };
}

function placeOf({ status }: Person): number {
  if (status === 'waiting') return 0;
  return status === 'left' ? 2 : 1;
}

function personRow(
  person: Person,
  { detail, data }: { detail: string; data: Postback },
): messagingApi.FlexBox {
  const label = person.name || words.unnamed;
  return tappableRow({ label, detail, action: postbackAction(data, label) });
}
