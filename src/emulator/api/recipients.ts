/** Whom a call reaches. */
import type { messagingApi } from '@line/bot-sdk';
import type { Group } from '../state/groups.js';
import type { Person } from '../state/people.js';
import type { ChatTarget } from '../state/reply-tokens.js';
import type { World } from '../world.js';
import { LineError } from './line-error.js';

export interface Recipients {
  people: Person[];
  /** Set when the message goes to a shared chat and not to each person's own. */
  group: Group | null;
}

export function recipientsOf(world: World, target: ChatTarget): Recipients {
  if (target.type === 'user') return { people: present([world.people.byUserId(target.userId)]), group: null };
  const group = world.groups.find(target.id);
  if (!group) throw new LineError(400, 'Failed to send messages');
  return { people: present(group.memberIds.map(world.people.byUserId)), group };
}

export function friends({ people }: World): Recipients {
  return { people: people.all().filter((person) => person.follows), group: null };
}

/** Mentions work only in replies and pushes to groups and rooms. */
export function refuseMentionsOutsideGroups(
  target: ChatTarget | null,
  messages: messagingApi.Message[],
): void {
  if (target && target.type !== 'user') return;
  const at = messages.findIndex((message) => message.type === 'textV2' && hasMention(message));
  if (at < 0) return;
  const detail = { message: 'mention is not supported here', property: `messages[${at}].substitution` };
  throw new LineError(400, 'The request body has 1 error(s)', [detail]);
}

function hasMention(message: messagingApi.TextMessageV2): boolean {
  return Object.values(message.substitution ?? {}).some((substitution) => substitution.type === 'mention');
}

function present(people: (Person | undefined)[]): Person[] {
  return people.filter((person) => person !== undefined);
}
