/** Proposals beside a standing on the website: an update, an extension, a take-down. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person/person.js';
import { canUndo, startsFrom, tryMove, verdictOn } from '../../src/domain/request/life-cycle.js';
import type { Move } from '../../src/domain/request/move.js';
import { type PublishRequest, situationOf } from '../../src/domain/request/publish-request.js';
import type { ProposalKind, ProposalStatus, Situation } from '../../src/domain/request/statuses.js';
import { buildContent, buildRequest, minutesLater } from '../support/builders.js';
import { chief, requestWithEveryStep, staff, stranger, webmaster } from '../support/cast.js';
import { moveActions, newAct } from './random-moves.js';

type Act = Partial<Move> & Pick<Move, 'action'>;

const url = 'https://a.go.th/2';
const corrected = buildContent({ subject: 'ฉบับแก้ไข' });
const longer = { kind: 'until', lastDay: '2027-12-31' } as const;
/** To another category and unit, for another time. */
const elsewhere = buildContent({
  categoryId: 'news',
  unit: { key: 'pharmacy', name: 'กลุ่มงานอื่น' },
  online: longer,
});
const everyPart = { reason: 'มีเหตุผล', siteId: 'office', url, content: corrected, online: longer };

function result(request: PublishRequest, by: Person, act: Act) {
  const move = {
    ...everyPart,
    reviewOn: '2028-01-31',
    seenVersion: request.version,
    actKey: newAct(),
    ...act,
  };
  return tryMove(request, move as Move, { by, now: minutesLater(request.version) });
}

function play(request: PublishRequest, ...acts: [Person, Act][]): PublishRequest {
  return acts.reduce((before, [by, act]) => {
    const next = result(before, by, act);
    if (next.kind !== 'moved') throw new Error(`${act.action}: ${JSON.stringify(next)}`);
    return next.request;
  }, request);
}

function verdict(request: PublishRequest, by: Person, action: Move['action']): string {
  const intent = { action, seenVersion: request.version, actKey: newAct() };
  const answer = verdictOn(request, intent, { by, now: minutesLater(request.version) });
  return answer.kind === 'denied' ? answer.denial.why : answer.kind;
}

const pass: [Person, Act] = [webmaster, { action: 'pass' }];
const permit: [Person, Act] = [chief, { action: 'permit' }];
const refuse: [Person, Act] = [chief, { action: 'refuse' }];
const forward: [Person, Act] = [staff, { action: 'forward' }];
const publish: [Person, Act] = [webmaster, { action: 'publish' }];
const askUpdate: [Person, Act] = [staff, { action: 'askUpdate' }];
const askExtension: [Person, Act] = [staff, { action: 'askExtension' }];
const askTakeDown: [Person, Act] = [staff, { action: 'askTakeDown' }];
const withdraw: [Person, Act] = [staff, { action: 'withdraw' }];
const takeDown: [Person, Act] = [webmaster, { action: 'takeDown' }];

const online = play(requestWithEveryStep(), pass, permit, forward, [
  webmaster,
  { action: 'publish', url: 'https://a.go.th/1' },
]);

describe('an update', () => {
  it('needs each sign-off anew, and replaces what stands when it is on the website', () => {
    const asked = play(online, askUpdate);
    const steps = [[], [pass], [pass, permit], [pass, permit, forward]].map((acts) => play(asked, ...acts));
    expect(steps.map(situationOf)).toEqual([
      'update.checking',
      'update.deciding',
      'update.forwarding',
      'update.permitted',
    ]);
    for (const one of steps) expect(one.standing).toEqual(online.standing);
    const published = play(asked, pass, permit, forward, publish);
    expect(published.proposal).toBeUndefined();
    expect(published.standing).toEqual({
      ...online.standing,
      round: 2,
      content: corrected,
      publications: [expect.objectContaining({ siteId: 'office', url })],
    });
  });

  it('is on all its sites before it replaces what stands', () => {
    const content = buildContent({ siteIds: ['office', 'ministry'] });
    const half = play(online, [staff, { action: 'askUpdate', content }], pass, permit, forward, publish);
    expect(situationOf(half)).toBe('update.permitted');
    expect(half.standing).toEqual(online.standing);
    const whole = play(half, [webmaster, { action: 'publish', siteId: 'ministry' }]);
    expect(whole.standing?.publications.map(({ siteId }) => siteId)).toEqual(['office', 'ministry']);
  });

  it('keeps its category and its unit, and so who signs for it', () => {
    const asked = play(online, [staff, { action: 'askUpdate', content: elsewhere }]);
    const again = play(asked, pass, refuse, [staff, { action: 'resubmit', content: elsewhere }]);
    for (const { proposal, requester, procedure } of [asked, again]) {
      expect(proposal?.content).toMatchObject({ categoryId: corrected.categoryId, online: longer });
      expect(proposal?.content.unit).toBeUndefined();
      expect([requester, procedure]).toEqual([online.requester, online.procedure]);
    }
  });

  it('is kept in the record as it was sent', () => {
    expect(play(online, askUpdate).history.at(-1)).toMatchObject({
      action: 'askUpdate',
      round: 2,
      content: corrected,
    });
  });
});

describe('an extension', () => {
  it('needs only who decides, and is done when it is permitted', () => {
    const asked = play(online, askExtension);
    expect(situationOf(asked)).toBe('extension.deciding');
    expect(asked.standing).toEqual(online.standing);
    const extended = play(asked, permit);
    expect(extended.proposal).toBeUndefined();
    const content = { ...online.standing?.content, online: longer };
    expect(extended.standing).toEqual({ ...online.standing, content });
  });

  it('changes nothing but the period, whatever else a correction says', () => {
    const content = { ...corrected, online: longer };
    const refused = play(online, askExtension, refuse);
    const extended = play(refused, [staff, { action: 'resubmit', content }], permit);
    expect(extended.standing?.content).toEqual({ ...online.standing?.content, online: longer });
  });

  it('can no longer be taken back once it is done', () => {
    const extended = play(online, askExtension, permit);
    expect(canUndo(extended, chief.id)).toBe(false);
    expect(verdict(extended, chief, 'undo')).toBe('nothingToUndo');
  });

  it.each([
    ['the same day', { kind: 'until', lastDay: '2027-01-31' }],
    ['an earlier one', { kind: 'until', lastDay: '2027-01-30' }],
    ['none', { kind: 'noEnd', reviewOn: '2028-01-01' }],
  ] as const)('needs a later last day, and not %s', (_which, period) => {
    const denial = { denial: { why: 'notLonger' } };
    expect(result(online, staff, { action: 'askExtension', online: period })).toMatchObject(denial);
    const refused = play(online, askExtension, refuse);
    const content = buildContent({ online: period });
    expect(result(refused, staff, { action: 'resubmit', content })).toMatchObject(denial);
  });

  it('passes the steps that the profile names for it', () => {
    const procedure = { ...online.procedure, extension: { steps: ['check', 'decide'] } };
    const asked = play({ ...online, procedure }, askExtension);
    expect(situationOf(asked)).toBe('extension.checking');
    expect(play(asked, pass, permit).standing?.content.online).toEqual(longer);
  });

  it('that a webmaster asked for is withdrawn by that webmaster, or by its owner', () => {
    const asked = play(online, [webmaster, { action: 'askExtension' }]);
    for (const by of [webmaster, staff])
      expect(play(asked, [by, { action: 'withdraw' }]).proposal).toBeUndefined();
    expect(verdict(asked, stranger, 'withdraw')).toBe('notYours');
  });

  it('needs a reason', () => {
    expect(result(online, staff, { action: 'askExtension', reason: ' ' })).toMatchObject({
      denial: { why: 'reasonNeeded' },
    });
  });
});

describe.each([
  ['update', play(online, askUpdate, pass)],
  ['extension', play(online, askExtension)],
])('an %s', (_kind, deciding) => {
  it.each([
    ['refused', [refuse]],
    ['withdrawn', [withdraw]],
    ['refused, and withdrawn', [refuse, withdraw]],
    ['corrected and withdrawn', [refuse, [staff, { action: 'resubmit', content: elsewhere }], withdraw]],
  ] as [string, [Person, Act][]][])('that was %s leaves what stands as it was', (_how, acts) => {
    const after = play(deciding, ...acts);
    expect(after.standing).toEqual(online.standing);
    expect([after.procedure, after.requester]).toEqual([online.procedure, online.requester]);
    expect(after.signatures).toEqual(expect.arrayContaining(deciding.signatures));
  });

  it('that was withdrawn makes room for another one, of a new round', () => {
    const again = play(deciding, withdraw, askUpdate);
    expect([situationOf(again), again.proposal?.round]).toEqual(['update.checking', 3]);
  });
});

describe('any proposal beside what stands', () => {
  it.each(['askUpdate', 'askTakeDown'] as const)('%s is for the owner alone', (action) => {
    expect(verdict(online, staff, action)).toBe('open');
    for (const by of [chief, webmaster, stranger]) expect(verdict(online, by, action)).toBe('notYours');
  });

  it('an extension is for the owner and for webmasters', () => {
    for (const by of [staff, webmaster]) expect(verdict(online, by, 'askExtension')).toBe('open');
    for (const by of [chief, stranger]) expect(verdict(online, by, 'askExtension')).toBe('notYours');
  });

  it.each([
    ['an update', askUpdate],
    ['an extension', askExtension],
    ['a take-down', askTakeDown],
  ])('%s is the only one, and goes when all is taken down', (_what, ask) => {
    const asked = play(online, ask);
    for (const action of ['askUpdate', 'askExtension', 'askTakeDown'] as const) {
      expect(verdict(asked, staff, action)).toBe('settledByOther');
    }
    const down = play(asked, takeDown);
    expect([situationOf(down), down.proposal]).toEqual(['takenDown', undefined]);
  });
});

/** The actions that each situation allows, whoever does them; no others are allowed in it. */
const starting: Partial<Record<Situation, Move['action'][]>> = {
  'publication.checking': [
    'pass',
    'refuse',
    'undo',
    'requestInfo',
    'revise',
    'withdraw',
    'signOnPaper',
    'undoSignOnPaper',
  ],
  'publication.deciding': [
    'permit',
    'refuse',
    'undo',
    'requestInfo',
    'revise',
    'withdraw',
    'signOnPaper',
    'undoSignOnPaper',
  ],
  'publication.forwarding': [
    'forward',
    'refuse',
    'undo',
    'attach',
    'withdraw',
    'signOnPaper',
    'undoSignOnPaper',
  ],
  'publication.infoNeeded': ['undo', 'giveInfo', 'withdraw', 'signOnPaper', 'undoSignOnPaper'],
  'publication.permitted': [
    'undo',
    'take',
    'release',
    'return',
    'assign',
    'publish',
    'signOnPaper',
    'undoSignOnPaper',
  ],
  'publication.refused': ['undo', 'resubmit', 'withdraw', 'signOnPaper', 'undoSignOnPaper'],
  'update.checking': [
    'pass',
    'refuse',
    'undo',
    'requestInfo',
    'revise',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'update.deciding': [
    'permit',
    'refuse',
    'undo',
    'requestInfo',
    'revise',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'update.forwarding': [
    'forward',
    'refuse',
    'undo',
    'attach',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'update.infoNeeded': [
    'undo',
    'giveInfo',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'update.permitted': [
    'undo',
    'take',
    'release',
    'return',
    'assign',
    'publish',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'update.refused': [
    'undo',
    'resubmit',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'extension.deciding': [
    'permit',
    'refuse',
    'undo',
    'requestInfo',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'extension.infoNeeded': [
    'undo',
    'giveInfo',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'extension.refused': [
    'undo',
    'resubmit',
    'withdraw',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  'takeDown.permitted': [
    'undo',
    'withdraw',
    'return',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  online: [
    'askUpdate',
    'askExtension',
    'askTakeDown',
    'confirmCurrent',
    'checkCurrent',
    'undoCheck',
    'flag',
    'correctAddress',
    'correctText',
    'signOnPaper',
    'undoSignOnPaper',
    'takeDown',
  ],
  takenDown: ['signOnPaper', 'undoSignOnPaper'],
  'publication.withdrawn': [],
};

describe('each action', () => {
  it.each(moveActions)('%s starts where the life of a request has it, and nowhere else', (action) => {
    const from = Object.keys(starting).filter((one) => startsFrom(inSituation(one as Situation), action));
    const wanted = Object.entries(starting).filter(([, all]) => all.includes(action));
    expect(from).toEqual(wanted.map(([situation]) => situation));
  });
});

function inSituation(situation: Situation): PublishRequest {
  const [kind, status] = situation.split('.') as [ProposalKind, ProposalStatus | undefined];
  if (!status) return buildRequest({ status: situation as 'online' | 'takenDown' });
  const { proposal } = buildRequest({ status });
  const { standing } = buildRequest({ status: 'online' });
  if (!proposal || !standing) throw new Error('the builder builds both sides');
  return buildRequest({ proposal: { ...proposal, kind }, ...(kind !== 'publication' && { standing }) });
}
