/** Giving and ending roles in the chat: one confirmation that names person and role. */
import { confirmRoleCard } from '../../../flex-templates/confirm-role-card.js';
import { unitsCard } from '../../../flex-templates/units-card.js';
import type { ChatRoutes, TapOf } from '../../chat/parts/chat-routes.js';
import { noticeOf } from '../../chat/parts/preview-notice.js';
import { personCardFor } from '../../chat/parts/show-person.js';
import type { ConfirmStep } from '../../conversation/confirm.js';
import { confirmShownAct, showAct } from '../../conversation/confirm-shown.js';
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import type { RoleAct } from '../../domain/person/person-act.js';
import type { RoleChange } from '../../domain/person/role-change.js';
import type { Reply } from '../../line/reply.js';
import { outcomeWords, whatIsMissing } from './chat-outcome.js';
import { personAmongPeople } from './list-people.js';
import { type RoleSubject, roleAct } from './role-act.js';

export const appointingTaps = {
  chooseUnit: (deps, by, { tap }) => showUnits(deps, by, tap),
  giveRole: (deps, by, { tap }) => preview(deps, by, giving(tap)),
  endRole: (deps, by, { tap }) => preview(deps, by, ending(tap)),
  confirmGiveRole: (deps, by, { tap }) => confirm(deps, by, { act: giving(tap), shown: tap.shown }),
  confirmEndRole: (deps, by, { tap }) => confirm(deps, by, { act: ending(tap), shown: tap.shown }),
} satisfies ChatRoutes['taps'];

function giving({ person, v, role, unit }: Omit<TapOf<'giveRole'>, 'do'>): RoleAct {
  return { action: 'giveRole', personId: person, seenVersion: v, role, unit };
}

function ending({ person, role, appointment }: Omit<TapOf<'endRole'>, 'do'>): RoleAct {
  return { action: 'endRole', personId: person, role, appointment };
}

async function preview(deps: Deps, by: Person, act: RoleAct): Promise<Reply> {
  return showStep(deps, by, { act, step: await showAct(roleAct(deps, by, act)) });
}

async function confirm(
  deps: Deps,
  by: Person,
  { act, shown }: { act: RoleAct; shown: string },
): Promise<Reply> {
  return showStep(deps, by, { act, step: await confirmShownAct(roleAct(deps, by, act), shown) });
}

interface Shown {
  act: RoleAct;
  step: ConfirmStep<RoleSubject, never, RoleChange>;
}

async function showStep(deps: Deps, by: Person, { act, step }: Shown): Promise<Reply> {
  if (step.kind === 'asked') return [];
  if (step.kind === 'preview') {
    return [...noticeOf(step), confirmRoleCard(act, step.value, { office: deps.office })];
  }
  return [
    ...(await outcomeWords(deps, act, step.subject)),
    ...(await nextCard(deps, by, { act, person: step.subject.person })),
    ...(await whatIsMissing(deps, act)),
  ];
}

/** Whoever gives a role for another unit may want to go on to a third one. */
async function nextCard(
  deps: Deps,
  by: Person,
  { act, person }: { act: RoleAct; person: Person },
): Promise<Reply> {
  const goesOn = act.action === 'giveRole' && act.unit !== undefined && person.status === 'active';
  if (!goesOn) return [personCardFor(deps, by, person)];
  return showUnits(deps, by, { person: person.id, role: act.role, from: 0 });
}

async function showUnits(
  deps: Deps,
  by: Person,
  { person: personId, role, from }: Omit<TapOf<'chooseUnit'>, 'do'>,
): Promise<Reply> {
  const { person, people } = await personAmongPeople(deps, by, { personId, role });
  return [unitsCard(person, { role, office: deps.office, people, from })];
}
