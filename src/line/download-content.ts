/** Fetches a photo or file that somebody sent; the SDK's own way takes "not ready" for an empty file and misses cut streams. */
import { setTimeout } from 'node:timers/promises';
import type { SavedFile } from '../domain/files.js';
import { createSlots } from '../slots.js';
import { withinDeadline } from '../within-deadline.js';
import { LineError, reasonOf } from './line-error.js';

export type DownloadOutcome =
  | ({ kind: 'downloaded' } & SavedFile)
  | { kind: 'tooBig' }
  | { kind: 'elsewhere' } // on a server that is not LINE's
  | { kind: 'gone' } // unsent, expired, or never there
  | { kind: 'notReady' } // LINE is still preparing it, even at our last try
  | { kind: 'failed'; why: string }; // LINE or the network is in trouble, even at our last try

export interface DownloadOptions {
  maxBytes: number;
  /** Where the bytes go: a FileStore's `put`. */
  save(content: AsyncIterable<Uint8Array>): Promise<SavedFile>;
}

/** Throws only where no person can help: the token is refused, or the file can't be saved. */
export type DownloadContent = (messageId: string, options: DownloadOptions) => Promise<DownloadOutcome>;

export interface DownloadSettings {
  channelAccessToken: string;
  dataApiBaseUrl: string;
  /** From the first try on; a wait for that first try comes before it. */
  deadlineMs?: number;
  silenceMs?: number;
  wait?: (milliseconds: number) => Promise<unknown>;
}

interface Attempt extends DownloadOptions {
  messageId: string;
  silenceMs: number;
  signal: AbortSignal;
}

/** Within the minute that a reply token lives, so that the answer is free. */
const DEADLINE_MS = 40_000;
/** A try in which nothing comes for so long makes room for others, and is made again. */
const SILENCE_MS = 10_000;
/** Held by a try, not by the pause before the next one. */
const DOWNLOADS_AT_ONCE = 20;
const PAUSES_MS = [500, 1000, 2000, 4000, 8000];

export function createDownloadContent(settings: DownloadSettings): DownloadContent {
  const { deadlineMs = DEADLINE_MS, silenceMs = SILENCE_MS, wait = setTimeout } = settings;
  const slots = createSlots(DOWNLOADS_AT_ONCE);
  return async (messageId, options) => {
    let signal: AbortSignal | undefined;
    const tryOnce = () =>
      slots.within(() => {
        signal ??= AbortSignal.timeout(deadlineMs);
        return download(settings, { messageId, signal, silenceMs, ...options });
      });
    let outcome = await tryOnce();
    for (const pause of PAUSES_MS) {
      const over = outcome.kind !== 'notReady' && outcome.kind !== 'failed';
      if (over || signal?.aborted) break;
      await wait(pause);
      outcome = await tryOnce();
    }
    return outcome;
  };
}

async function download(settings: DownloadSettings, attempt: Attempt): Promise<DownloadOutcome> {
  try {
    const content = wholeContent(await request(settings, attempt), attempt);
    return { kind: 'downloaded', ...(await attempt.save(content)) };
  } catch (error) {
    if (error instanceof NoContent) return error.outcome;
    throw error;
  }
}

async function request(settings: DownloadSettings, attempt: Attempt): Promise<Response> {
  const { messageId, signal, silenceMs } = attempt;
  const url = new URL(`/v2/bot/message/${encodeURIComponent(messageId)}/content`, settings.dataApiBaseUrl);
  const headers = { authorization: `Bearer ${settings.channelAccessToken}`, 'accept-encoding': 'identity' };
  const silence = new AbortController();
  const eitherEnds = AbortSignal.any([signal, silence.signal]);
  const answer = fetch(url, { headers, signal: eitherEnds, redirect: 'error' });
  const response = await withinDeadline(answer, silenceMs).catch((error) => {
    silence.abort();
    streamFailed(error);
  });
  if (response.status === 200) return response;
  await response.body?.cancel();
  throw withoutContent(response.status);
}

function withoutContent(status: number): Error {
  if (status === 202) return new NoContent({ kind: 'notReady' });
  if (status === 404 || status === 410) return new NoContent({ kind: 'gone' });
  if (status >= 500 || status === 429)
    return new NoContent({ kind: 'failed', why: `LINE answered ${status}` });
  const kind = status === 401 ? 'unauthorised' : 'rejected';
  return new LineError(kind, `LINE answered ${status} to a download`, { status, details: [] });
}

/** Counts on the way: what LINE announces, what is allowed and what comes must fit together. */
async function* wholeContent(response: Response, attempt: Attempt): AsyncGenerator<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? Number.NaN);
  let size = 0;
  for await (const chunk of received(response, attempt.silenceMs)) {
    size += chunk.length;
    if (size > attempt.maxBytes) throw new NoContent({ kind: 'tooBig' });
    yield chunk;
  }
  if (size < announced) streamFailed(new Error(`the stream ended at ${size} of ${announced} bytes`));
}

/** Only what the network does becomes an outcome; an error of the saving side passes untouched. */
async function* received(response: Response, silenceMs: number): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  try {
    while (reader) {
      const part = await withinDeadline(reader.read(), silenceMs).catch(streamFailed);
      if (!part.value) return;
      yield part.value;
    }
  } finally {
    await reader?.cancel().catch(() => undefined); // it may have failed already
  }
}

function streamFailed(error: unknown): never {
  throw new NoContent({ kind: 'failed', why: reasonOf(error) });
}

/** Carries the outcome out through the stream that is being saved. */
class NoContent extends Error {
  constructor(readonly outcome: DownloadOutcome) {
    super(outcome.kind);
  }
}
