/** Who left, and how those stand on what is shown of old records. */
import { describe, expect, it } from 'vitest';
import { endRole } from '../../../src/domain/person/appointments.js';
import { idsOfLeft, withPositions } from '../../../src/domain/person/left.js';
import { asActor, type Person } from '../../../src/domain/person/person.js';
import { buildPerson, buildRequest, someTime } from '../../support/builders.js';

const atWork = buildPerson();
const ended = endRole(atWork, 'requester', { at: someTime, by: 'U9' });
const moved: Person = {
  ...ended,
  status: 'suspended',
  accountCode: { hash: 'h', salt: 's', givenBy: 'U9', givenAt: someTime, usedBy: 'U2', usedAt: someTime },
};

const left = { ...ended, status: 'left' as const };

describe('who left', () => {
  it.each([
    ['somebody at work', [atWork], []],
    ['somebody whose roles have ended, or were handed over', [ended], []],
    ['somebody suspended', [{ ...atWork, status: 'suspended' as const }], []],
    ['somebody of whom an administrator said so', [left], [left.id]],
    ['a newcomer who never held a role', [buildPerson({ roles: [] })], []],
    ['somebody who goes on in another account', [moved, buildPerson({ id: 'U2' })], []],
    ['somebody who left from the other account', [moved, { ...left, id: 'U2' }], [moved.id, 'U2']],
  ])('%s', (_, persons, expected) => {
    expect([...idsOfLeft(persons)]).toEqual(expected);
  });
});

describe('a record that is shown', () => {
  const request = buildRequest();
  const ids = new Set([request.requester.personId]);

  it('has the position in place of the name, everywhere, and all else as it was', () => {
    const shown = withPositions(request, ids);
    const { name, position } = request.requester;
    expect(JSON.stringify(shown)).not.toContain(name);
    expect(shown.requester).toEqual({ ...request.requester, name: position });
    expect(shown.history[0]?.at).toBe(request.history[0]?.at);
    expect(request.requester.name).toBe(name);
  });

  it('is the very same where nobody on it left', () => {
    expect(withPositions(request, new Set(['U2']))).toBe(request);
    expect(withPositions([asActor(atWork)], new Set())).toEqual([asActor(atWork)]);
  });
});
