/** For watchdogs: is the process up, and is it ready to serve? */
import type { RequestHandler } from 'express';
import type { Deps } from '../deps.js';

export const healthzRoute: RequestHandler = (_request, response) => {
  response.json({ up: true });
};

/** Says which part is not ready. */
export function readyzRoute({ stores, line, now }: Pick<Deps, 'stores' | 'line' | 'now'>): RequestHandler {
  const lineAccepts = rememberedFor({
    yesMs: 5 * 60_000,
    noMs: 30_000,
    now,
    ask: () => answers(line.botInfo),
  });
  return async (_request, response) => {
    const [database, lineToken] = await Promise.all([answers(stores.ping), lineAccepts()]);
    const ready = database && lineToken;
    response
      .status(ready ? 200 : 503)
      .json({ ready, database: words(database), lineToken: words(lineToken) });
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
    await ask();
    return true;
  } catch {
    return false;
  }
}

function words(isReady: boolean): string {
  return isReady ? 'ok' : 'not ready';
}
