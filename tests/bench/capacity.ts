/**
 * A model of many offices on few processes, for docs/capacity.md: events come as they do in a busy hour, each takes the
 * processor for the time that `npm run bench` measured, and one process does one thing at a time.
 */

/** As measured by `npm run bench`: docs/capacity.md says where and when. */
export const measured = {
  /** Time of the processor for an event with its reply, beside other work. */
  handlingMs: 5.4,
  /** From the form to the website (tests/bench/cost-of-request.ts). */
  eventsPerRequest: 18,
  pushesPerRequest: 3,
};

/** LINE's limit for each channel and kind of call: https://developers.line.biz/en/reference/messaging-api/#rate-limits */
export const LINE_CALLS_PER_SECOND = 2_000;

export interface Load {
  offices: number;
  /** In one office, on a working day. */
  requestsPerDay: number;
  /** How much of a day comes in its busiest hour. */
  shareOfBusiestHour: number;
  /** How many processes share the offices evenly, each on a core of its own. */
  processes: number;
  /** Events that wait at the start, such as those that LINE delivers again after an outage. */
  waitingAtStart?: number;
}

export interface Outcome {
  eventsPerSecond: number;
  /** The share of one process's time. */
  busy: number;
  /** Milliseconds from the arrival of an event until it is handled, of 99 in 100. */
  p99: number;
  /** The most that waited at once for one process. */
  deepestQueue: number;
  /** Milliseconds until what waited at the start was handled. */
  drainedAfter: number;
}

const HOUR_MS = 60 * 60_000;

/** One process of them all: each has the same share. The same seed is the same hour. */
export function busiestHour(load: Load, seed = 1): Outcome {
  const { offices, requestsPerDay, shareOfBusiestHour, processes, waitingAtStart = 0 } = load;
  const perHour = offices * requestsPerDay * measured.eventsPerRequest * shareOfBusiestHour;
  const random = randomFrom(seed);
  const gapMs = (HOUR_MS * processes) / perHour;
  const served = serve(arrivals(random, gapMs, Math.ceil(waitingAtStart / processes)), random);
  return {
    eventsPerSecond: perHour / 3600,
    busy: measured.handlingMs / gapMs,
    p99: quantile(served.latencies, 0.99),
    deepestQueue: served.deepest,
    drainedAfter: served.drainedAfter,
  };
}

/** Independent of one another within the hour, after those that wait at its start. */
function arrivals(random: () => number, gapMs: number, atStart: number): number[] {
  const times = new Array<number>(atStart).fill(0);
  for (let at = gap(random, gapMs); at < HOUR_MS; at += gap(random, gapMs)) times.push(at);
  return times;
}

function gap(random: () => number, meanMs: number): number {
  return -Math.log(1 - random()) * meanMs;
}

/** In their order, each for half to one and a half times the mean. */
function serve(times: readonly number[], random: () => number) {
  const latencies: number[] = [];
  const ends: number[] = [];
  let [freeAt, deepest, drainedAfter, done] = [0, 0, 0, 0];
  for (const at of times) {
    freeAt = Math.max(freeAt, at) + measured.handlingMs * (0.5 + random());
    ends.push(freeAt);
    while ((ends[done] ?? Number.POSITIVE_INFINITY) <= at) done += 1;
    deepest = Math.max(deepest, ends.length - done);
    if (at === 0) drainedAfter = freeAt;
    latencies.push(freeAt - at);
  }
  return { latencies, deepest, drainedAfter };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/** Even numbers from 0 to 1, always the same: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ordinary = { requestsPerDay: 5, shareOfBusiestHour: 0.25 };

/** The rows of the table in docs/capacity.md. */
export const plans: { name: string; load: Load }[] = [
  { name: 'one office', load: { ...ordinary, offices: 1, processes: 1 } },
  { name: 'a province of 14', load: { ...ordinary, offices: 14, processes: 1 } },
  { name: '878 districts', load: { ...ordinary, offices: 878, processes: 1 } },
  { name: '878 districts', load: { ...ordinary, offices: 878, processes: 4 } },
  {
    name: '878 districts, ten times as busy',
    load: { offices: 878, requestsPerDay: 50, shareOfBusiestHour: 0.25, processes: 4 },
  },
  {
    name: '878 districts, after an hour without answers',
    load: { ...ordinary, offices: 878, processes: 1, waitingAtStart: 19_755 },
  },
  {
    name: '878 districts, after an hour without answers',
    load: { ...ordinary, offices: 878, processes: 4, waitingAtStart: 19_755 },
  },
];

export function planRow({ name, load }: (typeof plans)[number]): string {
  const { eventsPerSecond, busy, p99, deepestQueue, drainedAfter } = busiestHour(load);
  return `| ${[
    name,
    load.processes,
    eventsPerSecond.toFixed(2),
    `${(busy * 100).toFixed(1)} %`,
    seconds(p99),
    deepestQueue,
    load.waitingAtStart ? seconds(drainedAfter) : '-',
  ].join(' | ')} |`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
