/** Who is asked, where several could be. */
import { expect, it } from 'vitest';
import { giveRole } from '../../src/domain/person/appointments.js';
import { procedureFor } from '../../src/domain/request/procedure.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { personDueAt } from '../../src/work/on-duty.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, someTime } from '../support/builders.js';

it('a checker is asked to check a proposal of their own only where no other checker is there', async () => {
  const office = loadOffice('taphan-hin');
  const deps = buildDeps({ office });
  const unit = { id: 'academic-support-services', name: 'กลุ่มงานสนับสนุนวิชาการและบริการ' };
  const given = { at: someTime, by: 'U9' };
  const checker = (id: string) => giveRole(buildPerson({ id, unit, roles: [] }), 'checker', given);
  const procedure = procedureFor(office, { categoryId: 'public-relations', unit: unit.id });
  const own = { procedure, requester: { personId: 'Uown' }, signatures: [], round: 1 };
  const asked = async () => (await personDueAt(deps, procedure.steps[0], own))?.id;

  await deps.stores.persons.replace(checker('Uown'), 0);
  expect(await asked()).toBe('Uown');
  await deps.stores.persons.replace(checker('Uother'), 0);
  expect(await asked()).toBe('Uother');
});
