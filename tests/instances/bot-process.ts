/** One instance of the whole bot, in a process of its own; time passes as fast for it as it is told. */
import { setTimeout } from 'node:timers/promises';
import { type App, createApp } from '../../src/app.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import type { InstanceSettings } from './open-instances.js';
import { createTestClock } from './test-clock.js';

const { config, uri, database, clock }: InstanceSettings = JSON.parse(process.argv[2] ?? '');
const now = createTestClock(clock);
const storage = await openMongoStorage({ uri, database, now });
const app = createApp({
  config,
  office: loadOffice(config.officeProfile),
  stores: storage.stores,
  files: storage.files,
  isAlone: false,
  log: { debug() {}, info() {}, warn() {}, error: report },
  now,
  richMenus: false,
});
const { port } = await app.listen();
console.log(port);
if (clock.speed > 1) await hurry(app, clock.speed);

/** The jobs' own clock is the real one. */
async function hurry({ jobs }: App, speed: number): Promise<never> {
  const frequent = jobs.filter(({ cron }) => cron.split(' ').length === 6);
  for (;;) {
    await setTimeout(5_000 / speed);
    for (const job of frequent) await job.run().catch((error: unknown) => report({ err: error }, job.name));
  }
}

function report(facts: object, message: string): void {
  const details = JSON.stringify(facts, (_key, value) => (value instanceof Error ? value.message : value));
  console.log(`${message} ${details}`);
}
