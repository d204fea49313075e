/** Which commands the menu of each person offers, as rich menu and as card. */
import { categoriesToSubmit, mayReadReports } from '../domain/permissions.js';
import { type Person, rolesOf } from '../domain/person/person.js';
import type { Office, Role } from '../offices/office.js';
import type { Command } from './commands.js';

/** The commands that a menu may offer. */
export type MenuCommand = Extract<
  Command,
  'newRequest' | 'myWork' | 'status' | 'online' | 'menu' | 'help' | 'register' | 'people' | 'report'
>;

export interface Menu {
  /** One word at LINE for all who are offered the same. */
  alias: string;
  commands: readonly MenuCommand[];
}

/** Who has one of these and is an executive besides reads the reports, too. */
type NameBeforeExecutive = 'approver' | 'checker' | 'webmaster';

/** stranger: whoever has no role, or none yet. */
type MenuName =
  | 'stranger'
  | 'requester'
  | NameBeforeExecutive
  | `${NameBeforeExecutive}-report`
  | 'executive'
  | 'administrator';

/** The first choice is what this role is here for. */
const choices: Record<MenuName, readonly MenuCommand[]> = {
  stranger: ['register', 'help'],
  requester: ['newRequest', 'status', 'myWork', 'help'],
  approver: ['myWork', 'newRequest', 'people', 'status', 'help'],
  checker: ['myWork', 'newRequest', 'status', 'help'],
  webmaster: ['myWork', 'online', 'newRequest', 'status', 'help'],
  'approver-report': ['myWork', 'report', 'newRequest', 'people', 'status', 'help'],
  'checker-report': ['myWork', 'report', 'newRequest', 'status', 'help'],
  'webmaster-report': ['myWork', 'online', 'report', 'newRequest', 'status', 'help'],
  executive: ['report', 'status', 'myWork', 'newRequest', 'help'],
  administrator: ['people', 'myWork', 'newRequest', 'report', 'status', 'help'],
};

/** LINE shows a person one menu: with several roles, that of the first of these. */
const menuOfRole: [Role, MenuName][] = [
  ['administrator', 'administrator'],
  ['approver', 'approver'],
  ['webmaster', 'webmaster'],
  ['groupHead', 'checker'],
  ['screener', 'checker'],
  ['checker', 'checker'],
  ['executive', 'executive'],
  ['provider', 'requester'],
  ['requester', 'requester'],
];

export function menuOf(person: Person, office: Office): Menu {
  const held = rolesOf(person);
  const ofRole = menuOfRole.find(([role]) => held.includes(role))?.[1] ?? 'stranger';
  const name = mayReadReports(person) ? withReport(ofRole) : ofRole;
  return menuNamed(name, { office, proposes: categoriesToSubmit(person, office).length > 0 });
}

function withReport(name: MenuName): MenuName {
  return name === 'approver' || name === 'checker' || name === 'webmaster' ? `${name}-report` : name;
}

/** Every menu that somebody of this office may have. */
export function menusOf(office: Office): Menu[] {
  const isOpen = office.categories.some(({ procedure }) => !office.procedures[procedure]?.submit.roles);
  const names = Object.keys(choices) as MenuName[];
  const all = (isOpen ? [true] : [true, false]).flatMap((proposes) =>
    names.map((name) => menuNamed(name, { office, proposes })),
  );
  return all.filter(({ alias }, index) => all.findIndex((one) => one.alias === alias) === index);
}

/** Nobody is offered what would be refused: proposing where others are appointed for it, people where there are no orders. */
function menuNamed(name: MenuName, { office, proposes }: { office: Office; proposes: boolean }): Menu {
  const isLess = !proposes && choices[name].includes('newRequest');
  const offered = choices[name].filter((command) => {
    if (command === 'newRequest') return proposes;
    return command !== 'people' || name === 'administrator' || office.acting !== undefined;
  });
  return { alias: isLess ? `${name}-no-new-request` : name, commands: withoutHole(offered) };
}

/** Five leave a hole in two rows of three: the card of all choices fills it. */
function withoutHole(commands: MenuCommand[]): MenuCommand[] {
  return commands.length === 5 ? [...commands.slice(0, -1), 'menu', ...commands.slice(-1)] : commands;
}
