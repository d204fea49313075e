/** The one confirmation before a role is given or ended: it names the person and the role. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { RoleAct } from '../src/domain/person/person-act.js';
import type { RoleChange } from '../src/domain/person/role-change.js';
import type { Postback } from '../src/line/postback.js';
import { type Office, roleTitle } from '../src/offices/office.js';
import { unitName } from '../src/text/appointments.js';
import { lastWebmaster } from '../src/text/nobody.js';
import { labels } from '../src/text/people.js';
import { confirmRole, roleQuestion } from '../src/text/person-changes.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';

export function confirmRoleCard(
  act: RoleAct,
  change: RoleChange,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  const { name, position, role, units, isLastWebmaster } = change;
  const question = roleQuestion(office, change);
  return card({
    altText: question,
    tone: 'attention',
    heading: { title: confirmRole[act.action].title, below: name },
    body: [
      ...facts([
        [labels.position, position],
        [labels.roles, roleTitle(office, role)],
        [labels.unit, (units ?? []).map((unit) => unitName(office, unit)).join(', ')],
      ]),
      textPart(question),
      ...(isLastWebmaster ? [note(lastWebmaster.question(change), 'attention')] : []),
    ],
    buttons: [
      postbackButton(confirmRole[act.action].button, confirmation(act, fingerprint(change)), 'primary'),
      postbackButton(lastWebmaster.keep, { do: 'showPerson', person: act.personId }),
    ],
  });
}

function confirmation(act: RoleAct, shown: string): Postback {
  const { personId: person, role } = act;
  if (act.action === 'giveRole') {
    const { seenVersion: v, unit } = act;
    return { do: 'confirmGiveRole', person, v, role, ...(unit !== undefined && { unit }), shown };
  }
  const { appointment } = act;
  return { do: 'confirmEndRole', person, role, ...(appointment !== undefined && { appointment }), shown };
}
