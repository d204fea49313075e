/** An installation for the doctor to look at: settings, a data folder with people, an emulated LINE, and something that answers the webhook. */
import { onTestFinished } from 'vitest';
import type { Finding } from '../../src/doctor/finding.js';
import { type DoctorOptions, runDoctor } from '../../src/doctor/run-doctor.js';
import type { Person } from '../../src/domain/person/person.js';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { type EmulatorOptions, startEmulator } from '../../src/emulator/start-emulator.js';
import { type RecordingBot, startRecordingBot } from '../emulator/recording-bot.js';
import { buildPerson } from '../support/builders.js';
import { openNewStores } from '../support/new-stores.js';
import { temporaryFolder } from '../support/temporary-folder.js';

export interface Installation {
  env: Record<string, string>;
  folder: string;
  emulator: Emulator;
  bot: RecordingBot;
  visit(options?: Partial<DoctorOptions>): Promise<Finding[]>;
}

/** Nothing is wrong with it; its database is made by `fillDatabase`. */
export async function install(line: Partial<EmulatorOptions> = {}): Promise<Installation> {
  const folder = temporaryFolder();
  const bot = await startRecordingBot();
  const emulator = await startEmulator({ people: [], webhookUrl: bot.url, ...line });
  onTestFinished(async () => {
    await emulator.stop();
    await bot.stop();
  });
  const env = {
    PORT: new URL(bot.url).port,
    PUBLIC_URL: new URL(bot.url).origin,
    DATA_DIR: folder,
    LINE_CHANNEL_SECRET: emulator.channelSecret,
    LINE_CHANNEL_ACCESS_TOKEN: emulator.channelAccessToken,
    LINE_API_BASE_URL: emulator.apiBaseUrl,
    LINE_DATA_API_BASE_URL: emulator.dataApiBaseUrl,
    OFFICE_PROFILE: 'mueang-samut-prakan',
  };
  return {
    env,
    folder,
    emulator,
    bot,
    visit: async (options) => {
      const findings: Finding[] = [];
      const usual: DoctorOptions = { env, setWebhook: false, nodeVersion: 'v24.1.0', now: () => new Date() };
      const given = { ...usual, ...options };
      const ownAlone = { SETTINGS_FILE: '/dev/null', ...given.env };
      for await (const one of runDoctor({ ...given, env: ownAlone })) findings.push(one);
      return findings;
    },
  };
}

export const everybody: Person[] = (['requester', 'approver', 'webmaster', 'administrator'] as const).map(
  (role, index) => buildPerson({ id: `U${index}`, roles: [role] }),
);

/** @returns the stores, still open as they are while the bot runs. */
export async function fillDatabase(folder: string, people: Person[] = everybody): Promise<Stores> {
  const stores = openNewStores(folder);
  for (const person of people) await stores.persons.replace(person, 0);
  return stores;
}
