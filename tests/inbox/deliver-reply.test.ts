/** The person's view when LINE takes the reply, refuses it, or says nothing. */
import { expect, test } from 'vitest';
import type { IncomingEvent } from '../../src/domain/incoming-event.js';
import { deliverReply } from '../../src/inbox/deliver-reply.js';
import type { ReplyOutcome } from '../../src/line/line.js';
import { answeredLate, trouble } from '../../src/text/trouble.js';
import { buildDeps } from '../support/build-deps.js';
import { buildEvent, minutesLater } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';
import { scriptedLine } from '../support/scripted-line.js';

const said = [{ type: 'text' as const, text: 'บันทึกแล้ว' }];
const late = { type: 'text', text: answeredLate };
const tryLater: ReplyOutcome = { kind: 'tryLater', why: 'LINE answered 429' };
const apology = [{ type: 'text', text: trouble }];
const unknown: ReplyOutcome = { kind: 'unknown', why: 'LINE answered 500' };
const refused: ReplyOutcome = {
  kind: 'rejected',
  about: 'messages',
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
    isStopping: () => false,
  };
  await deps.stores.events.add([event]);
  const stored = () =>
    deps.stores.messages.claimDue({ now: minutesLater(1), leaseUntil: minutesLater(2), limit: 10 });
  return { deps, line, log, pauses, event, stored };
}

test('the answer goes out once, with the free reply', async () => {
  const { deps, line, event, stored } = await answering([{ kind: 'sent' }]);
  await deliverReply(deps, event, said);
  expect(line.replied).toEqual([{ replyToken: 'token', messages: said }]);
  expect(await stored()).toEqual([]);
});

test('an event that asks for no answer gets none', async () => {
  const { deps, line, event } = await answering([]);
  await deliverReply(deps, event, []);
  expect(line.replied).toEqual([]);
});

test('when LINE does not say whether it came, the same token is tried again; spent then means it came', async () => {
  const { deps, line, event, stored, log } = await answering([unknown, { kind: 'tokenSpent' }]);
  await deliverReply(deps, event, said);
  expect(line.replied.map(({ replyToken }) => replyToken)).toEqual(['token', 'token']);
  expect(await stored()).toEqual([]);
  expect(log.lines).toEqual([]);
});

test('too many calls at once: the reply is tried again until LINE takes it', async () => {
  const { deps, line, event, stored, pauses } = await answering([tryLater, tryLater, tryLater]);
  await deliverReply(deps, event, said);
  expect(line.replied).toHaveLength(4);
  expect(pauses).toEqual([500, 1000, 2000]);
  expect(await stored()).toEqual([]);
});

test('a token that is spent although no try can have arrived was lost: the answer is pushed', async () => {
  const { deps, event, stored } = await answering([tryLater, { kind: 'tokenSpent' }]);
  await deliverReply(deps, event, said);
  expect(await stored()).toMatchObject([{ body: [late, ...said] }]);
});

test.each([tryLater, unknown])(
  'when LINE takes no reply ($why) the answer is pushed once',
  async (outcome) => {
    const { deps, event, stored, log, pauses } = await answering(Array(20).fill(outcome));
    await deliverReply(deps, event, said);
    expect(pauses.reduce((sum, one) => sum + one)).toBeLessThan(50_000); // the token still lives
    expect(await stored()).toMatchObject([{ id: `reply:${event.id}`, body: [late, ...said] }]);
    expect(log.lines).toEqual(['warn: LINE took no reply while its token lived']);
  },
);

test('an old token is tried once, and no longer than it lives', async () => {
  const old = messageEvent({ receivedAt: minutesLater(-0.9) });
  const { deps, line, event, stored } = await answering([unknown], old);
  await deliverReply(deps, event, said);
  expect(line.replied).toHaveLength(1);
  expect(await stored()).toHaveLength(1);
});

test('a bot that is being stopped waits no longer: the answer is pushed', async () => {
  const { deps, line, event, stored } = await answering([tryLater, tryLater]);
  await deliverReply({ ...deps, isStopping: () => true }, event, said);
  expect(line.replied).toHaveLength(1);
  expect(await stored()).toHaveLength(1);
});

test('in a month that is used up no answer is stored to be pushed: it would come weeks later', async () => {
  const { deps, line, event, stored, log } = await answering([{ kind: 'tokenSpent' }]);
  line.quota = async () => ({ limit: 300, used: 300 });
  await deliverReply(deps, event, said);
  expect(await stored()).toEqual([]);
  expect(log.lines).toEqual([expect.stringContaining('warn: An answer was dropped')]);
});

test('a full answer comes late without the sentence that says so', async () => {
  const { deps, event, stored } = await answering([{ kind: 'tokenSpent' }]);
  await deliverReply(deps, event, Array(5).fill(said[0]));
  expect(await stored()).toMatchObject([{ body: Array(5).fill(said[0]) }]);
});

test('too late for the free reply: the answer is stored once and pushed, and says that it is late', async () => {
  const { deps, event, stored } = await answering([{ kind: 'tokenSpent' }]);
  await deliverReply(deps, event, said);
  expect(await stored()).toMatchObject([
    { id: `reply:${event.id}`, personId: event.chatId, body: [late, ...said] },
  ]);
});

test('after a crash in the middle of answering a spent token means that the answer came: nothing is pushed', async () => {
  const { deps, event, stored } = await answering([{ kind: 'tokenSpent' }]);
  await deps.stores.events.markAnswering(event.id);
  await deliverReply(deps, event, said);
  expect(await stored()).toEqual([]);
});

test('a machine that sleeps between two tries: a token that is old by then is not tried, and the answer is pushed', async () => {
  const { deps, line, event } = await answering([unknown, { kind: 'tokenSpent' }]);
  let minutes = 0;
  const sleeping = { now: () => minutesLater(minutes), pause: async () => (minutes += 2) };
  await deliverReply({ ...deps, ...sleeping }, event, said);
  expect(line.replied).toHaveLength(1);
  expect(await deps.stores.messages.waiting(2)).toMatchObject([{ body: [late, ...said] }]);
});

test('a minute after a crash in the middle of answering nobody knows whether it came: it is pushed, as late', async () => {
  const { deps, event, stored } = await answering(
    [{ kind: 'tokenSpent' }],
    messageEvent({ receivedAt: minutesLater(-2) }),
  );
  await deps.stores.events.markAnswering(event.id);
  await deliverReply(deps, event, said);
  expect(await stored()).toMatchObject([{ body: [late, ...said] }]);
});

test('an event that came late, whose token was too old at once: the answer is pushed at the next try, too', async () => {
  const body = { ...(messageEvent().body as object), timestamp: minutesLater(-2).getTime() };
  const { deps, event, stored } = await answering([{ kind: 'tokenSpent' }], messageEvent({ body }));
  await deps.stores.events.markAnswering(event.id); // the database was locked before the push was stored
  await deliverReply(deps, event, said);
  expect(await stored()).toMatchObject([{ body: [late, ...said] }]);
});

test('an event that LINE has delivered again: its minute began anew, and a spent token means that the answer came', async () => {
  const again = { timestamp: minutesLater(-2).getTime(), deliveryContext: { isRedelivery: true } };
  const body = { ...(messageEvent().body as object), ...again };
  const { deps, event, stored } = await answering([{ kind: 'tokenSpent' }], messageEvent({ body }));
  await deps.stores.events.markAnswering(event.id);
  await deliverReply(deps, event, said);
  expect(await stored()).toEqual([]);
});

test('after a crash behind an answer that waits to be pushed, the token that still lives is not used: it comes once', async () => {
  const { deps, line, event, stored } = await answering([tryLater]);
  await deliverReply({ ...deps, isStopping: () => true }, event, said);
  await deliverReply(deps, event, said);
  expect(line.replied).toHaveLength(1);
  expect(await stored()).toHaveLength(1);
});

test('after a crash in the middle of answering that left nothing to be pushed, the reply is tried again', async () => {
  const { deps, line, event } = await answering([{ kind: 'sent' }]);
  await deps.stores.events.markAnswering(event.id);
  await deliverReply(deps, event, said);
  expect(line.replied).toHaveLength(1);
});

test('a group is not written to by push, which would be paid for each of its members', async () => {
  const body = { type: 'join', replyToken: 'token', source: { type: 'group', groupId: 'C1' } };
  const { deps, event, stored } = await answering(
    [{ kind: 'tokenSpent' }],
    messageEvent({ body, chatId: 'C1' }),
  );
  await deliverReply(deps, event, said);
  expect(await stored()).toEqual([]);
});

test('an event without a reply token is answered by push', async () => {
  const body = { type: 'unsend', source: { type: 'user', userId: buildEvent().chatId } };
  const { deps, line, event, stored } = await answering([], messageEvent({ body }));
  await deliverReply(deps, event, said);
  await deliverReply(deps, event, said);
  expect(line.replied).toEqual([]);
  expect(await stored()).toHaveLength(1);
});

test('messages that LINE refuses are logged with its details, and the person gets an apology', async () => {
  const { deps, line, event, log } = await answering([refused, { kind: 'sent' }]);
  await deliverReply(deps, event, said);
  expect(line.replied.map(({ messages }) => messages)).toEqual([said, apology]);
  expect(log.lines).toEqual([expect.stringContaining('error: LINE refused an answer')]);
});

test('a call that LINE refuses whatever it says is logged as such, and no apology is sent after it', async () => {
  const { deps, line, event, log } = await answering([{ ...refused, about: 'call' }]);
  await deliverReply(deps, event, said);
  expect(line.replied).toHaveLength(1);
  expect(log.lines).toEqual([expect.stringContaining('error: LINE refused the call of an answer')]);
});

test('while LINE refuses the channel access token, the log says so and the answer waits as a push', async () => {
  const { deps, line, event, log, stored } = await answering([{ kind: 'unauthorised' }]);
  await deliverReply(deps, event, said);
  expect(line.replied).toHaveLength(1);
  expect(log.lines).toEqual([expect.stringContaining('error: LINE refuses the channel access token')]);
  expect(await stored()).toMatchObject([{ body: [late, ...said] }]);
});
