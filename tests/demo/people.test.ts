/** The demo's people: everybody has a desk where the role is done. */
import { expect, it } from 'vitest';
import { seedPeople } from '../../src/demo/seed-people.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { demoPeople } from '../../src/text/demo.js';
import { buildDeps } from '../support/build-deps.js';
import { someTime } from '../support/builders.js';

const unitsIn = (officeId: string) =>
  Object.fromEntries(demoPeople(loadOffice(officeId)).map(({ key, unit }) => [key, unit.name]));

it('whoever asks, publishes and administers belongs to the unit that does it, and the chief to none', () => {
  expect(unitsIn('mueang-samut-prakan')).toEqual({
    staff: 'กลุ่มงานควบคุมโรค',
    chief: 'สำนักงานสาธารณสุขอำเภอเมืองสมุทรปราการ',
    webmaster: 'กลุ่มงานยุทธศาสตร์และสารสนเทศ',
    deputy: 'สำนักงานสาธารณสุขอำเภอเมืองสมุทรปราการ',
    administrator: 'กลุ่มงานบริหารทั่วไป',
  });
});

it('the head in charge of the website belongs to the unit that the way of the request names', () => {
  expect(unitsIn('ban-luang')).toMatchObject({
    head: 'กลุ่มงานเทคโนโลยีสารสนเทศ',
    screener: 'กลุ่มงานเทคโนโลยีสารสนเทศ',
  });
});

it.each(builtInOffices())('%s: all belong to a unit of the office or to the office itself', (officeId) => {
  const office = loadOffice(officeId);
  const known = [...office.units.map(({ name }) => name), office.name];
  expect(demoPeople(office).filter(({ unit }) => !known.includes(unit.name))).toEqual([]);
});

it.each(builtInOffices())(
  '%s: of two who may do the same, the first in the story is asked',
  async (officeId) => {
    const office = loadOffice(officeId);
    const people = demoPeople(office);
    const { stores } = buildDeps();
    const asUser = ({ key, name, title }: (typeof people)[number]) => ({ key, name, role: title });
    const emulator = await startEmulator({ now: () => someTime, people: people.map(asUser) });
    await seedPeople(stores, emulator, { office, people });
    await emulator.stop();
    const longestKnownFirst = await stores.persons.list();
    expect(longestKnownFirst.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
  },
);
