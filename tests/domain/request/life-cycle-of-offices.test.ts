/** The life of a request in each office: who brings it to the website, in which order, and who may not. */
import { describe, expect, it } from 'vitest';
import { giveRole } from '../../../src/domain/person/appointments.js';
import type { Person } from '../../../src/domain/person/person.js';
import { submittedRequest } from '../../../src/domain/request/apply-move.js';
import type { Content } from '../../../src/domain/request/content.js';
import { validSignatures } from '../../../src/domain/request/decisions.js';
import { tryMove, verdictOn } from '../../../src/domain/request/life-cycle.js';
import type { Intent, Move } from '../../../src/domain/request/move.js';
import { procedureFor } from '../../../src/domain/request/procedure.js';
import { contentOf, type PublishRequest, situationOf } from '../../../src/domain/request/publish-request.js';
import { deadlineOf } from '../../../src/domain/request/step-time.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import type { Role } from '../../../src/offices/office.js';
import { buildContent, buildPerson, minutesLater, someTime } from '../../support/builders.js';

let count = 0;
const newId = () => `U${String(++count).padStart(32, '0')}`;

function personIn(unit: string, ...roles: Role[]): Person {
  const introduced: Person = { ...buildPerson({ roles: [] }), id: newId(), unit: { id: unit, name: unit } };
  return roles.reduce((person, role) => giveRole(person, role, { at: someTime, by: 'U0' }), introduced);
}

function submitted(officeId: string, by: Person, content: Partial<Content>): PublishRequest {
  const office = loadOffice(officeId);
  const whole = buildContent({ siteIds: office.sites.map(({ id }) => id), ...content });
  const procedure = procedureFor(office, { ...whole, unit: by.unit.id ?? '' });
  const given = { id: 'R1', fiscalYear: 2570, sequence: 1, procedure, content: whole };
  return submittedRequest(given, { by, now: someTime, actKey: newId() });
}

type Wanted = Partial<Intent> & Pick<Intent, 'action'> & { siteId?: string };

function wholeMove(request: PublishRequest, wanted: Wanted): Move {
  const everyPart = { reason: 'ไม่ครบถ้วน', url: 'https://a.go.th/1', content: contentOf(request) };
  return { ...everyPart, seenVersion: request.version, actKey: newId(), ...wanted } as Move;
}

function play(request: PublishRequest, by: Person, wanted: Wanted) {
  const result = tryMove(request, wholeMove(request, wanted), { by, now: minutesLater(request.version) });
  if (result.kind !== 'moved') throw new Error(JSON.stringify(result));
  return result.request;
}

/** Each action by one person after the other; the status after each. */
function journey(
  request: PublishRequest,
  moves: [Intent['action'], Person][],
): { statuses: string[]; end: PublishRequest } {
  let end = request;
  const statuses = [statusOf(request)];
  for (const [action, by] of moves) {
    end = play(end, by, { action });
    statuses.push(statusOf(end));
  }
  return { statuses, end };
}

/** Without the kind of its proposal: all here are of publications. */
function statusOf(request: PublishRequest): string {
  return situationOf(request).replace(/^publication\./, '');
}

function verdict(
  request: PublishRequest,
  by: Person,
  intent: Partial<Intent> & Pick<Intent, 'action'>,
): string {
  const move = wholeMove(request, intent);
  const answer = verdictOn(request, move, { by, now: minutesLater(request.version) });
  return answer.kind === 'denied' ? answer.denial.why : answer.kind;
}

function capacities(request: PublishRequest): string[] {
  return validSignatures(request).map(({ capacity }) => capacity);
}

/** With an order in force on the day of the tests. */
function acting(person: Person): Person {
  const order = { number: '1/2570', from: '2026-11-01', to: '2026-11-30', givenBy: 'U0', givenAt: someTime };
  return { ...person, actingOrders: [order] };
}

describe.each([
  ['taphan-hin', 'website-committee', 'academic-support-services'],
  ['moph-ict', 'website-management-team', 'website-management-team'],
])('in %s', (office, checkersUnit, staffUnit) => {
  const staff = personIn(staffUnit, 'requester');
  const checker = personIn(checkersUnit, 'checker');
  const chief = personIn(staffUnit, 'approver');
  const request = submitted(office, staff, { categoryId: 'laws-regulations' });

  it('a checker of the named group looks first, then the approver decides', () => {
    const { statuses, end } = journey(request, [
      ['pass', checker],
      ['permit', chief],
    ]);
    expect(statuses).toEqual(['checking', 'deciding', 'permitted']);
    expect(capacities(end)).toEqual(['ผู้รับผิดชอบ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ']);
  });

  it('a requester may check an own proposal, but not decide on it', () => {
    const both = personIn(checkersUnit, 'requester', 'checker', 'approver');
    const own = submitted(office, both, { categoryId: 'laws-regulations' });
    const passed = play(own, both, { action: 'pass' });
    expect(statusOf(passed)).toBe('deciding');
    expect(verdict(passed, both, { action: 'permit' })).toBe('ownRequest');
  });

  it('nobody decides before it is checked, and no checker of another unit checks', () => {
    expect(verdict(request, chief, { action: 'permit' })).toBe('notYours');
    expect(verdict(request, personIn('elsewhere', 'checker'), { action: 'pass' })).toBe('notYours');
  });

  it('a second checker who taps too late hears that it is done', () => {
    const colleague = personIn(checkersUnit, 'checker');
    const passed = play(request, checker, { action: 'pass' });
    expect(verdict(passed, colleague, { action: 'pass', seenVersion: 1 })).toBe('settledByOther');
    const permitted = play(passed, chief, { action: 'permit' });
    expect(verdict(permitted, colleague, { action: 'refuse', seenVersion: 1 })).toBe('settledByOther');
    expect(verdict(permitted, staff, { action: 'pass', seenVersion: 1 })).toBe('notYours');
  });
});

it('in moph-ict it is published when it stands on both websites', () => {
  const staff = personIn('website-management-team', 'requester', 'checker');
  const webmaster = personIn('website-management-team', 'webmaster');
  const { end } = journey(submitted('moph-ict', staff, { categoryId: 'web-links' }), [
    ['pass', staff],
    ['permit', personIn('website-management-team', 'approver')],
  ]);
  const half = play(end, webmaster, { action: 'publish', siteId: 'permanent-secretary' });
  expect(statusOf(half)).toBe('permitted');
  expect(statusOf(play(half, webmaster, { action: 'publish', siteId: 'ministry' }))).toBe('online');
});

describe('in mueang-pattani', () => {
  const provider = personIn('disease-control', 'provider');
  const head = personIn('general-administration', 'groupHead');
  const chief = personIn('office', 'approver');
  const webmaster = personIn('office', 'webmaster');
  const complaints = { categoryId: 'agency-info', dataTypeId: 'complaints-report' };
  const request = submitted('mueang-pattani', provider, complaints);
  const toForwarding: [Intent['action'], Person][] = [
    ['pass', head],
    ['permit', chief],
  ];

  it('two sign in two capacities, the chief approves, the group forwards, the uploader publishes', () => {
    const { statuses, end } = journey(request, [...toForwarding, ['forward', provider]]);
    expect(statuses).toEqual(['checking', 'deciding', 'forwarding', 'permitted']);
    const published = play(end, webmaster, { action: 'publish', siteId: 'office' });
    expect(capacities(published)).toEqual([
      'ผู้นำข้อมูลขึ้นเผยแพร่บนเว็บไซต์ของหน่วยงาน',
      'ผู้รับผิดชอบการให้ข้อมูล',
      'ผู้อนุมัติรับรอง',
      'ผู้รับผิดชอบการให้ข้อมูล',
      'ผู้รับผิดชอบในการนำข้อมูลขึ้นเผยแพร่บนเว็บไซต์',
    ]);
  });

  it('the head of a group answers for its own data, a provider of it does not', () => {
    const ownHead = personIn('disease-control', 'groupHead');
    const own = submitted('mueang-pattani', provider, {
      ...complaints,
      dataTypeId: 'work-results-activities',
    });
    expect(verdict(own, provider, { action: 'pass' })).toBe('notYours');
    expect(statusOf(play(own, ownHead, { action: 'pass' }))).toBe('deciding');
  });

  it('the head of a group that does not answer for this kind of data may not sign', () => {
    const otherHead = personIn('insurance-strategy-it', 'groupHead');
    expect(verdict(request, otherHead, { action: 'pass' })).toBe('notYours');
    expect(verdict(request, provider, { action: 'pass' })).toBe('notYours');
  });

  it('by an order the deputy approves in the place of the chief, and nothing but the approval', () => {
    const deputy = acting(personIn('general-administration', 'executive'));
    expect(verdict(request, deputy, { action: 'pass' })).toBe('notYours');
    const approved = play(play(request, head, { action: 'pass' }), deputy, { action: 'permit' });
    expect(approved.history.at(-1)?.by.actingFor).toEqual({
      title: 'ผู้ปฏิบัติราชการแทน',
      head: 'สาธารณสุขอำเภอเมืองปัตตานี',
      order: '1/2570',
    });
  });

  it('no other group forwards, and nothing is published before', () => {
    const { end } = journey(request, toForwarding);
    expect(verdict(end, head, { action: 'forward' })).toBe('notYours');
    expect(verdict(end, personIn('elsewhere', 'provider'), { action: 'forward' })).toBe('notYours');
    expect(verdict(end, webmaster, { action: 'publish' })).toBe('settledByOther');
  });

  it('the uploader returns what is incomplete, and the next round starts from the first signature', () => {
    const { statuses, end } = journey(request, [
      ...toForwarding,
      ['forward', provider],
      ['take', webmaster],
      ['return', webmaster],
      ['resubmit', provider],
    ]);
    expect(statuses.slice(-2)).toEqual(['refused', 'checking']);
    expect(end.proposal?.takenBy).toBeUndefined();
  });
});

describe('in ban-luang', () => {
  const staff = personIn('procurement', 'requester');
  const itHead = personIn('it', 'groupHead');
  const chief = personIn('chief', 'approver');

  it('the head of the group in charge of the website screens, then the top executive decides', () => {
    const request = submitted('ban-luang', staff, { categoryId: 'public-relations' });
    const { statuses, end } = journey(request, [
      ['pass', itHead],
      ['permit', chief],
    ]);
    expect(statuses).toEqual(['checking', 'deciding', 'permitted']);
    expect(deadlineOf(end)).toBeUndefined();
    const otherHead = personIn('general-administration', 'groupHead');
    expect(verdict(request, otherHead, { action: 'pass' })).toBe('notYours');
  });

  it('a delegated executive decides on nothing but external data', () => {
    const delegated = acting(personIn('general-administration', 'executive'));
    const request = submitted('ban-luang', staff, { categoryId: 'public-relations' });
    const screened = play(request, itHead, { action: 'pass' });
    expect(verdict(screened, delegated, { action: 'permit' })).toBe('notYours');
  });

  describe('data of an external agency', () => {
    const screener = personIn('it', 'screener');
    const delegated = acting(personIn('general-administration', 'executive'));
    const request = submitted('ban-luang', staff, { categoryId: 'external-agency-data' });
    const agreed = play(request, delegated, { action: 'permit' });

    it('is agreed to by the delegated executive, screened by IT, then published', () => {
      expect(statusOf(request)).toBe('deciding');
      expect(statusOf(agreed)).toBe('checking');
      expect(agreed.history.at(-1)?.by.actingFor?.title).toBe('ผู้บริหารที่ได้รับมอบอำนาจ');
      const screened = play(agreed, screener, { action: 'pass' });
      expect(statusOf(screened)).toBe('permitted');
      const webmaster = personIn('it', 'webmaster');
      expect(statusOf(play(screened, webmaster, { action: 'publish', siteId: 'office' }))).toBe('online');
    });

    it('is not screened by anybody outside IT, and not before it is agreed to', () => {
      expect(verdict(agreed, personIn('procurement', 'screener'), { action: 'pass' })).toBe('notYours');
      expect(verdict(request, screener, { action: 'pass' })).toBe('notYours');
    });

    it('is withdrawn by its owner until IT has screened, agreed to or not', () => {
      const withdrawn = play(agreed, staff, { action: 'withdraw' });
      expect(statusOf(withdrawn)).toBe('withdrawn');
      const tap = { action: 'pass', seenVersion: agreed.version } as const;
      expect(verdict(withdrawn, screener, tap)).toBe('settledByOther');
      expect(verdict(play(agreed, screener, { action: 'pass' }), staff, { action: 'withdraw' })).toBe(
        'settledByOther',
      );
    });

    it('the agreement can be taken back until IT has screened', () => {
      expect(statusOf(play(agreed, delegated, { action: 'undo' }))).toBe('deciding');
      const screened = play(agreed, screener, { action: 'pass' });
      expect(verdict(screened, delegated, { action: 'undo' })).toBe('nothingToUndo');
    });

    it('the chief who taps after the delegated executive hears that it is done', () => {
      expect(verdict(agreed, chief, { action: 'permit', seenVersion: 1 })).toBe('settledByOther');
    });

    it('refused by IT it goes back, and must be agreed to anew', () => {
      const { statuses, end } = journey(agreed, [
        ['refuse', screener],
        ['resubmit', staff],
      ]);
      expect(statuses).toEqual(['checking', 'refused', 'deciding']);
      expect(capacities(end)).toEqual(['หน่วยงานเจ้าของข้อมูล']);
    });

    it('must be published within three days after IT received it, however long IT screens', () => {
      const nextDay = minutesLater(24 * 60);
      const screened = tryMove(agreed, wholeMove(agreed, { action: 'pass' }), { by: screener, now: nextDay });
      const endOfThirdDay = new Date('2026-11-23T17:00:00Z');
      expect(screened.kind === 'moved' && deadlineOf(screened.request)?.due).toEqual(endOfThirdDay);
    });

    it('counts the three days only while it is agreed to, and from the last agreement on', () => {
      expect(deadlineOf(request)).toBeUndefined();
      expect(deadlineOf(agreed)?.of).toBe('publishing');
      const undone = play(agreed, delegated, { action: 'undo' });
      expect(deadlineOf(undone)).toBeUndefined();
      const nextDay = { by: delegated, now: minutesLater(24 * 60) };
      const again = tryMove(undone, wholeMove(undone, { action: 'permit' }), nextDay);
      const due = again.kind === 'moved' ? deadlineOf(again.request)?.due : undefined;
      expect(due).toEqual(new Date('2026-11-24T17:00:00Z'));
    });
  });
});
