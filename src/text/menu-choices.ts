/** Which commands the menu of each role offers, as rich menu and as card. */
import { type Person, rolesOf } from '../domain/person.js';
import type { Role } from '../offices/office.js';
import type { Command } from './commands.js';

/** The commands that a menu may offer. */
export type MenuCommand = Extract<
  Command,
  'newRequest' | 'myWork' | 'status' | 'menu' | 'help' | 'register' | 'people'
>;

/** stranger: whoever has no role, or none yet. */
export type MenuName = 'stranger' | 'requester' | 'approver' | 'webmaster' | 'executive' | 'administrator';

/** The first choice is what this role is here for. */
export const menuChoices: Record<MenuName, readonly MenuCommand[]> = {
  stranger: ['register', 'help'],
  requester: ['newRequest', 'status', 'myWork', 'help'],
  approver: ['myWork', 'newRequest', 'status', 'help'],
  webmaster: ['myWork', 'newRequest', 'status', 'help'],
  executive: ['status', 'myWork', 'newRequest', 'help'],
  administrator: ['people', 'myWork', 'newRequest', 'status', 'menu', 'help'],
};

/** LINE shows a person one menu: with several roles, that of the first of these. */
const menuOfRole: [Role, MenuName][] = [
  ['administrator', 'administrator'],
  ['approver', 'approver'],
  ['webmaster', 'webmaster'],
  ['groupHead', 'approver'],
  ['screener', 'approver'],
  ['checker', 'approver'],
  ['executive', 'executive'],
  ['provider', 'requester'],
  ['requester', 'requester'],
];

export function menuNameOf(person: Person): MenuName {
  const held = rolesOf(person);
  return menuOfRole.find(([role]) => held.includes(role))?.[1] ?? 'stranger';
}
