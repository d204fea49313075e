/** A move on what stands on the website: looked at, found wrong, corrected. No proposal is touched. */
import { asActor } from '../person/person.js';
import type { Content } from './content.js';
import { keptInRow, reviewSet } from './currency.js';
import type { Circumstances, Move } from './move.js';
import type { PublishRequest, Standing } from './publish-request.js';

export type Look = Extract<Move, { action: 'confirmCurrent' | 'checkCurrent' | 'flag' }>;

/** Found current, by its owner or by somebody else, or found wrong: what it says stays as it is. */
export function afterLook(
  request: PublishRequest,
  standing: Standing,
  { move, by, now }: Circumstances & { move: Look },
): Standing {
  const seen = { at: now, by: asActor(by) };
  if (move.action === 'flag') {
    return { ...standing, concern: { kind: 'flagged', ...seen, text: move.text.trim() } };
  }
  const reviewOn = reviewSet(standing, move);
  const next = reviewOn === undefined ? standing : withPeriod(standing, { kind: 'noEnd', reviewOn });
  if (move.action === 'checkCurrent') {
    return { ...next, check: seen, concern: undefined, beforeCheck: beforeCheckOf(standing) };
  }
  const isEnough = move.recheckAfter !== undefined && keptInRow(request) + 1 >= move.recheckAfter;
  return isEnough && !next.concern ? { ...next, concern: { kind: 'recheck', ...seen } } : next;
}

function beforeCheckOf({ check, concern, content }: Standing): Standing['beforeCheck'] {
  return { ...(check && { check }), ...(concern && { concern }), online: content.online };
}

export function withoutCheck({ beforeCheck, ...standing }: Standing): Standing {
  if (!beforeCheck) return standing;
  const { check, concern, online } = beforeCheck;
  return withPeriod({ ...standing, check, concern }, online);
}

/** An update keeps its category and its unit, and so who signs for it: elsewhere it would be another request. */
export function updatedContent({ content }: Standing, asked: Content): Content {
  const { unit: _, dataTypeId: __, ...rest } = asked;
  const { unit, dataTypeId, categoryId } = content;
  return { ...rest, categoryId, ...(unit && { unit }), ...(dataTypeId !== undefined && { dataTypeId }) };
}

export function withCorrectedText(
  standing: Standing,
  { part, after }: Extract<Move, { action: 'correctText' }>,
  correctedAt: Date,
): Standing {
  return { ...standing, content: { ...standing.content, [part]: after }, correctedAt };
}

export function withPeriod(standing: Standing, online: Content['online']): Standing {
  return { ...standing, content: { ...standing.content, online } };
}
