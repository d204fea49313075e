/** For which units a person holds a role, for an administrator to give more or to end one. */
import { unitsCard } from '../../../flex-templates/units-card.js';
import type { Deps } from '../../deps.js';
import { isUnitBound } from '../../domain/person/appointments.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import type { ReadPostback } from '../../line/postback.js';
import type { Reply } from '../../line/reply.js';

export async function unitsOf(
  { stores, office }: Deps,
  by: Person,
  { person: id, role, from }: Omit<Extract<ReadPostback, { do: 'chooseUnit' }>, 'do'>,
): Promise<Reply> {
  if (!hasRole(by, 'administrator') || !isUnitBound(role)) throw new UserError('notAllowed');
  const people = await stores.persons.list();
  const person = people.find((one) => one.id === id);
  if (!person) throw new UserError('personNotFound');
  return [unitsCard(person, { role, office, people, from })];
}
