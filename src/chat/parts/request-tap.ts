/** A tap on a card of one request: which request, and the version that the card showed. */
import type { RequestAct } from '../../moves/record-move.js';

export interface RequestTap {
  tap: { id: string; v: number };
  actKey: string;
}

export function actOf({ tap, actKey }: RequestTap): RequestAct {
  return { requestId: tap.id, seenVersion: tap.v, actKey };
}
