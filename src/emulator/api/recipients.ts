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

/** Mentions work only in groups and rooms, tracked videos only outside of them. Null: many people's own chats. */
export function refuseInWrongChat(target: ChatTarget | null, messages: messagingApi.Message[]): void {
  const isGroup = target !== null && target.type !== 'user';
  messages.forEach((message, at) => {
    if (!isGroup && message.type === 'textV2' && hasMention(message)) refuse(`messages[${at}].substitution`);
    if (isGroup && message.type === 'video' && message.trackingId) refuse(`messages[${at}].trackingId`);
  });
}

function refuse(property: string): never {
  throw new LineError(400, 'The request body has 1 error(s)', [
    { message: 'not available in this chat', property },
  ]);
}

function hasMention(message: messagingApi.TextMessageV2): boolean {
  return Object.values(message.substitution ?? {}).some((substitution) => substitution.type === 'mention');
}

function present(people: (Person | undefined)[]): Person[] {
  return people.filter((person) => person !== undefined);
}
