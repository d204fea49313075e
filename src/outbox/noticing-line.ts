/** A LINE that notices when the channel access token works: what waits because it was refused need wait no longer. */
import type { Line } from '../line/line.js';

export function createNoticingLine(line: Line, tokenWorks: () => void): Line {
  return {
    ...line,
    async reply(replyToken, messages) {
      const outcome = await line.reply(replyToken, messages);
      if (outcome.kind === 'sent') tokenWorks();
      return outcome;
    },
    async push(push) {
      const outcome = await line.push(push);
      if (outcome.kind === 'accepted') tokenWorks();
      return outcome;
    },
  };
}
