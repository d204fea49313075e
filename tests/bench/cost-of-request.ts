/** The cost of one request: on LINE's bill until it is on the website and until it is taken down, and in the database for its answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { type App, createApp } from '../../src/app.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import * as publication from '../../src/text/publication.js';
import * as takeDown from '../../src/text/take-down.js';
import { buildOffice, someTime } from '../support/builders.js';
import { decision, permits, publishes, refuses, submits, takes } from '../support/play-request.js';
import { asLineUser, configFor, knowWebsite, officePeople, seedPeople } from '../support/start-app.js';
import type { Figure } from './figures.js';

interface Played {
  emulator: Emulator;
  folder: string;
  runJob(name: string): Promise<void>;
}

export async function costOfRequest(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-bench-'));
  const emulator = await startEmulator({ now: () => someTime, people: officePeople.map(asLineUser) });
  const data = await openDataFolder(folder);
  await seedPeople(data.stores, emulator, officePeople);
  await knowWebsite(data.stores);
  const log = { debug() {}, info() {}, warn() {}, error: console.error };
  const config = configFor(emulator, folder);
  const app = createApp({ config, office: buildOffice(), ...data, log, now: emulator.clock.now });
  const { port } = await app.listen();
  emulator.setWebhookUrl(`http://127.0.0.1:${port}/webhook`);
  const figures = await playOneRequest({ emulator, folder, runJob: (name) => jobOf(app, name).run() });
  await app.stop();
  await emulator.stop();
  await data.close();
  rmSync(folder, { recursive: true });
  return figures;
}

async function playOneRequest(played: Played): Promise<Figure[]> {
  const { phone, log, quiet } = played.emulator;
  const pushes = () => log.reduce((sum, { billed }) => sum + billed, 0);
  await submits(phone('staff'), { online: '31/01/2570' });
  await permits(phone('chief'));
  await takes(phone('webmaster'));
  await publishes(phone('webmaster'));
  await phone('staff').sees(publication.titles.published);
  await quiet();
  const untilOnline = pushes();
  await takeDownOnTime(played);
  const wholeLife = pushes();
  const sent = kilobytesOfMessages(played.folder);
  await morningOf(played, '2027-03-15');
  await played.runJob('forget what was said in old messages');
  const left = kilobytesOfMessages(played.folder);
  await submits(phone('staff'));
  await quiet();
  const untilRefused = pushes();
  await refuseOne(played);
  return [
    { what: 'pushes billed for one request, until it is online', value: String(untilOnline), bar: '<= 3' },
    { what: '  until it is taken down in time', value: String(wholeLife), bar: '<= 5' },
    {
      what: '  stored messages, then, and 30 days later',
      value: `${sent} -> ${left} KB`,
    },
    {
      what: 'pushes billed for a refusal, with the card of the webmaster',
      value: String(pushes() - untilRefused),
      bar: '<= 1',
    },
  ];
}

/** The requester looks at the list now and then, which is where a notice rides along. */
async function takeDownOnTime(played: Played): Promise<void> {
  const [staff, webmaster] = [played.emulator.phone('staff'), played.emulator.phone('webmaster')];
  await morningOf(played, '2027-01-04');
  await staff.says('สถานะ');
  await staff.sees('จะครบระยะเวลาการเผยแพร่');
  await morningOf(played, '2027-01-25');
  await morningOf(played, '2027-02-01');
  await webmaster.sees(takeDown.titles.periodOver);
  await webmaster.taps(takeDown.buttons.takeDown);
  await webmaster.sees(takeDown.buttons.confirm.takeDown);
  await webmaster.taps(takeDown.buttons.confirm.takeDown);
  await webmaster.sees(takeDown.ownerIsToldLater);
  await staff.says('เมนู');
  await staff.sees(takeDown.titles.takenDown);
  await played.emulator.quiet();
}

async function refuseOne({ emulator }: Played): Promise<void> {
  const [staff, chief] = [emulator.phone('staff'), emulator.phone('chief')];
  await refuses(chief, 'ข้อมูลไม่ครบถ้วน');
  await staff.sees(decision.refused);
  await emulator.quiet();
}

async function morningOf({ emulator, runJob }: Played, day: string): Promise<void> {
  emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await runJob('send reminders');
  await runJob('deliver messages');
  await emulator.quiet();
}

function jobOf(app: App, name: string) {
  const job = app.jobs.find((one) => one.name === name);
  if (!job) throw new Error(`there is no job '${name}'`);
  return job;
}

function kilobytesOfMessages(folder: string): string {
  const database = new Libsql(databaseFile(folder), { readonly: true });
  const [bytes] = database.prepare('SELECT sum(octet_length(document)) FROM messages').pluck().all();
  database.close();
  return (Number(bytes) / 1024).toFixed(1);
}
