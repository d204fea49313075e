/** When a month is reported, which units owe a report, and who is asked for it. */
import { expect, it } from 'vitest';
import { appointed, endRole } from '../../../src/domain/person/appointments.js';
import type { Person } from '../../../src/domain/person/person.js';
import {
  answersUntil,
  groupsLackingProvider,
  owingUnits,
  providerToAsk,
  reportDue,
} from '../../../src/domain/report/monthly-duty.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { buildOffice, buildPerson, minutesLater, someTime } from '../../support/builders.js';

const office = loadOffice('mueang-pattani');
const monthly = office.reporting!.monthly;
const typed = { name: 'กลุ่มงานควบคุมโรค' };

function provider(
  id: string,
  { unit = typed as Person['unit'], since = someTime, ...more }: Partial<Person> = {},
) {
  return appointed(buildPerson({ id, roles: [], unit, ...more }), 'provider', { at: since, by: 'U9' });
}

it('a month is reported at half past eight on the first of the next, and waits three days for the units', () => {
  const due = reportDue(monthly, '2026-11');
  expect(due).toEqual(new Date('2026-12-01T01:30:00Z'));
  expect(answersUntil(monthly, due)).toEqual(new Date('2026-12-04T01:30:00Z'));
  expect(reportDue({ ...monthly, day: 15, time: '23:59' }, '2026-12')).toEqual(
    new Date('2027-01-15T16:59:00Z'),
  );
});

it('a unit that was asked late after a breakdown has the same three days', () => {
  const askedAt = new Date('2026-12-07T12:00:00Z');
  expect(answersUntil(monthly, askedAt)).toEqual(new Date('2026-12-10T01:30:00Z'));
});

const strategy = 'กลุ่มงานประกันสุขภาพ ยุทธศาสตร์และสารสนเทศทางการแพทย์';
const general = { id: 'general-administration', name: 'กลุ่มงานบริหารทั่วไป' };

it('a unit has a provider if it had one at any time from asking to reporting, whatever became of that provider since', () => {
  const ended = endRole(provider('c', { unit: { name: 'งานเดิม' } }), 'provider', {
    at: minutesLater(9),
    by: 'U9',
  });
  const people = [
    provider('a'),
    { ...provider('b', { unit: general }), status: 'suspended' as const },
    ended,
    provider('d', { unit: { name: 'งานใหม่' }, since: minutesLater(9) }),
    buildPerson({ id: 'e', unit: { name: 'ไม่มีผู้รับผิดชอบ' } }),
  ];
  const names = (from: Date, to = from) =>
    owingUnits(office, people, { from, to }).withProvider.map(({ name }) => name);
  expect(names(minutesLater(5))).toEqual([general.name, typed.name, 'งานเดิม']);
  expect(names(minutesLater(5), minutesLater(10))).toEqual([general.name, typed.name, 'งานเดิม', 'งานใหม่']);
  expect(names(minutesLater(10))).toEqual([general.name, typed.name, 'งานใหม่']);
});

it('groups of the profile owe a report without a provider, too; the office itself owes none even with one', () => {
  const people = [provider('a', { unit: { id: 'office', name: office.name } }), provider('b')];
  const { withProvider, withoutProvider } = owingUnits(office, people, { from: someTime, to: someTime });
  expect(withProvider.map(({ name }) => name)).toEqual([typed.name]);
  expect(withoutProvider.map(({ name }) => name)).toEqual([strategy, general.name]);
});

it('a group whose only provider is suspended has nobody who could be asked', () => {
  const suspended = { ...provider('a', { unit: general }), status: 'suspended' as const };
  const lacking = (people: Person[], of = office) => groupsLackingProvider(of, people, someTime);
  expect(lacking([suspended])).toEqual([strategy, general.name]);
  expect(lacking([suspended, provider('b', { unit: general })])).toEqual([strategy]);
  expect(lacking([], buildOffice())).toEqual([]);
});

it('the longest appointed provider who can be reached is asked, for another unit too', () => {
  const elder = provider('a', { since: minutesLater(-20) });
  const younger = provider('b', { since: minutesLater(-10) });
  const asked = (people: Person[], unit = typed.name) => providerToAsk(people, unit, someTime)?.id;
  expect(asked([younger, elder])).toBe('a');
  expect(asked([younger, { ...elder, blockedBot: true }])).toBe('b');
  expect(asked([younger, { ...elder, status: 'suspended' }])).toBe('b');
  expect(asked([younger, elder], 'general-administration')).toBeUndefined();
  const forBoth = appointed(younger, 'provider', { at: someTime, by: 'U9', unit: 'general-administration' });
  expect(asked([elder, forBoth], 'general-administration')).toBe('b');
});
