/** The life of a publication: each move by whoever may make it, on the newest card and on old ones. */
import { describe, expect, it } from 'vitest';
import { handedOver } from '../../../src/domain/person/hand-over.js';
import { asActor, type Person } from '../../../src/domain/person/person.js';
import { lastRefusal, validSignatures } from '../../../src/domain/request/decisions.js';
import { tryMove, verdictOn } from '../../../src/domain/request/life-cycle.js';
import type { Intent, Move } from '../../../src/domain/request/move.js';
import { type PublishRequest, situationOf } from '../../../src/domain/request/publish-request.js';
import { buildContent, buildPerson, buildRequest, someTime } from '../../support/builders.js';
import {
  acting,
  actingByOrder,
  administrator,
  chief,
  requestWithEveryStep,
  staff,
  staffWhoDecides,
  standIn,
  stranger,
  suspended,
  webmaster,
} from '../../support/cast.js';
import { withContent } from '../../support/flat-request.js';

let events = 0;
const newEvent = () => `event-${++events}`;

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
  const move = { ...everyPart, seenVersion: request.version, actKey: newEvent(), ...wanted } as Move;
  const result = tryMove(request, move, { by, now });
  if (result.kind !== 'moved') throw new Error(JSON.stringify(result));
  return result.request;
}

function verdict(
  request: PublishRequest,
  by: Person,
  intent: Partial<Intent> & Pick<Intent, 'action'>,
  now = someTime,
) {
  const whole = { seenVersion: request.version, actKey: newEvent(), ...intent };
  const answer = verdictOn(request, whole, { by, now });
  return answer.kind === 'denied' ? answer.denial.why : answer.kind;
}

describe('deciding', () => {
  it('the same tap again is the same success', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, chief, { action: 'permit', seenVersion: 1 })).toBe('repeated');
    const taken = play(permitted, webmaster, { action: 'take' });
    expect(verdict(taken, chief, { action: 'permit', seenVersion: 1 })).toBe('repeated');
  });

  it('a second decider hears that it is done', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, acting, { action: 'permit', seenVersion: 1 })).toBe('settledByOther');
    expect(verdict(permitted, chief, { action: 'refuse', seenVersion: 1 })).toBe('settledByOther');
  });

  it.each([
    ['a requester', staff, 'notYours'],
    ['a stranger', stranger, 'notYours'],
    ['a suspended approver', suspended, 'notYours'],
    ['a webmaster', webmaster, 'notYours'],
    ['an approver on an own request', staffWhoDecides, 'ownRequest'],
  ])('%s may not decide', (_who, by, why) => {
    expect(verdict(buildRequest(), by, { action: 'permit' })).toBe(why);
    expect(verdict(buildRequest(), by, { action: 'refuse' })).toBe(why);
  });

  it('an office may let the chief decide on an own request', () => {
    const move = { action: 'permit', seenVersion: 1, actKey: newEvent() } as const;
    const request = buildRequest();
    const steps = request.procedure.steps.map((step) => ({ ...step, ownRequest: true }));
    const trusting = { ...request, procedure: { ...request.procedure, steps } };
    expect(tryMove(trusting, move, { by: staffWhoDecides, now: someTime }).kind).toBe('moved');
  });

  it('a refusal without a reason is refused itself', () => {
    const move = { action: 'refuse', reason: ' \n ', seenVersion: 1, actKey: newEvent() } as const;
    const result = tryMove(buildRequest(), move, { by: chief, now: someTime });
    expect(result).toMatchObject({ kind: 'denied', denial: { why: 'reasonNeeded' } });
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
    expect(permitted.history.at(-1)?.by).toMatchObject({
      actingFor: { head: 'สาธารณสุขอำเภอ', order: '12/2569' },
    });
    expect(permitted.signatures.at(-1)?.by).toMatchObject({ actingFor: { title: 'ปฏิบัติราชการแทน' } });
  });

  it('taking back what was decided in the chief’s place is done in the chief’s place too', () => {
    const undone = play(play(withActing, actingByOrder, { action: 'permit' }), actingByOrder, {
      action: 'undo',
    });
    expect(undone.history.at(-1)?.by.actingFor?.head).toBe('สาธารณสุขอำเภอ');
  });

  it('a requester who withdraws a request while it waits for the chief acts for nobody', () => {
    const withdrawn = play(withActing, staff, { action: 'withdraw' });
    expect(withdrawn.history.at(-1)?.by.actingFor).toBeUndefined();
    expect(withdrawn.decidedInPlaceAt).toBeUndefined();
  });

  it('the time of a decision in the chief’s place is kept, so that the chief can be shown it', () => {
    expect(play(withActing, actingByOrder, { action: 'permit' }).decidedInPlaceAt).toEqual(someTime);
    expect(play(withActing, chief, { action: 'permit' }).decidedInPlaceAt).toBeUndefined();
  });

  it('the chief acts for nobody', () => {
    expect(play(withActing, chief, { action: 'permit' }).history.at(-1)?.by.actingFor).toBeUndefined();
  });

  it.each([
    ['before its first day', '2026-11-19T16:59:59Z', 'notYours'],
    ['on its first day', '2026-11-19T17:00:00Z', 'open'],
    ['on its last day', '2026-11-21T16:59:59Z', 'open'],
    ['after its last day', '2026-11-21T17:00:00Z', 'notYours'],
  ])('%s the order counts as it should', (_when, at, expected) => {
    const intent = { action: 'permit', seenVersion: 1, actKey: newEvent() } as const;
    const answer = verdictOn(withActing, intent, { by: actingByOrder, now: new Date(at) });
    expect(answer.kind === 'denied' ? answer.denial.why : answer.kind).toBe(expected);
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
  it('is possible until it is published: the task of a webmaster who holds it ends', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(play(permitted, chief, { action: 'undo' })).toMatchObject({
      proposal: { status: 'deciding', stepIndex: 0 },
    });
    const taken = play(permitted, webmaster, { action: 'take' });
    const recalled = play(taken, chief, { action: 'undo' });
    expect(recalled).toMatchObject({ proposal: { status: 'deciding', stepIndex: 0 } });
    expect(recalled.proposal?.takenBy).toBeUndefined();
    const content = buildContent({ siteIds: ['office', 'ministry'] });
    const onOne = play(play(buildRequest({ content }), chief, { action: 'permit' }), webmaster, {
      action: 'publish',
      siteId: 'office',
      url: 'https://a.go.th/1',
    });
    expect(verdict(onOne, chief, { action: 'undo' })).toBe('nothingToUndo');
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

  it('belongs to whoever decided', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, acting, { action: 'undo' })).toBe('nothingToUndo');
  });
});

describe('refused and proposed again', () => {
  const refused = play(buildRequest(), chief, { action: 'refuse', reason: 'ไม่ระบุแหล่งที่มา' });

  it('starts a new round from the first step and keeps the reason of the old one', () => {
    const again = play(refused, staff, { action: 'resubmit' });
    expect(again).toMatchObject({ proposal: { round: 2, status: 'deciding', stepIndex: 0 } });
    expect(again.history.map(({ reason }) => reason)).toContain('ไม่ระบุแหล่งที่มา');
    expect(validSignatures(again).map(({ stepId }) => stepId)).toEqual(['submit']);
  });

  it('a correction that moves it to another place takes the way of that place', () => {
    const other = requestWithEveryStep().procedure;
    const again = play(refused, staff, { action: 'resubmit', procedure: other });
    expect(again).toMatchObject({ proposal: { status: 'checking', stepIndex: 0 } });
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
    const after = handedOver(request, { from: from.id, to, by, now: someTime, actKey: newEvent() });
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

  it('the person who proposed it may not decide on it afterwards, nor may the successor', () => {
    const handed = passed(buildRequest(), staff, chief);
    expect(verdict(handed, chief, { action: 'permit' })).toBe('ownRequest');
    expect(verdict(handed, staffWhoDecides, { action: 'permit' })).toBe('ownRequest');
    expect(verdict(handed, acting, { action: 'permit' })).toBe('open');
  });

  it('the card that the chief has is still good, and a second tap on it is the same success', () => {
    const handed = passed(buildRequest(), staff, successor);
    const permitted = play(handed, chief, { action: 'permit', seenVersion: 1 });
    expect(verdict(permitted, chief, { action: 'permit', seenVersion: 1 })).toBe('repeated');
    expect(verdict(permitted, acting, { action: 'permit', seenVersion: 1 })).toBe('settledByOther');
  });

  it('a version that nobody has seen yet is no way around that', () => {
    expect(verdict(buildRequest(), chief, { action: 'permit', seenVersion: 9 })).toBe('newerVersion');
  });

  it('a decision before it can still be taken back, and counts as no refusal then', () => {
    const handed = passed(play(buildRequest(), chief, { action: 'refuse' }), staff, successor);
    const undone = play(handed, chief, { action: 'undo' });
    expect(undone).toMatchObject({ proposal: { status: 'deciding', stepIndex: 0 } });
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
      actKey: '-',
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
    expect(play(released, standIn, { action: 'publish' })).toMatchObject({
      proposal: undefined,
      standing: { status: 'online' },
    });
  });

  it('an administrator can release it for its holder, and cannot publish it', () => {
    const taken = play(permitted, webmaster, { action: 'take' });
    expect(verdict(taken, administrator, { action: 'publish' })).toBe('notYours');
    const released = play(taken, administrator, { action: 'release' });
    expect(released.proposal?.takenBy).toBeUndefined();
    expect(verdict(released, administrator, { action: 'release' })).toBe('takenByOther');
    expect(play(released, standIn, { action: 'take' }).proposal?.takenBy?.personId).toBe(standIn.id);
  });

  it('can no longer be withdrawn, undone or published twice', () => {
    const published = play(permitted, webmaster, { action: 'publish' });
    expect(verdict(published, staff, { action: 'withdraw' })).toBe('settledByOther');
    expect(verdict(published, chief, { action: 'undo' })).toBe('nothingToUndo');
    expect(verdict(published, standIn, { action: 'publish' })).toBe('settledByOther');
    expect(verdict(published, webmaster, { action: 'publish', seenVersion: permitted.version })).toBe(
      'repeated',
    );
  });
});

describe('the end of a publication', () => {
  const published = play(play(buildRequest(), chief, { action: 'permit' }), webmaster, { action: 'publish' });
  const onLastDay = new Date('2027-01-31T16:59:59Z');
  const over = new Date('2027-01-31T17:00:00Z');
  const noEnd = withContent(published, { online: { kind: 'noEnd', reviewOn: '2027-01-31' } });
  const takeDown = (now: Date, reason = '') =>
    tryMove(
      published,
      { action: 'takeDown', reason, seenVersion: published.version, actKey: newEvent() },
      { by: webmaster, now },
    );

  it('comes from a webmaster alone, who says why where it comes before its time', () => {
    expect(verdict(published, staff, { action: 'takeDown' }, over)).toBe('notYours');
    expect(verdict(published, chief, { action: 'takeDown' }, over)).toBe('notYours');
    expect(takeDown(onLastDay)).toMatchObject({ kind: 'denied', denial: { why: 'reasonNeeded' } });
    expect(takeDown(onLastDay, 'ไม่เป็นปัจจุบัน')).toMatchObject({
      request: { standing: { status: 'takenDown' } },
    });
    expect(takeDown(over)).toMatchObject({ request: { standing: { status: 'takenDown' } } });
  });

  it('happens once: the same tap again is the same success, a colleague hears who was faster', () => {
    const down = play(published, webmaster, { action: 'takeDown' }, over);
    const old = { action: 'takeDown', seenVersion: published.version } as const;
    expect(verdict(down, webmaster, old, over)).toBe('repeated');
    expect(verdict(down, standIn, old, over)).toBe('settledByOther');
  });

  it('its owner may ask for it, with a reason; then the webmaster needs none', () => {
    expect(verdict(published, chief, { action: 'askTakeDown' })).toBe('notYours');
    expect(verdict(published, webmaster, { action: 'askTakeDown' })).toBe('notYours');
    const asked = play(published, staff, { action: 'askTakeDown', reason: 'มีฉบับใหม่' });
    expect(situationOf(asked)).toBe('takeDown.permitted');
    const down = play(asked, webmaster, { action: 'takeDown', reason: '' });
    expect(down.history.at(-1)).not.toHaveProperty('reason');
  });

  it('is not asked for twice, and what is to come down is not found still right', () => {
    const asked = play(noEnd, staff, { action: 'askTakeDown', reason: 'มีฉบับใหม่' });
    expect(verdict(asked, staff, { action: 'askTakeDown' })).toBe('settledByOther');
    expect(verdict(asked, staff, { action: 'confirmCurrent' }, over)).toBe('settledByOther');
  });

  it('comes to nothing that is not on the website yet', () => {
    const permitted = play(buildRequest(), chief, { action: 'permit' });
    expect(verdict(permitted, webmaster, { action: 'takeDown' }, over)).toBe('settledByOther');
    expect(verdict(permitted, staff, { action: 'askTakeDown' }, over)).toBe('settledByOther');
  });

  it('without an end its owner finds it still right when its day has come, and not before', () => {
    const before = new Date('2027-01-30T16:59:59Z');
    expect(verdict(noEnd, staff, { action: 'confirmCurrent' }, before)).toBe('settledByOther');
    expect(verdict(published, staff, { action: 'confirmCurrent' }, over)).toBe('settledByOther');
    expect(verdict(noEnd, webmaster, { action: 'confirmCurrent' }, over)).toBe('notYours');
    const kept = play(noEnd, staff, { action: 'confirmCurrent', reviewOn: '2028-01-31' }, onLastDay);
    expect(kept).toMatchObject({
      proposal: undefined,
      standing: {
        status: 'online',
        content: { online: { kind: 'noEnd', reviewOn: '2028-01-31' } },
        publishedAt: noEnd.standing?.publishedAt,
      },
    });
    expect(verdict(kept, staff, { action: 'confirmCurrent', seenVersion: noEnd.version }, over)).toBe(
      'repeated',
    );
    expect(verdict(kept, staff, { action: 'confirmCurrent' }, over)).toBe('settledByOther');
  });
});

describe('a task that somebody has taken', () => {
  const permitted = play(buildRequest(), chief, { action: 'permit' });
  const taken = play(permitted, webmaster, { action: 'take' });

  it('is given to another webmaster by its holder, and to nobody else', () => {
    expect(verdict(taken, standIn, { action: 'assign' })).toBe('takenByOther');
    expect(verdict(permitted, webmaster, { action: 'assign' })).toBe('takenByOther');
    const toStranger = { action: 'assign', to: stranger, seenVersion: taken.version, actKey: '-' } as const;
    expect(tryMove(taken, toStranger, { by: webmaster, now: someTime })).toMatchObject({
      denial: { why: 'receiverNotWebmaster' },
    });
    const assigned = play(taken, webmaster, { action: 'assign', to: standIn });
    expect(assigned.proposal?.takenBy?.personId).toBe(standIn.id);
    expect(verdict(assigned, webmaster, { action: 'publish' })).toBe('takenByOther');
    expect(situationOf(play(assigned, standIn, { action: 'publish' }))).toBe('online');
  });

  /** Taken on a Friday: the next working day ends on Monday at midnight. */
  it.each([
    ['until the end of the next working day', '2026-11-23T16:59:59Z', 'takenByOther'],
    ['but no longer', '2026-11-23T17:00:00Z', 'open'],
  ])('is the stand-in’s %s', (_when, at, expected) => {
    expect(verdict(taken, standIn, { action: 'take' }, new Date(at))).toBe(expected);
  });

  it('is held anew by who gets it from a colleague, and by who has put it on the first of two websites', () => {
    const [monday, tuesday] = [new Date('2026-11-23T02:00:00Z'), new Date('2026-11-24T02:00:00Z')];
    const assigned = play(taken, webmaster, { action: 'assign', to: standIn }, monday);
    expect(assigned.proposal?.waitingSince).toEqual(taken.proposal?.waitingSince);
    expect(verdict(assigned, webmaster, { action: 'take' }, tuesday)).toBe('takenByOther');
    const onTwo = withContent(taken, { siteIds: ['office', 'ministry'] });
    const begun = play(onTwo, webmaster, { action: 'publish' }, monday);
    expect(verdict(begun, standIn, { action: 'take' }, tuesday)).toBe('takenByOther');
    expect(verdict(begun, standIn, { action: 'take' }, new Date('2026-11-24T17:00:00Z'))).toBe('open');
  });

  it('once it is taken over, the one before can no longer publish it', () => {
    const tuesday = new Date('2026-11-24T02:00:00Z');
    expect(verdict(taken, webmaster, { action: 'publish' }, tuesday)).toBe('open');
    expect(verdict(taken, standIn, { action: 'publish' }, tuesday)).toBe('takenByOther'); // before the stand-in takes it
    const takenOver = play(taken, standIn, { action: 'take' }, tuesday);
    expect(verdict(takenOver, webmaster, { action: 'publish' }, tuesday)).toBe('takenByOther');
  });
});

describe('what makes a card old', () => {
  const published = play(play(buildRequest(), chief, { action: 'permit' }), webmaster, { action: 'publish' });
  const seenVersion = published.version;
  const online = { kind: 'until', lastDay: '2571-01-31' } as const;
  const moved = { url: 'https://a.go.th/2', also: [], text: 'หน้า 3' };

  describe.each(['correctAddress', 'checkCurrent', 'flag'] as const)('%s', (action) => {
    const after = play(published, webmaster, { action, ...moved });

    it('leaves the wishes of the owner as they are', () => {
      expect(play(after, staff, { action: 'askExtension', seenVersion, online }).proposal).toBeDefined();
      expect(verdict(after, staff, { action: 'askTakeDown', seenVersion })).toBe('open');
    });

    it('is shown to whoever does something with what stands', () => {
      expect(verdict(after, standIn, { action: 'takeDown', seenVersion })).toBe('newerVersion');
      expect(verdict(after, standIn, { action: 'correctAddress', seenVersion })).toBe('newerVersion');
    });
  });

  it('a wish is decided on the card that came before a look at what stands', () => {
    const wished = play(published, staff, { action: 'askExtension', online });
    const looked = play(wished, webmaster, { action: 'checkCurrent' });
    expect(verdict(looked, chief, { action: 'permit', seenVersion: wished.version })).toBe('open');
  });

  it('a correction of the text makes every card old', () => {
    const corrected = play(published, webmaster, { action: 'correctText', part: 'subject', after: 'แผน' });
    expect(verdict(corrected, staff, { action: 'askUpdate', seenVersion })).toBe('newerVersion');
  });
});

it('a review day never takes the place of a last day', () => {
  const published = play(play(buildRequest(), chief, { action: 'permit' }), webmaster, { action: 'publish' });
  const looked = play(published, webmaster, { action: 'checkCurrent', reviewOn: '2027-11-20' });
  expect(looked.standing?.content.online).toEqual(published.standing?.content.online);
  expect(looked.history.at(-1)).not.toHaveProperty('reviewOn');
});
