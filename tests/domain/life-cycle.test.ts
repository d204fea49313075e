/** The life of a request: what must hold after any sequence of taps, by anybody, on any old card. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveRole } from '../../src/domain/appointments.js';
import { lastRefusal, validSignatures } from '../../src/domain/decisions.js';
import { handedOver } from '../../src/domain/hand-over.js';
import { moved, verdictOn } from '../../src/domain/life-cycle.js';
import { type Intent, type Move, moveTable } from '../../src/domain/move.js';
import { asActor, type Person } from '../../src/domain/person.js';
import type { PublishRequest } from '../../src/domain/publish-request.js';
import { buildContent, buildPerson, buildRequest, minutesLater, someTime } from '../support/builders.js';

const staff = buildPerson();
const chief = buildPerson({
  id: 'U00000000000000000000000000000002',
  name: 'สมชาย ตัวอย่าง',
  roles: ['approver'],
});
const acting = buildPerson({ id: 'U00000000000000000000000000000003', roles: ['approver'] });
const webmaster = buildPerson({ id: 'U00000000000000000000000000000004', roles: ['webmaster'] });
const standIn = buildPerson({ id: 'U00000000000000000000000000000005', roles: ['webmaster'] });
const stranger = buildPerson({ id: 'U00000000000000000000000000000006', roles: [] });
const suspended = {
  ...giveRole(stranger, 'approver', { at: someTime, by: chief.id }),
  status: 'suspended' as const,
};
const staffWhoDecides = giveRole(staff, 'approver', { at: someTime, by: chief.id });
/** By an order in force: he may decide where the procedure knows acting. */
const actingByOrder: Person = {
  ...buildPerson({ id: 'U00000000000000000000000000000007' }),
  actingOrders: [
    { number: '12/2569', from: '2026-11-20', to: '2026-11-21', givenBy: chief.id, givenAt: someTime },
  ],
};
const administrator = buildPerson({ id: 'U00000000000000000000000000000008', roles: ['administrator'] });
const everybody = [
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

let events = 0;
const newEvent = () => `event-${++events}`;

/** A procedure with a check before the decision and a step after it, so that every action has its place. */
function requestWithEveryStep(): PublishRequest {
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
  return {
    ...request,
    status: 'checking',
    procedure: { ...request.procedure, steps: [check, decide, forward] },
  };
}

function play(
  request: PublishRequest,
  by: Person,
  wanted: Partial<Move> & Pick<Move, 'action'>,
  now = someTime,
): PublishRequest {
  const everyPart = {
    reason: 'ไม่ครบถ้วน',
    siteId: 'office',
    url: 'https://a.go.th/1',
    content: buildContent(),
    to: standIn,
    reviewOn: '2027-11-20',
  };
  const move = { ...everyPart, seenVersion: request.version, eventId: newEvent(), ...wanted } as Move;
  const result = moved(request, move, { by, now });
  if (result.kind !== 'moved') throw new Error(JSON.stringify(result));
  return result.request;
}

function verdict(
  request: PublishRequest,
  by: Person,
  intent: Partial<Intent> & Pick<Intent, 'action'>,
  now = someTime,
) {
  const whole = { seenVersion: request.version, eventId: newEvent(), ...intent };
  const answer = verdictOn(request, whole, { by, now });
  return answer.kind === 'refused' ? answer.refusal.why : answer.kind;
}

describe('any sequence of actions', () => {
  const anyMove = fc.record({
    action: fc.constantFrom(...(Object.keys(moveTable) as Intent['action'][])),
    by: fc.constantFrom(...everybody),
    /** 0 = the newest card, 3 = a card of three moves ago. */
    cardAge: fc.nat(3),
    reason: fc.constantFrom('', '  ', 'ไม่ครบถ้วน'),
    sameEventAsBefore: fc.boolean(),
    /** After a hundred days the time on the website is over. */
    daysLater: fc.constantFrom(0, 0, 0, 100),
    to: fc.constantFrom(webmaster, standIn, stranger),
    /** Between two moves the work of one may go to another. */
    handOver: fc.option(
      fc.record({ from: fc.constantFrom(...everybody), to: fc.constantFrom(...everybody) }),
      {
        freq: 4,
      },
    ),
  });

  it('publishes nothing without every sign-off of the present round, and keeps the whole record', () => {
    fc.assert(
      fc.property(
        fc.array(anyMove, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(buildRequest(), requestWithEveryStep()),
        (wanted, start) => {
          let request = start;
          let eventId = newEvent();
          let now = someTime;
          for (const { action, by, cardAge, reason, to, ...circumstances } of wanted) {
            const { sameEventAsBefore, daysLater, handOver } = circumstances;
            now = minutesLater(1 + daysLater * 24 * 60, now);
            if (handOver) request = expectHandedOver(request, handOver);
            const before = request;
            eventId = sameEventAsBefore ? eventId : newEvent();
            const move = {
              action,
              reason,
              siteId: 'office',
              url: 'https://a.go.th/1',
              content: buildContent(),
              reviewOn: '2027-11-20',
              to,
              eventId,
              seenVersion: Math.max(1, before.version - cardAge),
            } as Move;
            const result = moved(before, move, { by, now });
            if (result.kind !== 'moved') continue;
            request = result.request;
            expectOneStep(before, request, { by, now });
            expectSignedOff(request);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  function expectOneStep(
    before: PublishRequest,
    after: PublishRequest,
    { by, now }: { by: Person; now: Date },
  ) {
    expect(after.version).toBe(before.version + 1);
    expect(after.history).toHaveLength(after.version);
    expect(after.history.slice(0, -1)).toEqual(before.history);
    expect(after.signatures.length).toBeGreaterThanOrEqual(before.signatures.length);
    const entry = after.history.at(-1);
    expect(entry?.by.personId).toBe(by.id);
    expect(by.status).toBe('active');
    if (entry?.action === 'refuse') expect(entry.reason?.trim()).toBeTruthy();
    if (entry?.action === 'permit')
      expect([...proposers(after), after.requester.personId]).not.toContain(by.id);
    expect(after.takenBy?.personId ?? webmaster.id).not.toBe(stranger.id);
    if (entry?.action === 'takeDown') expectTakenDown(before, entry, now);
    expect(new Set(after.history.map(({ eventId }) => eventId)).size).toBe(after.history.length);
  }

  /** By a webmaster alone, and before its time with a reason. */
  function expectTakenDown(before: PublishRequest, entry: PublishRequest['history'][number], now: Date) {
    expect([webmaster.id, standIn.id]).toContain(entry.by.personId);
    const isOver = now > new Date('2027-01-31T17:00:00Z');
    if (before.status === 'published' && !isOver) expect(entry.reason?.trim()).toBeTruthy();
  }

  /** Nothing but the owner changes, and who owned it before stays on record. */
  function expectHandedOver(before: PublishRequest, { from, to }: { from: Person; to: Person }) {
    const by = asActor(administrator);
    const after = handedOver(before, { from: from.id, to, by, now: someTime, eventId: newEvent() });
    if (!after) return before;
    expect(after).toMatchObject({
      version: before.version + 1,
      status: before.status,
      round: before.round,
      signatures: before.signatures,
      waitingSince: before.waitingSince,
    });
    expect(after.history).toHaveLength(after.version);
    expect(after.history.slice(0, -1)).toEqual(before.history);
    if (from.id === to.id) return after;
    const again = handedOver(after, { from: from.id, to, by, now: someTime, eventId: newEvent() });
    expect(again).toBeUndefined();
    return after;
  }

  function proposers({ signatures, round }: PublishRequest): string[] {
    const submitted = signatures.filter((one) => one.stepId === 'submit' && one.round === round);
    return submitted.map(({ by }) => by.personId);
  }

  function expectSignedOff(request: PublishRequest) {
    if (!['permitted', 'published', 'takeDownAsked', 'takenDown'].includes(request.status)) return;
    const signed = validSignatures(request).map(({ stepId }) => stepId);
    expect(signed).toEqual(
      expect.arrayContaining(['submit', ...request.procedure.steps.map(({ id }) => id)]),
    );
  }
});

describe('deciding', () => {
  it('the same tap again is the same success', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, chief, { action: 'permit', seenVersion: 1 })).toBe('doneBefore');
    const taken = play(permitted, webmaster, { action: 'take' });
    expect(verdict(taken, chief, { action: 'permit', seenVersion: 1 })).toBe('doneBefore');
  });

  it('a second decider hears that it is done', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, acting, { action: 'permit', seenVersion: 1 })).toBe('alreadyDone');
    expect(verdict(permitted, chief, { action: 'refuse', seenVersion: 1 })).toBe('alreadyDone');
  });

  it.each([
    ['a requester', staff, 'notYours'],
    ['a stranger', stranger, 'notYours'],
    ['a suspended approver', suspended, 'notYours'],
    ['a webmaster', webmaster, 'notYours'],
    ['an approver on his own request', staffWhoDecides, 'ownRequest'],
  ])('%s may not decide', (_who, by, why) => {
    expect(verdict(buildRequest(), by, { action: 'permit' })).toBe(why);
    expect(verdict(buildRequest(), by, { action: 'refuse' })).toBe(why);
  });

  it('an office may let the chief decide on his own request', () => {
    const move = { action: 'permit', seenVersion: 1, eventId: newEvent() } as const;
    const request = buildRequest();
    const steps = request.procedure.steps.map((step) => ({ ...step, ownRequest: true }));
    const trusting = { ...request, procedure: { ...request.procedure, steps } };
    expect(moved(trusting, move, { by: staffWhoDecides, now: someTime }).kind).toBe('moved');
  });

  it('a refusal without a reason is refused itself', () => {
    const move = { action: 'refuse', reason: ' \n ', seenVersion: 1, eventId: newEvent() } as const;
    const result = moved(buildRequest(), move, { by: chief, now: someTime });
    expect(result).toMatchObject({ kind: 'refused', refusal: { why: 'reasonNeeded' } });
  });
});

describe('acting for the chief', () => {
  const plain = buildRequest();
  const withActing = {
    ...plain,
    procedure: { ...plain.procedure, acting: { title: 'ปฏิบัติราชการแทน', head: 'สาธารณสุขอำเภอ' } },
  };

  it('an order in force decides, and the record says in whose place', () => {
    const permitted = play(withActing, actingByOrder, { action: 'permit' });
    expect(permitted.history.at(-1)?.by).toMatchObject({ actingFor: { head: 'สาธารณสุขอำเภอ' } });
    expect(permitted.signatures.at(-1)?.by).toMatchObject({ actingFor: { title: 'ปฏิบัติราชการแทน' } });
  });

  it('taking back what was decided in his place is done in his place too', () => {
    const undone = play(play(withActing, actingByOrder, { action: 'permit' }), actingByOrder, {
      action: 'undo',
    });
    expect(undone.history.at(-1)?.by.actingFor?.head).toBe('สาธารณสุขอำเภอ');
  });

  it('whoever withdraws her own request while it waits for the chief acts for nobody', () => {
    const withdrawn = play(withActing, staff, { action: 'withdraw' });
    expect(withdrawn.history.at(-1)?.by.actingFor).toBeUndefined();
    expect(withdrawn.decidedInPlaceAt).toBeUndefined();
  });

  it('the time of a decision in his place is kept, so that he can be shown it', () => {
    expect(play(withActing, actingByOrder, { action: 'permit' }).decidedInPlaceAt).toEqual(someTime);
    expect(play(withActing, chief, { action: 'permit' }).decidedInPlaceAt).toBeUndefined();
  });

  it('the chief himself acts for nobody', () => {
    expect(play(withActing, chief, { action: 'permit' }).history.at(-1)?.by.actingFor).toBeUndefined();
  });

  it.each([
    ['before its first day', '2026-11-19T16:59:59Z', 'notYours'],
    ['on its first day', '2026-11-19T17:00:00Z', 'open'],
    ['on its last day', '2026-11-21T16:59:59Z', 'open'],
    ['after its last day', '2026-11-21T17:00:00Z', 'notYours'],
  ])('%s the order counts as it should', (_when, at, expected) => {
    const intent = { action: 'permit', seenVersion: 1, eventId: newEvent() } as const;
    const answer = verdictOn(withActing, intent, { by: actingByOrder, now: new Date(at) });
    expect(answer.kind === 'refused' ? answer.refusal.why : answer.kind).toBe(expected);
  });

  it('counts for nothing where the procedure knows no acting, and when it was ended', () => {
    expect(verdict(plain, actingByOrder, { action: 'permit' })).toBe('notYours');
    const ended = {
      ...actingByOrder,
      actingOrders: actingByOrder.actingOrders.map((one) => ({ ...one, endedAt: someTime })),
    };
    expect(verdict(withActing, ended, { action: 'permit' })).toBe('notYours');
  });
});

describe('undoing', () => {
  it('is possible until the webmaster has acted', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(play(permitted, chief, { action: 'undo' })).toMatchObject({ status: 'deciding', stepIndex: 0 });
    const taken = play(permitted, webmaster, { action: 'take' });
    expect(verdict(taken, chief, { action: 'undo' })).toBe('nothingToUndo');
  });

  it('takes the signature out of what counts, and leaves it on record', () => {
    const undone = play(play(buildRequest(), chief, { action: 'permit' }), chief, { action: 'undo' });
    expect(validSignatures(undone).map(({ stepId }) => stepId)).toEqual(['submit']);
    expect(undone.signatures).toContainEqual(expect.objectContaining({ stepId: 'decide', undone: true }));
  });

  it('makes the first card old: its button does not decide again', () => {
    const undone = play(play(buildRequest(), chief, { action: 'permit' }), chief, { action: 'undo' });
    expect(verdict(undone, chief, { action: 'permit', seenVersion: 1 })).toBe('newerVersion');
  });

  it('belongs to him who decided', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, acting, { action: 'undo' })).toBe('nothingToUndo');
  });
});

describe('refused and proposed again', () => {
  const refused = play(buildRequest(), chief, { action: 'refuse', reason: 'ไม่ระบุแหล่งที่มา' });

  it('starts a new round from the first step and keeps the reason of the old one', () => {
    const again = play(refused, staff, { action: 'resubmit' });
    expect(again).toMatchObject({ round: 2, status: 'deciding', stepIndex: 0 });
    expect(again.history.map(({ reason }) => reason)).toContain('ไม่ระบุแหล่งที่มา');
    expect(validSignatures(again).map(({ stepId }) => stepId)).toEqual(['submit']);
  });

  it('a correction that moves it to another place takes the way of that place', () => {
    const other = requestWithEveryStep().procedure;
    const again = play(refused, staff, { action: 'resubmit', procedure: other });
    expect(again).toMatchObject({ status: 'checking', stepIndex: 0 });
    expect(again.procedure.steps.map(({ id }) => id)).toEqual(['check', 'decide', 'forward']);
  });

  it('the card of the first round decides nothing in the second', () => {
    const again = play(refused, staff, { action: 'resubmit' });
    expect(verdict(again, chief, { action: 'permit', seenVersion: 1 })).toBe('newerVersion');
    expect(verdict(again, chief, { action: 'refuse', seenVersion: 1 })).toBe('newerVersion');
  });
});

describe('handed over to a successor', () => {
  const successor = buildPerson({ id: 'U0000000000000000000000000000000b', name: 'มานี ตัวอย่าง' });
  const passed = (request: PublishRequest, from: Person, to: Person) => {
    const by = asActor(administrator);
    const after = handedOver(request, { from: from.id, to, by, now: someTime, eventId: newEvent() });
    if (!after) throw new Error('nothing was handed over');
    return after;
  };

  it('a refused request is corrected by the successor, and no longer by the one before', () => {
    const refused = play(buildRequest(), chief, { action: 'refuse' });
    const handed = passed(refused, staff, successor);
    expect(verdict(handed, staff, { action: 'resubmit' })).toBe('notYours');
    expect(play(handed, successor, { action: 'resubmit' }).signatures.at(-1)?.by.name).toBe('มานี ตัวอย่าง');
    expect(handed.history[0]?.by.personId).toBe(staff.id);
  });

  it('what is on the website goes over too, also while it is to come down; what is down does not', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    const published = play(permitted, webmaster, { action: 'publish' });
    const asked = play(published, staff, { action: 'askTakeDown' });
    expect(passed(published, staff, successor).requester.personId).toBe(successor.id);
    expect(passed(asked, staff, successor).requester.personId).toBe(successor.id);
    const down = play(asked, webmaster, { action: 'takeDown' });
    expect(() => passed(down, staff, successor)).toThrow('nothing was handed over');
  });

  it('it stays a matter of the unit that proposed it', () => {
    const other = { ...successor, unit: { name: 'กลุ่มงานอื่น' }, contact: '081-000-0009' };
    const handed = passed(buildRequest(), staff, other);
    expect(handed.requester).toMatchObject({ unit: 'กลุ่มงานควบคุมโรค', contact: '081-000-0009' });
  });

  it('who proposed it may not decide on it afterwards, nor may the successor', () => {
    const handed = passed(buildRequest(), staff, chief);
    expect(verdict(handed, chief, { action: 'permit' })).toBe('ownRequest');
    expect(verdict(handed, staffWhoDecides, { action: 'permit' })).toBe('ownRequest');
    expect(verdict(handed, acting, { action: 'permit' })).toBe('open');
  });

  it('the card that the chief has is still good, and a second tap on it is the same success', () => {
    const handed = passed(buildRequest(), staff, successor);
    const permitted = play(handed, chief, { action: 'permit', seenVersion: 1 });
    expect(verdict(permitted, chief, { action: 'permit', seenVersion: 1 })).toBe('doneBefore');
    expect(verdict(permitted, acting, { action: 'permit', seenVersion: 1 })).toBe('alreadyDone');
  });

  it('a version that nobody has seen yet is no way around that', () => {
    expect(verdict(buildRequest(), chief, { action: 'permit', seenVersion: 9 })).toBe('newerVersion');
  });

  it('a decision before it can still be taken back, and counts as no refusal then', () => {
    const handed = passed(play(buildRequest(), chief, { action: 'refuse' }), staff, successor);
    const undone = play(handed, chief, { action: 'undo' });
    expect(undone).toMatchObject({ status: 'deciding', stepIndex: 0 });
    expect(lastRefusal(undone)).toBeUndefined();
  });

  it('a task goes to the successor, what is done stays with who did it', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    const taken = play(permitted, webmaster, { action: 'take' });
    const handed = passed(taken, webmaster, standIn);
    expect(verdict(handed, webmaster, { action: 'publish' })).toBe('takenByOther');
    const published = play(handed, standIn, { action: 'publish' });
    const again = {
      from: standIn.id,
      to: webmaster,
      by: asActor(administrator),
      now: someTime,
      eventId: '-',
    };
    expect(handedOver(published, again)).toBeUndefined();
  });
});

describe('publishing', () => {
  const permitted = play(buildRequest(), chief, { action: 'permit' });

  it('the task belongs to the webmaster who took it', () => {
    const taken = play(permitted, webmaster, { action: 'take' });
    expect(verdict(taken, standIn, { action: 'take', seenVersion: permitted.version })).toBe('takenByOther');
    expect(verdict(taken, standIn, { action: 'publish' })).toBe('takenByOther');
    expect(verdict(taken, standIn, { action: 'release' })).toBe('takenByOther');
    const released = play(taken, webmaster, { action: 'release' });
    expect(play(released, standIn, { action: 'publish' })).toMatchObject({ status: 'published' });
  });

  it('an administrator can release it for its holder, and cannot publish it himself', () => {
    const taken = play(permitted, webmaster, { action: 'take' });
    expect(verdict(taken, administrator, { action: 'publish' })).toBe('notYours');
    const released = play(taken, administrator, { action: 'release' });
    expect(released.takenBy).toBeUndefined();
    expect(verdict(released, administrator, { action: 'release' })).toBe('takenByOther');
    expect(play(released, standIn, { action: 'take' }).takenBy?.personId).toBe(standIn.id);
  });

  it('can no longer be withdrawn, undone or published twice', () => {
    const published = play(permitted, webmaster, { action: 'publish' });
    expect(verdict(published, staff, { action: 'withdraw' })).toBe('alreadyDone');
    expect(verdict(published, chief, { action: 'undo' })).toBe('nothingToUndo');
    expect(verdict(published, standIn, { action: 'publish' })).toBe('alreadyDone');
    expect(verdict(published, webmaster, { action: 'publish', seenVersion: permitted.version })).toBe(
      'doneBefore',
    );
  });
});

describe('the end of a publication', () => {
  const published = play(play(buildRequest(), chief, { action: 'permit' }), webmaster, { action: 'publish' });
  const onLastDay = new Date('2027-01-31T16:59:59Z');
  const over = new Date('2027-01-31T17:00:00Z');
  const noEnd = {
    ...published,
    content: buildContent({ online: { kind: 'noEnd', reviewOn: '2027-01-31' } }),
  };
  const takeDown = (now: Date, reason = '') =>
    moved(
      published,
      { action: 'takeDown', reason, seenVersion: published.version, eventId: newEvent() },
      { by: webmaster, now },
    );

  it('comes from a webmaster alone, who says why where it comes before its time', () => {
    expect(verdict(published, staff, { action: 'takeDown' }, over)).toBe('notYours');
    expect(verdict(published, chief, { action: 'takeDown' }, over)).toBe('notYours');
    expect(takeDown(onLastDay)).toMatchObject({ kind: 'refused', refusal: { why: 'reasonNeeded' } });
    expect(takeDown(onLastDay, 'ไม่เป็นปัจจุบัน')).toMatchObject({ request: { status: 'takenDown' } });
    expect(takeDown(over)).toMatchObject({ request: { status: 'takenDown' } });
  });

  it('happens once: the same tap again is the same success, a colleague hears who was faster', () => {
    const down = play(published, webmaster, { action: 'takeDown' }, over);
    const old = { action: 'takeDown', seenVersion: published.version } as const;
    expect(verdict(down, webmaster, old, over)).toBe('doneBefore');
    expect(verdict(down, standIn, old, over)).toBe('alreadyDone');
  });

  it('its owner may ask for it, with a reason; then the webmaster needs none', () => {
    expect(verdict(published, chief, { action: 'askTakeDown' })).toBe('notYours');
    expect(verdict(published, webmaster, { action: 'askTakeDown' })).toBe('notYours');
    const asked = play(published, staff, { action: 'askTakeDown', reason: 'มีฉบับใหม่' });
    expect(asked.status).toBe('takeDownAsked');
    const down = play(asked, webmaster, { action: 'takeDown', reason: '' });
    expect(down.history.at(-1)).not.toHaveProperty('reason');
  });

  it('is not asked for twice, and what is to come down is not found still right', () => {
    const asked = play(noEnd, staff, { action: 'askTakeDown', reason: 'มีฉบับใหม่' });
    expect(verdict(asked, staff, { action: 'askTakeDown' })).toBe('alreadyDone');
    expect(verdict(asked, staff, { action: 'keep' }, over)).toBe('alreadyDone');
  });

  it('comes to nothing that is not on the website yet', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, webmaster, { action: 'takeDown' }, over)).toBe('alreadyDone');
    expect(verdict(permitted, staff, { action: 'askTakeDown' }, over)).toBe('alreadyDone');
  });

  it('without an end its owner finds it still right when its day has come, and not before', () => {
    const before = new Date('2027-01-30T16:59:59Z');
    expect(verdict(noEnd, staff, { action: 'keep' }, before)).toBe('alreadyDone');
    expect(verdict(published, staff, { action: 'keep' }, over)).toBe('alreadyDone');
    expect(verdict(noEnd, webmaster, { action: 'keep' }, over)).toBe('notYours');
    const kept = play(noEnd, staff, { action: 'keep', reviewOn: '2028-01-31' }, onLastDay);
    expect(kept).toMatchObject({
      status: 'published',
      content: { online: { kind: 'noEnd', reviewOn: '2028-01-31' } },
      waitingSince: noEnd.waitingSince,
    });
    expect(verdict(kept, staff, { action: 'keep', seenVersion: noEnd.version }, over)).toBe('doneBefore');
    expect(verdict(kept, staff, { action: 'keep' }, over)).toBe('alreadyDone');
  });
});

describe('a task that somebody has taken', () => {
  const permitted = play(buildRequest(), chief, { action: 'permit' });
  const taken = play(permitted, webmaster, { action: 'take' });

  it('is given to another webmaster by its holder, and to nobody else', () => {
    expect(verdict(taken, standIn, { action: 'assign' })).toBe('takenByOther');
    expect(verdict(permitted, webmaster, { action: 'assign' })).toBe('takenByOther');
    const toStranger = { action: 'assign', to: stranger, seenVersion: taken.version, eventId: '-' } as const;
    expect(moved(taken, toStranger, { by: webmaster, now: someTime })).toMatchObject({
      refusal: { why: 'receiverNotWebmaster' },
    });
    const assigned = play(taken, webmaster, { action: 'assign', to: standIn });
    expect(assigned.takenBy?.personId).toBe(standIn.id);
    expect(verdict(assigned, webmaster, { action: 'publish' })).toBe('takenByOther');
    expect(play(assigned, standIn, { action: 'publish' }).status).toBe('published');
  });

  /** Taken on a Friday: the next working day ends on Monday at midnight. */
  it.each([
    ['until the end of the next working day', '2026-11-23T16:59:59Z', 'takenByOther'],
    ['but no longer', '2026-11-23T17:00:00Z', 'open'],
  ])('is his %s', (_when, at, expected) => {
    expect(verdict(taken, standIn, { action: 'take' }, new Date(at))).toBe(expected);
  });

  it('is held anew by who gets it from a colleague, and by who has put it on the first of two websites', () => {
    const [monday, tuesday] = [new Date('2026-11-23T02:00:00Z'), new Date('2026-11-24T02:00:00Z')];
    const assigned = play(taken, webmaster, { action: 'assign', to: standIn }, monday);
    expect(assigned.waitingSince).toEqual(taken.waitingSince);
    expect(verdict(assigned, webmaster, { action: 'take' }, tuesday)).toBe('takenByOther');
    const onTwo = { ...taken, content: buildContent({ siteIds: ['office', 'ministry'] }) };
    const begun = play(onTwo, webmaster, { action: 'publish' }, monday);
    expect(verdict(begun, standIn, { action: 'take' }, tuesday)).toBe('takenByOther');
    expect(verdict(begun, standIn, { action: 'take' }, new Date('2026-11-24T17:00:00Z'))).toBe('open');
  });

  it('once it is taken over, the one before can no longer publish it', () => {
    const tuesday = new Date('2026-11-24T02:00:00Z');
    expect(verdict(taken, webmaster, { action: 'publish' }, tuesday)).toBe('open');
    expect(verdict(taken, standIn, { action: 'publish' }, tuesday)).toBe('takenByOther'); // before he takes it
    const takenOver = play(taken, standIn, { action: 'take' }, tuesday);
    expect(verdict(takenOver, webmaster, { action: 'publish' }, tuesday)).toBe('takenByOther');
  });
});
