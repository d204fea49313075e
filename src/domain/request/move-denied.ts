/** A move that the life-cycle denies: the chat words it and shows the request as it is now. */
import type { MoveDenial } from './life-cycle.js';
import type { PublishRequest } from './publish-request.js';

export class MoveDenied extends Error {
  constructor(
    readonly denial: MoveDenial,
    readonly request: PublishRequest,
  ) {
    super(denial.why);
    this.name = 'MoveDenied';
  }
}
