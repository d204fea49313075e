/** The real bot against the emulated LINE, with an office of invented people; only the clock is in the test's hand. */
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import type { Config } from '../../src/config/config.js';
import { giveRole } from '../../src/domain/person/appointments.js';
import { newPerson, type Person } from '../../src/domain/person/person.js';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { JobClock } from '../../src/job-clock.js';
import type { Log } from '../../src/log.js';
import type { Office, Role } from '../../src/offices/office.js';
import { siteHostKey } from '../../src/offices/site-domains.js';
import { buildOffice, minutesLater, someTime } from './builders.js';
import { fileReader } from './file-reader.js';
import { temporaryFolder } from './temporary-folder.js';
import { openTestStorage } from './test-storage.js';
import { typesetter } from './typesetter.js';

export interface TestPerson {
  key: string;
  name: string;
  position: string;
  /** None: a stranger, who has not even added the account. */
  roles: Role[];
  /** Absent: all are of one unit. */
  unit?: Person['unit'];
  device?: 'phone' | 'pc';
}

export const officePeople: TestPerson[] = [
  { key: 'staff', name: 'สมหญิง ตัวอย่าง', position: 'พยาบาลวิชาชีพ', roles: ['requester'] },
  { key: 'chief', name: 'สมชาย ตัวอย่าง', position: 'สาธารณสุขอำเภอ', roles: ['approver'] },
  { key: 'deputy', name: 'วีระ ตัวอย่าง', position: 'ผู้ช่วยสาธารณสุขอำเภอ', roles: ['approver'] },
  { key: 'webmaster', name: 'มานี ตัวอย่าง', position: 'นักวิชาการคอมพิวเตอร์', roles: ['webmaster'], device: 'pc' },
  { key: 'standIn', name: 'มานะ ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['webmaster'] },
  { key: 'administrator', name: 'ปิติ ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['administrator'] },
  { key: 'newcomer', name: 'ชูใจ ตัวอย่าง', position: '', roles: [] },
];

const usualUnit = { id: 'disease-control', name: 'กลุ่มงานควบคุมโรค' };

export interface TestAppOptions {
  people?: TestPerson[];
  office?: Office;
  /** How long the bot waits for LINE, where a story lets LINE hang. */
  lineDeadlineMs?: number;
  /** Where the traffic log is kept; absent: there is none. */
  trafficIn?: string;
  /** The virus scanner. */
  clamd?: Config['clamd'];
  /** The office's rules about files. */
  files?: Partial<Office['files']>;
  /** Waiting takes no time but the clock's: what the bot waits for between tries passes at once. */
  isTimelapse?: boolean;
  /** Instead of one that keeps errors alone. */
  log?: Log;
  /** How long a file waits for others that are sent with it; absent: not at all. */
  waitForMoreMs?: number;
  /** The bot's way to fetch a page that it looks at; absent: it looks at none. */
  fetchPage?: App['deps']['fetchPage'];
  /** Whether somebody has published on the office's website before. */
  isWebsiteKnown?: boolean;
}

export interface TestApp {
  emulator: Emulator;
  stores: Stores;
  app: App;
  webhookUrl: string;
  phone(key: string): Phone;
  /** All that was pushed and billed, once the bot has come to rest. */
  pushesBilled(): Promise<number>;
  /** Stops the bot and starts it anew on the same data, with another profile if one is given. */
  restart(changed?: { office: Office }): Promise<void>;
  /** Runs one of the jobs that else run by the real clock, such as 'deliver messages'. */
  runJob(name: string): Promise<void>;
  /** The errors that the bot logged: a test that expects some takes them out, all others fail the test. */
  errorsLogged: string[];
}

/** Jobs run at the start, and when a test says so: not in the middle of it, by the clock of the machine. */
const neverDue: JobClock = { at: () => () => {} };

const bots = new WeakMap<Phone, () => App>();

/** The bot with which the phone chats, where `startApp` started it. */
export function botOf(phone: Phone): App | undefined {
  return bots.get(phone)?.();
}

export async function startApp({
  people = officePeople,
  office = buildOffice(),
  lineDeadlineMs,
  isTimelapse = false,
  trafficIn,
  clamd,
  files: filesOfOffice,
  log: givenLog,
  waitForMoreMs = 0,
  fetchPage,
  isWebsiteKnown = true,
}: TestAppOptions = {}): Promise<TestApp> {
  const folder = temporaryFolder();
  const emulator = await startEmulator({ now: () => someTime, people: people.map(asLineUser) });
  const { stores, files, isAlone, close } = await openTestStorage(folder, emulator.clock.now);
  await seedPeople(stores, emulator, people);
  if (isWebsiteKnown) await knowWebsite(stores);

  const passTime = async (milliseconds: number) => {
    emulator.clock.forward(milliseconds);
    await setImmediate();
  };
  const errorsLogged: string[] = [];
  const start = async (profile: Office) => {
    const log = givenLog ?? recordingLog(errorsLogged);
    const app = createApp({
      richMenus: false,
      fetchPage,
      waitForMoreMs,
      gatherMs: 0,
      fileReader,
      typesetter,
      jobClock: neverDue,
      ...(isTimelapse && { pause: passTime }),
      // the LINE client takes its deadline from where it takes its addresses
      config: {
        ...configFor(emulator, folder),
        clamd,
        ...(trafficIn && { dataDir: trafficIn, trafficDays: 90 }),
        ...(lineDeadlineMs && { deadlineMs: lineDeadlineMs }),
      },
      office: profile,
      stores,
      files,
      isAlone,
      log,
      now: emulator.clock.now,
    });
    const { port } = await app.listen();
    const webhookUrl = `http://127.0.0.1:${port}/webhook`;
    emulator.setWebhookUrl(webhookUrl);
    return { app, webhookUrl };
  };

  let running = await start(
    filesOfOffice ? { ...office, files: { ...office.files, ...filesOfOffice } } : office,
  );
  onTestFinished(async () => {
    await running.app.stop();
    await emulator.stop();
    await close();
    if (errorsLogged.length > 0) throw new Error(`unexpected errors in the log:\n${errorsLogged.join('\n')}`);
  });

  return {
    emulator,
    stores,
    errorsLogged,
    get app() {
      return running.app;
    },
    get webhookUrl() {
      return running.webhookUrl;
    },
    phone: (key) => {
      const phone = emulator.phone(key);
      bots.set(phone, () => running.app);
      return phone;
    },
    async pushesBilled() {
      await emulator.quiet();
      return emulator.log.reduce((sum, { billed }) => sum + billed, 0);
    },
    restart: async (changed) => {
      await running.app.stop();
      running = await start(changed?.office ?? running.app.deps.office);
    },
    runJob: async (name) => {
      const job = running.app.jobs.find((one) => one.name === name);
      if (!job) throw new Error(`there is no job '${name}'`);
      await job.run();
    },
  };
}

export function asLineUser({ key, name, position, roles, device = 'phone' }: TestPerson) {
  return { key, name, role: position, device, follows: roles.length > 0 };
}

const hosts = {
  office: 'www.example.go.th',
  'permanent-secretary': 'ops.example.go.th',
  ministry: 'www.example.go.th',
};

/** As after the first publication: nobody asks whether these hosts are websites of the office. */
export async function knowWebsite({ claims }: Stores): Promise<void> {
  for (const [siteId, host] of Object.entries(hosts)) await claims.claim(siteHostKey(siteId, host), host);
}

export async function seedPeople(
  { persons }: Stores,
  emulator: Emulator,
  people: TestPerson[],
): Promise<void> {
  const members = people.filter((one) => one.roles.length > 0);
  for (const [index, { key, name, position, roles, unit = usualUnit }] of members.entries()) {
    const { userId } = emulator.phone(key);
    const introduced: Person = {
      ...newPerson(userId, minutesLater(index - members.length)), // the first of a role is the one on duty
      version: 1,
      name,
      position,
      unit,
      contact: '081-000-0000',
    };
    const given = { at: someTime, by: userId };
    await persons.replace(
      roles.reduce((one, role) => giveRole(one, role, given), introduced),
      0,
    );
  }
}

export function configFor(emulator: Emulator, dataDir: string): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1',
    webhookUrl: 'http://127.0.0.1/webhook',
    dataDir,
    channelSecrets: [emulator.channelSecret],
    channelAccessToken: emulator.channelAccessToken,
    apiBaseUrl: emulator.apiBaseUrl,
    dataApiBaseUrl: emulator.dataApiBaseUrl,
    officeProfile: 'mueang-samut-prakan',
    pageChecks: 'off',
    logLevel: 'silent',
  };
}

function recordingLog(errors: string[]): Log {
  const silent = () => {};
  const record = (facts: object, message: string) => {
    errors.push(`${message} ${describe(facts)}`);
  };
  return { debug: silent, info: silent, warn: silent, error: record };
}

function describe(facts: object): string {
  return JSON.stringify(facts, (_key, value) => (value instanceof Error ? value.stack : value));
}
