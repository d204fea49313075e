/** The bot's calls that carry messages, as LINE has logged them, and which of them arrived in the chats. */
import { isDeepStrictEqual } from 'node:util';
import type { messagingApi } from '@line/bot-sdk';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { TrafficEntry } from '../../src/emulator/protocol.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';

export interface Call {
  kind: 'reply' | 'push';
  personKey: string;
  replyToken?: string;
  retryKey?: string;
  messages: messagingApi.Message[];
  at: Date;
  /** As LINE has logged it: status null while it is under way, or where the bot hung up. */
  entry: Pick<TrafficEntry, 'id' | 'status' | 'billed'>;
  /** It is in the chat, whatever LINE has answered. */
  hasArrived: boolean;
}

/** A call that LINE was slow with arrives after later ones. */
const LATELY = 300;

export interface CallReader {
  calls: Call[];
  /** Takes over what has passed since the last time. */
  readOn(): void;
}

export function createCallReader(emulator: Emulator, personKeys: readonly string[]): CallReader {
  const calls: Call[] = [];
  const read = new Map(personKeys.map((key) => [key, 0]));
  const keyOf = new Map(personKeys.map((key) => [emulator.phone(key).userId, key]));
  const tokens = new Map<string, string>();
  /** LINE takes a token and a retry key once, whatever its answer was. */
  const arrived = new Set<string>();
  let lastEntry = 0;

  function callOf(entry: TrafficEntry): Call | undefined {
    const kind = kindOf(entry.path);
    const body = entry.body as { to?: string; replyToken?: string; messages?: messagingApi.Message[] };
    if (!kind || !body?.messages) return undefined;
    const personKey = kind === 'push' ? keyOf.get(body.to ?? '') : tokens.get(body.replyToken ?? '');
    if (personKey === undefined) return undefined;
    return {
      ...{ kind, personKey, messages: body.messages, entry, hasArrived: false, at: new Date(entry.at) },
      ...(body.replyToken && { replyToken: body.replyToken }),
      ...(entry.retryKey && { retryKey: entry.retryKey }),
    };
  }

  /** Which call each message in the chats came by. */
  function noteArrivals(): void {
    const lately = calls.slice(-LATELY).filter(({ hasArrived }) => !hasArrived);
    for (const [key, from] of read) {
      const messages = emulator.phone(key).messages();
      const open = lately.filter(({ personKey }) => personKey === key);
      let place = from;
      while (place < messages.length) place += arrivedAt(messages.slice(place), open, key);
      read.set(key, place);
    }
  }

  function arrivedAt(rest: messagingApi.Message[], open: Call[], key: string): number {
    const fits = (one: Call) =>
      !one.hasArrived && isDeepStrictEqual(rest.slice(0, one.messages.length), one.messages);
    const likely = byLikelihood(open).filter(fits);
    const call = likely.find((one) => !arrived.has(keyOfCall(one))) ?? likely[0];
    if (!call) throw new Error(`${key} sees a message that no call explains`);
    call.hasArrived = true;
    arrived.add(keyOfCall(call));
    return call.messages.length;
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
    calls,
    readOn() {
      const entries = emulator.log.filter(({ id }) => id > lastEntry);
      lastEntry = emulator.log.at(-1)?.id ?? lastEntry;
      entries.forEach(noteTokens);
      calls.push(...entries.flatMap((entry) => callOf(entry) ?? []));
      noteArrivals();
    },
  };
}

function kindOf(path: string): Call['kind'] | undefined {
  if (path.endsWith('/message/reply')) return 'reply';
  return path.endsWith('/message/push') ? 'push' : undefined;
}

/** Those that LINE says it has sent, then those of which nobody knows; not what it has refused. */
function byLikelihood(calls: Call[]): Call[] {
  const unknown = calls.filter(({ entry }) => entry.status === null || entry.status >= 500);
  return [...calls.filter(({ entry }) => entry.status === 200), ...unknown];
}

function keyOfCall({ replyToken, retryKey }: Call): string {
  return replyToken ?? retryKey ?? '';
}
