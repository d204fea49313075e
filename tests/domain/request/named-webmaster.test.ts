/** Who may be named for the task of publishing, and by which sign-off. */
import { expect, it, test } from 'vitest';
import { submittedRequest } from '../../../src/domain/request/apply-move.js';
import { tryMove } from '../../../src/domain/request/life-cycle.js';
import { procedureFor } from '../../../src/domain/request/procedure.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import { mayNameWebmaster, namedWebmaster } from '../../../src/domain/request/publish-task.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import type { Role } from '../../../src/offices/office.js';
import { buildContent, buildPerson, minutesLater, someTime } from '../../support/builders.js';

const person = (letter: string, role: Role) => ({
  ...buildPerson({ roles: [role] }),
  id: `U${letter.repeat(32)}`,
});
const [staff, chief] = [person('a', 'requester'), person('b', 'approver')];
const [webmaster, other] = [person('c', 'webmaster'), person('d', 'webmaster')];
const inIt = { id: 'it', name: 'กลุ่มงานเทคโนโลยีสารสนเทศ' };
const inUnitIt = (role: Role) => {
  const one = person(role.slice(0, 1), role);
  return { ...one, unit: inIt, appointments: one.appointments.map((held) => ({ ...held, units: ['it'] })) };
};
const [screener, head] = [inUnitIt('screener'), inUnitIt('groupHead')];

function submitted(categoryId: string): PublishRequest {
  const content = buildContent({ categoryId });
  const procedure = procedureFor(loadOffice('ban-luang'), { categoryId, unit: 'procurement' });
  const given = { id: 'R1', fiscalYear: 2570, sequence: 1, procedure, content };
  return submittedRequest(given, { by: staff, now: someTime, actKey: 'submit' });
}

function move(
  request: PublishRequest,
  by: typeof staff,
  wanted: { action: 'pass' | 'permit'; to?: typeof staff },
) {
  const whole = { ...wanted, seenVersion: request.version, actKey: `act ${request.version}` };
  return tryMove(request, whole, { by, now: minutesLater(request.version) });
}

function moved(...given: Parameters<typeof move>): PublishRequest {
  const result = move(...given);
  if (result.kind !== 'moved') throw new Error(JSON.stringify(result));
  return result.request;
}

const agreed = moved(submitted('external-agency-data'), chief, { action: 'permit' });

test.each([
  ['where the chief still has to agree', submitted('external-agency-data'), false],
  ['at the screening, the last step', agreed, true],
  ['at a check that is no screening', submitted('official-information'), false],
  ['when it is permitted', moved(agreed, screener, { action: 'pass' }), false],
])('a webmaster can be named: %s', (_when, request, may) => {
  expect(mayNameWebmaster(request)).toBe(may);
});

it('the record keeps who was named, and nobody holds the task before it is taken', () => {
  const screened = moved(agreed, screener, { action: 'pass', to: other });
  expect(namedWebmaster(screened)?.personId).toBe(other.id);
  expect(screened.history.at(-1)?.to?.personId).toBe(other.id);
  expect(screened.proposal?.takenBy).toBeUndefined();
  const taken = tryMove(
    screened,
    { action: 'take', seenVersion: screened.version, actKey: 'take' },
    { by: webmaster, now: minutesLater(9) },
  );
  expect(taken.kind).toBe('moved');
});

it('nobody but a webmaster can be named, and only by a screening', () => {
  const denied = { kind: 'denied', denial: { why: 'receiverNotWebmaster' } };
  expect(move(agreed, screener, { action: 'pass', to: chief })).toEqual(denied);
  expect(move(submitted('official-information'), head, { action: 'pass', to: other })).toEqual(denied);
});

it('without a name, nobody is named', () => {
  expect(namedWebmaster(moved(agreed, screener, { action: 'pass' }))).toBeUndefined();
  expect(namedWebmaster(agreed)).toBeUndefined();
});
