/** Who holds which role since when: the annex of an order. */
import { bangkokDate } from '../../clock.js';
import { openAppointments } from '../../domain/person/appointments.js';
import { isNotOver } from '../../domain/person/dated-grant.js';
import type { Appointment, Person } from '../../domain/person/person.js';
import { type Office, rolesOfOffice, roleTitle } from '../../offices/office.js';
import { actingDuty, columns } from '../../text/registers.js';
import { shortDate } from '../../text/thai-date.js';
import type { Digits, Table } from './register.js';

const table = [
  { head: columns.index, width: 8 },
  { head: columns.name, width: 28 },
  { head: columns.position, width: 32 },
  { head: columns.unit, width: 28 },
  { head: columns.duty, width: 40 },
  { head: columns.since, width: 24 },
];

interface Duty {
  person: Person;
  duty: string;
  since: string;
}

/** By role, then by name. Whoever may only ask holds no duty. */
export function appointmentList(
  office: Office,
  { persons, now }: { persons: readonly Person[]; now: Date },
  digits: Digits,
): Table {
  const active = persons
    .filter(({ status }) => status === 'active')
    .sort((one, other) => one.name.localeCompare(other.name, 'th'));
  const byRole = rolesOfOffice(office)
    .filter((role) => role !== 'requester')
    .flatMap((role) =>
      active.flatMap((person) => {
        const held = openAppointments(person).filter((one) => one.role === role);
        return held.map((one) => dutyOf(office, person, one));
      }),
    );
  const rows = [...byRole, ...active.flatMap((person) => ordersOf(office, person, now))];
  return {
    columns: table,
    rows: rows.map(({ person, duty, since }, index) => [
      digits(String(index + 1)),
      person.name,
      person.position,
      person.unit.name,
      digits(duty),
      digits(since),
    ]),
  };
}

function dutyOf(office: Office, person: Person, { role, units = [], from }: Appointment): Duty {
  const names = units.map((unit) => office.units.find(({ id }) => id === unit)?.name ?? unit);
  const duty = [roleTitle(office, role), ...names].join(' ');
  return { person, duty, since: shortDate(bangkokDate(from)) };
}

function ordersOf(office: Office, person: Person, now: Date): Duty[] {
  const orders = person.actingOrders.filter((order) => isNotOver(order, now));
  return orders.map(({ number, from, to, everything }) => ({
    person,
    duty: actingDuty(everything?.head ?? office.head, number),
    since: `${shortDate(from)} – ${shortDate(to)}`,
  }));
}
