/** A move that the life-cycle refused: the door words it and shows the request as it is now. */
import type { MoveRefusal } from './life-cycle.js';
import type { PublishRequest } from './publish-request.js';

export class MoveRefused extends Error {
  constructor(
    readonly refusal: MoveRefusal,
    readonly request: PublishRequest,
  ) {
    super(refusal.why);
    this.name = 'MoveRefused';
  }
}
