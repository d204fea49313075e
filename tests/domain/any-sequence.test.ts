/** The rules that hold after any sequence of taps, by anybody, on any old card, whatever is proposed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedOver } from '../../src/domain/person/hand-over.js';
import { asActor, type Person } from '../../src/domain/person/person.js';
import { actionTable, beginsRound } from '../../src/domain/request/actions.js';
import { lastMove } from '../../src/domain/request/decisions.js';
import { canUndo, startsFrom, tryMove } from '../../src/domain/request/life-cycle.js';
import { stepsOfKind } from '../../src/domain/request/procedure.js';
import {
  type Page,
  type Proposal,
  type PublishRequest,
  publishRequestSchema,
  roundOf,
  situationOf,
} from '../../src/domain/request/publish-request.js';
import type { ProposalKind, Situation } from '../../src/domain/request/statuses.js';
import { buildRequest, minutesLater, someTime } from '../support/builders.js';
import { administrator, chief, requestWithEveryStep, staff, standIn, webmaster } from '../support/cast.js';
import { withContent } from '../support/flat-request.js';
import { runs } from '../support/runs.js';
import { anyTap, moveActions, newAct, playedMoves, type Step, type Tap } from './random-moves.js';

const submitted = buildRequest();
const noEnd = withContent(submitted, { online: { kind: 'noEnd', reviewOn: '2027-01-31' } });
const starts = [
  submitted,
  requestWithEveryStep(),
  online(submitted),
  online(noEnd),
  online(requestWithEveryStep()),
];
const RUNS = { numRuns: runs(500) };
/** Always the same lives, among which each action and each situation is known to come. */
const SAME_RUNS = { numRuns: 900, seed: 2572 };

type Between = (request: PublishRequest, tap: Tap) => PublishRequest;

/** Each property sees every move of so many lives. */
function forEveryMove(check: (step: Step) => void, between: Between = asItIs, options = RUNS): void {
  const life = fc.array(anyTap, { minLength: 1, maxLength: 40, size: 'max' });
  const property = fc.property(life, fc.constantFrom(...starts), (taps, start) => {
    for (const step of playedMoves(start, taps, between)) check(step);
  });
  fc.assert(property, options);
}

function asItIs(request: PublishRequest): PublishRequest {
  return request;
}

describe('the record', () => {
  it('grows by one entry with each move, which says who did it', () => {
    forEveryMove(expectOneEntry, expectHandedOver);
  });

  it('keeps every signature, beyond the proposal for which it was given: one may be taken back, none comes to count again', () => {
    forEveryMove(({ before, after }) => {
      const kept = after.signatures.slice(0, before.signatures.length);
      const wereUndone = before.signatures.map(({ undone }, index) => undone || kept[index]?.undone);
      expect(kept).toEqual(before.signatures.map((one, index) => ({ ...one, undone: wereUndone[index] })));
      if (kept.some(({ undone }, index) => undone !== before.signatures[index]?.undone)) {
        expect(after.history.at(-1)?.action).toBe('undo');
      }
    }, expectHandedOver);
  });

  it('counts the rounds up, one with each proposal and correction that needs a sign-off', () => {
    forEveryMove(({ before, after, move }) => {
      const isNew = beginsRound(move.action) && move.action !== 'askTakeDown';
      expect(highestRound(after)).toBe(highestRound(before) + (isNew ? 1 : 0));
      if (isNew) expect(after.proposal?.round).toBe(highestRound(after));
      const rounds = after.signatures.map(({ round }) => round);
      expect(rounds).toEqual(rounds.toSorted((one, other) => one - other));
      const { round } = after.proposal ?? before.proposal ?? { round: roundOf(after) };
      expect(after.history.at(-1)?.round).toBe(round);
    });
  });

  it('can always be stored', () => {
    forEveryMove(({ after }) => {
      expect(publishRequestSchema.parse(after)).toEqual(after);
    });
  });
});

function highestRound({ history }: PublishRequest): number {
  return Math.max(...history.map(({ round }) => round));
}

describe('sign-offs', () => {
  it('nothing is published or extended without every one of its round', () => {
    forEveryMove(({ before, after }) => {
      const done = before.proposal && after.standing !== before.standing ? before.proposal : undefined;
      const isUnderWay = after.proposal && after.proposal.status === 'permitted';
      const passed = isUnderWay ? after.proposal : isPublishedOrExtended(before, after) ? done : undefined;
      if (passed) expectSignedOff(after, passed);
    }, expectHandedOver);
  });

  it('nobody permits an own request, or one that was their own when it was proposed', () => {
    forEveryMove(({ before, move, by }) => {
      if (move.action !== 'permit') return;
      expect([...proposers(before), before.requester.personId]).not.toContain(by.id);
    }, expectHandedOver);
  });

  it('a refusal has a reason', () => {
    forEveryMove(({ after }) => {
      const entry = after.history.at(-1);
      if (entry?.action === 'refuse' || entry?.action === 'return') expect(entry.reason?.trim()).toBeTruthy();
    });
  });

  it('what can be taken back leads back to the step at which it was done', () => {
    forEveryMove(({ after, now, by }) => {
      if (!canUndo(after, by.id)) return;
      const undo = { action: 'undo', seenVersion: after.version, actKey: newAct() } as const;
      const result = tryMove(after, undo, { by, now });
      const proposal = result.kind === 'moved' ? result.request.proposal : undefined;
      expect(proposal?.steps[proposal.stepIndex]).toBe(lastMove(after)?.stepId);
    });
  });
});

describe('what stands on the website', () => {
  it('is untouched until a proposal is permitted and done, or somebody says that it is still right', () => {
    forEveryMove(({ before, after, move }) => {
      const { standing, proposal } = before;
      const { online = standing?.content.online } = after.standing?.content ?? {};
      switch (move.action) {
        case 'takeDown':
          return expect(after.standing).toEqual({ ...standing, ...takenDownOf(after) });
        case 'confirmCurrent':
          expect(online).toEqual({ kind: 'noEnd', reviewOn: move.reviewOn });
          return expect(after.standing).toEqual({
            ...standing,
            content: { ...standing?.content, online },
            concern: after.standing?.concern,
          });
        case 'checkCurrent':
        case 'flag': {
          const { check, concern, beforeCheck } = after.standing ?? {};
          return expect(after.standing).toEqual({
            ...standing,
            check,
            concern,
            beforeCheck,
            content: { ...standing?.content, online },
          });
        }
        case 'undoCheck': {
          const { check, concern } = standing?.beforeCheck ?? {};
          return expect(after.standing).toEqual({
            ...standing,
            check,
            concern,
            beforeCheck: undefined,
            content: { ...standing?.content, online: standing?.beforeCheck?.online },
          });
        }
        case 'correctText':
          return expect(after.standing).toEqual({
            ...standing,
            content: { ...standing?.content, [move.part]: move.after },
            correctedAt: after.standing?.correctedAt,
          });
        case 'correctAddress':
          return expect(after.standing).toEqual({ ...standing, publications: corrected(standing, move) });
        case 'publish':
          if (after.proposal) return expect(after.standing).toEqual(standing);
          return expect(after.standing).toMatchObject({ status: 'online', content: proposal?.content });
        default:
          if (proposal?.kind !== 'extension' || after.proposal || move.action === 'withdraw')
            return expect(after.standing).toEqual(standing);
          expect(online).toEqual(proposal.content.online);
          return expect(after.standing).toEqual({ ...standing, content: { ...standing?.content, online } });
      }
    });
  });

  it('is as it was before, once whoever found it current takes that back', () => {
    forEveryMove(({ before, after, move, by, now }) => {
      if (move.action !== 'checkCurrent') return;
      const undo = { action: 'undoCheck', seenVersion: after.version, actKey: newAct() } as const;
      const result = tryMove(after, undo, { by, now });
      const { beforeCheck: _, ...standing } = { ...before.standing };
      expect(result).toMatchObject({ kind: 'moved' });
      expect(result.kind === 'moved' && result.request.standing).toEqual(standing);
    });
  });

  it('has been published once for all: an update leaves the day as it was, and has one address a site', () => {
    forEveryMove(({ before, after }) => {
      if (before.standing) expect(after.standing?.publishedAt).toEqual(before.standing.publishedAt);
      const sites = after.standing?.publications.map(({ siteId }) => siteId) ?? [];
      expect(new Set(sites).size).toBe(sites.length);
      if (after.standing) expect(sites).toEqual(expect.arrayContaining(after.standing.content.siteIds));
    });
  });

  it('comes down by a webmaster alone, before its time with a reason, and what was proposed goes with it', () => {
    forEveryMove(({ before, after, by, now, move }) => {
      if (move.action !== 'takeDown')
        return expect(after.standing?.status).toBe(before.standing?.status ?? after.standing?.status);
      expect([webmaster.id, standIn.id]).toContain(by.id);
      expect(situationOf(after)).toBe('takenDown');
      const { online } = before.standing?.content ?? {};
      const isOver = online?.kind === 'until' && now >= new Date(`${online.lastDay}T17:00:00Z`);
      const isAsked = situationOf(before) === 'takeDown.permitted';
      if (!isOver && !isAsked) expect(after.history.at(-1)?.reason?.trim()).toBeTruthy();
    });
  });

  it('can be taken down at any moment, whatever is proposed', () => {
    forEveryMove(({ after, now }) => {
      if (after.standing?.status !== 'online') return;
      const takeDown = {
        action: 'takeDown',
        reason: 'ข้อมูลผิด',
        seenVersion: after.version,
        actKey: newAct(),
      } as const;
      expect(tryMove(after, takeDown, { by: webmaster, now }).kind).toBe('moved');
    }, expectHandedOver);
  });
});

describe('a proposal', () => {
  it('is always in a situation that leads on, except where it is withdrawn', () => {
    const seen = new Set<Situation>();
    const done = new Set<string>();
    forEveryMove(
      ({ after, move }) => {
        seen.add(situationOf(after));
        done.add(move.action);
        const rests = ['publication.withdrawn', 'takenDown'].includes(situationOf(after));
        const leading = moveActions.filter((action) => actionTable[action].outdates !== 'none');
        expect(leading.some((action) => startsFrom(after, action))).toBe(!rests);
      },
      asItIs,
      SAME_RUNS,
    );
    expect([...done].sort()).toEqual([...moveActions].sort());
    expect([...seen].sort()).toEqual([...reachable].sort());
  });

  it('is held by a webmaster only while it is to be published', () => {
    forEveryMove(({ after: { proposal } }) => {
      if (!proposal?.takenBy) return;
      expect([webmaster.id, standIn.id]).toContain(proposal.takenBy.personId);
      expect(proposal.status).toBe('permitted');
      expect(['publication', 'update']).toContain(proposal.kind);
    });
  });

  it('is the only one until it is done, withdrawn or taken down with the rest', () => {
    forEveryMove(({ before, after, move }) => {
      if (!before.proposal) return;
      expect(actionTable[move.action].opens).toBeUndefined();
      if (after.proposal) expect(after.proposal.kind).toBe(before.proposal.kind);
    });
  });
});

const whole = ['checking', 'deciding', 'forwarding', 'infoNeeded', 'permitted', 'refused'] as const;
const reachable: Situation[] = [
  ...whole.map((status) => `publication.${status}` as const),
  'publication.withdrawn',
  ...whole.map((status) => `update.${status}` as const),
  'extension.deciding',
  'extension.infoNeeded',
  'extension.refused',
  'takeDown.permitted',
  'online',
  'takenDown',
];

function expectOneEntry({ before, after, by }: Step): void {
  expect(after.version).toBe(before.version + 1);
  expect(after.history).toHaveLength(after.version);
  expect(after.history.slice(0, -1)).toEqual(before.history);
  expect(after.history.at(-1)?.by.personId).toBe(by.id);
  expect(by.status).toBe('active');
  expect(new Set(after.history.map(({ actKey }) => actKey)).size).toBe(after.history.length);
}

/** Nothing but the owner changes, and who owned it before stays on record. */
function expectHandedOver(before: PublishRequest, { handOver }: Tap): PublishRequest {
  if (!handOver) return before;
  const { from, to } = handOver;
  const given = { from: from.id, to, by: asActor(administrator), now: someTime };
  const after = handedOver(before, { ...given, actKey: newAct() });
  if (!after) return before;
  const { takenBy: _, ...task } = after.proposal ?? {};
  const { takenBy: __, ...taskBefore } = before.proposal ?? {};
  expect(task).toEqual(taskBefore);
  expect(after).toMatchObject({ version: before.version + 1, signatures: before.signatures });
  expect(after.standing).toEqual(before.standing);
  expect(after.history).toHaveLength(after.version);
  expect(after.history.slice(0, -1)).toEqual(before.history);
  if (from.id !== to.id) expect(handedOver(after, { ...given, actKey: newAct() })).toBeUndefined();
  return after;
}

function proposers({ signatures, proposal }: PublishRequest): string[] {
  const submitted = signatures.filter((one) => one.stepId === 'submit' && one.round === proposal?.round);
  return submitted.map(({ by }) => by.personId);
}

function isPublishedOrExtended(before: PublishRequest, after: PublishRequest): boolean {
  const kinds: (ProposalKind | undefined)[] = ['publication', 'update', 'extension'];
  const action = after.history.at(-1)?.action;
  const isDone = !after.proposal && after.standing?.status === 'online' && action !== 'withdraw';
  return isDone && kinds.includes(before.proposal?.kind);
}

function expectSignedOff({ signatures, procedure }: PublishRequest, { kind, round }: Proposal): void {
  if (kind === 'takeDown') return;
  const signed = signatures.filter((one) => one.round === round && !one.undone);
  const needed = ['submit', ...stepsOfKind(procedure, kind)];
  expect(signed.map(({ stepId }) => stepId)).toEqual(expect.arrayContaining(needed));
}

function corrected(standing: PublishRequest['standing'], { siteId, url }: Page) {
  return standing?.publications.map((one) => (one.siteId === siteId ? { ...one, url } : one));
}

function takenDownOf({ history }: PublishRequest) {
  return { status: 'takenDown', takenDownAt: history.at(-1)?.at, concern: undefined };
}

/** Signed off and published as in life. */
function online(request: PublishRequest): PublishRequest {
  const way: [Person, object][] = [
    [webmaster, { action: 'pass' }],
    [chief, { action: 'permit' }],
    [staff, { action: 'forward' }],
    [webmaster, { action: 'publish', siteId: 'office', url: 'https://a.go.th/1' }],
  ];
  return way.reduce((before, [by, deed]) => {
    const move = { ...deed, seenVersion: before.version, actKey: newAct() } as Step['move'];
    if (!startsFrom(before, move.action)) return before;
    const result = tryMove(before, move, { by, now: minutesLater(before.version) });
    return result.kind === 'moved' ? result.request : before;
  }, request);
}
