/** When a month is reported, and which units are asked about it. */
import { addDays } from '../clock.js';
import type { MonthlyReporting, Office } from '../offices/office.js';
import { covers, openAppointments } from './appointments.js';
import { firstDayOf, type Month, monthsLater } from './month.js';
import type { ReportedUnit } from './monthly-report.js';
import { type Person, unitKey } from './person.js';

export interface ReportTimes {
  /** The units are asked. */
  askedAt: Date;
  /** The executives are told at the latest. */
  reportedBy: Date;
}

export function reportTimes(
  { day, time, problems, reportAfterDays }: MonthlyReporting,
  month: Month,
): ReportTimes {
  const asked = addDays(firstDayOf(monthsLater(month, 1)), day - 1);
  const reported = addDays(asked, problems ? reportAfterDays : 0);
  const at = (date: string) => new Date(`${date}T${time}:00+07:00`);
  return { askedAt: at(asked), reportedBy: at(reported) };
}

/** Those for which a provider was appointed at this time; the profile's first, in its order. */
export function unitsWithProvider(office: Office, people: readonly Person[], at: Date): ReportedUnit[] {
  const keys = new Set(people.flatMap((person) => providedUnits(person, at)));
  const known = office.units.filter(({ id }) => keys.delete(id)).map(({ id, name }) => ({ key: id, name }));
  return [...known, ...[...keys].map((key) => ({ key, name: key }))];
}

/** Since when she answers for this unit; undefined: she doesn't. */
export function providerSince(person: Person, unit: string): Date | undefined {
  if (person.status !== 'active') return undefined;
  const held = openAppointments(person).filter((one) => covers(one, { role: 'provider', units: [unit] }));
  return held.map(({ from }) => from).sort((one, other) => Number(one) - Number(other))[0];
}

function providedUnits({ appointments, unit }: Person, at: Date): string[] {
  return appointments
    .filter(({ role, from, until }) => role === 'provider' && from <= at && (!until || until > at))
    .flatMap(({ units }) => units ?? [unitKey(unit)]);
}
