/** Whoever may have to do with a request, and some who may not, for the rules of its life. */
import { giveRole } from '../../src/domain/person/appointments.js';
import type { Person } from '../../src/domain/person/person.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buildPerson, buildRequest, someTime } from './builders.js';

export const staff = buildPerson();
export const chief = buildPerson({
  id: 'U00000000000000000000000000000002',
  name: 'สมชาย ตัวอย่าง',
  roles: ['approver'],
});
export const acting = buildPerson({ id: 'U00000000000000000000000000000003', roles: ['approver'] });
export const webmaster = buildPerson({ id: 'U00000000000000000000000000000004', roles: ['webmaster'] });
export const standIn = buildPerson({ id: 'U00000000000000000000000000000005', roles: ['webmaster'] });
export const stranger = buildPerson({ id: 'U00000000000000000000000000000006', roles: [] });
export const suspended = {
  ...giveRole(stranger, 'approver', { at: someTime, by: chief.id }),
  status: 'suspended' as const,
};
export const staffWhoDecides = giveRole(staff, 'approver', { at: someTime, by: chief.id });
/** Has an order in force: may decide where the procedure knows acting. */
export const actingByOrder: Person = {
  ...buildPerson({ id: 'U00000000000000000000000000000007' }),
  actingOrders: [
    { number: '12/2569', from: '2026-11-20', to: '2026-11-21', givenBy: chief.id, givenAt: someTime },
  ],
};
export const administrator = buildPerson({
  id: 'U00000000000000000000000000000008',
  roles: ['administrator'],
});
export const everybody = [
  administrator,
  actingByOrder,
  staff,
  chief,
  acting,
  webmaster,
  standIn,
  stranger,
  suspended,
  staffWhoDecides,
];

/** A procedure with a check before the decision and a step after it, so that every action has its place. */
export function requestWithEveryStep(): PublishRequest {
  const request = buildRequest();
  const [decide] = request.procedure.steps;
  if (!decide) throw new Error('the sample office has a deciding step');
  const check = { ...decide, id: 'check', kind: 'check' as const, roles: ['webmaster' as const] };
  const forward = {
    ...decide,
    id: 'forward',
    kind: 'forward' as const,
    roles: ['requester' as const],
    ownRequest: true,
  };
  return buildRequest({ procedure: { ...request.procedure, steps: [check, decide, forward] } });
}
