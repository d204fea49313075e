/** One event that ends the process, among many that do not: they are handled, and it alone is set aside. */
import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { commandWord } from '../../src/text/commands.js';
import { trouble } from '../../src/text/trouble.js';
import { someTime } from '../support/builders.js';
import { type Child, startChild } from '../support/child-process.js';
import { asLineUser, configFor, seedPeople, type TestPerson } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createReadUnfinished } from './read-unfinished.js';

const program = new URL('./bot-process.ts', import.meta.url);

/** More than are handled at once, on both sides of the deadly one. */
const INNOCENT = 60;
const innocent = Array.from({ length: INNOCENT }, (_, place) => requester(`innocent${place}`));
const deadly = requester('deadly');
const MAX_LIVES = 10;

test.each([
  ['first', 0],
  ['in the middle', INNOCENT / 2],
])(
  'where it comes %s, sixty are answered once each, and it is set aside with an apology',
  async (_, place) => {
    const { emulator, startBot, whenNothingIsLeft, said } = await openOffice([...innocent, deadly]);
    const people = innocent.toSpliced(place, 0, deadly);
    let bot = await startBot();
    await emulator.sendEvents(people.map(({ key }) => says(emulator, key)));
    const isDead = () => Promise.race([bot.ended.then(() => true), whenNothingIsLeft().then(() => false)]);
    for (let life = 1; await isDead(); life += 1) {
      expect(life).toBeLessThan(MAX_LIVES);
      bot = await startBot();
    }

    const menu = [expect.objectContaining({ type: 'flex' })];
    const answers = innocent.map(({ key }) => emulator.phone(key).messages());
    expect(answers).toEqual(innocent.map(() => menu));
    expect(emulator.phone('deadly').messages()).toMatchObject([{ type: 'text', text: trouble }]);
    expect(said.filter((line) => line.includes('set aside'))).toHaveLength(1);
  },
  60_000,
);

test('an id that is no text ends no process: it is logged, and what came with it is answered', async () => {
  const { emulator, startBot, whenNothingIsLeft, said } = await openOffice([requester('staff')]);
  const bot = await startBot();
  const [event, other] = [says(emulator, 'staff'), says(emulator, 'staff')];
  const wrong = { ...other, source: { type: 'user', userId: { $ne: null } } };
  expect(await emulator.sendEvents([wrong as never, event])).toBe(200);
  await whenNothingIsLeft();
  expect(emulator.phone('staff').messages()).toHaveLength(1);
  expect(said).toEqual([expect.stringContaining('source.userId')]);
  bot.say('live on');
  await expect.poll(() => said.at(-1)).toBe('live on');
});

function requester(key: string): TestPerson {
  return { key, name: 'สมหญิง ตัวอย่าง', position: 'พยาบาลวิชาชีพ', roles: ['requester'] };
}

function says({ buildEvent }: Emulator, key: string): WebhookEvent {
  const message = { type: 'text', id: randomUUID(), text: commandWord('menu'), quoteToken: 'q' };
  return buildEvent(key, { type: 'message', message });
}

async function openOffice(people: TestPerson[]) {
  const folder = temporaryFolder();
  const emulator = await startEmulator({ now: () => someTime, people: people.map(asLineUser) });
  onTestFinished(() => emulator.stop());
  const stores = openSqliteStores({ folder });
  await seedPeople(stores, emulator, people);
  await stores.close();
  const readUnfinished = createReadUnfinished(folder);
  /** By all bots of this office, in whichever life. */
  const said: string[] = [];

  /** Resolves when it listens, or has died before it could. */
  async function startBot(): Promise<Child> {
    const deadlyIds = people.filter((one) => one === deadly).map(({ key }) => emulator.phone(key).userId);
    const settings = JSON.stringify(configFor(emulator, folder));
    const bot = startChild(program, [settings, someTime.toISOString(), ...deadlyIds]);
    const listens = new Promise<void>((resolve) => {
      void hearAll(bot, (line) => {
        if (!/^\d+$/.test(line)) return said.push(line);
        emulator.setWebhookUrl(`http://127.0.0.1:${line}/webhook`);
        return resolve();
      });
    });
    await Promise.race([listens, bot.ended]);
    return bot;
  }

  return {
    emulator,
    startBot,
    said,
    whenNothingIsLeft: () =>
      vi.waitFor(() => expect(readUnfinished()).toEqual([]), { timeout: 20_000, interval: 20 }),
  };
}

async function hearAll(bot: Child, hear: (line: string) => unknown): Promise<void> {
  try {
    for (;;) hear(await bot.nextLine());
  } catch {
    // It has ended.
  }
}
