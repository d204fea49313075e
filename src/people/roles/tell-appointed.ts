/** Somebody was given a role: she hears once that she was confirmed, if it is her first, and what waits on her now. */
import { registeredCard } from '../../../flex-templates/registered-card.js';
import type { Deps, Reply } from '../../deps.js';
import { appointmentTo } from '../../domain/person/appointments.js';
import type { Appointment, Person } from '../../domain/person/person.js';
import type { Role } from '../../offices/office.js';
import { tellPerson } from '../../outbox/tell-person.js';
import { newRoleWithWork } from '../../text/appointments.js';
import { workList, workOf } from '../../work/work-of.js';

/** Where there is nothing to do and nothing new, her menu shows her the role. */
export async function tellAppointed(
  deps: Deps,
  person: Person,
  { role, unit }: { role: Role; unit?: string | undefined },
): Promise<void> {
  const given = appointmentTo(person, role, unit);
  if (!given) return;
  const work = await newWork(deps, person, given);
  const messages = [...introduction(deps, person, { given, work }), ...work];
  if (messages.length === 0) return;
  const id = `appointed:${person.id}:${given.from.toISOString()}`;
  await tellPerson(deps, { id, personId: person.id, messages });
}

function introduction(
  { office }: Deps,
  person: Person,
  { given, work }: { given: Appointment; work: Reply },
): Reply {
  const confirmed = person.statusHistory.findLast(({ status }) => status === 'active');
  const isFirst = confirmed?.at.getTime() === given.from.getTime();
  if (isFirst) return [registeredCard(person, { office })];
  return work.length > 0 ? [{ type: 'text', text: newRoleWithWork(office, given) }] : [];
}

/** Nothing where all that waits on her did so before: each push is billed. */
async function newWork(deps: Deps, person: Person, given: Appointment): Promise<Reply> {
  const appointments = person.appointments.filter((one) => one !== given);
  const { requests: before } = await workOf(deps, { ...person, appointments });
  const { requests: now } = await workOf(deps, person);
  return now.length > before.length ? workList(deps, person) : [];
}
