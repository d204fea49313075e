/** Which events of a person anything follows from. LINE has more kinds, and adds others without notice. */
import type { LineEvent } from './webhook-event.js';

const ACTED_ON: readonly string[] = [
  'message',
  'postback',
  'follow',
  'unfollow',
  'unsend',
] satisfies readonly LineEvent['type'][];

/** False: nothing is read for it, and nothing answered. */
export function isActedOn({ type }: Pick<LineEvent, 'type'>): boolean {
  return ACTED_ON.includes(type);
}
