/** For watchdogs: is the process up, and is it ready to serve? */
import type { RequestHandler } from 'express';
import type { Deps } from '../deps.js';
import { withinDeadline } from '../within-deadline.js';

export const healthzRoute: RequestHandler = (_request, response) => {
  response.json({ up: true });
};

/** Which part is not ready is said in words. */
export interface Readiness {
  ready: boolean;
  database: string;
  lineToken: string;
}

export type AskReadiness = () => Promise<Readiness>;

/** A part that hangs must not keep the watchdog waiting, nor what it is told of other offices. */
const ANSWERS_WITHIN_MS = 3_000;

export function createReadiness({ stores, line, now }: Pick<Deps, 'stores' | 'line' | 'now'>): AskReadiness {
  const lineAccepts = rememberedFor({
    yesMs: 5 * 60_000,
    noMs: 30_000,
    now,
    ask: () => answers(line.botInfo),
  });
  return async () => {
    const [database, lineToken] = await Promise.all([answers(stores.ping), lineAccepts()]);
    return { ready: database && lineToken, database: words(database), lineToken: words(lineToken) };
  };
}

export function readyzRoute(ask: AskReadiness): RequestHandler {
  return async (_request, response) => {
    const readiness = await ask();
    response.status(readiness.ready ? 200 : 503).json(readiness);
  };
}

interface Remembered {
  yesMs: number;
  noMs: number;
  now(): Date;
  ask(): Promise<boolean>;
}

/** So that a watchdog that asks each second doesn't make us ask LINE each second. */
function rememberedFor({ yesMs, noMs, now, ask }: Remembered): () => Promise<boolean> {
  let answer: Promise<boolean> | undefined;
  let freshUntil = 0;
  return () => {
    if (answer && now().getTime() < freshUntil) return answer;
    freshUntil = now().getTime() + noMs;
    answer = ask().then((yes) => {
      if (yes) freshUntil = now().getTime() + yesMs;
      return yes;
    });
    return answer;
  };
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await withinDeadline(ask(), ANSWERS_WITHIN_MS);
    return true;
  } catch {
    return false;
  }
}

function words(isReady: boolean): string {
  return isReady ? 'ok' : 'not ready';
}
