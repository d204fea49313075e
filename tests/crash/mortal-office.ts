/** An office whose bot may die at any tap: it starts again on the same data, and LINE sends again what got no 200. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, vi } from 'vitest';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { someTime } from '../support/builders.js';
import { type Child, startChild } from '../support/child-process.js';
import { asLineUser, configFor, knowWebsite, officePeople, seedPeople } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createReadUnfinished } from './read-unfinished.js';

/** After so many steps of the bot, or so long after the finger has touched the phone. */
export type Death = { afterSteps: number } | { afterMs: number };

export type NextDeath = (words: string) => Death | undefined;

export interface MortalOffice {
  emulator: Emulator;
  stores: Stores;
  /** Acts resolve when nothing is left to do for the bot, in whichever of its lives. */
  phone(key: string): Phone;
  /** Asked at each act with what is typed or tapped: how the bot dies of it, if it does. */
  nextDeath: NextDeath;
  deaths: number;
}

export async function openMortalOffice(): Promise<MortalOffice> {
  const folder = temporaryFolder();
  const emulator = await startEmulator({ now: () => someTime, people: officePeople.map(asLineUser) });
  const stores = openSqliteStores({ folder });
  await seedPeople(stores, emulator, officePeople);
  await knowWebsite(stores);
  const readUnfinished = createReadUnfinished(folder);
  onTestFinished(async () => {
    await emulator.stop();
    await stores.close();
  });

  const startBot = () => startOn(emulator, folder);
  let bot = await startBot();
  const office: MortalOffice = {
    emulator,
    stores,
    phone: (key) => mortalPhone(emulator.phone(key), act),
    nextDeath: () => undefined,
    deaths: 0,
  };

  async function act(words: string, touch: () => Promise<void>): Promise<void> {
    const death = office.nextDeath(words);
    if (death && 'afterSteps' in death) await obeys(bot, `die after ${death.afterSteps}`);
    const killed = death && 'afterMs' in death && pause(death.afterMs).then(() => bot.kill('SIGKILL'));
    await touch();
    await Promise.race([bot.ended, nothingLeft()]);
    await killed;
    if (await obeys(bot, 'live on')) return;

    office.deaths += 1;
    bot = await startBot();
    if (lastWebhook(emulator)?.status !== 200) await emulator.redeliverLast();
    await nothingLeft();
  }

  function nothingLeft(): Promise<void> {
    return vi.waitFor(() => expect(readUnfinished()).toEqual([]), { timeout: 20_000, interval: 10 });
  }

  return office;
}

const program = new URL('./bot-process.ts', import.meta.url);

async function startOn(emulator: Emulator, folder: string): Promise<Child> {
  const settings = JSON.stringify(configFor(emulator, folder));
  const bot = startChild(program, [settings, someTime.toISOString()]);
  emulator.setWebhookUrl(`http://127.0.0.1:${await bot.nextLine()}/webhook`);
  return bot;
}

/** False: it has died before it could. */
async function obeys(bot: Child, order: string): Promise<boolean> {
  bot.say(order);
  const line = await bot.nextLine().catch(() => undefined);
  if (line !== undefined && line !== order) throw new Error(`the bot reported: ${line}`);
  return line === order;
}

function mortalPhone(phone: Phone, act: (words: string, touch: () => Promise<void>) => Promise<void>): Phone {
  return {
    ...phone,
    says: (text) => act(text, () => phone.says(text)),
    taps: (label, options) => act(label, () => phone.taps(label, options)),
  };
}

function lastWebhook({ log }: Emulator) {
  return log.findLast(({ direction }) => direction === 'webhook');
}
