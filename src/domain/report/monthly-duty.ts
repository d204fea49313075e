/** When a month is reported, which units owe a report of their own, and who is asked for one. */
import { addDays, bangkokDate, type LocalDate } from '../../clock.js';
import type { MonthlyReporting, Office } from '../../offices/office.js';
import { covers, openAppointments } from '../person/appointments.js';
import { isReachable, type Person, unitKey } from '../person/person.js';
import { firstDayOf, type Month, monthsLater } from './month.js';
import type { ReportedUnit } from './monthly-note.js';

/** The units that owe a report, split by whether anybody is appointed to give it. */
export interface OwingUnits {
  withProvider: readonly ReportedUnit[];
  withoutProvider: readonly ReportedUnit[];
}

/** Both ends belong to it: it may be a moment. */
interface Period {
  from: Date;
  to: Date;
}

/** When the report of this month is due, or where the units are asked first, their answers. */
export function reportDue({ day, time }: MonthlyReporting, month: Month): Date {
  return timeOn(addDays(firstDayOf(monthsLater(month, 1)), day - 1), time);
}

/** Until when the executives' report waits for the units. */
export function answersUntil({ time, reportAfterDays }: MonthlyReporting, askedAt: Date): Date {
  return timeOn(addDays(bangkokDate(askedAt), reportAfterDays), time);
}

/**
 * The groups of the profile in its order, and what was typed for providers. A unit has a provider if anybody was one at
 * any time from asking to telling the executives: who is appointed late may still report, and who leaves owed it.
 */
export function owingUnits(office: Office, people: readonly Person[], period: Period): OwingUnits {
  const keys = new Set(people.flatMap((person) => providedUnits(person, period)));
  const groups = office.units.filter(({ isGroup }) => isGroup).map(({ id, name }) => ({ key: id, name }));
  const listed = office.units.map(({ id }) => id);
  const typed = [...keys].filter((key) => !listed.includes(key)).map((key) => ({ key, name: key }));
  return {
    withProvider: [...groups.filter(({ key }) => keys.has(key)), ...typed],
    withoutProvider: groups.filter(({ key }) => !keys.has(key)),
  };
}

/** Names of the groups for which nobody can be asked at the end of the month; none where units are not asked. */
export function groupsLackingProvider(office: Office, people: readonly Person[], now: Date): string[] {
  if (!office.reporting?.monthly.problems) return [];
  const active = people.filter(({ status }) => status === 'active');
  return owingUnits(office, active, { from: now, to: now }).withoutProvider.map(({ name }) => name);
}

/** The longest appointed of those who answer for the unit and can be reached. */
export function providerToAsk(people: readonly Person[], unit: string, now: Date): Person | undefined {
  const reachable = people.filter((one) => isReachable(one, now));
  const dated = reachable.map((person) => ({ person, since: providerSince(person, unit) }));
  const able = dated.filter(({ since }) => since !== undefined);
  return able.sort((one, other) => Number(one.since) - Number(other.since))[0]?.person;
}

/** Since when the person answers for this unit; undefined where the person does not. */
export function providerSince(person: Person, unit: string): Date | undefined {
  if (person.status !== 'active') return undefined;
  const held = openAppointments(person).filter((one) => covers(one, { role: 'provider', units: [unit] }));
  return held.map(({ from }) => from).sort((one, other) => Number(one) - Number(other))[0];
}

/** A suspended person can't answer, but the unit goes on owing its report. */
function providedUnits({ appointments, unit }: Person, period: Period): string[] {
  return appointments
    .filter(({ role }) => role === 'provider')
    .filter(({ from, until }) => from <= period.to && (!until || until > period.from))
    .flatMap(({ units }) => units ?? [unitKey(unit)]);
}

function timeOn(day: LocalDate, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`);
}
