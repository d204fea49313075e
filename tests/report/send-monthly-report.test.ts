/** Whom the monthly report asks, and in how many pushes. */
import { expect, it } from 'vitest';
import { giveRole } from '../../src/domain/person/appointments.js';
import type { Person } from '../../src/domain/person/person.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { sendMonthlyReport } from '../../src/report/send-monthly-report.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson } from '../support/builders.js';

it.each([
  { groups: 2, pushes: [2] },
  { groups: 7, pushes: [4, 3] },
])(
  'who answers for $groups groups is asked once for each, four in one push, which leaves room for the sentence of a late one',
  async ({ groups, pushes }) => {
    const units = Array.from({ length: groups }, (_, index) => buildUnit(index + 1));
    const december = new Date('2026-12-01T02:00:00Z');
    const deps = buildDeps({ office: { ...loadOffice('mueang-pattani'), units }, now: () => december });
    const since = new Date('2026-11-01T02:00:00Z');
    const provider = units.reduce<Person>(
      (person, { id: unit }) => giveRole(person, 'provider', { at: since, by: 'U9', unit }),
      { ...buildPerson({ roles: [] }), since },
    );
    await deps.stores.persons.replace(provider, 0);

    await sendMonthlyReport(deps);
    await sendMonthlyReport(deps);
    expect(await pushed()).toEqual(pushes.map((messages) => [provider.id, messages]));

    /** One after the other, as the delivery takes them up: to whom, and how many messages each carries. */
    async function pushed(): Promise<[string, number][]> {
      const [next] = await deps.stores.messages.claimDue({ now: december, leaseUntil: december, limit: 10 });
      if (!next) return [];
      await deps.stores.messages.settle(next.id, {
        status: 'accepted',
        attempts: 1,
        nextAttemptAt: december,
      });
      return [[next.personId, next.body.length], ...(await pushed())];
    }
  },
);

function buildUnit(number: number) {
  return { id: `group-${number}`, name: `กลุ่มงานที่ ${number}`, isGroup: true };
}
