/** The rights of rights-table.ts hold, and who may do what beside requests. */
import { describe, expect, test } from 'vitest';
import * as permissions from '../../src/domain/permissions.js';
import type { Person } from '../../src/domain/person/person.js';
import { actions, type MoveAction } from '../../src/domain/request/actions.js';
import { verdictOn } from '../../src/domain/request/life-cycle.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { type Situation, situations } from '../../src/domain/request/statuses.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { roles } from '../../src/offices/office.js';
import { buildOffice, buildPerson, someTime } from '../support/builders.js';
import { cast, requestIn, type Who } from './rights-cast.js';
import { type Rights, rights, variants } from './rights-table.js';

const MONTH_MS = 30 * 24 * 60 * 60_000;
const everybody = Object.keys(cast) as Who[];

test.each(situations)('%s', (situation) => {
  expect(rightsOn(requestIn(situation))).toEqual(rights[situation]);
});

test("the table knows every act: none is everybody's or nobody's unseen", () => {
  const rows = [...Object.values(rights), ...variants.map(([, , , row]) => row)];
  const known = new Set(rows.flatMap((row) => Object.values(row)).flatMap((acts) => acts.split(' ')));
  const unknown = actions.filter((action) => !known.has(action));
  expect(unknown).toEqual(['submit', 'handOver']); // neither is done on a request that stands
});

test('what its owner found still right too often: whoever checks looks at it, and no other checker or owner', () => {
  const request = requestIn('online');
  const concern = { kind: 'recheck', at: someTime, by: request.requester } as const;
  const asked = { ...request, standing: request.standing && { ...request.standing, concern } };
  expect(rightsOn(asked)).toEqual({
    owner: 'askUpdate askExtension askTakeDown',
    checker: 'checkCurrent flag',
    groupHead: 'checkCurrent flag',
    holder: 'askExtension checkCurrent flag correctAddress correctText signOnPaper takeDown',
    webmaster: 'askExtension checkCurrent flag correctAddress correctText signOnPaper takeDown',
    administrator: 'correctAddress signOnPaper',
  });
});

test.each(variants)('%s', (_, situation, variant, expected) => {
  expect(rightsOn(requestIn(situation, variant))).toEqual(expected);
});

/** Nobody checks, decides or puts together a request of their own; a webmaster does publish one. */
const ownRights: Partial<Record<Situation, string>> = {
  'publication.checking': 'revise withdraw signOnPaper',
  'publication.deciding': 'withdraw signOnPaper',
  'publication.forwarding': 'withdraw signOnPaper',
  'publication.permitted': 'take return publish signOnPaper',
  'publication.refused': 'resubmit withdraw signOnPaper',
  'update.deciding': 'withdraw checkCurrent correctAddress signOnPaper takeDown',
  'extension.deciding': 'withdraw checkCurrent correctAddress signOnPaper takeDown',
  online:
    'askUpdate askExtension askTakeDown checkCurrent flag correctAddress correctText signOnPaper takeDown',
  takenDown: 'signOnPaper',
};

test.each(Object.entries(ownRights))(
  'a request of their own, to whoever holds all roles: %s',
  (situation, expected) => {
    const owner = buildPerson({ id: 'everything', roles: [...roles] });
    expect(actsOf(owner, requestIn(situation as Situation, { owner }))).toBe(expected);
  },
);

test('a person who acts for the head decides no request of their own', () => {
  expect(actsOf(cast.acting, requestIn('publication.deciding', { owner: cast.acting }))).toBe('withdraw');
});

describe('beside requests', () => {
  const office = { ...buildOffice(), acting: { title: 'รักษาราชการแทน', procedures: [], mayCoverAll: false } };
  const questions: Record<string, { ask(person: Person): boolean; yes: Who[] }> = {
    mayAttach: {
      ask: permissions.mayAttach,
      yes: everybody.filter((who) => who !== 'suspended' && who !== 'nobody'),
    },
    holdsAnyRole: {
      ask: permissions.holdsAnyRole,
      yes: everybody.filter((who) => who !== 'suspended' && who !== 'nobody'),
    },
    mayAdminister: { ask: permissions.mayAdminister, yes: ['administrator'] },
    mayPublish: { ask: permissions.mayPublish, yes: ['holder', 'webmaster'] },
    maySeeCoverage: {
      ask: (person) => permissions.maySeeCoverage(person, office),
      yes: ['approver', 'holder', 'webmaster', 'administrator'],
    },
    'maySeeCoverage, where a group head and a screener check': {
      ask: (person) => permissions.maySeeCoverage(person, loadOffice('ban-luang')),
      yes: ['groupHead', 'screener', 'approver', 'holder', 'webmaster', 'administrator'],
    },
    mayMarkChecklist: {
      ask: permissions.mayMarkChecklist,
      yes: ['holder', 'webmaster', 'administrator'],
    },
    mayPlaceEvidence: { ask: permissions.mayPlaceEvidence, yes: ['administrator'] },
    maySeeDecidedInPlace: { ask: permissions.maySeeDecidedInPlace, yes: ['approver'] },
    mayReportProblems: { ask: permissions.mayReportProblems, yes: ['provider'] },
    seesAllRequests: {
      ask: permissions.seesAllRequests,
      yes: [
        ...(['provider', 'checker', 'groupHead', 'screener', 'approver', 'holder'] as const),
        ...(['webmaster', 'executive', 'administrator'] as const),
      ],
    },
    mayReadReports: {
      ask: permissions.mayReadReports,
      yes: ['groupHead', 'approver', 'executive', 'administrator'],
    },
    'the report of the whole office': {
      ask: (person) => permissions.reportScope(person, someTime) === 'office',
      yes: ['approver', 'acting', 'executive', 'administrator'],
    },
    'the report of their own unit alone': {
      ask: (person) => typeof permissions.reportScope(person, someTime) === 'object',
      yes: ['groupHead'],
    },
    mayAcknowledgeReport: {
      ask: (person) => permissions.mayAcknowledgeReport(person, someTime),
      yes: ['approver', 'executive'],
    },
    maySeeProvince: { ask: permissions.maySeeProvince, yes: ['executive', 'administrator'] },
    mayOrderActing: {
      ask: (person) => permissions.mayOrderActing(person, office),
      yes: ['approver', 'administrator'],
    },
    'mayOrderActing, where the office knows no orders': {
      ask: (person) => permissions.mayOrderActing(person, {}),
      yes: [],
    },
    maySeePeople: {
      ask: (person) => permissions.maySeePeople(person, office),
      yes: ['approver', 'administrator'],
    },
    'maySeePeople, where the office knows no orders': {
      ask: (person) => permissions.maySeePeople(person, {}),
      yes: ['administrator'],
    },
    'mayGiveAccountCode to the requester': {
      ask: (person) => permissions.mayGiveAccountCode(person, 'requester'),
      yes: ['requester', 'administrator'],
    },
    'mayCorrect what the requester gave': {
      ask: (person) => permissions.mayCorrect(person, 'requester'),
      yes: ['requester', 'administrator'],
    },
    'mayCorrect what was given by somebody who is suspended by now': {
      ask: (person) => permissions.mayCorrect(person, 'suspended'),
      yes: ['administrator'],
    },
    'mayRecordLeave of the requester': {
      ask: (person) => permissions.mayRecordLeave(person, 'requester'),
      yes: ['requester', 'administrator'],
    },
    'correctsAtOnce a telephone number': {
      ask: (person) => permissions.correctsAtOnce(person, 'contact'),
      yes: everybody,
    },
    'correctsAtOnce what stands below signatures': {
      ask: (person) =>
        (['name', 'position', 'unit'] as const).every((field) => permissions.correctsAtOnce(person, field)),
      yes: ['administrator'],
    },
    'mayRelease a task of the holder': {
      ask: (person) => permissions.mayRelease(person, 'holder'),
      yes: ['holder', 'administrator'],
    },
    'mayRelease a task of nobody': { ask: (person) => permissions.mayRelease(person, undefined), yes: [] },
    'maySee a request that waits to be decided': {
      ask: (person) => permissions.maySee(person, requestIn('publication.deciding'), someTime),
      yes: [
        ...([
          'owner',
          'provider',
          'checker',
          'groupHead',
          'screener',
          'approver',
          'acting',
          'holder',
        ] as const),
        ...(['webmaster', 'executive', 'administrator'] as const),
      ],
    },
    'mayNudge whoever is due': {
      ask: (person) => permissions.mayNudge(person, requestIn('publication.deciding')),
      yes: ['owner'],
    },
    'mayReuse a request, in a copy': {
      ask: (person) => permissions.mayReuse(person, requestIn('publication.withdrawn')),
      yes: ['owner'],
    },
    'mayTakeTask that nobody holds': {
      ask: ({ id }) => permissions.mayTakeTask(requestIn('publication.permitted'), id, someTime),
      yes: everybody, // of those who may publish: the table above
    },
    'mayTakeTask that the holder has': {
      ask: ({ id }) => permissions.mayTakeTask(heldTask(), id, someTime),
      yes: ['holder'],
    },
    'mayTakeTask that its holder left idle for a month': {
      ask: ({ id }) => permissions.mayTakeTask(heldTask(), id, new Date(someTime.getTime() + MONTH_MS)),
      yes: everybody,
    },
    mayReceiveOrder: {
      ask: permissions.mayReceiveOrder,
      yes: [
        ...(['owner', 'requester', 'provider', 'checker', 'groupHead', 'screener', 'acting'] as const),
        ...(['orderIsOver', 'holder', 'webmaster', 'executive', 'administrator', 'nobody'] as const),
      ],
    },
  };

  test.each(Object.entries(questions))('%s', (_, { ask, yes }) => {
    expect(everybody.filter((who) => ask(cast[who]))).toEqual(yes);
  });

  test('no question about rights is without its row', () => {
    const byTheTable = ['permission', 'stepPermission', 'actsAt', 'mayRecheck'];
    const byOffices = ['maySubmit', 'unitsToSubmit', 'categoriesToSubmit']; // permissions.test.ts, tests/form/questions-of-offices.test.ts
    const rows = Object.values(questions).map(({ ask }) => String(ask));
    const without = Object.keys(permissions).filter((name) => !rows.some((row) => row.includes(name)));
    expect(without.toSorted()).toEqual([...byTheTable, ...byOffices].toSorted());
  });
});

function heldTask(): PublishRequest {
  const request = requestIn('publication.permitted', { isHeld: true });
  const [last] = request.history;
  if (!last) throw new Error('nothing was done with it');
  return { ...request, history: [...request.history, { ...last, action: 'take', at: someTime }] };
}

function rightsOn(request: PublishRequest): Rights {
  const all = everybody.map((who) => [who, actsOf(cast[who], request)] as const);
  return Object.fromEntries(all.filter(([, acts]) => acts !== ''));
}

function actsOf(by: Person, request: PublishRequest): string {
  return actions
    .filter((action): action is MoveAction => action !== 'submit' && action !== 'handOver')
    .filter((action) => {
      const intent = { action, seenVersion: request.version, actKey: 'new' };
      return verdictOn(request, intent, { by, now: someTime }).kind === 'open';
    })
    .join(' ');
}
