/** An office of this process, which may open later than the others: its database may be away just now. */
import { setTimeout } from 'node:timers/promises';
import type { Log } from '../log.js';
import type { OpenOffice } from './open-office.js';

export interface HostedOffice {
  id: string | undefined;
  /** The first try to open it. */
  firstTry: Promise<OpenOffice>;
  opened(): OpenOffice | undefined;
  /** Tries again until it is open. @returns undefined when it was closed before that. */
  keepTrying(): Promise<OpenOffice | undefined>;
  close(): Promise<void>;
}

export interface HostOptions {
  id?: string | undefined;
  open(): Promise<OpenOffice>;
  log: Log;
  /** Before each new try; rejects when the signal comes. */
  pause?(signal: AbortSignal): Promise<void>;
}

const RETRY_MS = 15_000;

export function hostOffice({ id, open, log, pause = usualPause }: HostOptions): HostedOffice {
  const closing = new AbortController();
  let office: OpenOffice | undefined;
  let lastReason: string | undefined;
  const firstTry = tryToOpen();
  let lastTry = firstTry;

  async function tryToOpen(): Promise<OpenOffice> {
    office = await open();
    return office;
  }

  /** The same reason again and again would fill the log. */
  function sayOnce(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason === lastReason) return;
    lastReason = reason;
    log.error(
      { err: error },
      'The office is not open: it is tried again, and until then LINE is asked to deliver again',
    );
  }

  async function keepTrying(): Promise<OpenOffice | undefined> {
    while (!closing.signal.aborted) {
      try {
        return await lastTry;
      } catch (error) {
        sayOnce(error);
      }
      await pause(closing.signal).catch(() => {});
      if (!closing.signal.aborted) lastTry = tryToOpen();
    }
    return undefined;
  }

  /** Never rejects: the others must be closed too. */
  async function close(): Promise<void> {
    closing.abort();
    try {
      const opened = await lastTry.catch(() => undefined);
      await opened?.close();
    } catch (error) {
      log.error({ err: error }, 'The office could not be closed: its next start goes on from the records');
    }
  }

  return { id, firstTry, opened: () => office, keepTrying, close };
}

function usualPause(signal: AbortSignal): Promise<void> {
  return setTimeout(RETRY_MS, undefined, { signal });
}
