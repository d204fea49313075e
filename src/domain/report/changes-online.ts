/** What was done about publications after they went online, as their history tells it: extended, updated. */
import { actionTable } from '../request/actions.js';
import { stepsOfKind } from '../request/procedure.js';
import type { HistoryEntry, PublishRequest } from '../request/publish-request.js';
import type { ProposalKind } from '../request/statuses.js';

/** When proposals of this kind were done: an extension with its last sign-off, an update with its last address. */
export function doneAt(request: PublishRequest, kind: 'extension' | 'update'): Date[] {
  return proposalsOf(request)
    .filter((one) => one.kind === kind && !one.isOpen)
    .flatMap(({ entries }) => lastDone(request, kind, entries) ?? []);
}

function lastDone(
  { procedure }: PublishRequest,
  kind: 'extension' | 'update',
  entries: readonly HistoryEntry[],
): Date | undefined {
  const last = entries.findLast(({ action }) => action !== 'handOver');
  const lastStep = stepsOfKind(procedure, 'extension').at(-1);
  const isDone =
    kind === 'update'
      ? last?.action === 'publish'
      : last !== undefined && actionTable[last.action].to === 'nextStep' && last.stepId === lastStep;
  return isDone ? last?.at : undefined;
}

interface ToldProposal {
  kind: ProposalKind;
  entries: HistoryEntry[];
  isOpen: boolean;
}

/** What is done to what stands (a look, a take-down) belongs to none of them. */
function proposalsOf({ history, proposal }: PublishRequest): ToldProposal[] {
  const told: ToldProposal[] = [];
  for (const entry of history) {
    const { opens, from } = actionTable[entry.action];
    if (opens) told.push({ kind: opens, entries: [entry], isOpen: false });
    else if (entry.action === 'takeDown' || !from.includes('online')) told.at(-1)?.entries.push(entry);
  }
  return told.map((one, index) => ({ ...one, isOpen: index === told.length - 1 && proposal !== undefined }));
}
