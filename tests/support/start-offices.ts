/** Several offices in one process, each with an emulated LINE of its own and the same invented people. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { PreparedOffice } from '../../src/hosting/prepare-office.js';
import { serveOffices } from '../../src/hosting/serve-offices.js';
import { buildOffice, someTime } from './builders.js';
import { openNewStores } from './new-stores.js';
import {
  asLineUser,
  configFor,
  knowWebsite,
  officePeople,
  seedPeople,
  type TestPerson,
} from './start-app.js';
import { temporaryFolder } from './temporary-folder.js';

export interface TestOffice {
  emulator: Emulator;
  webhookUrl: string;
  phone(key: string): Phone;
  stores(): Stores;
}

export interface TestOffices {
  address: string;
  office(id: string): TestOffice;
}

interface Options {
  people?: TestPerson[];
  provinceOffice?: string;
  /** Offices whose settings can't be read. */
  faulty?: string[];
  metricsToken?: string;
}

export async function startOffices(
  ids: string[],
  { people = officePeople, provinceOffice, faulty = [], metricsToken }: Options = {},
): Promise<TestOffices> {
  const folder = temporaryFolder();
  const emulators = new Map<string, Emulator>();
  for (const id of ids) {
    const emulator = await startEmulator({ now: () => someTime, people: people.map(asLineUser) });
    const stores = openNewStores(join(folder, id));
    await seedPeople(stores, emulator, people);
    await knowWebsite(stores);
    await stores.close();
    emulators.set(id, emulator);
  }
  const sound = ids.map((id): PreparedOffice => {
    const config = {
      ...configFor(get(emulators, id), join(folder, id)),
      publicUrl: `http://127.0.0.1/${id}`,
    };
    return { kind: 'sound', id, config, office: { ...buildOffice(), shortName: `สสอ. ${id}` } };
  });
  const served = await serveOffices({
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    provinceOffice,
    metricsToken,
    offices: [...sound, ...faulty.map((id): PreparedOffice => ({ kind: 'faulty', id, says: '' }))],
    sayFault: () => {},
    app: { richMenus: false, now: () => someTime },
  });
  await Promise.all(served.hosts.map(({ firstTry }) => firstTry)); // the port opens with the first of them
  const address = `http://127.0.0.1:${served.port}`;
  for (const [id, emulator] of emulators) emulator.setWebhookUrl(`${address}/webhook/${id}`);
  onTestFinished(async () => {
    await served.stop();
    await Promise.all([...emulators.values()].map((emulator) => emulator.stop()));
  });

  return {
    address,
    office: (id) => ({
      emulator: get(emulators, id),
      webhookUrl: `${address}/webhook/${id}`,
      phone: get(emulators, id).phone,
      stores: () => openedStores(id),
    }),
  };

  function openedStores(id: string): Stores {
    const opened = served.hosts.find((host) => host.id === id)?.opened();
    if (!opened) throw new Error(`the office ${id} is not open`);
    return opened.app.deps.stores;
  }
}

function get(emulators: Map<string, Emulator>, id: string): Emulator {
  const emulator = emulators.get(id);
  if (!emulator) throw new Error(`there is no office ${id}`);
  return emulator;
}
