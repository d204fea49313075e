/** The decisions that count on what is to be published, with their times: one that was taken back doesn't. */
import { actionTable } from '../request/actions.js';
import { isSendingBack, kindOfEntry } from '../request/decisions.js';
import { type HistoryEntry, type PublishRequest, stepNamed } from '../request/publish-request.js';

/** The decisions on a publication and on each update: a request that was refused once and permitted later has one of each. Extensions and take-downs are counted by what came of them. */
export interface Decisions {
  permitted: Date[];
  /** At the step that decides. */
  refused: Date[];
  /** Sent back to be corrected, by whoever checks, forwards or publishes. */
  returned: Date[];
}

export function decisionsOf(request: PublishRequest): Decisions {
  const moves = lastingMoves(request).filter((entry) => isOnPublishing(request, entry));
  const timesOf = (wanted: (entry: HistoryEntry) => boolean) => moves.filter(wanted).map(({ at }) => at);
  const isRefusal = ({ action }: HistoryEntry) => action === 'refuse' || action === 'return';
  return {
    permitted: timesOf((entry) => isPermit(request, entry)),
    refused: timesOf((entry) => isRefusal(entry) && !isSendingBack(request, entry)),
    returned: timesOf((entry) => isRefusal(entry) && isSendingBack(request, entry)),
  };
}

function isOnPublishing(request: PublishRequest, entry: HistoryEntry): boolean {
  const kind = kindOfEntry(request, entry);
  return kind === 'publication' || kind === 'update';
}

/** An undo takes back the move before it, and stands for nothing itself. */
function lastingMoves({ history }: PublishRequest): HistoryEntry[] {
  const lasting: HistoryEntry[] = [];
  for (const entry of history) {
    if (entry.action === 'undo') lasting.pop();
    else if (!actionTable[entry.action].keepsWait && entry.action !== 'handOver') lasting.push(entry);
  }
  return lasting;
}

/** Where several decide one after the other, the last of them permits. */
function isPermit({ procedure }: PublishRequest, { action, stepId }: HistoryEntry): boolean {
  if (action !== 'permit') return false;
  const last = procedure.steps.findLast(({ kind }) => kind === 'decide');
  return stepNamed(procedure, stepId) === undefined || last?.id === stepId;
}
