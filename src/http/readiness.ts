/** Is this office ready to serve, and what is not as it should be? No name and no address stands in it. */
import type { Deps } from '../deps.js';
import { LineError } from '../line/line-error.js';
import { WANTED_MEGABYTES } from '../storage/free-bytes.js';
import { type JobRun, lateJobs, type Vitals } from '../vitals.js';
import { failureOf, remembered } from './remembered.js';

export interface Readiness {
  /** False: people get no answer until somebody mends it. */
  ready: boolean;
  /** Parts that work badly, or will soon stop the service. */
  degraded: DegradedPart[];
  /** Whether a trial write succeeds. */
  database: 'ok' | 'not writable';
  files: 'ok' | 'not writable';
  lineToken: LineToken;
  /** Absent where nothing is kept on this machine. */
  diskFreeMegabytes?: number;
  webhooksRefusedSinceAccepted: number;
  /** By its name: seconds since a run ended well, null where none has yet. */
  jobAgeSeconds: Record<string, number | null>;
  /** By its name: how long a job has not succeeded, where that is more than twice as long as it should be. */
  lateJobSeconds: Record<string, number>;
}

export type DegradedPart = 'line' | 'disk' | 'webhooks' | 'jobs';
type LineToken = 'ok' | 'refused' | 'not answered';
export type AskReadiness = () => Promise<Readiness>;

export interface ReadinessOptions {
  deps: Pick<Deps, 'stores' | 'files' | 'line' | 'log' | 'now'>;
  vitals: Vitals;
  freeBytes?: (() => Promise<number>) | undefined;
}

const MINUTE_MS = 60_000;
const TRIAL_LASTS_MS = MINUTE_MS / 2;
const TOKEN_ACCEPTED_LASTS_MS = 5 * MINUTE_MS;
const TOKEN_DOUBTED_LASTS_MS = MINUTE_MS / 2;
/** One may be a stranger's; LINE's come again and again. */
const REFUSED_TO_MENTION = 3;
const JOB_TAKES_MS = 15 * MINUTE_MS;

export function createReadiness({ deps, vitals, freeBytes }: ReadinessOptions): AskReadiness {
  const { line, now } = deps;
  const writable = remembered({ now, ask: () => tryWrites(deps), lastsMs: () => TRIAL_LASTS_MS });
  const lineToken = remembered({
    now,
    ask: () => askLine(line),
    lastsMs: (answer) => (answer === 'ok' ? TOKEN_ACCEPTED_LASTS_MS : TOKEN_DOUBTED_LASTS_MS),
  });
  return async () => {
    const [written, token, free] = await Promise.all([writable(), lineToken(), freeMegabytes(freeBytes)]);
    const runs = [...vitals.jobs];
    const late = lateJobs(vitals);
    const degraded: Record<DegradedPart, boolean> = {
      line: token !== 'ok',
      disk: free !== undefined && free < WANTED_MEGABYTES,
      webhooks: vitals.refusedWebhooks >= REFUSED_TO_MENTION,
      jobs: late.length > 0 || runs.some(([, run]) => isStuck(run, now())),
    };
    return {
      ready: written.database === 'ok' && written.files === 'ok' && token !== 'refused',
      degraded: degradedParts.filter((part) => degraded[part]),
      ...written,
      lineToken: token,
      ...(free !== undefined && { diskFreeMegabytes: free }),
      webhooksRefusedSinceAccepted: vitals.refusedWebhooks,
      jobAgeSeconds: Object.fromEntries(runs.map(([name, run]) => [name, ageSeconds(run, now())])),
      lateJobSeconds: Object.fromEntries(late.map(({ name, ageSeconds: age }) => [name, age])),
    };
  };
}

const degradedParts: DegradedPart[] = ['line', 'disk', 'webhooks', 'jobs'];

async function tryWrites({ stores, files, log }: ReadinessOptions['deps']) {
  const [database, kept] = await Promise.all([failureOf(stores.tryWrite), failureOf(files.tryWrite)]);
  for (const error of [database, kept]) {
    if (error) log.error({ err: error }, 'A trial write failed: nothing that people send can be kept');
  }
  return { database: words(database), files: words(kept) };
}

function words(failure: Error | undefined): 'ok' | 'not writable' {
  return failure ? 'not writable' : 'ok';
}

/** LINE's own trouble passes; a token that it refuses does not. */
async function askLine({ botInfo }: Deps['line']): Promise<LineToken> {
  const failure = await failureOf(botInfo);
  if (!failure) return 'ok';
  return failure instanceof LineError && failure.kind === 'unauthorised' ? 'refused' : 'not answered';
}

async function freeMegabytes(freeBytes: ReadinessOptions['freeBytes']): Promise<number | undefined> {
  const bytes = await freeBytes?.().catch(() => undefined);
  return bytes === undefined ? undefined : Math.floor(bytes / 1024 ** 2);
}

function isStuck({ hasFailed, isUnderWay, begunAt }: JobRun, now: Date): boolean {
  return hasFailed || (isUnderWay && now.getTime() - begunAt.getTime() > JOB_TAKES_MS);
}

function ageSeconds({ succeededAt }: JobRun, now: Date): number | null {
  return succeededAt ? Math.round((now.getTime() - succeededAt.getTime()) / 1000) : null;
}
