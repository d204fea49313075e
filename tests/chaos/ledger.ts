/** All that the checker knows: which events LINE sent and which were acknowledged, what people saw, what the log reported. */
import { isDeepStrictEqual } from 'node:util';
import type { messagingApi } from '@line/bot-sdk';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { TrafficEntry } from '../../src/emulator/protocol.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import type { Log } from '../../src/log.js';

export interface SentEvent {
  id: string;
  personKey: string;
  event: WebhookEvent;
  /** Typed words, or the data of a tap: what has to be answered. */
  words: string | undefined;
  at: Date;
  isAcknowledged: boolean;
}

export interface Call {
  kind: 'reply' | 'push';
  personKey: string;
  replyToken?: string;
  retryKey?: string;
  messages: messagingApi.Message[];
  at: Date;
  /** As LINE has logged it: null while it is under way, or where the bot hung up. */
  entry: Pick<TrafficEntry, 'status' | 'billed'>;
  /** It is in the chat, whatever LINE has answered. */
  hasArrived: boolean;
}

export interface Report {
  level: 'warn' | 'error';
  message: string;
  facts: Record<string, unknown>;
}

export interface Ledger {
  events: Map<string, SentEvent>;
  calls: Call[];
  reports: Report[];
  faults: Map<string, number>;
  /** How many calls had been made when something was ordered that makes the bot forget whether a call has ended. */
  disturbances: number[];
  /** Which messages were tried when, as the log tells it. */
  tried: { at: Date; messageId: string }[];
  noteFault(name: string): void;
  log: Log;
  /** Takes over what has passed since the last time. */
  readOn(): void;
}

const FORGETTING = /^(?:stopped hard|restarted|database locked|LINE hangs|LINE slow|LINE 500 after)/;
/** A call that LINE was slow with arrives after later ones. */
const LATELY = 300;

export function createLedger(emulator: Emulator, personKeys: readonly string[]): Ledger {
  const events: Ledger['events'] = new Map();
  const calls: Call[] = [];
  const reports: Report[] = [];
  const faults: Ledger['faults'] = new Map();
  const read = new Map(personKeys.map((key) => [key, 0]));
  const keyOf = new Map(personKeys.map((key) => [emulator.phone(key).userId, key]));
  const tokens = new Map<string, string>();
  const disturbances: number[] = [];
  const tried: Ledger['tried'] = [];
  /** LINE takes a token and a retry key once, whatever its answer was. */
  const arrived = new Set<string>();
  let lastEntry = 0;

  function callOf(entry: TrafficEntry): Call | undefined {
    const kind = entry.path.endsWith('/message/reply')
      ? 'reply'
      : entry.path.endsWith('/message/push')
        ? 'push'
        : undefined;
    const body = entry.body as { to?: string; replyToken?: string; messages?: messagingApi.Message[] };
    if (!kind || !body?.messages) return undefined;
    const personKey = kind === 'push' ? keyOf.get(body.to ?? '') : tokens.get(body.replyToken ?? '');
    if (personKey === undefined) return undefined;
    return {
      kind,
      personKey,
      ...(body.replyToken && { replyToken: body.replyToken }),
      ...(entry.retryKey && { retryKey: entry.retryKey }),
      messages: body.messages,
      at: new Date(entry.at),
      entry,
      hasArrived: false,
    };
  }

  /** Which call each message in the chats came by. */
  function noteArrivals(): void {
    const lately = calls.slice(-LATELY).filter(({ hasArrived }) => !hasArrived);
    for (const [key, from] of read) {
      const messages = emulator.phone(key).messages();
      const open = lately.filter(({ personKey }) => personKey === key);
      let place = from;
      while (place < messages.length) {
        const rest = messages.slice(place);
        const fits = (one: Call) =>
          !one.hasArrived && isDeepStrictEqual(rest.slice(0, one.messages.length), one.messages);
        const likely = byLikelihood(open).filter(fits);
        const call = likely.find((one) => !arrived.has(keyOfCall(one))) ?? likely[0];
        if (!call) throw new Error(`${key} sees a message that no call explains`);
        call.hasArrived = true;
        arrived.add(keyOfCall(call));
        place += call.messages.length;
      }
      read.set(key, place);
    }
  }

  function noteTokens({ direction, body }: TrafficEntry): void {
    if (direction !== 'webhook') return;
    const { events: sent = [] } = (body ?? {}) as { events?: WebhookEvent[] };
    for (const { replyToken, source } of sent) {
      const key = keyOf.get((source as { userId?: string } | undefined)?.userId ?? '');
      if (typeof replyToken === 'string' && key !== undefined) tokens.set(replyToken, key);
    }
  }

  return {
    events,
    calls,
    reports,
    faults,
    disturbances,
    tried,
    noteFault(name) {
      faults.set(name, (faults.get(name) ?? 0) + 1);
      if (FORGETTING.test(name)) disturbances.push(calls.length);
    },
    log: {
      debug() {},
      info(facts: { messageId?: string }, message) {
        const { messageId } = facts;
        if (message === 'A message was tried' && messageId)
          tried.push({ at: emulator.clock.now(), messageId });
      },
      warn: (facts, message) => reports.push({ level: 'warn', message, facts: { ...facts } }),
      error: (facts, message) => reports.push({ level: 'error', message, facts: { ...facts } }),
    },
    readOn() {
      const entries = emulator.log.filter(({ id }) => id > lastEntry);
      lastEntry = emulator.log.at(-1)?.id ?? lastEntry;
      entries.forEach(noteTokens);
      const fresh = entries.flatMap((entry) => callOf(entry) ?? []);
      calls.push(...fresh);
      noteArrivals();
    },
  };
}

/** Those that LINE says it has sent, then those of which nobody knows; not what it has refused. */
function byLikelihood(calls: Call[]): Call[] {
  const unknown = calls.filter(({ entry }) => entry.status === null || entry.status >= 500);
  return [...calls.filter(({ entry }) => entry.status === 200), ...unknown];
}

function keyOfCall({ replyToken, retryKey }: Call): string {
  return replyToken ?? retryKey ?? '';
}
