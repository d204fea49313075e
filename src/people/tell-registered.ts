/** A person is told once that she was confirmed; roles that she is given later, her menu shows her. */
import { registeredCard } from '../../flex-templates/registered-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person.js';
import type { Role } from '../offices/office.js';
import { tellPerson } from '../outbox/tell-person.js';

export async function tellRegistered(deps: Deps, person: Person, role: Role): Promise<void> {
  const confirmed = person.statusHistory.findLast(({ status }) => status === 'active');
  const given = person.appointments.findLast((one) => one.role === role);
  if (!confirmed || given?.from.getTime() !== confirmed.at.getTime()) return;
  await tellPerson(deps, {
    id: `registered:${person.id}:${given.from.toISOString()}`,
    personId: person.id,
    messages: [registeredCard(person, { office: deps.office })],
  });
}
