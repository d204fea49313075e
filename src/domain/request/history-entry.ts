/** Makes the history entry of a move: who did it and in whose place, when, and what came with it. */
import type { LocalDate } from '../../clock.js';
import { actingCapacity, asActor, holds } from '../person/person.js';
import type { Action } from './actions.js';
import type { Actor } from './actor.js';
import type { Attachment, Content } from './content.js';
import { reviewSet } from './currency.js';
import { lastMove } from './decisions.js';
import type { Circumstances, Move } from './move.js';
import {
  type Correction,
  dueStep,
  type HistoryEntry,
  type PublishRequest,
  standsAt,
} from './publish-request.js';
import { pagesOf } from './recorded-pages.js';

export function entryOf(
  before: PublishRequest,
  move: Move,
  { by, now, round }: Circumstances & { round: number },
): HistoryEntry {
  const stepId = dueStep(before)?.id;
  return {
    action: move.action,
    by: actorOf(before, { by, now }, move.action),
    at: now,
    round,
    actKey: move.actKey,
    ...(stepId !== undefined && { stepId }),
    ...partsOf(before, move),
  };
}

/** A decision by an order to act, and not by the person's own role, is made and taken back in the head's place. */
export function actorOf(request: PublishRequest, { by, now }: Circumstances, action: Action): Actor {
  const actingFor =
    action === 'undo' ? lastMove(request)?.by.actingFor : capacityAt(request, { by, now }, action);
  return actingFor ? { ...asActor(by), actingFor } : asActor(by);
}

function capacityAt(request: PublishRequest, { by, now }: Circumstances, action: Action): Actor['actingFor'] {
  const step = dueStep(request);
  const decides = action === 'permit' || action === 'refuse';
  if (!decides || step?.kind !== 'decide') return undefined;
  if (step.roles.some((role) => holds(by, role, step.units))) return undefined;
  return actingCapacity(by, request.procedure.acting, now);
}

function partsOf(before: PublishRequest, move: Move): Partial<HistoryEntry> {
  const { proposal } = before;
  switch (move.action) {
    case 'requestInfo':
    case 'giveInfo':
    case 'flag':
      return { text: move.text.trim() };
    case 'attach':
      return proposal ? { content: { ...proposal.content, attachments: move.attachments } } : {};
    case 'revise':
      return contentOf(move);
    case 'resubmit':
      return { ...contentOf(move), ...reasonOf(move.reason) };
    case 'askUpdate':
      return contentOf(move);
    case 'askExtension':
      return { reason: move.reason.trim(), online: move.online };
    case 'publish':
      return {
        ...(move.lastDay !== undefined && { online: { kind: 'until', lastDay: move.lastDay } }),
        ...screenshotsOf(move),
      };
    case 'takeDown':
      return { ...reasonOf(move.reason), ...screenshotsOf(move) };
    case 'correctAddress':
      return { ...reasonOf(move.reason), corrections: addressCorrections(before, move) };
    case 'signOnPaper':
      return { ...reasonOf(move.reason), signedPapers: move.papers };
    case 'correctText':
      return { corrections: [textCorrection(before, move)] };
    case 'pass':
      return move.to ? { to: asActor(move.to) } : {};
    case 'assign':
      return { to: asActor(move.to) };
    case 'confirmCurrent':
    case 'checkCurrent':
      return reviewOf(before, move);
    default:
      return 'reason' in move ? reasonOf(move.reason) : {};
  }
}

function reviewOf(
  { standing }: PublishRequest,
  move: { reviewOn?: LocalDate },
): Pick<HistoryEntry, 'reviewOn'> {
  const reviewOn = reviewSet(standing, move);
  return reviewOn === undefined ? {} : { reviewOn };
}

function textCorrection(
  { standing }: PublishRequest,
  { part, after }: Extract<Move, { action: 'correctText' }>,
): Correction {
  return { of: part, before: standing?.content[part] ?? '', after };
}

function addressCorrections(
  before: PublishRequest,
  move: Extract<Move, { action: 'correctAddress' }>,
): Correction[] {
  return pagesOf(move).map(({ siteId, url }) => ({
    of: 'address',
    siteId,
    before: standsAt(before, siteId)?.url ?? '',
    after: url,
  }));
}

function contentOf({ content, startedAt }: { content: Content; startedAt?: Date }): Partial<HistoryEntry> {
  return { content, ...(startedAt && { startedAt }) };
}

function screenshotsOf({ screenshots = [] }: { screenshots?: readonly Attachment[] }): Partial<HistoryEntry> {
  return screenshots.length > 0 ? { screenshots: [...screenshots] } : {};
}

function reasonOf(reason = ''): Partial<HistoryEntry> {
  const words = reason.trim();
  return words ? { reason: words } : {};
}
