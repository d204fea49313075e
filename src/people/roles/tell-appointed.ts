/** Tells a newly appointed person once of the confirmation, where it is the first role, and of the work that waits now. */
import type { Deps } from '../../deps.js';
import { appointmentTo } from '../../domain/person/appointments.js';
import type { Appointment, Person } from '../../domain/person/person.js';
import type { Role } from '../../offices/office.js';
import type { Notice } from '../../outbox/notice.js';
import { tellPerson } from '../../outbox/tell-person.js';
import { readPage } from '../../work/read-page.js';
import { workOf } from '../../work/work-of.js';

/** Where there is nothing to do and nothing new, the menu alone shows the role. */
export async function tellAppointed(
  deps: Deps,
  person: Person,
  { role, unit }: { role: Role; unit?: string | undefined },
): Promise<void> {
  const given = appointmentTo(person, role, unit);
  if (!given) return;
  const work = await newWork(deps, person, given);
  const notices = [...introduction(person, { given, work }), ...work];
  if (notices.length === 0) return;
  const id = `appointed:${person.id}:${given.from.toISOString()}`;
  await tellPerson(deps, { id, personId: person.id, notices });
}

function introduction(person: Person, { given, work }: { given: Appointment; work: Notice[] }): Notice[] {
  const confirmed = person.statusHistory.findLast(({ status }) => status === 'active');
  const isFirst = confirmed?.at.getTime() === given.from.getTime();
  if (isFirst) return [{ kind: 'registered', person }];
  return work.length > 0 ? [{ kind: 'newRoleWithWork', appointment: given }] : [];
}

/** Tells nothing where no work is new to the person: each push is billed. */
async function newWork(deps: Deps, person: Person, given: Appointment): Promise<Notice[]> {
  const appointments = person.appointments.filter((one) => one !== given);
  const { requests: before } = await workOf(deps, { ...person, appointments });
  const found = await workOf(deps, person);
  if (found.requests.length <= before.length) return [];
  return [{ kind: 'workList', page: await readPage(deps, found) }];
}
