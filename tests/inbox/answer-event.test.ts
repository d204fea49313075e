/** What the person sees when LINE takes the reply, refuses it, or says nothing. */
import { expect, test } from 'vitest';
import type { IncomingEvent } from '../../src/domain/incoming-event.js';
import { answerEvent } from '../../src/inbox/answer-event.js';
import type { ReplyOutcome } from '../../src/line/line.js';
import { trouble } from '../../src/text/trouble.js';
import { buildDeps } from '../support/build-deps.js';
import { buildEvent, minutesLater } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';
import { scriptedLine } from '../support/scripted-line.js';

const said = [{ type: 'text' as const, text: 'บันทึกแล้ว' }];
const apology = [{ type: 'text', text: trouble }];
const unknown: ReplyOutcome = { kind: 'unknown', why: 'LINE answered 500' };
const refused: ReplyOutcome = {
  kind: 'refused',
  why: 'LINE answered 400',
  details: [{ property: '/hero/url', message: 'invalid' }],
};

function messageEvent(overrides: Partial<IncomingEvent> = {}): IncomingEvent {
  const body = {
    type: 'message',
    replyToken: 'token',
    source: { type: 'user', userId: buildEvent().chatId },
  };
  return buildEvent({ body, ...overrides });
}

async function answering(replies: ReplyOutcome[], event = messageEvent()) {
  const line = scriptedLine({ replies });
  const log = recordedLog();
  const pauses: number[] = [];
  const deps = {
    ...buildDeps({ line, log }),
    pause: async (milliseconds: number) => pauses.push(milliseconds),
  };
  await deps.stores.events.add([event]);
  const stored = () =>
    deps.stores.messages.claimDue({ now: minutesLater(1), leaseUntil: minutesLater(2), limit: 10 });
  return { deps, line, log, pauses, event, stored };
}

test('the answer goes out once, with the free reply', async () => {
  const { deps, line, event, stored } = await answering([{ kind: 'sent' }]);
  await answerEvent(deps, event, said);
  expect(line.replied).toEqual([{ replyToken: 'token', messages: said }]);
  expect(await stored()).toEqual([]);
});

test('an event that asks for no answer gets none', async () => {
  const { deps, line, event } = await answering([]);
  await answerEvent(deps, event, []);
  expect(line.replied).toEqual([]);
});

test('when LINE does not say whether it came, the same token is tried again; spent then means it came', async () => {
  const { deps, line, event, stored, log } = await answering([unknown, { kind: 'tokenSpent' }]);
  await answerEvent(deps, event, said);
  expect(line.replied.map(({ replyToken }) => replyToken)).toEqual(['token', 'token']);
  expect(await stored()).toEqual([]);
  expect(log.lines).toEqual([]);
});

test('when LINE says nothing at all, the tries end and the log says so', async () => {
  const { deps, line, event, stored, log, pauses } = await answering([unknown, unknown, unknown, unknown]);
  await answerEvent(deps, event, said);
  expect(line.replied).toHaveLength(3);
  expect(pauses).toEqual([500, 2000]);
  expect(await stored()).toEqual([]);
  expect(log.lines).toEqual(['warn: LINE did not say whether a reply arrived']);
});

test('too late for the free reply: the answer is stored once and pushed', async () => {
  const { deps, event, stored } = await answering([{ kind: 'tokenSpent' }]);
  await answerEvent(deps, event, said);
  expect(await stored()).toMatchObject([{ id: `reply:${event.id}`, personId: event.chatId, body: said }]);
});

test('after a crash in the middle of answering a spent token means that the answer came: nothing is pushed', async () => {
  const { deps, event, stored } = await answering([{ kind: 'tokenSpent' }]);
  await deps.stores.events.markAnswering(event.id);
  await answerEvent(deps, event, said);
  expect(await stored()).toEqual([]);
});

test('a group is not written to by push, which would be paid for each of its members', async () => {
  const body = { type: 'join', replyToken: 'token', source: { type: 'group', groupId: 'C1' } };
  const { deps, event, stored } = await answering(
    [{ kind: 'tokenSpent' }],
    messageEvent({ body, chatId: 'C1' }),
  );
  await answerEvent(deps, event, said);
  expect(await stored()).toEqual([]);
});

test('an event without a reply token is answered by push', async () => {
  const body = { type: 'unsend', source: { type: 'user', userId: buildEvent().chatId } };
  const { deps, line, event, stored } = await answering([], messageEvent({ body }));
  await answerEvent(deps, event, said);
  await answerEvent(deps, event, said);
  expect(line.replied).toEqual([]);
  expect(await stored()).toHaveLength(1);
});

test('messages that LINE refuses are logged with its details, and the person gets an apology', async () => {
  const { deps, line, event, log } = await answering([refused, { kind: 'sent' }]);
  await answerEvent(deps, event, said);
  expect(line.replied.map(({ messages }) => messages)).toEqual([said, apology]);
  expect(log.lines).toEqual([expect.stringContaining('error: LINE refused an answer')]);
});

test('never more than five messages are sent', async () => {
  const { deps, line, event, log } = await answering([]);
  await answerEvent(deps, event, Array(7).fill(said[0]));
  expect(line.replied[0]?.messages).toHaveLength(5);
  expect(log.lines).toHaveLength(1);
});
