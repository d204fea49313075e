/** The three things that a person may want now: what is open, what waits, then what the role is here for. */
import type { Conversation } from '../../domain/conversation.js';
import type { Person } from '../../domain/person/person.js';
import type { WorkCount } from '../../domain/request/found-requests.js';
import type { Office } from '../../offices/office.js';
import type { Command } from '../../text/commands.js';
import { menuOf } from '../../text/menu-choices.js';

const COUNT = 3;

/** @param work how many things wait for this person */
export function readyChoices(
  { office, work }: { office: Office; work: WorkCount },
  person: Person,
  { draft }: Conversation,
): Command[] {
  const wanted: Command[] = [
    ...(draft ? (['resume'] as const) : []),
    ...(work.count > 0 ? (['myWork'] as const) : []),
    ...menuOf(person, office).commands,
    'menu',
  ];
  return [...new Set(wanted)].slice(0, COUNT);
}
