/** All that the checker knows: which events LINE sent and which were acknowledged, what people saw, what the log reported. */
import { existsSync, readFileSync } from 'node:fs';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import type { Log } from '../../src/log.js';
import { type Call, createCallReader } from './calls.js';
import type { Transcript } from './transcript.js';

export type { Call };

export interface SentEvent {
  id: string;
  personKey: string;
  event: WebhookEvent;
  /** Typed words, or the data of a tap: what has to be answered. */
  words: string | undefined;
  at: Date;
  isAcknowledged: boolean;
}

export interface Report {
  level: 'warn' | 'error';
  message: string;
  facts: Record<string, unknown>;
}

type LogLine = Omit<Report, 'level'> & { level: 'info' | 'warn' | 'error' };

/** A link that somebody opened. */
export interface OpenedPage {
  uri: string;
  answer: { status: number; bytes: number } | null;
  /** The database was away, or the program ended meanwhile. */
  isExcused: boolean;
}

export interface Ledger {
  events: Map<string, SentEvent>;
  calls: Call[];
  pages: OpenedPage[];
  reports: Report[];
  faults: Map<string, number>;
  /** How many calls had been made when something was ordered that makes the bot forget whether a call has ended. */
  disturbances: number[];
  /** When programs ended: by the last entry of LINE's log then. */
  deaths: number[];
  /** When trouble with the database or the disk was ordered: the same. */
  outages: number[];
  /** Which messages were tried when, as the log tells it. */
  tried: { at: Date; messageId: string }[];
  noteFault(name: string): void;
  noteDeath(): void;
  log: Log;
  /** Takes over what has passed since the last time. */
  readOn(): void;
}

const OUTAGE = /^(?:database|disk)/;
const FORGETTING = /^(?:stopped hard|kill -9|restarted|database|disk|LINE hangs|LINE slow|LINE 500 after)/;

interface Beside {
  /** Where bots in processes of their own write their log; it may never be there. */
  logFile: string;
  transcript: Pick<Transcript, 'noteFault'>;
}

export function createLedger(
  emulator: Emulator,
  personKeys: readonly string[],
  { logFile, transcript }: Beside,
): Ledger {
  const reader = createCallReader(emulator, personKeys);
  let linesRead = 0;
  const lastCall = () => emulator.log.at(-1)?.id ?? 0;

  function readLog(): void {
    if (!existsSync(logFile)) return;
    const lines = readFileSync(logFile, 'utf8').split('\n').slice(0, -1);
    for (const line of lines.slice(linesRead)) {
      const { level, facts, message } = JSON.parse(line) as LogLine;
      ledger.log[level](facts, message);
    }
    linesRead = lines.length;
  }

  const ledger: Ledger = {
    ...reader,
    readOn() {
      reader.readOn();
      readLog();
    },
    ...{ events: new Map(), faults: new Map(), pages: [], reports: [] },
    ...{ disturbances: [], deaths: [], outages: [], tried: [] },
    noteFault(name) {
      transcript.noteFault(name);
      ledger.faults.set(name, (ledger.faults.get(name) ?? 0) + 1);
      if (FORGETTING.test(name)) ledger.disturbances.push(ledger.calls.length);
      if (OUTAGE.test(name)) ledger.outages.push(lastCall());
    },
    noteDeath() {
      ledger.deaths.push(lastCall());
    },
    log: {
      debug() {},
      info(facts: { messageId?: string }, message) {
        const { messageId } = facts;
        if (message === 'A message was tried' && messageId)
          ledger.tried.push({ at: emulator.clock.now(), messageId });
      },
      warn: (facts, message) => ledger.reports.push({ level: 'warn', message, facts: { ...facts } }),
      error: (facts, message) => ledger.reports.push({ level: 'error', message, facts: { ...facts } }),
    },
  };
  return ledger;
}
