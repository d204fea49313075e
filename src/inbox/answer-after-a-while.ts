/** Answers an event some time after it was handled: by its reply token, which lives for a minute. Lost where the process ends. */
import type { Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { Later } from '../line/reply.js';
import type { LineEvent } from '../line/webhook-event.js';
import { deliverReply } from './deliver-reply.js';
import type { Handling } from './handle-event.js';

export type AnswerLater = (deps: Deps, event: LineEvent, actKey: string) => Promise<Later | undefined>;

interface Answering extends Pick<Handling, 'deps' | 'pause' | 'isStopping'> {
  answerLater: AnswerLater;
}

/** Never rejects. */
export async function answerAfterAWhile(
  { deps, answerLater, ...waiting }: Answering,
  event: IncomingEvent,
): Promise<void> {
  try {
    const later = await answerLater(deps, event.body as LineEvent, event.id);
    if (!later) return;
    await waiting.pause(later.afterMs);
    if (waiting.isStopping()) return;
    await deliverReply({ ...deps, ...waiting }, event, await later.answer());
  } catch (error) {
    deps.log.warn(
      { err: error, eventId: event.id },
      'A late answer failed: the next text is answered with it',
    );
  }
}
