/** How long each step may take and how long it took. Shown on cards; nothing is ever decided by it. */
import type { TimeLimit } from '../offices/office.js';
import { dueStep, type HistoryEntry, type PublishRequest } from './publish-request.js';
import { dueAt } from './time-limit.js';

export interface Deadline {
  limit: TimeLimit;
  due: Date;
}

export interface StepTime {
  milliseconds: number;
  /** Absent: the office sets none. */
  limit?: TimeLimit;
  isOver: boolean;
}

const STEPS = ['pass', 'permit', 'forward', 'refuse', 'return', 'publish'];
/** They leave the step that is due as it is: of several websites, the first ones too. */
const STAY_AT_STEP = ['take', 'release', 'handOver', 'publish'];

/** Until when what is due now must be done; undefined where the office sets no limit. */
export function deadlineOf(request: PublishRequest): Deadline | undefined {
  const { publish, holidays } = request.procedure;
  const isPublishing = request.status === 'permitted';
  const limit = isPublishing ? publish.timeLimit : dueStep(request)?.timeLimit;
  if (!limit) return undefined;
  const received = isPublishing ? receivedAt(request, request.round) : undefined;
  return { limit, due: dueAt(received ?? request.waitingSince, limit, holidays) };
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
  if (!STEPS.includes(entry.action)) return entry.startedAt;
  const before = request.history.slice(0, request.history.indexOf(entry));
  const received = entry.action === 'publish' ? receivedAt(request, entry.round) : undefined;
  return received ?? before.findLast(({ action }) => !STAY_AT_STEP.includes(action))?.at;
}

function limitOf({ procedure }: PublishRequest, { action, stepId }: HistoryEntry): TimeLimit | undefined {
  if (action === 'submit' || action === 'resubmit') return procedure.submit.timeLimit;
  if (action === 'publish') return procedure.publish.timeLimit;
  return procedure.steps.find(({ id }) => id === stepId)?.timeLimit;
}

/** The limit of publishing may count from when an earlier step began to wait: the receipt by that unit. */
function receivedAt({ procedure, history }: PublishRequest, round: number): Date | undefined {
  const { limitFromStep } = procedure.publish;
  if (!limitFromStep) return undefined;
  const index = history.findIndex((entry) => entry.round === round && entry.stepId === limitFromStep);
  return history[index - 1]?.at;
}
