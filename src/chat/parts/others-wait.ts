/** 'อีก n เรื่องรอท่าน': rides on the answer to an act, which is free. */
import { quickWords } from '../../../flex-templates/parts/quick-words.js';
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import { messageLimits } from '../../line/message-limits.js';
import { type Reply, text } from '../../line/reply.js';
import { othersWait } from '../../text/my-requests.js';
import { othersWaiting } from '../../work/others-waiting.js';
import type { TapName } from './chat-routes.js';

/** The taps by which something is done, and after which there is time for the next thing. */
const acts: readonly TapName[] = [
  'pass',
  'forward',
  'confirmPermit',
  'confirmRefuse',
  'confirmPublish',
  'confirmTakeDown',
  'confirmExtension',
  'confirmWithdraw',
  'keep',
  'release',
  'assign',
  'send',
];

interface Done {
  tap: { do: TapName; id?: string; draft?: string };
  reply: Reply;
}

/** Quick replies are seen below the last message only: an answer with some keeps its place. */
export async function withOthersWaiting(deps: Deps, by: Person, { tap, reply }: Done): Promise<Reply> {
  if (!acts.includes(tap.do) || reply.length >= messageLimits.messages) return reply;
  const others = await othersWaiting(deps, by, tap.id ?? tap.draft ?? '');
  if (others.count === 0) return reply;
  const last = reply.at(-1);
  const sentence = text(othersWait(others));
  if (last?.quickReply) return [...reply.slice(0, -1), sentence, last];
  return [...reply, { ...sentence, quickReply: quickWords(['myWork']) }];
}
