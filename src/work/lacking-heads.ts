/** Units that should have a head, since one has to check what they answer for, and have none. */
import { holds, type Person } from '../domain/person/person.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';

/** Whether the step that is due is a head's, and nobody is head of its units. */
export function lacksHead(request: PublishRequest, people: readonly Person[]): boolean {
  const step = dueStep(request);
  if (!step?.units || !step.roles.includes('groupHead')) return false;
  return !people.some((one) => holds(one, 'groupHead', step.units));
}

/** Names of the groups that have none, in an office where heads answer for what is published. */
export function groupsLackingHead({ procedures, units }: Office, people: readonly Person[]): string[] {
  const isWanted = Object.values(procedures).some(({ steps }) =>
    steps.some(
      ({ enabled, roles, scope }) => enabled && scope === 'responsibleUnit' && roles.includes('groupHead'),
    ),
  );
  const groups = isWanted ? units.filter(({ isGroup }) => isGroup) : [];
  return groups
    .filter(({ id }) => !people.some((one) => holds(one, 'groupHead', [id])))
    .map(({ name }) => name);
}
