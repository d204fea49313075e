/** What can be done to a request: the table of moves, and what a move carries. */
import type { LocalDate } from '../clock.js';
import type { Person } from './person.js';
import type { RequestProcedure } from './procedure.js';
import type { Action, Content, Status } from './publish-request.js';

/** What somebody does to a request that is there. */
export type MoveAction = Exclude<Action, 'submit' | 'handOver'>;

/** action -> the statuses from which it may be done. Where it leads is in apply-move.ts. */
export const moveTable: Record<MoveAction, readonly Status[]> = {
  pass: ['checking'],
  permit: ['deciding'],
  forward: ['forwarding'],
  refuse: ['checking', 'deciding'],
  undo: ['checking', 'deciding', 'forwarding', 'permitted', 'refused'],
  resubmit: ['refused'],
  withdraw: ['checking', 'deciding', 'refused'],
  take: ['permitted'],
  release: ['permitted'],
  return: ['permitted'],
  assign: ['permitted'],
  publish: ['permitted'],
  keep: ['published'],
  askTakeDown: ['published'],
  takeDown: ['published', 'takeDownAsked'],
};

/** Done at a step of the procedure, by those who may do that step. */
export const stepActions: readonly Action[] = ['pass', 'permit', 'forward', 'refuse'];

/** What brings a publication to its end: the webmaster takes it down, its owner asks for that. */
export const takeDownActions = ['takeDown', 'askTakeDown'] as const;
export type TakeDownAction = (typeof takeDownActions)[number];

/** Enough to say whether a move may be made. `seenVersion` is the version on the card that was tapped. */
export interface Intent {
  action: MoveAction;
  seenVersion: number;
  eventId: string;
}

/** An intent with all that it takes to make the move. */
export type Move = Intent &
  (
    | { action: 'pass' | 'permit' | 'forward' | 'undo' | 'withdraw' | 'take' | 'release' }
    | { action: 'refuse' | 'return' | 'askTakeDown'; reason: string }
    /** Needed before its time: see lacksReason in life-cycle.ts. */
    | { action: 'takeDown'; reason?: string | undefined }
    /** The task goes to this webmaster. */
    | { action: 'assign'; to: Person }
    | { action: 'keep'; reviewOn: LocalDate }
    /** `procedure`: another one, where the correction moves the request to another place. */
    | {
        action: 'resubmit';
        content: Content;
        startedAt?: Date;
        procedure?: RequestProcedure | undefined;
      }
    | { action: 'publish'; siteId: string; url: string }
  );

export interface Circumstances {
  by: Person;
  now: Date;
}
