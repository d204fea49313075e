/** Who may do what to a request at this moment: checked at every tap. */

import { hasRole, type Person, rolesOf } from './person.js';
import { type Action, dueStep, type PublishRequest } from './publish-request.js';

/** 'ownRequest' = he has the role, but nobody decides on his own request. */
export type Permission = 'allowed' | 'notYours' | 'ownRequest';

export interface OfficeRules {
  decideOwnRequest: boolean;
}

export function permission(
  person: Person,
  action: Action,
  { request, rules }: { request: PublishRequest; rules: OfficeRules },
): Permission {
  if (person.status !== 'active') return 'notYours';
  switch (action) {
    case 'submit':
    case 'resubmit':
    case 'withdraw':
      return allowedIf(request.requester.personId === person.id);
    case 'pass':
    case 'permit':
    case 'refuse':
      return mayDecide(person, request, rules);
    case 'undo':
      return allowedIf(request.procedure.steps.some(({ role }) => hasRole(person, role)));
    case 'take':
    case 'release':
    case 'publish':
      return allowedIf(hasRole(person, 'webmaster'));
  }
}

/** Whoever has a part in the office; a person whose last role was ended has none. */
export function maySubmit(person: Person): boolean {
  return rolesOf(person).length > 0;
}

function mayDecide(person: Person, request: PublishRequest, rules: OfficeRules): Permission {
  const step = dueStep(request) ?? request.procedure.steps.at(-1);
  if (!step || !hasRole(person, step.role)) return 'notYours';
  if (step.kind === 'decide' && request.requester.personId === person.id && !rules.decideOwnRequest) {
    return 'ownRequest';
  }
  return 'allowed';
}

function allowedIf(condition: boolean): Permission {
  return condition ? 'allowed' : 'notYours';
}
