/** Who may propose, and for which units. */
import { describe, expect, test } from 'vitest';
import { maySubmit, unitsToSubmit } from '../../src/domain/permissions.js';
import { appointed, endAppointment } from '../../src/domain/person/appointments.js';
import { withStatus } from '../../src/domain/person/person.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { buildPerson, someTime } from '../support/builders.js';

const { ordinary } = loadOffice('mueang-pattani').procedures;
if (!ordinary) throw new Error('the profile has no ordinary way');
const change = { at: someTime, by: 'U0' };
const TYPED = 'กลุ่มงานที่พิมพ์เอง';
const nobody = buildPerson({ roles: [], unit: { name: TYPED } });
const provider = appointed(appointed(nobody, 'provider', change), 'provider', {
  ...change,
  unit: 'strategy',
});
const ended = endAppointment(provider, 1, change);

describe('where people are appointed for units', () => {
  test.each([
    ['the own one, which was typed', provider, TYPED, true],
    ['another one that the person was appointed for', provider, 'strategy', true],
    ['one that the person was not appointed for', provider, 'general-administration', false],
    ['one for which the appointment has ended', ended, 'strategy', false],
    ['the one that is still held', ended, TYPED, true],
    ['the own one, without an appointment', nobody, TYPED, false],
    ['any, while suspended', withStatus(provider, 'suspended', change), TYPED, false],
  ])('%s', (_, person, unit, allowed) => {
    expect(maySubmit(person, ordinary, unit)).toBe(allowed);
  });

  test('only units that are still held are offered, each once', () => {
    expect(unitsToSubmit(provider, ordinary)).toEqual([TYPED, 'strategy']);
    expect(unitsToSubmit(ended, ordinary)).toEqual([TYPED]);
    expect(unitsToSubmit(nobody, ordinary)).toEqual([]);
  });
});
