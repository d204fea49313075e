/** Whom the monthly report asks, and in how many pushes. */
import { expect, it } from 'vitest';
import { giveRole } from '../../src/domain/person/appointments.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { sendMonthlyReport } from '../../src/report/send-monthly-report.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson } from '../support/builders.js';

it('who answers for several groups is asked for all of them in one push', async () => {
  const office = loadOffice('mueang-pattani');
  const units = ['general-administration', 'insurance-strategy-it'];
  const december = new Date('2026-12-01T02:00:00Z');
  const deps = buildDeps({ office, now: () => december });
  const since = new Date('2026-11-01T02:00:00Z');
  const provider = units.reduce(
    (person, unit) => giveRole(person, 'provider', { at: since, by: 'U9', unit }),
    { ...buildPerson({ roles: [] }), since },
  );
  await deps.stores.persons.replace(provider, 0);

  await sendMonthlyReport(deps);
  await sendMonthlyReport(deps);
  const pushes = await deps.stores.messages.claimDue({ now: december, leaseUntil: december, limit: 10 });
  expect(pushes.map(({ personId, body }) => [personId, body.length])).toEqual([[provider.id, 2]]);
});
