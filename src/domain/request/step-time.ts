/** How long each step may take and how long it took. Cards show it; nothing is ever decided by it. */
import type { TimeLimit } from '../../offices/office.js';
import { type Action, actionTable, beginsRound, isStepAction, passesOn } from './actions.js';
import {
  dueStep,
  type HistoryEntry,
  type Proposal,
  type PublishRequest,
  publishTaskOf,
} from './publish-request.js';
import { dueAt } from './time-limit.js';

export interface Deadline {
  of: 'step' | 'publishing';
  limit: TimeLimit;
  due: Date;
}

export interface StepTime {
  milliseconds: number;
  /** Absent: the office sets none. */
  limit?: TimeLimit;
  isOver: boolean;
}

/** The limit of what is due now; undefined where the office sets none. */
export function deadlineOf(request: PublishRequest): Deadline | undefined {
  const { publish, holidays } = request.procedure;
  const { proposal } = request;
  if (!proposal) return undefined;
  const own = dueStep(request)?.timeLimit;
  if (own) return { of: 'step', limit: own, due: dueAt(proposal.waitingSince, own, holidays) };
  const since = publishingSince(request, proposal);
  if (!since || !publish.timeLimit) return undefined;
  return { of: 'publishing', limit: publish.timeLimit, due: dueAt(since, publish.timeLimit, holidays) };
}

/** Where its limit counts from an earlier step, that of publishing runs before its turn has come. */
function publishingSince(request: PublishRequest, proposal: Proposal): Date | undefined {
  const { stepIndex, steps, round, waitingSince } = proposal;
  if (publishTaskOf(request)) return receivedAt(request, round) ?? waitingSince;
  const from = steps.indexOf(request.procedure.publish.limitFromStep ?? '');
  const isRunning = dueStep(request) !== undefined && from >= 0 && stepIndex >= from;
  return isRunning ? receivedAt(request, round) : undefined;
}

/** Undefined for what is no step, such as a withdrawal or the taking of a task. */
export function stepTime(request: PublishRequest, entry: HistoryEntry): StepTime | undefined {
  const since = beginningOf(request, entry);
  if (!since) return undefined;
  const limit = limitOf(request, entry);
  return {
    milliseconds: entry.at.getTime() - since.getTime(),
    ...(limit && { limit }),
    isOver: limit !== undefined && entry.at > dueAt(since, limit, request.procedure.holidays),
  };
}

function beginningOf(request: PublishRequest, entry: HistoryEntry): Date | undefined {
  if (!isTimed(entry.action)) return entry.startedAt;
  const before = request.history.slice(0, request.history.indexOf(entry));
  const received = entry.action === 'publish' ? receivedAt(request, entry.round) : undefined;
  return received ?? before.findLast(({ action }) => !staysAtStep(action))?.at;
}

function limitOf({ procedure }: PublishRequest, { action, stepId }: HistoryEntry): TimeLimit | undefined {
  if (beginsRound(action)) return procedure.submit.timeLimit;
  if (action === 'publish') return procedure.publish.timeLimit;
  return procedure.steps.find(({ id }) => id === stepId)?.timeLimit;
}

/** The limit of publishing may count from when an earlier step began to wait: the receipt by that unit. */
function receivedAt({ procedure, history }: PublishRequest, round: number): Date | undefined {
  const { steps, publish } = procedure;
  const index = steps.findIndex(({ id }) => id === publish.limitFromStep);
  if (index < 0) return undefined;
  const before = steps[index - 1]?.id;
  const brought = history.findLast(
    ({ action, stepId, round: of }) =>
      of === round && (before ? stepId === before && passesOn(action) : beginsRound(action)),
  );
  return brought?.at;
}

/** Whose time is shown: what was done at a step, and what was done with the task after the last one. */
function isTimed(action: Action): boolean {
  return isStepAction(action) || action === 'return' || action === 'publish';
}

/** Whether it leaves the due step as it is. Publishing on the first of several websites does, too. */
function staysAtStep(action: Action): boolean {
  return actionTable[action].keepsWait === true || action === 'publish';
}
