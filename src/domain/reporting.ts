/** When a month is reported, and which units are asked about it. */
import { addDays, bangkokDate, type LocalDate } from '../clock.js';
import type { MonthlyReporting, Office } from '../offices/office.js';
import { covers, openAppointments } from './appointments.js';
import { firstDayOf, type Month, monthsLater } from './month.js';
import type { ReportedUnit } from './monthly-report.js';
import { isReachable, type Person, unitKey } from './person.js';

/** When the report of this month is due, or where the units are asked first, their answers. */
export function reportDue({ day, time }: MonthlyReporting, month: Month): Date {
  return timeOn(addDays(firstDayOf(monthsLater(month, 1)), day - 1), time);
}

/** So long the executives' report waits for the units. */
export function answersUntil({ time, reportAfterDays }: MonthlyReporting, askedAt: Date): Date {
  return timeOn(addDays(bangkokDate(askedAt), reportAfterDays), time);
}

/** Those for which a provider was appointed at this time; the profile's first, in its order. */
export function unitsWithProvider(office: Office, people: readonly Person[], at: Date): ReportedUnit[] {
  const keys = new Set(people.flatMap((person) => providedUnits(person, at)));
  const known = office.units.filter(({ id }) => keys.delete(id)).map(({ id, name }) => ({ key: id, name }));
  return [...known, ...[...keys].map((key) => ({ key, name: key }))];
}

/** Of those who answer for the unit and can be reached, the longest appointed. */
export function providerToAsk(people: readonly Person[], unit: string, now: Date): Person | undefined {
  const reachable = people.filter((one) => isReachable(one, now));
  const dated = reachable.map((person) => ({ person, since: providerSince(person, unit) }));
  const able = dated.filter(({ since }) => since !== undefined);
  return able.sort((one, other) => Number(one.since) - Number(other.since))[0]?.person;
}

/** Since when she answers for this unit; undefined: she doesn't. */
export function providerSince(person: Person, unit: string): Date | undefined {
  if (person.status !== 'active') return undefined;
  const held = openAppointments(person).filter((one) => covers(one, { role: 'provider', units: [unit] }));
  return held.map(({ from }) => from).sort((one, other) => Number(one) - Number(other))[0];
}

/** Whoever is suspended answers nothing, but her unit goes on owing its report. */
function providedUnits({ appointments, unit }: Person, at: Date): string[] {
  return appointments
    .filter(({ role, from, until }) => role === 'provider' && from <= at && (!until || until > at))
    .flatMap(({ units }) => units ?? [unitKey(unit)]);
}

function timeOn(day: LocalDate, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`);
}
