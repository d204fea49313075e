/** For which units somebody holds a role: each can be given or ended alone. */
import type { messagingApi } from '@line/bot-sdk';
import { appointmentTo, openAppointments } from '../src/domain/person/appointments.js';
import { type Person, unitKey } from '../src/domain/person/person.js';
import type { Postback } from '../src/line/postback.js';
import type { Office, Role } from '../src/offices/office.js';
import * as words from '../src/text/appointments.js';
import { more } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { listPage, nextPageButton } from './parts/list-page.js';
import { type TappableRow, tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export interface UnitsOptions {
  role: Role;
  office: Office;
  /** Who may have given it. */
  people: Person[];
  from: number;
}

const MAX_ROWS = 15;

export function unitsCard(person: Person, options: UnitsOptions): messagingApi.FlexMessage {
  const { role, office, from } = options;
  const rows = [...heldRows(person, options), ...freeRows(person, options)];
  const page = listPage(rows, from, MAX_ROWS);
  return card({
    altText: words.unitsAlt(office, person, role),
    heading: { title: words.unitsTitle(office, role), below: person.name },
    body: [
      textPart(words.tapUnit),
      ...page.shown.map(tappableRow),
      ...(page.left > 0 ? [textPart(more(page.left, words.units))] : []),
    ],
    buttons: [
      ...nextPageButton(page, (next) => ({ do: 'chooseUnit', person: person.id, role, from: next })),
      postbackButton(words.backToPerson, { do: 'showPerson', person: person.id }),
    ],
  });
}

function heldRows(person: Person, { role, office, people }: UnitsOptions): TappableRow[] {
  return openAppointments(person).flatMap((one) => {
    if (one.role !== role) return [];
    const label = words.endForUnit(words.unitNames(office, one));
    const giver = people.find(({ id }) => id === one.givenBy);
    const data: Postback = {
      do: 'endRole',
      person: person.id,
      role,
      appointment: person.appointments.indexOf(one),
    };
    return [{ label, detail: words.heldSince(one, giver), action: postbackAction(data, label) }];
  });
}

/** The person's own unit comes first: it may have been typed, and then it is on no list. */
function freeRows(person: Person, { role, office }: UnitsOptions): TappableRow[] {
  const { id, version: v } = person;
  const own = unitKey(person.unit);
  const others = office.units.flatMap((unit) => (unit.id === own ? [] : [unit.id]));
  return [undefined, ...others].flatMap((unit) => {
    if (appointmentTo(person, role, unit)) return [];
    const label = words.giveForUnit(words.unitName(office, unit ?? own));
    const data: Postback = { do: 'giveRole', person: id, v, role, ...(unit !== undefined && { unit }) };
    return [
      { label, detail: unit === undefined ? words.ownUnit : undefined, action: postbackAction(data, label) },
    ];
  });
}
