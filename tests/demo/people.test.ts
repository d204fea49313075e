/** The demo's people: everybody has a desk where the role is done. */
import { expect, it } from 'vitest';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { demoPeople } from '../../src/text/demo.js';

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
