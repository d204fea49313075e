/** Messages: stored once, tried by one instance at a time, settled for good when LINE has accepted them. */
import { describe, expect, test } from 'vitest';
import type { OutMessage, Settlement } from '../../../src/domain/message.js';
import { buildMessage, minutesLater, someTime } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

const claim = { now: someTime, leaseUntil: minutesLater(1), limit: 10 };

export function messagesContract(instances: () => Instances): void {
  describe('a message', () => {
    test('is stored once and comes back as it will be sent', async () => {
      const { one, other } = instances();
      const message = buildMessage({ body: [{ type: 'text', text: 'ขอความอนุเคราะห์ 🙏\n"', quick: null }] });
      expect(await one.messages.add(message)).toBe(true);
      expect(await other.messages.add({ ...message, personId: 'somebody else' })).toBe(false);

      const [found] = await other.messages.claimDue(claim);
      expect(found).toEqual(message);
      expect(found?.createdAt).toBeInstanceOf(Date);
      expect(found).not.toHaveProperty('fault');
    });

    test('that 20 instances add at once is added by one of them', async () => {
      const added = await race(instances(), 20, ({ messages }) => messages.add(buildMessage()));
      expect(added.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('a message that is due', () => {
    test('is taken by one of 20, and again when the lease has ended without an outcome', async () => {
      const { one } = instances();
      await one.messages.add(buildMessage());
      const taken = await race(instances(), 20, ({ messages }) => messages.claimDue(claim));
      expect(taken.flat()).toHaveLength(1);

      const beforeEnd = new Date(claim.leaseUntil.getTime() - 1);
      expect(await one.messages.claimDue({ ...claim, now: beforeEnd })).toEqual([]);
      expect(await one.messages.claimDue({ ...claim, now: claim.leaseUntil })).toHaveLength(1);
    });

    test('is one whose time has come; the oldest first, no more than asked for', async () => {
      const { messages } = instances().one;
      for (const [id, minutes] of [
        ['third', -1],
        ['first', -3],
        ['second', -2],
      ] as const) {
        await messages.add(buildMessage({ id, personId: id, createdAt: minutesLater(minutes) }));
      }
      await messages.add(
        buildMessage({ id: 'later', createdAt: minutesLater(-4), nextAttemptAt: minutesLater(1) }),
      );
      expect(ids(await messages.claimDue({ ...claim, limit: 2 }))).toEqual(['first', 'second']);
      expect(ids(await messages.claimDue(claim))).toEqual(['third']);
      expect(ids(await messages.claimDue({ ...claim, now: minutesLater(0.5) }))).toEqual([]);
      expect(ids(await messages.claimDue({ ...claim, now: minutesLater(1) }))).toContain('later');
    });

    test('goes before all later ones to the same person, and holds nobody else back', async () => {
      const { one, other } = instances();
      const add = (id: string, given: Partial<OutMessage> = {}) =>
        one.messages.add(buildMessage({ id, ...given }));
      await add('younger', { createdAt: minutesLater(1) });
      await add('old, of the same moment as the next');
      await add('a of the same moment', {});
      await add('of another person', { personId: 'U2', createdAt: minutesLater(2) });
      const dueNow = async () => ids(await other.messages.claimDue({ ...claim, now: minutesLater(5) }));
      const settle = (id: string, status: Settlement['status']) =>
        one.messages.settle(id, { status, attempts: 1, nextAttemptAt: minutesLater(9) });

      expect(await dueNow()).toEqual(['old, of the same moment as the next', 'of another person']);
      await settle('old, of the same moment as the next', 'undeliverable');
      expect(await dueNow()).toEqual(['a of the same moment', 'of another person']);
      await settle('a of the same moment', 'waiting');
      expect(await dueNow()).toEqual(['of another person']);
      await settle('a of the same moment', 'accepted');
      expect(await dueNow()).toEqual(['younger', 'of another person']);
    });

    test('waits while an older one to the same person is in hand on another instance', async () => {
      const { one, other } = instances();
      await one.messages.add(buildMessage({ id: 'older' }));
      await one.messages.add(buildMessage({ id: 'younger', createdAt: minutesLater(1) }));
      const taken = await race(instances(), 10, ({ messages }) => messages.claimDue(claim));
      expect(ids(taken.flat())).toEqual(['older']);
      expect(ids(await other.messages.claimDue({ ...claim, now: minutesLater(1) }))).toEqual(['older']);
    });
  });

  describe('a push of several messages', () => {
    test('is made of what waits for one person, the oldest first, as far as asked', async () => {
      const { one, other } = instances();
      for (const [id, minutes] of [
        ['third', 3],
        ['first', 1],
        ['second', 2],
      ] as const)
        await one.messages.add(buildMessage({ id, createdAt: minutesLater(minutes) }));
      await one.messages.add(buildMessage({ id: 'of another person', personId: 'U2' }));
      await one.messages.add(buildMessage({ id: 'sent' }));
      await one.messages.settle('sent', { status: 'accepted', attempts: 1, nextAttemptAt: someTime });
      expect(ids(await other.messages.waitingFor(buildMessage().personId, 2))).toEqual(['first', 'second']);
    });

    test('has what rides beside it: never due by itself, listed by person, the oldest first, until it was taken', async () => {
      const { one, other } = instances();
      for (const [id, minutes] of [
        ['younger', 2],
        ['older', 1],
      ] as const)
        await one.messages.add(buildMessage({ id, status: 'riding', createdAt: minutesLater(minutes) }));
      await one.messages.add(buildMessage({ id: 'of another', personId: 'U2', status: 'riding' }));
      await one.messages.add(buildMessage({ id: 'due', createdAt: minutesLater(3) }));
      const { personId } = buildMessage();
      expect(ids(await other.messages.ridingFor(personId, 5))).toEqual(['older', 'younger']);
      expect(ids(await other.messages.ridingFor(personId, 1))).toEqual(['older']);
      expect(ids(await other.messages.waitingFor(personId, 5))).toEqual(['due']);
      expect(ids(await other.messages.claimDue({ ...claim, now: minutesLater(9) }))).toEqual(['due']);
      await one.messages.settle('older', { status: 'accepted', attempts: 1, nextAttemptAt: someTime });
      expect(ids(await other.messages.ridingFor(personId, 5))).toEqual(['younger']);
    });

    test('is written down with its key, and read in its order', async () => {
      const { one, other } = instances();
      for (const id of ['a', 'b', 'c']) await one.messages.add(buildMessage({ id }));
      const load = { carries: ['c', 'b'], retryKey: 'another key' };
      await one.messages.load('a', load);
      expect(await other.messages.getAll(['a'])).toEqual([buildMessage({ id: 'a', ...load })]);
      expect(ids(await other.messages.getAll([...load.carries, 'nobody']))).toEqual(load.carries);
    });

    test('that was in hand when its claim ended says so to the next taker, an untried one does not', async () => {
      const { one, other } = instances();
      await one.messages.add(buildMessage());
      const [first] = await one.messages.claimDue(claim);
      const [again] = await other.messages.claimDue({ ...claim, now: claim.leaseUntil });
      expect([first?.wasInHand, again?.wasInHand]).toEqual([undefined, true]);
      const tried = { status: 'waiting', attempts: 1, nextAttemptAt: minutesLater(2) } as const;
      await other.messages.settle(buildMessage().id, tried);
      const [settled] = await one.messages.claimDue({ ...claim, now: minutesLater(3) });
      expect(settled?.wasInHand).toBeUndefined();
    });
  });

  describe('what was said', () => {
    const settled = { attempts: 1, nextAttemptAt: someTime };

    test('is forgotten of what was delivered before a time, the oldest first; that it was delivered stays', async () => {
      const { one, other } = instances();
      for (const minutes of [3, 1, 2]) {
        const id = `delivered-${minutes}`;
        await one.messages.add(buildMessage({ id, createdAt: minutesLater(minutes) }));
        await one.messages.settle(id, { ...settled, status: 'accepted' });
      }
      const forget = (limit: number) => other.messages.forgetBodies({ before: minutesLater(3), limit });
      expect(await forget(1)).toBe(1);
      expect(await forget(10)).toBe(1);
      expect(await forget(10)).toBe(0);
      expect(await other.messages.add(buildMessage({ id: 'delivered-1' }))).toBe(false);
      expect(await other.messages.claimDue(claim)).toEqual([]);
    });

    test('is kept of what still waits, and of what never arrived', async () => {
      const { messages } = instances().one;
      await messages.add(buildMessage({ id: 'lost' }));
      await messages.settle('lost', { ...settled, status: 'undeliverable' });
      await messages.add(buildMessage({ id: 'waiting' }));
      expect(await messages.forgetBodies({ before: minutesLater(9), limit: 10 })).toBe(0);
      expect((await messages.undeliverable(1))[0]?.body).toEqual(buildMessage().body);
      expect((await messages.claimDue(claim))[0]?.body).toEqual(buildMessage().body);
    });
  });

  test('to one person lose their bodies where they are delivered or given up; those to others keep them', async () => {
    const { one, other } = instances();
    const personId = 'of the one who left';
    for (const id of ['sent', 'lost', 'waiting']) await one.messages.add(buildMessage({ id, personId }));
    await one.messages.add(buildMessage({ id: 'another' }));
    for (const id of ['sent', 'another'])
      await one.messages.settle(id, { status: 'accepted', attempts: 1, nextAttemptAt: someTime });
    await one.messages.settle('lost', { status: 'undeliverable', attempts: 1, nextAttemptAt: someTime });
    await other.messages.forgetBodiesOf(personId);
    const found = await one.messages.getAll(['sent', 'lost', 'waiting', 'another']);
    expect(found.map(({ body }) => body.length > 0)).toEqual([false, false, true, true]);
  });

  test('that wait are listed with what they are about, the oldest first; what is settled is not', async () => {
    const { one, other } = instances();
    const about = { kind: 'decision', requestNumber: '3/2570' };
    for (const [id, minutes] of [
      ['younger', 2],
      ['older', 1],
      ['sent', 0],
      ['lost', 3],
    ] as const)
      await one.messages.add(buildMessage({ id, ...about, createdAt: minutesLater(minutes) }));
    await one.messages.settle('sent', { status: 'accepted', attempts: 1, nextAttemptAt: someTime });
    await one.messages.settle('lost', { status: 'undeliverable', attempts: 1, nextAttemptAt: someTime });
    const found = await other.messages.waiting(10);
    expect(ids(found)).toEqual(['older', 'younger']);
    expect(found[0]).toMatchObject(about);
    expect(ids(await other.messages.waiting(1))).toEqual(['older']);
  });

  describe('hastening', () => {
    const in400Days = minutesLater(400 * 24 * 60);
    const hastening = { now: someTime, triesAfter: minutesLater(30), leasesAfter: minutesLater(30) };

    test('makes due what waits for too late a try, and nothing else', async () => {
      const { one, other } = instances();
      await one.messages.add(buildMessage({ id: 'far', personId: 'U1', nextAttemptAt: in400Days }));
      await one.messages.add(buildMessage({ id: 'near', personId: 'U2', nextAttemptAt: minutesLater(30) }));
      await one.messages.add(buildMessage({ id: 'refused', personId: 'U3', nextAttemptAt: in400Days }));
      const undeliverable = { status: 'undeliverable', attempts: 1, nextAttemptAt: in400Days } as const;
      await one.messages.settle('refused', undeliverable);
      await other.messages.hasten(hastening);
      expect(await other.messages.claimDue(claim)).toEqual([
        buildMessage({ id: 'far', personId: 'U1', nextAttemptAt: someTime }),
      ]);
      expect(await other.messages.undeliverable(1)).toMatchObject([{ nextAttemptAt: in400Days }]);
    });

    test('frees what is in hand for too long, and leaves to others what they have in hand', async () => {
      const { one, other } = instances();
      await one.messages.add(buildMessage({ id: 'far', personId: 'U1' }));
      await one.messages.claimDue({ ...claim, leaseUntil: in400Days });
      await one.messages.add(buildMessage({ id: 'in hand', personId: 'U2' }));
      await one.messages.claimDue(claim);
      await other.messages.hasten(hastening);
      expect(ids(await other.messages.claimDue(claim))).toEqual(['far']);
    });
  });

  describe('the outcome of a try', () => {
    test('gives the message free for the next try at the time it says, and keeps the rest of it', async () => {
      const { one, other } = instances();
      await one.messages.add(buildMessage());
      await one.messages.claimDue({ ...claim, leaseUntil: minutesLater(60) });
      const outcome = { status: 'waiting', attempts: 1, nextAttemptAt: minutesLater(2) } as const;
      await one.messages.settle(buildMessage().id, { ...outcome, fault: 'LINE answered 500' });

      expect(await other.messages.claimDue({ ...claim, now: minutesLater(1) })).toEqual([]);
      expect(await other.messages.claimDue({ ...claim, now: minutesLater(2) })).toEqual([
        buildMessage({ ...outcome, fault: 'LINE answered 500' }),
      ]);
    });

    test('without a fault takes the earlier fault away', async () => {
      const { messages } = instances().one;
      await messages.add(buildMessage({ fault: 'LINE answered 500' }));
      await messages.settle(buildMessage().id, { status: 'waiting', attempts: 1, nextAttemptAt: someTime });
      const [found] = await messages.claimDue(claim);
      expect(found).not.toHaveProperty('fault');
    });

    test('accepted is final, also when a slower second try reports a fault', async () => {
      const { messages } = instances().one;
      await messages.add(buildMessage());
      const tried = { attempts: 1, nextAttemptAt: someTime };
      await messages.settle(buildMessage().id, { ...tried, status: 'accepted' });
      await messages.settle(buildMessage().id, { ...tried, status: 'undeliverable', fault: 'timeout' });
      await messages.settle(buildMessage().id, { ...tried, status: 'waiting', fault: 'timeout' });
      expect(await messages.claimDue(claim)).toEqual([]);
      expect(await messages.undeliverable(10)).toEqual([]);
    });

    test('undeliverable brings it on the list of the undeliverable, the newest first', async () => {
      const { messages } = instances().one;
      for (const minutes of [1, 3, 2]) {
        const id = `after-${minutes}`;
        await messages.add(buildMessage({ id, createdAt: minutesLater(minutes) }));
        await messages.settle(id, {
          status: 'undeliverable',
          attempts: 1,
          nextAttemptAt: someTime,
          fault: '400',
        });
      }
      await messages.add(buildMessage({ id: 'waiting' }));
      expect(ids(await messages.undeliverable(2))).toEqual(['after-3', 'after-2']);
      expect((await messages.undeliverable(1))[0]?.fault).toBe('400');
      expect(ids(await messages.claimDue(claim))).toEqual(['waiting']);
    });
  });
}

function ids(messages: OutMessage[]): string[] {
  return messages.map(({ id }) => id);
}
