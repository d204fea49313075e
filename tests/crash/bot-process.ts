/**
 * The real bot in a process of its own, which kills itself after so many steps as it is told (`die after 3`, `live on`),
 * and whenever it looks up the deadly person.
 */
import { createInterface } from 'node:readline';
import { createApp } from '../../src/app.js';
import type { Config } from '../../src/config/config.js';
import type { Stores } from '../../src/domain/stores.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { createLifespan } from './lifespan.js';
import { mortalStores } from './mortal-stores.js';

const [settings = '', now = '', deadlyPersonId] = process.argv.slice(2);
const config: Config = JSON.parse(settings);
const die = () => process.kill(process.pid, 'SIGKILL');
const lifespan = createLifespan(die);

const data = await openDataFolder(config.dataDir);
const app = createApp({
  config,
  office: loadOffice(config.officeProfile),
  files: data.files,
  stores: mortalStores(deadlyStores(data.stores), lifespan),
  log: { debug: silent, info: silent, warn: report, error: report },
  now: () => new Date(now),
  richMenus: false,
});
const callLine = globalThis.fetch;
globalThis.fetch = async (...call) => {
  const answer = await callLine(...call);
  lifespan.step();
  return answer;
};

const { port } = await app.listen();
console.log(port);
for await (const order of createInterface({ input: process.stdin })) {
  lifespan.endAfter(order.startsWith('die after ') ? Number(order.slice('die after '.length)) : undefined);
  console.log(order);
}

function deadlyStores(stores: Stores): Stores {
  const { persons } = stores;
  const get = async (id: string) => {
    if (id === deadlyPersonId) die();
    return persons.get(id);
  };
  return { ...stores, persons: { ...persons, get } };
}

function silent(): void {}

/** Where the test expects its own words again, so that it fails by these. */
function report(facts: object, message: string): void {
  console.log(
    `${message} ${JSON.stringify(facts, (_key, value) => (value instanceof Error ? value.stack : value))}`,
  );
}
