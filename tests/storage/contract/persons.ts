/** People: each once, changed by one writer per version, listed in the order in which they came. */
import { describe, expect, test } from 'vitest';
import { buildPerson, minutesLater } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

export function personsContract(instances: () => Instances): void {
  describe('a person', () => {
    test('is read back by another instance as it was stored', async () => {
      const { one, other } = instances();
      const person = buildPerson({ name: 'สมหญิง ตัวอย่าง 🙏', unit: { name: 'รพ.สต.สมมุติ' } });
      expect(await one.persons.get(person.id)).toBeUndefined();
      expect(await one.persons.replace(person, 0)).toBe(true);

      const found = await other.persons.get(person.id);
      expect(found).toEqual(person);
      expect(found?.appointments[0]?.from).toBeInstanceOf(Date);
    });

    test('is stored once, also when 20 of the person’s events come at once', async () => {
      const stored = await race(instances(), 20, ({ persons }) => persons.replace(buildPerson(), 0));
      expect(stored.filter(Boolean)).toHaveLength(1);
    });

    test('is changed by exactly one of 50 writers on one version', async () => {
      const { one } = instances();
      await one.persons.replace(buildPerson(), 0);
      const won = await race(instances(), 50, ({ persons }, index) =>
        persons.replace(buildPerson({ version: 2, contact: `${index}` }), 1),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await one.persons.get(buildPerson().id))?.contact).toBe(`${won.indexOf(true)}`);
    });

    test('is not found by anything but a text', async () => {
      const { persons } = instances().one;
      await persons.replace(buildPerson(), 0);
      for (const odd of [{ $ne: null }, { $gt: '' }, {}, true, 7, null, undefined, ['U1']]) {
        await expect(persons.get(odd as never)).rejects.toThrow('found by a text');
        await expect(persons.replace({ ...buildPerson(), id: odd as never }, 0)).rejects.toThrow();
      }
      expect(await persons.list()).toHaveLength(1);
    });

    test('whose writer forgot to count the version up is refused', async () => {
      const { persons } = instances().one;
      await persons.replace(buildPerson(), 0);
      await expect(persons.replace(buildPerson(), 1)).rejects.toThrow('count up');
    });
  });

  test('people are listed with the longest known first', async () => {
    const { persons } = instances().one;
    expect(await persons.list()).toEqual([]);
    for (const minutes of [20, 0, 10]) {
      await persons.replace(buildPerson({ id: `after-${minutes}`, since: minutesLater(minutes) }), 0);
    }
    expect((await persons.list()).map(({ id }) => id)).toEqual(['after-0', 'after-10', 'after-20']);
  });
}
