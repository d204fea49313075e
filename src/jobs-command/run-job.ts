/** Runs one job of an office outside the bot: on its records, or on a copy of them that is thrown away. */
import { join } from 'node:path';
import { createApp } from '../app.js';
import type { Config } from '../config/config.js';
import type { Stores } from '../domain/stores.js';
import { type Job, jobsOf } from '../jobs.js';
import { createLog } from '../log.js';
import type { Office } from '../offices/office.js';
import { createFileStore } from '../storage/files/file-store.js';
import type { MessageLine } from '../text/jobs-command.js';

export interface Surroundings {
  config: Config;
  office: Office;
  stores: Stores;
  now(): Date;
}

/** Those that may be run by hand say so. They are wired as in the bot, but deliver nothing. */
export async function jobsBeside({ config, office, stores, now }: Surroundings): Promise<Job[]> {
  const { trafficDays: _, backupDir: __, ...quiet } = config;
  const files = await createFileStore(join(config.dataDir, 'files'));
  const log = createLog('warn', { secrets: config.channelSecrets });
  const app = createApp({ config: quiet, office, stores, files, log, now, richMenus: false });
  const nothing = async () => {};
  return jobsOf({
    deps: { ...app.deps, wakeDelivery() {} },
    delivery: { wake() {}, tokenWorks() {}, deliverDue: nothing, whenIdle: nothing },
    inbox: { resumeUnfinished: nothing, renewLeases: nothing },
    menus: undefined,
    vitals: app.vitals,
  });
}

/** @returns the messages that came to be, each with whom it is for */
export async function runByHand(given: Surroundings, name: string): Promise<MessageLine[] | undefined> {
  const made: MessageLine[] = [];
  const add: Stores['messages']['add'] = async (message) => {
    const isNew = await given.stores.messages.add(message);
    const person = await given.stores.persons.get(message.personId);
    if (isNew) made.push({ kind: message.kind ?? '', to: person?.name ?? message.personId });
    return isNew;
  };
  const stores = { ...given.stores, messages: { ...given.stores.messages, add } };
  const job = (await jobsBeside({ ...given, stores })).find((one) => one.name === name && one.byHand);
  if (!job) return undefined;
  await job.run();
  return made;
}
