/** Counters of the bot of one office; src/metrics shows them to a monitoring system. */

export interface LineCallMade {
  /** Such as 'push'. */
  call: string;
  /** 'ok', or why not: the kind of the outcome or of the LineError. */
  result: string;
  milliseconds: number;
}

export interface Meters {
  eventsCame(count: number): void;
  /** setAside: given up after too many tries. */
  eventHandled(result: 'done' | 'setAside'): void;
  lineCalled(made: LineCallMade): void;
  /** One try to deliver a stored message. */
  messageTried(kind: string, result: 'accepted' | 'waiting' | 'undeliverable'): void;
}

/** For where nobody asks for metrics. */
export const noMeters: Meters = { eventsCame() {}, eventHandled() {}, lineCalled() {}, messageTried() {} };
