/** A job in a process of its own came to no end: it was stopped at a limit, or its process ended. */

export type StopReason = 'tooSlow' | 'tooLarge' | 'broken';

export class Stopped extends Error {
  constructor(readonly reason: StopReason) {
    super(`a job was stopped: ${reason}`);
    this.name = 'Stopped';
  }
}
