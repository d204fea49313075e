/** An administrator hears once of a job that has not succeeded for twice as long as it should. */
import type { Deps } from '../deps.js';
import { fingerprint } from '../domain/fingerprint.js';
import { tellPerson } from '../outbox/tell-person.js';
import { type LateJob, lateJobs, type Vitals } from '../vitals.js';
import { onDuty } from '../work/on-duty.js';

export async function tellLateJobs(deps: Deps, vitals: Pick<Vitals, 'jobs' | 'elapsedMs'>): Promise<void> {
  const untold: LateJob[] = [];
  for (const job of lateJobs(vitals)) {
    if ((await deps.stores.claims.holderOf(keyOf(job))) === undefined) untold.push(job);
  }
  const administrator = untold.length > 0 ? await onDuty(deps, 'administrator') : undefined;
  if (!administrator) return;
  await tellPerson(deps, {
    id: `late-jobs:${fingerprint(untold.map(keyOf))}`,
    personId: administrator.id,
    notices: [{ kind: 'lateJobs', jobs: untold }],
  });
  for (const job of untold) await deps.stores.claims.claim(keyOf(job), administrator.id);
}

/** The key of this trouble: after the next success it would be another one. */
function keyOf({ name, succeededAt }: LateJob): string {
  return `late-job:${name}:${succeededAt?.toISOString() ?? 'never'}`;
}
