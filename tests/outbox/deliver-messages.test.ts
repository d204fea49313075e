/** Messages out: delivered once and in order, or it is said that they can't be. */
import { expect, test } from 'vitest';
import type { OutMessage } from '../../src/domain/message.js';
import type { Push, PushOutcome } from '../../src/line/line.js';
import { createDelivery } from '../../src/outbox/deliver-messages.js';
import { buildDeps } from '../support/build-deps.js';
import { buildMessage, buildPerson, minutesLater } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';
import { scriptedLine } from '../support/scripted-line.js';

const failed: PushOutcome = { kind: 'tryLater', why: 'LINE answered 500' };

function startDelivery(pushes?: Parameters<typeof scriptedLine>[0]) {
  const line = scriptedLine(pushes);
  const log = recordedLog();
  const clock = { minutes: 0 };
  const deps = buildDeps({ line, log, now: () => minutesLater(clock.minutes) });
  const delivery = createDelivery({ ...deps, isAlone: true, gatherMs: 0, random: () => 0 });
  const { messages } = deps.stores;
  return {
    ...{ deps, delivery, line, log, clock },
    add: async (...ids: string[]) => {
      for (const id of ids) await messages.add(message(id));
    },
    pushed: () => line.pushed.map(saidIn),
    undeliverable: () => messages.undeliverable(100),
    waiting: () => messages.claimDue({ now: minutesLater(1e6), leaseUntil: minutesLater(1e6), limit: 100 }),
  };
}

/** The messages that went together, without the word that they are late. */
function saidIn({ messages }: Push): string {
  const texts = messages.map((one) => (one.type === 'text' ? one.text : one.type));
  return texts.filter((one) => /^\w+:\d+$/.test(one)).join(' + ');
}

/** `staff:1` is the first message to staff, and says so; its retry key is the same. */
function message(id: string): OutMessage {
  const [personId = '', number] = id.split(':');
  const body = [{ type: 'text', text: id }];
  return buildMessage({ id, personId, body, retryKey: id, createdAt: minutesLater(Number(number) / 1e4) });
}

test('each message is pushed once, with its own retry key, however often the delivery is woken', async () => {
  const { delivery, line, add, waiting } = startDelivery();
  await add('staff:1', 'chief:2');
  delivery.wake();
  delivery.wake();
  await Promise.all([delivery.deliverDue(), delivery.deliverDue()]);
  expect(line.pushed).toEqual([
    { to: 'staff', messages: [{ type: 'text', text: 'staff:1' }], retryKey: 'staff:1' },
    { to: 'chief', messages: [{ type: 'text', text: 'chief:2' }], retryKey: 'chief:2' },
  ]);
  expect(await waiting()).toEqual([]);
});

test('messages to one person that come shortly after the first go in its push', async () => {
  const { deps, line, add } = startDelivery();
  const delivery = createDelivery({ ...deps, isAlone: true, gatherMs: 50, random: () => 0 });
  for (const id of ['staff:1', 'staff:2', 'chief:3', 'staff:4']) {
    await add(id);
    delivery.wake();
  }
  await delivery.whenIdle();
  expect(line.pushed.map(saidIn).sort()).toEqual(['chief:3', 'staff:1 + staff:2 + staff:4']);
});

test('at whichever moment of the run before it is woken, all that is stored by then is delivered', async () => {
  const { delivery, add, pushed } = startDelivery();
  for (let moment = 0; moment < 20; moment += 1) {
    const runBefore = delivery.deliverDue();
    for (let passed = 0; passed < moment; passed += 1) await undefined;
    await add(`staff:${moment}`);
    await delivery.deliverDue();
    expect(pushed().at(-1)).toBe(`staff:${moment}`);
    await runBefore;
  }
});

test('a push that a crash broke off is tried again by the next start at once, not when its lease ends', async () => {
  const { deps, delivery, add, pushed } = startDelivery();
  await add('staff:1');
  await deps.stores.messages.claimDue({ now: deps.now(), leaseUntil: minutesLater(1), limit: 1 });
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1']);
});

test('what another instance is pushing is left to it, and what is meant for the same person comes after it', async () => {
  let startOther = async () => {};
  const { deps, delivery, add, pushed } = startDelivery({
    pushes: async () => {
      await startOther();
      return { kind: 'accepted' };
    },
  });
  startOther = async () => {
    startOther = async () => {};
    await add('chief:1');
    await createDelivery({ ...deps, isAlone: false, gatherMs: 0, random: () => 0 }).deliverDue();
    expect(pushed()).toEqual(['staff:1', 'chief:1']);
  };
  await add('staff:1');
  delivery.wake();
  await expect.poll(pushed).toContain('staff:1');
  await add('staff:2');
  delivery.wake();
  await delivery.whenIdle();
  expect(pushed()).toEqual(['staff:1', 'chief:1', 'staff:2']);
});

test('what is stored while a delivery is under way is delivered too', async () => {
  let stored = false;
  const { delivery, add, pushed } = startDelivery({
    pushes: async () => {
      if (!stored) {
        stored = true;
        await add('staff:2');
        delivery.wake();
      }
      return { kind: 'accepted' };
    },
  });
  await add('staff:1');
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1', 'staff:2']);
});

test('hundreds of messages go out in one run, those of one person in their order', async () => {
  const { delivery, add, pushed } = startDelivery();
  const ids = Array.from({ length: 150 }, (_, index) => `person${index % 7}:${index}`);
  await add(...ids);
  await delivery.deliverDue();
  const said = pushed().flatMap((push) => push.split(' + '));
  expect(said.toSorted()).toEqual(ids.toSorted());
  for (let person = 0; person < 7; person += 1) {
    const own = (all: string[]) => all.filter((id) => id.startsWith(`person${person}:`));
    expect(own(said)).toEqual(own(ids));
  }
});

test('after trouble the same message comes again under the same retry key, later and later', async () => {
  const { delivery, add, pushed, clock } = startDelivery({ pushes: [failed, failed] });
  await add('staff:1');
  await delivery.deliverDue();
  await delivery.deliverDue();
  expect(pushed()).toHaveLength(1);
  clock.minutes = 5 / 60;
  await delivery.deliverDue();
  expect(pushed()).toHaveLength(2);
  clock.minutes = 14 / 60;
  await delivery.deliverDue();
  expect(pushed()).toHaveLength(2);
  clock.minutes = 15 / 60;
  await delivery.deliverDue();
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1', 'staff:1', 'staff:1']);
});

test('no message overtakes an earlier one to the same person, and nobody else waits', async () => {
  const { delivery, add, pushed, clock } = startDelivery({ pushes: [failed] });
  await add('staff:1', 'staff:2');
  await delivery.deliverDue();
  await add('staff:3', 'chief:1');
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1 + staff:2', 'chief:1']);
  clock.minutes = 5 / 60;
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1 + staff:2', 'chief:1', 'staff:1 + staff:2', 'staff:3']);
});

test('a message that LINE refuses is set aside with the reason, and the others to that person go out', async () => {
  const refused: PushOutcome = { kind: 'rejected', about: 'messages', why: 'LINE answered 400', details: [] };
  const { delivery, add, line, pushed, log, undeliverable } = startDelivery({ pushes: [refused, refused] });
  await add('staff:1', 'staff:2', 'staff:3');
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1 + staff:2 + staff:3', 'staff:1', 'staff:2 + staff:3']);
  expect(new Set(line.pushed.map(({ retryKey }) => retryKey)).size).toBe(3);
  expect(await undeliverable()).toMatchObject([{ id: 'staff:1', fault: 'LINE answered 400' }]);
  expect(log.lines).toEqual([expect.stringContaining('error: A message can not be delivered')]);
});

test('what waits for one person goes out in pushes of five, since LINE bills a push once', async () => {
  const { delivery, add, pushed, waiting } = startDelivery();
  await add('chief:1', ...Array.from({ length: 7 }, (_, index) => `staff:${index + 1}`));
  await delivery.deliverDue();
  const [ofStaff, ofChief] = ['staff', 'chief'].map((key) => pushed().filter((push) => push.startsWith(key)));
  expect(ofStaff).toEqual(['staff:1 + staff:2 + staff:3 + staff:4 + staff:5', 'staff:6 + staff:7']);
  expect(ofChief).toEqual(['chief:1']);
  expect(await waiting()).toEqual([]);
});

test('a push of several is tried again as it was, whatever has come meanwhile', async () => {
  const { delivery, add, line, pushed, clock } = startDelivery({ pushes: [failed] });
  await add('staff:1', 'staff:2');
  await delivery.deliverDue();
  await add('staff:3');
  clock.minutes = 1;
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1 + staff:2', 'staff:1 + staff:2', 'staff:3']);
  expect(line.pushed.map(({ retryKey }) => retryKey)).toEqual(['staff:1', 'staff:1', 'staff:3']);
});

test('a push that may have arrived before a crash carries nothing that came later', async () => {
  const { deps, delivery, add, pushed } = startDelivery();
  await add('staff:1');
  await deps.stores.messages.claimDue({ now: deps.now(), leaseUntil: minutesLater(1), limit: 1 });
  await add('staff:2');
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1', 'staff:2']);
});

test('after a crash between the records of a push of several, all of it is tried once more under its key', async () => {
  const { deps, line, add, pushed, waiting } = startDelivery();
  const { messages } = deps.stores;
  const settle: typeof messages.settle = async (id, settlement) => {
    if (id === 'staff:1') throw new Error('the process ends here');
    return messages.settle(id, settlement);
  };
  await add('staff:1', 'staff:2');
  const stores = { ...deps.stores, messages: { ...messages, settle } };
  await createDelivery({ ...deps, stores, isAlone: true, gatherMs: 0, random: () => 0 })
    .deliverDue()
    .catch(() => {});
  await createDelivery({ ...deps, line, isAlone: true, gatherMs: 0, random: () => 0 }).deliverDue();
  expect(pushed()).toEqual(['staff:1 + staff:2', 'staff:1 + staff:2']);
  expect(line.pushed.map(({ retryKey }) => retryKey)).toEqual(['staff:1', 'staff:1']);
  expect(await waiting()).toEqual([]);
});

test('to somebody who blocked the bot nothing is pushed: LINE would say 200 and deliver nothing', async () => {
  const { deps, delivery, add, pushed, undeliverable } = startDelivery();
  await deps.stores.persons.replace(buildPerson({ id: 'staff', blockedBot: true }), 0);
  await add('staff:1');
  await delivery.deliverDue();
  expect(pushed()).toEqual([]);
  expect(await undeliverable()).toMatchObject([{ id: 'staff:1', fault: 'blocked' }]);
});

test('over the monthly limit one push each half hour finds out whether it goes on; the log says it once a day', async () => {
  let isLimited = true;
  const { delivery, add, pushed, log, clock, waiting } = startDelivery({
    pushes: () => (isLimited ? { kind: 'monthlyLimit' } : { kind: 'accepted' }),
  });
  await add('staff:1');
  await delivery.deliverDue(); // 14:30 in Bangkok
  await add('chief:1', 'staff:2');
  for (clock.minutes = 0; clock.minutes < 30; clock.minutes += 5) await delivery.deliverDue();
  expect(pushed()).toHaveLength(1);
  for (clock.minutes = 30; clock.minutes < 210; clock.minutes += 10) await delivery.deliverDue();
  expect(pushed().length).toBeLessThanOrEqual(1 + 6 * 2); // by each of two persons
  expect(log.lines).toHaveLength(1);

  isLimited = false;
  clock.minutes = 60 * 24 * 10;
  await delivery.deliverDue();
  expect(pushed().slice(-2).toSorted()).toEqual(['chief:1', 'staff:1 + staff:2']);
  expect(await waiting()).toEqual([]);
});

test('while LINE refuses the access token everything waits, and the log says what to check', async () => {
  const { delivery, add, pushed, log, waiting } = startDelivery({ pushes: () => ({ kind: 'unauthorised' }) });
  await add('staff:1');
  await delivery.deliverDue();
  await add('chief:1');
  await delivery.deliverDue();
  expect(pushed()).toEqual(['staff:1']);
  expect(log.lines).toEqual([expect.stringContaining('LINE_CHANNEL_ACCESS_TOKEN')]);
  expect(await waiting()).toHaveLength(2);
});

test('after a start with a good token all that waited for half an hour goes out at once', async () => {
  let isRefused = true;
  const { deps, delivery, line, add, pushed } = startDelivery({
    pushes: () => ({ kind: isRefused ? 'unauthorised' : 'accepted' }),
  });
  const ids = Array.from({ length: 50 }, (_, index) => `person${index}:1`);
  await add(...ids);
  await delivery.deliverDue();
  const before = pushed().length;
  isRefused = false;
  const restarted = createDelivery({ ...deps, line, isAlone: true, gatherMs: 0, random: () => 0 });
  await restarted.deliverDue();
  expect(pushed().slice(before).toSorted()).toEqual(ids.toSorted());
});

test('as soon as LINE takes the token again all that waited goes out', async () => {
  const { delivery, add, pushed } = startDelivery({ pushes: [{ kind: 'unauthorised' }] });
  await add('staff:1', 'staff:2');
  await delivery.deliverDue();
  delivery.tokenWorks();
  await expect.poll(pushed).toEqual(['staff:1 + staff:2', 'staff:1 + staff:2']);
  await delivery.whenIdle();
});

test('a clock that was 400 days ahead when pushes failed delays nothing once it is right', async () => {
  const outcomes: PushOutcome[] = [failed, { kind: 'unauthorised' }];
  const { delivery, add, pushed, clock } = startDelivery({ pushes: outcomes });
  await delivery.deliverDue();
  clock.minutes = 400 * 24 * 60;
  await add('staff:1', 'chief:1');
  await delivery.deliverDue();
  const before = pushed().length;
  clock.minutes = 0;
  await delivery.deliverDue();
  expect(pushed().slice(before).toSorted()).toEqual(['chief:1', 'staff:1']);
});

test("a receiver whose record can't be read keeps nobody else's message back", async () => {
  const line = scriptedLine();
  const log = recordedLog();
  const deps = buildDeps({ line, log, now: () => minutesLater(0) });
  const { persons, messages } = deps.stores;
  const get: typeof persons.get = async (id) => {
    if (id === 'staff') throw new Error('the record staff of persons');
    return persons.get(id);
  };
  const stores = { ...deps.stores, persons: { ...persons, get } };
  const delivery = createDelivery({ ...deps, stores, isAlone: true, gatherMs: 0, random: () => 0 });
  for (const id of ['staff:1', 'chief:2']) await messages.add(message(id));
  await delivery.deliverDue();
  expect(line.pushed.map(({ retryKey }) => retryKey)).toEqual(['chief:2']);
  expect(log.lines).toEqual(['error: A message could not be tried: it is tried again in a minute']);
});

test('a database that fails in between costs nothing: the message comes again under the same key', async () => {
  const { deps, line, log } = startDelivery();
  const { messages } = deps.stores;
  let isBroken = true;
  const settle: typeof messages.settle = async (id, settlement) => {
    if (isBroken) throw new Error('disk full');
    return messages.settle(id, settlement);
  };
  const clock = { minutes: 0 };
  const delivery = createDelivery({
    ...deps,
    stores: { ...deps.stores, messages: { ...messages, settle } },
    now: () => minutesLater(clock.minutes),
    isAlone: true,
    gatherMs: 0,
    random: () => 0,
  });
  await messages.add(message('staff:1'));
  delivery.wake();
  await delivery.whenIdle();
  expect(log.lines).toEqual([expect.stringContaining('the next sweep goes on')]);

  isBroken = false;
  clock.minutes = 11;
  await delivery.deliverDue();
  expect(line.pushed.map(({ retryKey }) => retryKey)).toEqual(['staff:1', 'staff:1']);
});
