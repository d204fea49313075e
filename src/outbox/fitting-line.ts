/**
 * LINE behind a guarantee: whatever is handed over fits its limits, and what it rejects all the same goes out once more
 * as a plain text that says the same and what can be typed. Everything that leaves the bot passes here.
 */
import { createHash } from 'node:crypto';
import type { messagingApi } from '@line/bot-sdk';
import type { Line, PushOutcome, Rejection, ReplyOutcome } from '../line/line.js';
import { messageLimits } from '../line/message-limits.js';
import type { Log } from '../log.js';
import { fitMessage } from './fit-message.js';
import { plainText } from './plain-text.js';

export function createFittingLine(line: Line, log: Log): Line {
  return {
    ...line,
    async reply(replyToken, messages) {
      const outcome = await line.reply(replyToken, fitted(messages, log));
      if (!isOfMessages(outcome) || isPlain(messages)) return outcome;
      logRejection(outcome, log);
      // LINE sent none of them, which leaves the token as it was.
      return line.reply(replyToken, [plainText(messages)]);
    },
    async push({ to, messages, retryKey }) {
      const outcome = await line.push({ to, retryKey, messages: fitted(messages, log) });
      if (!isOfMessages(outcome) || isPlain(messages)) return outcome;
      logRejection(outcome, log);
      return line.push({ to, retryKey: plainRetryKey(retryKey), messages: [plainText(messages)] });
    },
  };
}

/** A receiver or a call that LINE refuses is refused with a text, too. */
function isOfMessages(outcome: ReplyOutcome | PushOutcome): outcome is Rejection {
  return outcome.kind === 'rejected' && outcome.about === 'messages';
}

function fitted(messages: messagingApi.Message[], log: Log): messagingApi.Message[] {
  const fitting = messages.slice(0, messageLimits.messages).map(fitMessage);
  const isChanged = messages.some((message, index) => message !== fitting[index]);
  if (isChanged) {
    const types = messages.map(({ type }) => type);
    log.error({ types }, 'An answer was larger than LINE takes and was cut: show less on its card');
  }
  return fitting;
}

/** Nothing plainer could be said. */
function isPlain(messages: messagingApi.Message[]): boolean {
  return messages.every(({ type, quickReply }) => type === 'text' && !quickReply);
}

function logRejection({ why, details }: Rejection, log: Log): void {
  log.error(
    { why, details },
    'LINE refused a card, which goes out as a text: mend the message that the details name',
  );
}

/** Another body needs another key; the same one at every try, so that nothing arrives twice. */
function plainRetryKey(retryKey: string): string {
  const hex = createHash('sha256').update(`plain ${retryKey}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
