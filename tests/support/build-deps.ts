/** The dependencies of use cases, over a real SQLite file in a temporary folder; nothing reaches LINE. */
import { onTestFinished } from 'vitest';
import type { Deps } from '../../src/deps.js';
import type { Line } from '../../src/line/line.js';
import { noMeters } from '../../src/meters.js';
import { buildOffice, someTime } from './builders.js';
import { openNewStores } from './new-stores.js';
import { temporaryFolder } from './temporary-folder.js';

export interface TestDeps extends Deps {
  /** Whose menu was shown, in order. */
  menusShown: string[];
}

export function buildDeps(overrides: Partial<Deps> = {}): TestDeps {
  const stores = openNewStores(temporaryFolder());
  onTestFinished(() => stores.close());
  const menusShown: string[] = [];
  return {
    office: buildOffice(),
    stores,
    now: () => someTime,
    publicUrl: 'https://bot.example.go.th',
    firstAdministratorCode: 'K7QF-2M9X',
    readQuota: async () => ({ limit: null, used: 0 }),
    wakeDelivery: () => {},
    showMenuOf: async (personId) => {
      menusShown.push(personId);
    },
    kept: { chatDays: 30 },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    meters: noMeters,
    newId: () => notGiven('newId'),
    fileUrl: () => notGiven('fileUrl'),
    paperUrl: () => notGiven('paperUrl'),
    reportUrl: () => notGiven('reportUrl'),
    ownDataUrl: () => notGiven('ownDataUrl'),
    uploadUrl: () => notGiven('uploadUrl'),
    waitForMore: async () => {},
    localPages: false,
    typeset: () => notGiven('typeset'),
    downloadContent: () => notGiven('downloadContent'),
    fileReader: refusing<Deps['fileReader']>('fileReader'),
    files: refusing('files'),
    line: refusing<Line>('line'),
    menusShown,
    ...overrides,
  };
}

/** Anything that is asked of it fails the test. */
function refusing<T extends object>(name: string): T {
  return new Proxy({} as T, { get: (_, property) => notGiven(`${name}.${String(property)}`) });
}

function notGiven(name: string): never {
  throw new Error(`this test gives no ${name}`);
}
