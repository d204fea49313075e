/** Changes of publications after they went online, from their history: extended, updated, and until when it was to stand. */
import { actionTable } from '../request/actions.js';
import type { OnlinePeriod } from '../request/content.js';
import { isAside } from '../request/decisions.js';
import { stepsOfKind } from '../request/procedure.js';
import type { HistoryEntry, PublishRequest, Standing } from '../request/publish-request.js';
import type { ProposalKind } from '../request/statuses.js';
import { publishedAt } from './publication-times.js';

/** When proposals of this kind were done: an extension with its last sign-off, an update with its last address. */
export function doneAt(request: PublishRequest, kind: 'extension' | 'update'): Date[] {
  return proposalsOf(request).flatMap((one) => (one.kind === kind ? (endOf(request, one) ?? []) : []));
}

/** The time on the website that held at this moment: an extension or update that came later changes nothing of that. */
export function onlineAt(request: PublishRequest, at: Date): OnlinePeriod | undefined {
  const done = proposalsOf(request).flatMap((one) => {
    const end = endOf(request, one);
    return end ? [{ end, entries: one.entries }] : [];
  });
  const present = request.standing?.content.online;
  if (!done.some(({ end }) => end >= at)) return present;
  const held = done.findLast(({ end }) => end < at);
  const told = held?.entries.findLast(({ online, content }) => online ?? content);
  return told?.online ?? told?.content?.online ?? present;
}

/** When it was done; undefined while it is not. */
function endOf(request: PublishRequest, { kind, entries, isOpen }: ToldProposal): Date | undefined {
  const last = entries.findLast((entry) => !isAside(entry));
  if (isOpen || !last || !request.standing) return undefined;
  if (kind === 'publication') return publishedAt(request);
  const lastStep = stepsOfKind(request.procedure, 'extension').at(-1);
  const isDone =
    kind === 'extension'
      ? actionTable[last.action].to === 'nextStep' && last.stepId === lastStep
      : kind === 'update' && last.action === 'publish' && isUpOnAllSites(request.standing, last);
  return isDone ? last.at : undefined;
}

/** Taken down between two websites, an update was never done: what stood is of an earlier round. */
function isUpOnAllSites(standing: Standing, { round }: HistoryEntry): boolean {
  return standing.round >= round;
}

interface ToldProposal {
  kind: ProposalKind;
  entries: HistoryEntry[];
  isOpen: boolean;
}

/** A move on the published version (a look, a take-down) belongs to none of them. */
function proposalsOf({ history, proposal }: PublishRequest): ToldProposal[] {
  const told: ToldProposal[] = [];
  for (const entry of history) {
    const { opens, from } = actionTable[entry.action];
    if (opens) told.push({ kind: opens, entries: [entry], isOpen: false });
    else if (!from.includes('online')) told.at(-1)?.entries.push(entry);
  }
  return told.map((one, index) => ({ ...one, isOpen: index === told.length - 1 && proposal !== undefined }));
}
