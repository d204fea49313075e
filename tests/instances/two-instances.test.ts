/** Two instances of the bot on one database: nobody notices that there are two, also while they die again and again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { findMongoServer } from '../support/mongo-server.js';
import { decision, submits } from '../support/play-request.js';
import { officePeople } from '../support/start-app.js';
import { type Death, openKilledPair } from './killed-pair.js';
import { openInstances } from './open-instances.js';
import { answersTo, beginForms, buildWriters, writeAll, writtenBy } from './writers.js';

const server = await findMongoServer();
const uri = server?.uri ?? '';

const TAPS = 50;
/** `STRESS=1`: 2,000 texts, at the speed of real time. Some minutes on a compiled server. */
const stress = process.env.STRESS
  ? { writers: 80, textsEach: 25, deaths: 30, longestLifeMs: 3_000, pauseMs: 2_500, speed: 1 }
  : { writers: 8, textsEach: 12, deaths: 4, longestLifeMs: 800, pauseMs: 100, speed: 10 };

describe.skipIf(!server)('on MongoDB', () => {
  test(`${TAPS} taps at once on two instances are one decision, and each card is pushed once`, async () => {
    const office = await openInstances({ uri, people: officePeople, speed: 1 });
    const { emulator, stores } = office;
    const both = [await office.start(), await office.start()];
    emulator.setWebhookUrl(both[0]!.webhookUrl);
    await submits(emulator.phone('staff'));
    const chief = emulator.phone('chief');
    await chief.sees(decision.permit);
    await chief.taps(decision.permit);
    await chief.sees(decision.confirmPermit);
    const data = lastPostback(emulator, decision.confirmPermit);

    const taps = Array.from({ length: TAPS }, (_, index) =>
      emulator.buildEvent(index % 4 < 2 ? 'chief' : 'deputy', { type: 'postback', postback: { data } }),
    );
    const statuses = await Promise.all(taps.map((tap, index) => office.post(both[index % 2]!, tap)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await emulator.phone('webmaster').sees('รอนำขึ้นเว็บไซต์');
    await expect.poll(office.unfinished, { timeout: 60_000 }).toEqual([]);

    const [request] = await stores.requests.waiting({ statuses: ['permitted'] }, 10);
    expect(request?.history.map(({ action }) => action)).toEqual(['submit', 'permit']);
    expect(emulator.phone('webmaster').messages()).toHaveLength(1);
  });

  test('while they are killed at random moments, every text arrives once and in its order', async () => {
    const writers = buildWriters(stress.writers, stress.textsEach);
    const office = await openInstances({ uri, people: writers.people, speed: stress.speed });
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    const steady = await office.start();
    office.emulator.setWebhookUrl(steady.webhookUrl);
    await beginForms(office, writers);
    await steady.kill();
    const answersBefore = answersTo(office, writers);

    const pair = await openKilledPair(office, randomDeaths(seed));
    await writeAll(office, writers, { nextInstance: pair.next, pauseMs: stress.pauseMs });
    await pair.survivors;
    await expect.poll(office.unfinished, { timeout: 180_000, interval: 500 }).toEqual([]);

    expect(await writtenBy(office, writers), `seed ${seed}`).toEqual(writers.people.map(() => writers.texts));
    for (const [index, { onTime, late }] of answersTo(office, writers).entries()) {
      const begun = answersBefore[index] ?? { onTime: 0, late: 0 };
      const answers = { onTime: onTime - begun.onTime, late: late - begun.late };
      expect(answers.onTime, `seed ${seed}`).toBeLessThanOrEqual(stress.textsEach);
      // Where an instance died just after its reply, and the token is too old to tell, the answer comes once more, late.
      const all = answers.onTime + answers.late;
      expect(all, `seed ${seed}`).toBeLessThanOrEqual(stress.textsEach + stress.deaths);
    }
  }, 900_000);
});

function randomDeaths(seed: number): Death[] {
  const death = fc.record({
    afterMs: fc.integer({ min: 50, max: stress.longestLifeMs }),
    of: fc.constantFrom(0 as const, 1 as const),
  });
  return fc.sample(death, { seed, numRuns: stress.deaths });
}

function lastPostback({ state }: Emulator, label: string): string {
  const found = JSON.stringify(state()).match(new RegExp(`"label":"${label}","data":"([^"]+)"`));
  if (!found?.[1]) throw new Error(`no button '${label}'`);
  return found[1];
}
