/** The words that show something only to some roles. Others who type one hear who can see it. */
import type { Deps } from '../../deps.js';
import {
  maySeeCoverage,
  maySeePeople,
  maySeeProvince,
  reportScope,
  seesAllRequests,
} from '../../domain/permissions.js';
import { giveRole } from '../../domain/person/appointments.js';
import { newPerson, type Person } from '../../domain/person/person.js';
import { type Reply, text } from '../../line/reply.js';
import type { Role } from '../../offices/office.js';
import { type Command, commandWord } from '../../text/commands.js';
import { shownOnlyTo } from '../../text/who-sees.js';

type MaySee = (person: Person, deps: Pick<Deps, 'office' | 'now'>) => boolean;

const views = {
  assessment: seesAllRequests,
  openRegisters: seesAllRequests,
  coverage: (person, { office }) => maySeeCoverage(person, office),
  report: (person, { now }) => reportScope(person, now()) !== undefined,
  people: (person, { office }) => maySeePeople(person, office),
  province: maySeeProvince,
} satisfies Partial<Record<Command, MaySee>>;

export type ClosedView = keyof typeof views;

export function isClosedView(command: Command): command is ClosedView {
  return Object.hasOwn(views, command);
}

/** @returns undefined for whoever may see it, and where the office has no such thing */
export function closedView(deps: Deps, by: Person, view: ClosedView): Reply | undefined {
  if (views[view](by, deps) || (view === 'province' && !deps.readProvince)) return undefined;
  const known = Object.keys(deps.office.roleTitles) as Role[];
  const roles = known.filter((role) => views[view](holderOf(role, deps), deps));
  return [text(shownOnlyTo(deps.office, commandWord(view), roles))];
}

/** Somebody who has this role alone, for every unit. */
function holderOf(role: Role, { office, now }: Pick<Deps, 'office' | 'now'>): Person {
  const holder = giveRole(newPerson('', now()), role, { at: now(), by: '' });
  const units = office.units.map(({ id }) => id);
  return { ...holder, appointments: holder.appointments.map((one) => ({ ...one, units })) };
}
