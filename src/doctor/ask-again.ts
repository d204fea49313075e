/** Asks a bot that has just started until it answers: it listens a moment after its start. */
import { setTimeout } from 'node:timers/promises';

const ASK_AGAIN_AFTER_MS = 500;

/** @returns undefined where no answer came in time */
export async function askAgain<Answer>(
  ask: () => Promise<Answer | undefined>,
  withinMs: number,
): Promise<Answer | undefined> {
  let answer = await ask();
  for (let waited = 0; answer === undefined && waited < withinMs; waited += ASK_AGAIN_AFTER_MS) {
    await setTimeout(ASK_AGAIN_AFTER_MS);
    answer = await ask();
  }
  return answer;
}
