/** LINE as a test lays it out: outcomes in order, and then success; remembers what it was handed. */
import type { messagingApi } from '@line/bot-sdk';
import type { Quota } from '../../src/domain/quota.js';
import type { Line, Push, PushOutcome, ReplyOutcome } from '../../src/line/line.js';

export interface ScriptedLine extends Line {
  replied: { replyToken: string; messages: messagingApi.Message[] }[];
  pushed: Push[];
}

const noLimit: Quota = { limit: null, used: 0 };

interface Script {
  replies?: ReplyOutcome[];
  /** A function sees the push and decides. */
  quota?: Quota;
  pushes?: PushOutcome[] | ((push: Push) => PushOutcome | Promise<PushOutcome>);
}

export function scriptedLine({ replies = [], pushes = [], quota = noLimit }: Script = {}): ScriptedLine {
  const replied: ScriptedLine['replied'] = [];
  const pushed: Push[] = [];
  const answers: Partial<ScriptedLine> = {
    replied,
    pushed,
    async reply(replyToken, messages) {
      replied.push({ replyToken, messages });
      return replies[replied.length - 1] ?? { kind: 'sent' };
    },
    quota: async () => quota,
    async push(push) {
      pushed.push(push);
      if (typeof pushes === 'function') return pushes(push);
      return pushes[pushed.length - 1] ?? { kind: 'accepted' };
    },
  };
  return answers as ScriptedLine;
}
