/** Gauges of each office: work that waits, work that is late, the month's messages that are left, the age of each job. */
import { Gauge, type Registry } from 'prom-client';
import type { Deps } from '../deps.js';
import { scanLimits } from '../domain/scan-limits.js';
import { readSummary } from '../province/read-summary.js';
import type { Vitals } from '../vitals.js';

export interface MeasuredOffice {
  name: string;
  deps: Pick<Deps, 'stores' | 'line' | 'now'>;
  vitals: Vitals;
}

type Numbers = Record<string, number>;

/** One number, or one for each value of the label beside the office. */
type Read = (office: MeasuredOffice) => Promise<number | Numbers> | number | Numbers;

interface GaugeKind {
  name: string;
  help: string;
  label?: string;
  read: Read;
}

/** LINE counts the month's messages now and then only, and each question is a call. */
const QUOTA_LASTS_MS = 5 * 60_000;

function gaugeKinds(readQuota: (office: MeasuredOffice) => Promise<Numbers>): GaugeKind[] {
  return [
    {
      name: 'publish_desk_events_waiting',
      help: 'Events of LINE that are not handled yet',
      read: ({ deps }) => deps.stores.events.countUnfinished(),
    },
    {
      name: 'publish_desk_messages_due',
      help: `Messages by kind whose time has come (of the ${scanLimits.waitingMessages} oldest that wait)`,
      label: 'kind',
      read: dueMessages,
    },
    {
      name: 'publish_desk_webhooks_refused_since_accepted',
      help: 'Webhooks without a right signature since the last one that had it',
      read: ({ vitals }) => vitals.refusedWebhooks,
    },
    {
      name: 'publish_desk_line_quota_messages',
      help: "The month's messages: used, and the limit where there is one",
      label: 'what',
      read: readQuota,
    },
    {
      name: 'publish_desk_job_age_seconds',
      help: 'Since a run of the job last ended well',
      label: 'job',
      read: jobAges,
    },
    {
      name: 'publish_desk_steps_overdue',
      help: `Requests whose present step is late (of the ${scanLimits.province} that wait longest)`,
      read: async ({ deps }) => (await readSummary(deps)).overdue.count,
    },
  ];
}

/** @returns a function that brings all gauges up to date; what can't be read just now is left out */
export function createOfficeGauges(
  register: Registry,
): (offices: readonly MeasuredOffice[]) => Promise<void> {
  const kinds = gaugeKinds(createReadQuota());
  const gauges = kinds.map(({ name, help, label, read }) => ({
    read,
    label,
    gauge: new Gauge({
      name,
      help,
      labelNames: label === undefined ? ['office'] : ['office', label],
      registers: [register],
    }),
  }));

  return async (offices) => {
    await Promise.all(
      gauges.map(async ({ gauge, label, read }) => {
        gauge.reset();
        await Promise.all(offices.map((office) => show({ gauge, label, read }, office).catch(() => {})));
      }),
    );
  };
}

async function show(
  { gauge, label, read }: { gauge: Gauge; label: string | undefined; read: Read },
  office: MeasuredOffice,
): Promise<void> {
  const found = await read(office);
  if (typeof found === 'number') return gauge.set({ office: office.name }, found);
  for (const [value, number] of Object.entries(found)) {
    gauge.set({ office: office.name, [label ?? 'what']: value }, number);
  }
}

async function dueMessages({ deps }: MeasuredOffice): Promise<Numbers> {
  const waiting = await deps.stores.messages.waiting(scanLimits.waitingMessages);
  const counts: Numbers = {};
  for (const { kind = 'other', nextAttemptAt } of waiting) {
    if (nextAttemptAt <= deps.now()) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function jobAges({ deps, vitals }: MeasuredOffice): Numbers {
  const ended = [...vitals.jobs].flatMap(([job, { succeededAt }]) =>
    succeededAt ? [[job, (deps.now().getTime() - succeededAt.getTime()) / 1000] as const] : [],
  );
  return Object.fromEntries(ended);
}

function createReadQuota(): (office: MeasuredOffice) => Promise<Numbers> {
  const known = new Map<string, { at: number; quota: Numbers }>();
  return async ({ name, deps }) => {
    const now = deps.now().getTime();
    const before = known.get(name);
    if (before && now - before.at < QUOTA_LASTS_MS) return before.quota;
    const { used, limit } = await deps.line.quota();
    const quota = limit === null ? { used } : { used, limit };
    known.set(name, { at: now, quota });
    return quota;
  };
}
