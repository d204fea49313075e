/** Reads from an event of LINE whether it shows that messages reach its sender. */
import type { ReachEvent } from '../domain/person/reach-event.js';
import { timestampOf, typeOf } from './webhook-event.js';

/** Events that only somebody who has not blocked the bot can cause. */
const PROOFS = ['message', 'postback', 'follow'];

/** @returns undefined where it shows nothing */
export function reachEventOf(body: unknown): ReachEvent | undefined {
  const type = typeOf(body) ?? '';
  const at = timestampOf(body);
  const time = at === undefined ? {} : { at: new Date(at) };
  if (type === 'unfollow') return { kind: 'blocked', ...time };
  return PROOFS.includes(type) ? { kind: 'reached', ...time } : undefined;
}
