/** Is there somebody for every step of the office's procedures? */
import { hasRole, type Person, rolesOf } from '../../domain/person/person.js';
import { OfficeProfileError } from '../../offices/load-office.js';
import type { Office, Role } from '../../offices/office.js';
import type { Words } from '../../text/doctor.js';
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok, todo } from '../finding.js';

export async function checkRoles({ office, records }: CheckContext): Promise<Finding[]> {
  if (records.kind !== 'sound' || office instanceof OfficeProfileError) return [];
  const { persons } = records;
  const missing = seats(office).filter((roles) => !roles.some((role) => isHeld(persons, role)));
  const findings = [
    ...missing.map((roles) => (isBegun(persons) ? fault : todo)(emptySeat(office, roles))),
    ...tooFewWebmasters(office, persons),
    ...heldByOne(office, persons),
  ];
  return findings.length > 0 ? findings : [ok(words.rolesHeld)];
}

/** Slots that somebody must fill, each with the roles of which any will do. */
function seats({ procedures }: Office): Role[][] {
  const ways = Object.values(procedures);
  const all: Role[][] = [
    ['administrator'],
    ...ways.flatMap(({ submit }) => (submit.roles ? [submit.roles] : [])),
    ...ways.flatMap(({ steps }) => steps.filter(({ enabled }) => enabled).map(({ roles }) => roles)),
    ['webmaster'],
  ];
  return [...new Map(all.map((roles) => [roles.join(), roles])).values()];
}

function isHeld(persons: Person[], role: Role): boolean {
  return persons.some((person) => hasRole(person, role));
}

/** Before anybody but an administrator has a role, the office is still being set up. */
function isBegun(persons: Person[]): boolean {
  return persons.some((person) => rolesOf(person).some((role) => role !== 'administrator'));
}

function emptySeat(office: Office, roles: Role[]): Words {
  const titles = roles.map((role) => titleOf(office, role)).join(' / ');
  const isFirst = roles.includes('administrator');
  return isFirst ? words.nobodyAdministers(titles) : words.nobodyHolds(titles);
}

function heldByOne(office: Office, persons: Person[]): Finding[] {
  const holders = (roles: Role[]) => persons.filter((person) => roles.some((role) => hasRole(person, role)));
  const alone = seats(office).filter((roles) => holders(roles).length === 1);
  const titles = alone.map((roles) => roles.map((role) => titleOf(office, role)).join(' / ')).join(', ');
  return titles === '' || !isBegun(persons) ? [] : [note(words.onlyOne(titles))];
}

function tooFewWebmasters(office: Office, persons: Person[]): Finding[] {
  const held = persons.filter((person) => hasRole(person, 'webmaster')).length;
  const wanted = office.webmastersAtLeast;
  return held === 0 || held >= wanted
    ? []
    : [note(words.tooFew(titleOf(office, 'webmaster'), { held, wanted }))];
}

function titleOf({ roleTitles }: Office, role: Role): string {
  return `${roleTitles[role] ?? role} (${role})`;
}
