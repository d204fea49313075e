/** The one way in which the record of a person changes, also when somebody else writes at the same moment. */
import { expect, test, vi } from 'vitest';
import { newPerson, type Person } from '../../src/domain/person/person.js';
import { UserError } from '../../src/errors.js';
import { changePerson } from '../../src/people/change-person.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, someTime } from '../support/builders.js';

const person = buildPerson({ id: `U${'a'.repeat(32)}` });

test('changes at the same moment are all kept, each on the newest record', async () => {
  const deps = await depsWithPerson();
  const changes = ['ก', 'ข', 'ค', 'ง'].map((letter) =>
    changePerson(deps, person, (present) => ({ person: { ...present, name: present.name + letter } })),
  );
  await Promise.all(changes);
  const written = await deps.stores.persons.get(person.id);
  expect(written?.version).toBe(person.version + 4);
  expect([...(written?.name.slice(person.name.length) ?? '')].sort()).toEqual(['ก', 'ข', 'ค', 'ง']);
});

test('what the change found out comes back, with the person as written', async () => {
  const deps = await depsWithPerson();
  const result = await changePerson(deps, person, (present) => ({
    person: { ...present, name: 'ชื่อใหม่' },
    found: 'something',
  }));
  expect(result).toEqual({ person: await deps.stores.persons.get(person.id), found: 'something' });
});

test('a change that leaves everything as it is writes nothing', async () => {
  const deps = await depsWithPerson();
  const replace = vi.spyOn(deps.stores.persons, 'replace');
  await changePerson(deps, person, (present) => ({ person: present }));
  expect(replace).not.toHaveBeenCalled();
});

test('a change that throws writes nothing', async () => {
  const deps = await depsWithPerson();
  const change = (): { person: Person } => {
    throw new UserError('personNotActive');
  };
  await expect(changePerson(deps, person, change)).rejects.toEqual(new UserError('personNotActive'));
  expect(await deps.stores.persons.get(person.id)).toEqual(person);
});

test('a person without a record can be changed only as a newcomer', async () => {
  const deps = buildDeps();
  const rename = (present: Person) => ({ person: { ...present, name: 'ชื่อใหม่' } });
  await expect(changePerson(deps, person, rename)).rejects.toEqual(new UserError('personNotFound'));
  const newcomer = newPerson(person.id, someTime);
  await changePerson(deps, { id: person.id, newcomer }, rename);
  expect(await deps.stores.persons.get(person.id)).toMatchObject({ version: 1, name: 'ชื่อใหม่' });
});

async function depsWithPerson() {
  const deps = buildDeps();
  await deps.stores.persons.replace(person, 0);
  return deps;
}
