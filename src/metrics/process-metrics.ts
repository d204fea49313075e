/** The metrics of this process in the format of Prometheus: counted while the offices work, read from their records when somebody asks. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Meters } from '../meters.js';
import { createOfficeGauges, type MeasuredOffice } from './office-gauges.js';

export interface ProcessMetrics {
  /** @param office the name under which it is shown */
  metersOf(office: string): Meters;
  /** The page that a monitoring system reads. */
  read(offices: readonly MeasuredOffice[]): Promise<string>;
}

/** LINE mostly answers within a tenth of a second, and is given up after ten. */
const LINE_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** With those of Node.js itself: memory, processor, and the delay of the event loop. */
export function createProcessMetrics(): ProcessMetrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const showGauges = createOfficeGauges(register);
  const registers = [register];
  const came = new Counter({
    name: 'publish_desk_events_received_total',
    help: 'Events of LINE that were made durable, redeliveries included',
    labelNames: ['office'],
    registers,
  });
  const handled = new Counter({
    name: 'publish_desk_events_handled_total',
    help: 'Events that were handled (done), or given up after too many tries (setAside)',
    labelNames: ['office', 'result'],
    registers,
  });
  const tried = new Counter({
    name: 'publish_desk_message_tries_total',
    help: 'Tries to deliver messages by kind: accepted (sent), waiting (tried again later), undeliverable (failed)',
    labelNames: ['office', 'kind', 'result'],
    registers,
  });
  const line = new Histogram({
    name: 'publish_desk_line_call_seconds',
    help: 'Calls to LINE; every result but ok is an error',
    labelNames: ['office', 'call', 'result'],
    buckets: LINE_SECONDS,
    registers,
  });

  return {
    metersOf: (office) => ({
      eventsCame: (count) => came.inc({ office }, count),
      eventHandled: (result) => handled.inc({ office, result }),
      messageTried: (kind, result) => tried.inc({ office, kind, result }),
      lineCalled: ({ call, result, milliseconds }) =>
        line.observe({ office, call, result }, milliseconds / 1000),
    }),
    async read(offices) {
      await showGauges(offices);
      return register.metrics();
    },
  };
}
