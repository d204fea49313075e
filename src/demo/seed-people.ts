/** Introduces the demo's people to the bot, with their roles. What was played with them before stays. */
import { giveRole } from '../domain/person/appointments.js';
import { newPerson, type Person } from '../domain/person/person.js';
import type { Stores } from '../domain/stores.js';
import type { Emulator } from '../emulator/emulator.js';
import type { Office } from '../offices/office.js';
import type { DemoPerson } from '../text/demo.js';

export async function seedPeople(
  { persons }: Stores,
  { phone, clock }: Emulator,
  { office, people }: { office: Office; people: DemoPerson[] },
): Promise<void> {
  for (const { key, name, position, contact, unit, roles } of people) {
    const { userId } = phone(key);
    const given = { at: clock.now(), by: userId };
    const introduced: Person = {
      ...newPerson(userId, clock.now()),
      version: 1,
      ...{ name, position, contact, unit },
    };
    const person = roles.reduce((one, role) => giveRole(one, role, given), introduced);
    const appointments = person.appointments.map((one) => forEveryUnit(one, office));
    await persons.replace({ ...person, appointments }, 0);
  }
}

/** One person plays a role for all units that the office's procedures route to. */
function forEveryUnit(
  appointment: Person['appointments'][number],
  { units }: Office,
): Person['appointments'][number] {
  return appointment.units ? { ...appointment, units: units.map(({ id }) => id) } : appointment;
}
