/** Which choices a menu offers: what its reader may do, by roles and by the office's procedure. */
import { describe, expect, test } from 'vitest';
import { categoriesToSubmit, mayReadReports, maySeePeople } from '../../src/domain/permissions.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { type Role, roles } from '../../src/offices/office.js';
import { menuOf, menusOf } from '../../src/text/menu-choices.js';
import { buildOffice, buildPerson } from '../support/builders.js';

const open = buildOffice();
const pattani = loadOffice('mueang-pattani');

test.each<[Role[], string]>([
  [['requester'], 'requester'],
  [['requester', 'approver'], 'approver-report'],
  [['groupHead'], 'checker-report'],
  [['webmaster', 'requester'], 'webmaster'],
  [['executive', 'approver', 'administrator'], 'administrator'],
  [['executive', 'approver'], 'approver-report'],
  [['executive', 'requester'], 'executive'],
  [[], 'stranger'],
])('who is %j has the menu of the %s', (held, alias) => {
  expect(menuOf(buildPerson({ roles: held }), open).alias).toBe(alias);
});

test('a suspended person has the menu of a stranger', () => {
  expect(menuOf(buildPerson({ status: 'suspended' }), open).alias).toBe('stranger');
});

test('the chief finds the people only where the office knows orders to act for the chief', () => {
  const chief = buildPerson({ roles: ['approver'] });
  expect(menuOf(chief, pattani).commands).toEqual(['myWork', 'report', 'people', 'status', 'menu', 'help']);
  expect(menuOf(chief, open).commands).toEqual(['myWork', 'report', 'newRequest', 'status', 'menu', 'help']);
});

describe.each([open, pattani])('in $shortName', (office) => {
  const pairs = roles.flatMap((one) => roles.map((other) => [one, other] as const));

  test.each(pairs)('%s and %s: the menu offers what the holder may do', (...held) => {
    const person = buildPerson({ roles: [...held] });
    const { alias, commands } = menuOf(person, office);
    expect(commands.includes('newRequest')).toBe(categoriesToSubmit(person, office).length > 0);
    expect(commands.includes('people')).toBe(maySeePeople(person, office));
    expect(commands.includes('report')).toBe(mayReadReports(person));
    expect(menusOf(office).find((one) => one.alias === alias)?.commands).toEqual(commands);
  });
});
