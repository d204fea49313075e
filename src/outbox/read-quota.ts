/** How many of the month's messages are left, asked of LINE at most once a minute while there are plenty. */
import type { Quota } from '../domain/quota.js';
import type { Line } from '../line/line.js';
import { withinDeadline } from '../within-deadline.js';

/** Undefined where LINE did not say in time: whoever waits for an answer must not wait for this. */
export type ReadQuota = () => Promise<Quota | undefined>;

const KEPT_MS = 60_000;
const PATIENCE_MS = 2_000;
/** With fewer left, they may be used up within the minute. */
const PLENTY = 100;

export function createReadQuota({ line, now }: { line: Pick<Line, 'quota'>; now(): Date }): ReadQuota {
  let kept: { quota: Quota | undefined; until: number } | undefined;
  return async () => {
    const at = now().getTime();
    if (kept && at < kept.until && at >= kept.until - KEPT_MS) return kept.quota;
    const quota = await withinDeadline(line.quota(), PATIENCE_MS).catch(() => undefined);
    kept = quota && left(quota) < PLENTY ? undefined : { quota, until: at + KEPT_MS };
    return quota;
  };
}

/** Whether a push would wait for the next month. */
export function isUsedUp(quota: Quota | undefined): boolean {
  return quota !== undefined && left(quota) <= 0;
}

function left({ limit, used }: Quota): number {
  return limit === null ? Number.POSITIVE_INFINITY : limit - used;
}
