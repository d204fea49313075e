/** Every answer of LINE to a push, and what becomes of the message. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutMessage } from '../../src/domain/message.js';
import { afterPush } from '../../src/outbox/after-push.js';
import { buildMessage, minutesLater, someTime } from '../support/builders.js';
import { runs } from '../support/runs.js';

const HOUR_MS = 60 * 60_000;
const at = { now: someTime, random: 0 };
const failed = { kind: 'tryLater', why: 'LINE answered 500' } as const;

test('accepted is the end of it', () => {
  expect(afterPush(buildMessage(), { kind: 'accepted' }, at)).toMatchObject({
    status: 'accepted',
    attempts: 1,
  });
});

test('the pauses double from 5 seconds to half an hour, and chance makes each up to a half shorter', () => {
  const secondsAfter = (attempts: number, random: number) => {
    const settlement = afterPush(buildMessage({ attempts }), failed, { now: someTime, random });
    return (settlement.nextAttemptAt.getTime() - someTime.getTime()) / 1000;
  };
  expect([0, 1, 2, 8, 9, 50].map((attempts) => secondsAfter(attempts, 0))).toEqual([
    5, 10, 20, 1280, 1800, 1800,
  ]);
  expect([0, 50].map((attempts) => secondsAfter(attempts, 1))).toEqual([2.5, 900]);
});

test('a message is never tried when LINE may have forgotten its retry key, whatever the chances', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (randoms) => {
      let message: OutMessage = buildMessage();
      let now = someTime;
      for (const random of randoms) {
        message = { ...message, ...afterPush(message, failed, { now, random }) };
        if (message.status !== 'waiting') break;
        now = message.nextAttemptAt;
        expect(now.getTime() - someTime.getTime()).toBeLessThanOrEqual(23 * HOUR_MS);
      }
      expect(message).toMatchObject({ status: 'undeliverable', fault: failed.why });
      expect(now.getTime() - someTime.getTime()).toBeGreaterThan(22 * HOUR_MS);
    }),
    { numRuns: runs(50) },
  );
});

test('the day of the retry key begins at the first try with an open end, not when the message was stored', () => {
  const old = buildMessage({ createdAt: minutesLater(-60 * 24 * 7) });
  expect(afterPush(old, failed, at)).toMatchObject({ status: 'waiting', uncertainSince: someTime });
});

test('over the monthly limit it waits for the next full hour, which is also where a month begins', () => {
  const lastMinute = new Date('2026-11-30T16:59:30Z'); // 23:59:30 in Bangkok
  const settlement = afterPush(buildMessage(), { kind: 'monthlyLimit' }, { ...at, now: lastMinute });
  expect(settlement).toMatchObject({
    status: 'waiting',
    attempts: 0,
    nextAttemptAt: new Date('2026-11-30T17:00:00Z'),
  });
  expect(settlement.uncertainSince).toBeUndefined();
});

test('no try is further away than half an hour, whatever happened and whatever the clock says', () => {
  const outcomes = fc.constantFrom(
    failed,
    { kind: 'monthlyLimit' } as const,
    { kind: 'unauthorised' } as const,
  );
  fc.assert(
    fc.property(outcomes, fc.nat(60 * 24 * 400), fc.nat(40), (outcome, minutes, attempts) => {
      const now = minutesLater(minutes);
      const { nextAttemptAt } = afterPush(buildMessage({ attempts }), outcome, { now, random: 0 });
      expect(nextAttemptAt.getTime() - now.getTime()).toBeLessThanOrEqual(HOUR_MS / 2);
    }),
  );
});

test('a first try in a future that never came ends its tries a day after now', () => {
  const uncertainSince = minutesLater(60 * 24 * 400);
  expect(afterPush(buildMessage({ uncertainSince }), failed, at)).toMatchObject({ uncertainSince: someTime });
});

test('a refused token is our trouble: the message waits', () => {
  const uncertainSince = minutesLater(-5);
  const settlement = afterPush(buildMessage({ uncertainSince }), { kind: 'unauthorised' }, at);
  expect(settlement).toMatchObject({ status: 'waiting', attempts: 0, uncertainSince });
});

test('what LINE refuses can not be delivered, and LINE says why', () => {
  const details = [{ property: '/hero/url', message: 'invalid uri' }, { message: 'size' }, {}];
  const settlement = afterPush(
    buildMessage(),
    { kind: 'rejected', about: 'messages', why: 'LINE answered 400', details },
    at,
  );
  expect(settlement).toMatchObject({ status: 'undeliverable', attempts: 1 });
  expect(settlement.fault).toContain('LINE answered 400 /hero/url: invalid uri size');
});
