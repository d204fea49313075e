/** Events from LINE to the use cases: each once, in order, whatever breaks on the way. */
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { CHATS_AT_ONCE } from '../../src/chats-at-once.js';
import type { IncomingEvent } from '../../src/domain/incoming-event.js';
import { createInTurn } from '../../src/in-turn.js';
import type { RouteEvent } from '../../src/inbox/handle-event.js';
import { createInbox } from '../../src/inbox/inbox.js';
import type { Reply } from '../../src/line/reply.js';
import type { WebhookEvent } from '../../src/line/webhook-event.js';
import { trouble } from '../../src/text/trouble.js';
import { buildDeps } from '../support/build-deps.js';
import { buildEvent, minutesLater } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';
import { scriptedLine } from '../support/scripted-line.js';

const thanks: Reply = [{ type: 'text', text: 'รับทราบ' }];
const apology = [{ type: 'text', text: trouble }];

function received(
  id: string,
  { chatId = 'U1', ...body }: { chatId?: string; mode?: string; type?: string } = {},
): WebhookEvent {
  const source = { type: 'user', userId: chatId };
  return { id, chatId, body: { type: 'message', replyToken: `token of ${id}`, source, ...body } };
}

function startInbox(route: RouteEvent, now = () => minutesLater(0)) {
  const line = scriptedLine();
  const log = recordedLog();
  const deps = buildDeps({ line, log, now });
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
    await setImmediate(); // lets others in
  };
  const inbox = createInbox(deps, route, { pause });
  const unfinished = () =>
    deps.stores.events.claimAbandoned({ now: minutesLater(1e6), leaseUntil: minutesLater(2e6), limit: 100 });
  return { inbox, deps, line, log, pauses, unfinished };
}

function recordingRoute(handle: (eventId: string) => Promise<Reply> | Reply = () => thanks) {
  const handled: string[] = [];
  const route: RouteEvent = async (_deps, _event, eventId) => {
    handled.push(eventId);
    return handle(eventId);
  };
  return { handled, route };
}

test('an event is handled, answered and done', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, line, unfinished } = startInbox(route);
  await inbox.receive([received('a')]);
  await inbox.whenIdle();
  expect(handled).toEqual(['a']);
  expect(line.replied).toEqual([{ replyToken: 'token of a', messages: thanks }]);
  expect(await unfinished()).toEqual([]);
});

test.each([
  ['message', ['U1']],
  ['postback', ['U1']],
  ['follow', ['U1']],
  ['unsend', ['U1']],
  ['unfollow', ['U1']],
  ['videoPlayComplete', []],
])('of a %s event the chats that are read ahead are %j', async (type, asked) => {
  const { handled, route } = recordingRoute(() => []);
  const { inbox, deps } = startInbox(route);
  const { conversations } = deps.stores;
  const read: string[] = [];
  const { get } = conversations;
  conversations.get = (personId) => {
    read.push(personId);
    return get(personId);
  };
  await inbox.receive([received('a', { type })]);
  await inbox.whenIdle();
  expect(handled).toEqual(['a']);
  expect(read).toEqual(asked);
});

test('an event that LINE delivers again is not handled again', async () => {
  const { handled, route } = recordingRoute();
  const { inbox } = startInbox(route);
  await Promise.all([inbox.receive([received('a')]), inbox.receive([received('a')])]);
  await inbox.receive([received('a'), received('b')]);
  await inbox.whenIdle();
  expect(handled).toEqual(['a', 'b']);
});

test('what one person sends is handled in its order, also when the first takes long', async () => {
  const done: string[] = [];
  let endFirst = () => {};
  const firstEnds = new Promise<void>((resolve) => {
    endFirst = resolve;
  });
  const { route } = recordingRoute(async (eventId) => {
    if (eventId === 'a') await firstEnds;
    done.push(eventId);
    return [];
  });
  const { inbox } = startInbox(route);
  await inbox.receive([received('a'), received('b'), received('other', { chatId: 'U2' })]);
  await expect.poll(() => done).toEqual(['other']);
  endFirst();
  await inbox.whenIdle();
  expect(done).toEqual(['other', 'a', 'b']);
});

test('a handler that fails is tried again without a word to the person', async () => {
  let tries = 0;
  const { route } = recordingRoute(() => {
    tries += 1;
    if (tries < 3) throw new Error('the database was busy');
    return thanks;
  });
  const { inbox, line, unfinished } = startInbox(route);
  await inbox.receive([received('a')]);
  await inbox.whenIdle();
  expect(tries).toBe(3);
  expect(line.replied.map(({ messages }) => messages)).toEqual([thanks]);
  expect(await unfinished()).toEqual([]);
});

test('an event whose tries met a database that was away is not set aside, also when it comes back just then', async () => {
  let tries = 0;
  const { route } = recordingRoute(() => {
    tries += 1;
    if (tries <= 5) throw new Error('connection lost');
    return thanks;
  });
  let time = minutesLater(0);
  const { inbox, deps, line, unfinished } = startInbox(route, () => time);
  const { ping } = deps.stores;
  deps.stores.ping = async () => (tries < 5 ? Promise.reject(new Error('connection lost')) : ping());
  await inbox.receive([received('a')]);
  await inbox.whenIdle();
  expect(line.replied).toEqual([]);

  time = minutesLater(1);
  await inbox.resumeUnfinished('expired');
  await inbox.whenIdle();
  expect(line.replied.map(({ messages }) => messages)).toEqual([thanks]);
  expect(await unfinished()).toEqual([]);
});

test('an event that was answered before the database went away is ended once that is back, and not answered again', async () => {
  const { handled, route } = recordingRoute();
  let time = minutesLater(0);
  const { inbox, deps, line, unfinished } = startInbox(route, () => time);
  const { ping, events } = deps.stores;
  const { finish } = events;
  events.finish = () => Promise.reject(new Error('connection lost'));
  deps.stores.ping = () => Promise.reject(new Error('connection lost'));
  await inbox.receive([received('a')]);
  await inbox.whenIdle();

  events.finish = finish;
  deps.stores.ping = ping;
  time = minutesLater(10);
  await inbox.resumeUnfinished('expired');
  await inbox.whenIdle();
  expect(handled).toEqual(['a']);
  expect(line.replied.map(({ messages }) => messages)).toEqual([thanks]);
  expect(await unfinished()).toEqual([]);
});

test('behind an answer that came no apology is sent, though its end can not be stored', async () => {
  const { route } = recordingRoute();
  const { inbox, deps, line } = startInbox(route);
  const { events } = deps.stores;
  const { finish } = events;
  events.finish = (id, status) =>
    status === 'done' ? Promise.reject(new Error('disk full')) : finish(id, status);
  await inbox.receive([received('a')]);
  await inbox.whenIdle();
  expect(line.replied.map(({ messages }) => messages)).toEqual([thanks]);
});

test('a handler that always fails ends in one apology, a log entry, and those behind it go on', async () => {
  const { handled, route } = recordingRoute((eventId) => {
    if (eventId === 'bad') throw new Error('a bug');
    return thanks;
  });
  const { inbox, line, log, pauses, unfinished } = startInbox(route);
  await inbox.receive([received('bad'), received('good')]);
  await inbox.whenIdle();
  expect(handled).toEqual(['bad', 'bad', 'bad', 'bad', 'bad', 'good']);
  expect(line.replied).toEqual([
    { replyToken: 'token of bad', messages: apology },
    { replyToken: 'token of good', messages: thanks },
  ]);
  expect(pauses.reduce((sum, one) => sum + one)).toBeLessThan(30_000); // the reply token still lives
  expect(log.lines.filter((text) => text.startsWith('error'))).toEqual([
    expect.stringContaining('set aside'),
  ]);
  expect(await unfinished()).toEqual([]);
});

test('what a person sent to another instance before is waited for, also when that one dies of it', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, deps } = startInbox(route);
  const first = received('first');
  await deps.stores.events.add([
    buildEvent({ ...first, receivedAt: minutesLater(-1), leaseUntil: minutesLater(-0.5) }),
  ]);
  await inbox.receive([received('second'), received('other', { chatId: 'U2' })]);
  await expect.poll(() => handled).toEqual(['other']);
  await inbox.resumeUnfinished('expired');
  await inbox.whenIdle();
  expect(handled).toEqual(['other', 'first', 'second']);
});

const crowd = Array.from({ length: CHATS_AT_ONCE + 20 }, (_, place) => `U-crowd-${place}`);

test('sixty people who wait for what they sent to another instance keep nobody waiting', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, deps } = startInbox(route);
  const older = crowd.map((chatId) =>
    buildEvent({
      ...received(`older of ${chatId}`, { chatId }),
      receivedAt: minutesLater(-1),
      leaseUntil: minutesLater(-0.5),
    }),
  );
  await deps.stores.events.add(older);
  await inbox.receive(crowd.map((chatId) => received(`newer of ${chatId}`, { chatId })));
  await inbox.receive([received('other')]);
  await expect.poll(() => handled).toEqual(['other']);
  await inbox.resumeUnfinished('expired');
  await inbox.whenIdle();
  expect(handled).toHaveLength(1 + 2 * crowd.length);
});

test('sixty people whose events failed and are tried again later keep nobody waiting', async () => {
  const { handled, route } = recordingRoute((eventId) => {
    if (eventId.startsWith('bad')) throw new Error('a bug');
    return thanks;
  });
  const line = scriptedLine();
  const deps = buildDeps({ line, now: () => minutesLater(0) });
  const inbox = createInbox(deps, route, { pause: (_, signal) => once(signal, 'abort') }); // waits for ever
  await inbox.receive(crowd.map((chatId) => received(`bad of ${chatId}`, { chatId })));
  await inbox.receive([received('good')]);
  await expect.poll(() => handled.at(-1)).toBe('good');
  await inbox.stop();
});

test('sixty people whom LINE lets wait for the answer keep nobody waiting', async () => {
  const { route } = recordingRoute();
  const line = scriptedLine();
  const { reply } = line;
  let end = () => {};
  const ends = new Promise<void>((resolve) => {
    end = resolve;
  });
  line.reply = async (replyToken, messages) => {
    if (replyToken.includes('slow')) await ends;
    return reply(replyToken, messages);
  };
  const inbox = createInbox(buildDeps({ line, now: () => minutesLater(0) }), route);
  const sixty = crowd.slice(0, 60);
  await inbox.receive(sixty.map((chatId) => received(`slow of ${chatId}`, { chatId })));
  await inbox.receive([received('quick')]);
  await expect.poll(() => line.replied.map(({ replyToken }) => replyToken)).toEqual(['token of quick']);
  end();
  await inbox.whenIdle();
  expect(line.replied).toHaveLength(sixty.length + 1);
});

test('what waits in hand is nobody else’s, as long as its lease is renewed', async () => {
  let time = minutesLater(0);
  let end = () => {};
  const ends = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { route } = recordingRoute(async () => {
    await ends;
    return [];
  });
  const { inbox, deps, unfinished } = startInbox(route, () => time);
  const takeExpired = () =>
    deps.stores.events.claimAbandoned({ now: time, leaseUntil: minutesLater(9), limit: 100 });
  await inbox.receive([received('a'), received('b')]);
  time = minutesLater(0.4);
  await inbox.renewLeases();
  time = minutesLater(0.8);
  expect(await takeExpired()).toEqual([]);
  time = minutesLater(1);
  expect(await takeExpired()).toHaveLength(2);
  end();
  await inbox.whenIdle();
  expect(await unfinished()).toEqual([]);
});

test('an event that a crash left is taken up when its lease is over, and not before', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, deps, unfinished } = startInbox(route);
  const left = (id: string, overrides: Partial<IncomingEvent>) =>
    buildEvent({ ...received(id), id, ...overrides });
  await deps.stores.events.add([
    left('over', { leaseUntil: minutesLater(-1) }),
    left('running', { leaseUntil: minutesLater(1) }),
  ]);
  await inbox.resumeUnfinished('expired');
  await inbox.whenIdle();
  expect(handled).toEqual(['over']);
  expect((await unfinished()).map(({ id }) => id)).toEqual(['running']);
});

test('at the start everything unfinished is taken up at once: nobody else works on this data', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, deps } = startInbox(route);
  const many = Array.from({ length: 250 }, (_, index) =>
    buildEvent({
      ...received(`event-${index}`, { chatId: `U${index % 20}` }),
      leaseUntil: minutesLater(0.4),
    }),
  );
  await deps.stores.events.add(many);
  await inbox.resumeUnfinished('anybody');
  await inbox.whenIdle();
  expect(handled.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
});

test('what is still in hand is not taken up a second time, however long it takes', async () => {
  let end = () => {};
  const ends = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { handled, route } = recordingRoute(async () => {
    await ends;
    return thanks;
  });
  const { inbox, line } = startInbox(route);
  await inbox.receive([received('a')]);
  await expect.poll(() => handled).toEqual(['a']);
  await inbox.resumeUnfinished('anybody');
  end();
  await inbox.whenIdle();
  expect(handled).toEqual(['a']);
  expect(line.replied).toHaveLength(1);
});

test('an event that only waited in processes that died is handled all the same, however many died', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, deps } = startInbox(route);
  await deps.stores.events.add([buildEvent({ ...received('patient'), leaseUntil: minutesLater(-50) })]);
  for (let death = 0; death < 30; death += 1) {
    const [now, leaseUntil] = [minutesLater(-40 + death), minutesLater(-39.5 + death)];
    expect(await deps.stores.events.claimAbandoned({ now, leaseUntil, limit: 10 })).toHaveLength(1);
  }
  await inbox.resumeUnfinished('expired');
  await inbox.whenIdle();
  expect(handled).toEqual(['patient']);
});

test('what was in hand when a process ended is tried one at a time, in order, and all others go on', async () => {
  let endFirst = () => {};
  const firstEnds = new Promise<void>((resolve) => {
    endFirst = resolve;
  });
  let suspectsAtOnce = 0;
  const { handled, route } = recordingRoute(async (eventId) => {
    if (!eventId.startsWith('suspect')) return thanks;
    suspectsAtOnce += 1;
    expect(suspectsAtOnce).toBe(1);
    await firstEnds;
    await setImmediate();
    suspectsAtOnce -= 1;
    return thanks;
  });
  const { inbox, deps, log } = startInbox(route);
  const left = (id: string, chatId: string, attempts: number) =>
    buildEvent({ ...received(id, { chatId }), attempts, leaseUntil: minutesLater(-1) });
  const suspects = crowd.map((chatId) => left(`suspect of ${chatId}`, chatId, 1));
  await deps.stores.events.add([...suspects, left('untouched', 'U1', 0)]);
  await inbox.resumeUnfinished('expired');
  await inbox.receive([received('new', { chatId: 'U2' })]);
  await expect.poll(() => handled.toSorted()).toEqual(['new', suspects[0]?.id, 'untouched']);

  endFirst();
  await inbox.whenIdle();
  expect(handled.filter((id) => id.startsWith('suspect'))).toEqual(suspects.map(({ id }) => id));
  expect(log.lines).toEqual([]);
});

test('only what is in hand counts as begun, and what waits for its turn does not', async () => {
  const { handled, route } = recordingRoute(() => new Promise<Reply>(() => {}));
  const { inbox, unfinished } = startInbox(route);
  const chats = Array.from({ length: CHATS_AT_ONCE + 5 }, (_, index) => `U${index}`);
  await inbox.receive(chats.map((chatId) => received(`first of ${chatId}`, { chatId })));
  await inbox.receive([received('second of U0', { chatId: 'U0' })]);
  await expect.poll(() => handled.length).toBe(CHATS_AT_ONCE);
  const begun = (await unfinished()).filter(({ attempts }) => attempts === 1);
  expect(begun.map(({ id }) => id).sort()).toEqual(handled.toSorted());
});

test('of several offices in one process only one tries such an event at a time', async () => {
  const suspectsInTurn = createInTurn();
  let atOnce = 0;
  const { handled, route } = recordingRoute(async () => {
    atOnce += 1;
    const isAlone = atOnce === 1;
    await setImmediate();
    atOnce -= 1;
    return isAlone ? thanks : [];
  });
  const line = scriptedLine();
  const inboxes = ['a', 'b', 'c'].map(async (office) => {
    const deps = buildDeps({ line, now: () => minutesLater(0) });
    await deps.stores.events.add([buildEvent({ ...received(office), attempts: 1 })]);
    const inbox = createInbox(deps, route, { suspectsInTurn });
    await inbox.resumeUnfinished('anybody');
    await inbox.whenIdle();
  });
  await Promise.all(inboxes);
  expect(handled).toHaveLength(3);
  expect(line.replied.map(({ messages }) => messages)).toEqual([thanks, thanks, thanks]);
});

test('an event that the database kept from ending is never counted as what ends the process', async () => {
  const { handled, route } = recordingRoute(() => {
    throw new Error('connection lost');
  });
  let time = minutesLater(0);
  const { inbox, deps, line } = startInbox(route, () => time);
  deps.stores.ping = () => Promise.reject(new Error('connection lost'));
  await inbox.receive([received('a')]);
  await inbox.whenIdle();
  for (let outage = 1; outage < 8; outage += 1) {
    time = minutesLater(outage);
    await inbox.resumeUnfinished('expired');
    await inbox.whenIdle();
  }
  expect(handled).toHaveLength(8 * 5);
  expect(line.replied).toEqual([]);
});

test.each([
  ['at the start', 'anybody', 0],
  ['by a sweep half a minute after the first', 'expired', 0.5],
] as const)('what a clock that was 400 days ahead has leased is taken up %s', async (_, leftBy, minutes) => {
  const { handled, route } = recordingRoute();
  let time = minutesLater(0);
  const { inbox, deps } = startInbox(route, () => time);
  const inYears = minutesLater(60 * 24 * 400);
  await deps.stores.events.add([buildEvent({ ...received('a'), receivedAt: inYears, leaseUntil: inYears })]);
  await inbox.resumeUnfinished(leftBy);
  time = minutesLater(minutes);
  await inbox.resumeUnfinished(leftBy);
  await inbox.whenIdle();
  expect(handled).toEqual(['a']);
});

test('an event that was begun five times and never ended is set aside unhandled: it is what ends the process', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, deps, line, unfinished } = startInbox(route);
  await deps.stores.events.add([
    buildEvent({ ...received('deadly'), attempts: 5, leaseUntil: minutesLater(-1) }),
  ]);
  await inbox.resumeUnfinished('expired');
  await inbox.whenIdle();
  expect(handled).toEqual([]);
  expect(line.replied.map(({ messages }) => messages)).toEqual([apology]);
  expect(await unfinished()).toEqual([]);
});

test('while another module holds the chat the bot keeps silent', async () => {
  const { handled, route } = recordingRoute();
  const { inbox, line, unfinished } = startInbox(route);
  await inbox.receive([received('a', { mode: 'standby' })]);
  await inbox.whenIdle();
  expect([handled, line.replied, await unfinished()]).toEqual([[], [], []]);
});

test('an event that fails while the bot is being stopped is left to the next start', async () => {
  const { route } = recordingRoute(async () => {
    throw new Error('the database is closed');
  });
  const { inbox, line, unfinished } = startInbox(route);
  await inbox.receive([received('a')]);
  await inbox.stop();
  expect(line.replied).toEqual([]);
  expect((await unfinished()).map(({ id }) => id)).toEqual(['a']);
});
