/** Groups and rooms that the account has joined: members, and what the bot said there. */
import type { messagingApi } from '@line/bot-sdk';

export interface Group {
  type: 'group' | 'room';
  id: string;
  memberIds: string[];
  messages: messagingApi.Message[];
}

export interface Groups {
  join(id: string, memberIds: string[]): Group;
  leave(id: string): void;
  find(id: string): Group | undefined;
}

export function createGroups(): Groups {
  const groups = new Map<string, Group>();
  return {
    join: (id, memberIds) => {
      const group: Group = { type: id.startsWith('R') ? 'room' : 'group', id, memberIds, messages: [] };
      groups.set(id, group);
      return group;
    },
    leave: (id) => groups.delete(id),
    find: (id) => groups.get(id),
  };
}
