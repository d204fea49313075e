/** Is there, in each unit that somebody may propose for, somebody for every step that is bound to units? */
import { holds, type Person, unitKey } from '../../domain/person/person.js';
import { procedureFor, type RequestStep } from '../../domain/request/procedure.js';
import { OfficeProfileError } from '../../offices/load-office.js';
import { type Office, roleTitle } from '../../offices/office.js';
import { unitName } from '../../text/appointments.js';
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault } from '../finding.js';

export async function checkUnits({ office, records }: CheckContext): Promise<Finding[]> {
  if (records.kind !== 'sound' || office instanceof OfficeProfileError) return [];
  const { persons } = records;
  const stuck = stepsOf(office, persons).filter((step) => isStuck(step, persons));
  const bySeat = new Map(stuck.map((step) => [`${step.id} ${step.units?.join()}`, step]));
  return [...bySeat.values()].map(({ capacity, units = [], roles }) => {
    const names = units.map((unit) => unitName(office, unit)).join(', ');
    const titles = roles.map((role) => roleTitle(office, role)).join(' / ');
    return fault(words.nobodyInUnits(capacity, names, titles));
  });
}

/** The steps of every way that a request of somebody at work here could take. */
function stepsOf(office: Office, persons: Person[]): RequestStep[] {
  const active = persons.filter(({ status }) => status === 'active');
  const units = [...new Set(active.map(({ unit }) => unitKey(unit)))];
  const dataTypeIds = office.dataTypes.length > 0 ? office.dataTypes.map(({ id }) => id) : [undefined];
  return office.categories.flatMap(({ id: categoryId }) =>
    units.flatMap((unit) =>
      dataTypeIds.flatMap((dataTypeId) => procedureFor(office, { categoryId, dataTypeId, unit }).steps),
    ),
  );
}

/** Where nobody at all holds its roles, that is said of the role. */
function isStuck({ roles, units }: RequestStep, persons: Person[]): boolean {
  const isHeldIn = (places: string[] | undefined) =>
    roles.some((role) => persons.some((person) => holds(person, role, places)));
  return units !== undefined && isHeldIn(undefined) && !isHeldIn(units);
}
