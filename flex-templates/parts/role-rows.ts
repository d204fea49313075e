/** Rows by which an administrator gives a person a role or ends one. */
import type { messagingApi } from '@line/bot-sdk';
import { heldUnits, isUnitBound, openAppointments } from '../../src/domain/person/appointments.js';
import { type Appointment, hasRole, type Person } from '../../src/domain/person/person.js';
import type { Postback } from '../../src/line/postback.js';
import { type Office, type Role, rolesOfOffice } from '../../src/offices/office.js';
import * as appointments from '../../src/text/appointments.js';
import * as words from '../../src/text/people.js';
import { postbackAction } from './actions.js';
import { tappableRow } from './tappable-row.js';
import { textPart } from './text-part.js';

export function roleRows(person: Person, office: Office): messagingApi.FlexComponent[] {
  if (person.status !== 'waiting' && person.status !== 'active') return [];
  const rows = rolesOfOffice(office).flatMap((role) =>
    isUnitBound(role) ? unitRoleRows(person, role, office) : [officeRoleRow(person, role, office)],
  );
  return [textPart(words.chooseRole), ...rows];
}

function officeRoleRow(person: Person, role: Role, office: Office): messagingApi.FlexBox {
  const isHeld = hasRole(person, role);
  const label = isHeld ? words.endRoleWords(office, role) : words.giveRoleWords(office, role);
  const { id, version: v } = person;
  const data: Postback = isHeld
    ? { do: 'endRole', person: id, role }
    : { do: 'giveRole', person: id, v, role };
  return tappableRow({ label, action: postbackAction(data, label) });
}

/** The person's own unit, or the one the role is held for, takes one tap; other units stand on a list of their own. */
function unitRoleRows(person: Person, role: Role, office: Office): messagingApi.FlexBox[] {
  const held = openAppointments(person).filter((one) => one.role === role);
  const [first] = held;
  const list = tappableRow({
    label: appointments.chooseUnitWords(office, role),
    detail: held.length > 1 ? appointments.unitCount(heldUnits(person, role).length) : undefined,
    action: postbackAction(
      { do: 'chooseUnit', person: person.id, role },
      appointments.chooseUnitWords(office, role),
    ),
  });
  if (held.length > 1) return [list];
  return [first ? endRow(person, first, office) : giveOwnRow(person, role, office), list];
}

function giveOwnRow(person: Person, role: Role, office: Office): messagingApi.FlexBox {
  const { id, version: v, unit } = person;
  const label = words.giveRoleWords(office, role);
  const action = postbackAction({ do: 'giveRole', person: id, v, role }, label);
  return tappableRow({ label, detail: unit.name, action });
}

function endRow(person: Person, one: Appointment, office: Office): messagingApi.FlexBox {
  const { role } = one;
  const label = words.endRoleWords(office, role);
  const appointment = person.appointments.indexOf(one);
  const action = postbackAction({ do: 'endRole', person: person.id, role, appointment }, label);
  return tappableRow({ label, detail: appointments.unitNames(office, one), action });
}
