/** Two instances of the bot on one database: nobody notices that there are two, also while one of them dies. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { fillFormUpTo } from '../support/fill-form.js';
import { findMongoServer } from '../support/mongo-server.js';
import { decision, submits } from '../support/play-request.js';
import { officePeople, type TestPerson } from '../support/start-app.js';
import { type Instances, openInstances } from './open-instances.js';
import { openPair, type Pair } from './open-pair.js';

const server = await findMongoServer();

const TAPS = 50;
/** `STRESS=1` for the long run. */
const WRITERS = process.env.STRESS ? 80 : 8;
const TEXTS_EACH = 25;
const TEXTS_PER_DEATH = 20;

describe.skipIf(!server)('on MongoDB', () => {
  test(`${TAPS} taps at once on two instances are one decision, and each card is pushed once`, async () => {
    const office = await openInstances(server!, { people: officePeople });
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
    await expect.poll(() => unfinished(office), { timeout: 60_000 }).toEqual([]);

    const [request] = await stores.requests.waiting(['permitted'], 10);
    expect(request?.history.map(({ action }) => action)).toEqual(['submit', 'permit']);
    expect(emulator.phone('webmaster').messages()).toHaveLength(1);
  });

  test('while one of them is killed again and again, every text arrives once and in its order', async () => {
    const writers = Array.from({ length: WRITERS }, (_, index) => writer(`writer${index}`));
    const office = await openInstances(server!, { people: writers });
    const { emulator, stores } = office;
    const seed = Date.now() % 1_000_000;
    const pair = await openPair(office, lifetimes(seed));
    emulator.setWebhookUrl(pair.steady.webhookUrl);
    for (const { key } of writers) await fillFormUpTo(emulator.phone(key), 'details');
    const answersBefore = writers.map(({ key }) => emulator.phone(key).messages().length);

    await Promise.all(writers.map(({ key }) => writesAll(office, pair, key)));
    await expect.poll(() => unfinished(office), { timeout: 60_000 }).toEqual([]);

    expect(pair.deaths(), `seed ${seed}`).toBeGreaterThan(0);
    for (const [index, { key }] of writers.entries()) {
      const conversation = await stores.conversations.get(emulator.phone(key).userId);
      const texts = conversation?.draft?.detailTexts.map(({ text }) => text);
      expect(texts, `seed ${seed}`).toEqual(numberedTexts);
      const answers = emulator.phone(key).messages().length - (answersBefore[index] ?? 0);
      expect(answers, `seed ${seed}`).toBeLessThanOrEqual(TEXTS_EACH);
    }
  }, 400_000);
});

const numberedTexts = Array.from({ length: TEXTS_EACH }, (_, index) => `กิจกรรมที่ ${index + 1} ของโครงการ`);

function writer(key: string): TestPerson {
  return { key, name: 'สมหญิง ตัวอย่าง', position: 'พยาบาลวิชาชีพ', roles: ['requester'] };
}

/** How many texts come between two deaths. */
function lifetimes(seed: number): number[] {
  const lifetime = fc.integer({ min: TEXTS_PER_DEATH / 2, max: TEXTS_PER_DEATH * 2 });
  return fc.sample(lifetime, { seed, numRuns: WRITERS * TEXTS_EACH });
}

/** One text after the other, each to the other instance than the one before, and again until one has taken it. */
async function writesAll({ emulator, post }: Instances, pair: Pair, key: string): Promise<void> {
  for (const text of numberedTexts) {
    const message = { type: 'text', id: randomUUID(), text, quoteToken: 'q' };
    const event = emulator.buildEvent(key, { type: 'message', message });
    while ((await post(pair.next(), event)) !== 200);
  }
}

/** Whose events are not all done. */
async function unfinished({ stores, emulator }: Instances): Promise<string[]> {
  const people = emulator.state().chats.map(({ person }) => emulator.phone(person.key).userId);
  const ofPeople = people.map(async (chatId) =>
    (await stores.events.hasOlderUnfinished({ chatId, receivedAt: new Date('2100-01-01') })) ? [chatId] : [],
  );
  return (await Promise.all(ofPeople)).flat();
}

function lastPostback({ state }: Emulator, label: string): string {
  const found = JSON.stringify(state()).match(new RegExp(`"label":"${label}","data":"([^"]+)"`));
  if (!found?.[1]) throw new Error(`no button '${label}'`);
  return found[1];
}
