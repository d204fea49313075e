/** Somebody was given a role: she hears once that she was confirmed, if it is her first, and what waits on her now. */
import { registeredCard } from '../../flex-templates/registered-card.js';
import type { Answer, Deps } from '../deps.js';
import type { Person } from '../domain/person.js';
import type { Role } from '../offices/office.js';
import { tellPerson } from '../outbox/tell-person.js';
import { workList } from '../outbox/work-of.js';

/** Where there is nothing to do and nothing new, her menu shows her the role. */
export async function tellAppointed(deps: Deps, person: Person, role: Role): Promise<void> {
  const given = person.appointments.findLast((one) => one.role === role);
  if (!given) return;
  const confirmed = person.statusHistory.findLast(({ status }) => status === 'active');
  const isFirst = confirmed?.at.getTime() === given.from.getTime();
  const card: Answer = isFirst ? [registeredCard(person, { office: deps.office })] : [];
  const messages = [...card, ...(await workList(deps, person))];
  if (messages.length === 0) return;
  const id = `appointed:${person.id}:${given.from.toISOString()}`;
  await tellPerson(deps, { id, personId: person.id, messages });
}
