/** Introduces the demo's people to the bot, with their roles, in their order: of a role, the longest known is asked. What was played with them before stays. */
import { giveRole } from '../domain/person/appointments.js';
import { newPerson, type Person } from '../domain/person/person.js';
import type { Stores } from '../domain/stores.js';
import type { Emulator } from '../emulator/emulator.js';
import type { Office } from '../offices/office.js';
import { siteHostKey, sitesWithoutDomain } from '../offices/site-domains.js';
import type { DemoPerson } from '../text/demo.js';

/** Where the demo's story publishes, in an office whose profile tells no address of its website. */
export const DEMO_HOST = 'www.example.go.th';

/** Apart, so that no two are known equally long. */
const A_SECOND = 1_000;

export async function seedPeople(
  { persons, claims }: Stores,
  { phone, clock }: Emulator,
  { office, people }: { office: Office; people: DemoPerson[] },
): Promise<void> {
  for (const { id } of sitesWithoutDomain(office)) await claims.claim(siteHostKey(id, DEMO_HOST), DEMO_HOST);
  for (const [index, { key, name, position, contact, unit, roles }] of people.entries()) {
    const { userId } = phone(key);
    const since = new Date(clock.now().getTime() + (index - people.length) * A_SECOND);
    const given = { at: since, by: userId };
    const introduced: Person = {
      ...newPerson(userId, since),
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
