/** Judges a year by the events that were sent and the messages that were seen, and at the very end by the records, read only. */
import { type ChecklistMarks, checklistMarksSchema } from '../../src/domain/checklist-marks.js';
import { isSound } from '../../src/domain/evidence/verification.js';
import { type PublishRequest, publishRequestSchema } from '../../src/domain/request/publish-request.js';
import { openStored, verifyStorage } from '../../src/evidence/verify-storage.js';
import { unansweredFaults } from './checks/answered.js';
import { billingFaults } from './checks/billing.js';
import { checklistFaults } from './checks/checklists.js';
import { dueFaults } from './checks/due.js';
import { effectFaults } from './checks/effects.js';
import { lifeCycleFaults } from './checks/life-cycle.js';
import { mistakeFaults } from './checks/mistakes.js';
import { pageFaults } from './checks/pages.js';
import { rightsFaults } from './checks/rights.js';
import { twiceFaults } from './checks/twice.js';
import type { OfficeUnderFire } from './office-under-fire.js';
import { patiently } from './patiently.js';
import { peopleByThen } from './people-by-then.js';

interface Verdict {
  faults: string[];
  /** How often each action was done. */
  moves: Map<string, number>;
}

export async function findFaults(office: OfficeUnderFire): Promise<Verdict> {
  const { ledger, proven, emulator, way } = office;
  const { requests, checklists } = await readRecords(proven);
  const userIds = new Map(
    [...ledger.events.values()].map(({ personKey }) => [personKey, emulator.phone(personKey).userId]),
  );
  const people = peopleByThen(ledger, emulator);
  const faults = [
    ...unansweredFaults(ledger),
    ...twiceFaults(ledger, requests),
    ...effectFaults(ledger, requests, userIds),
    ...requests.flatMap((request) => lifeCycleFaults(request, way)),
    ...requests.flatMap((request) => rightsFaults(request, { way, people })),
    ...dueFaults(ledger, requests, { way, people }),
    ...checklistFaults(ledger, checklists, people),
    ...pageFaults(ledger),
    ...mistakeFaults(ledger),
    ...(await billingFaults(office)),
    ...(await recordFaults(proven)),
  ];
  return { faults, moves: countedActions(requests) };
}

function countedActions(requests: readonly PublishRequest[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { action } of requests.flatMap(({ history }) => history))
    counts.set(action, (counts.get(action) ?? 0) + 1);
  return counts;
}

async function readRecords(proven: OfficeUnderFire['proven']) {
  const opened = await patiently(() => openStored(proven));
  if (opened.kind !== 'present') throw new Error(`the records are ${opened.kind}`);
  const { records } = opened;
  const requests: PublishRequest[] = [];
  const checklists: ChecklistMarks[] = [];
  for await (const { document } of records.of('requests'))
    requests.push(publishRequestSchema.parse(document));
  for await (const { document } of records.of('checklistMarks'))
    checklists.push(checklistMarksSchema.parse(document));
  await records.close();
  return { requests, checklists };
}

async function recordFaults(proven: OfficeUnderFire['proven']): Promise<string[]> {
  const verified = await patiently(() => verifyStorage(proven));
  if (verified.kind !== 'verified') return [`the records are ${verified.kind}`];
  const { verification } = verified;
  return isSound(verification) ? [] : verification.faults.map((fault) => `record: ${JSON.stringify(fault)}`);
}
