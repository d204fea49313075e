/** Twenty requests are permitted at the same moment, while LINE takes 200 ms for each call: how long until all have read it and the webmaster has every card. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ulid } from 'ulid';
import { createApp } from '../../src/app.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { buildContent, buildOffice, buildRequest, someTime } from '../support/builders.js';
import { asLineUser, configFor, seedPeople, type TestPerson } from '../support/start-app.js';
import type { Figure } from './figures.js';

const DECIDERS = 20;
const LINE_TAKES_MS = 200;

const people: TestPerson[] = [
  ...Array.from({ length: DECIDERS }, (_, number) => decider(number)),
  { key: 'webmaster', name: 'มานี ตัวอย่าง', position: 'นักวิชาการคอมพิวเตอร์', roles: ['webmaster'] },
];

function decider(number: number): TestPerson {
  return { key: `chief-${number}`, name: `ผู้อนุญาต ${number}`, position: 'สาธารณสุขอำเภอ', roles: ['approver'] };
}

export async function decidersAtOnce(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-bench-'));
  const emulator = await startEmulator({ now: () => someTime, people: people.map(asLineUser) });
  const data = await openDataFolder(folder);
  await seedPeople(data.stores, emulator, people);
  for (let sequence = 1; sequence <= DECIDERS; sequence += 1) {
    const content = buildContent({ subject: `เรื่องที่ ${sequence}` });
    const request = buildRequest({ id: ulid(), sequence, content });
    await data.stores.numbers.reserve(request.fiscalYear, request.id);
    await data.stores.requests.insert(request);
  }
  const log = { debug() {}, info() {}, warn() {}, error: console.error };
  const config = configFor(emulator, folder);
  const app = createApp({ config, office: buildOffice(), ...data, log, now: emulator.clock.now });
  const { port } = await app.listen();
  emulator.setWebhookUrl(`http://127.0.0.1:${port}/webhook`);

  const milliseconds = await permitAll(emulator);
  const pushes = emulator.log.reduce((sum, { billed }) => sum + billed, 0);

  await app.stop();
  await emulator.stop();
  await data.close();
  rmSync(folder, { recursive: true });
  const what = `${DECIDERS} permits at once, LINE at ${LINE_TAKES_MS} ms, to the last card`;
  return [
    { what, value: `${milliseconds.toFixed(0)} ms`, bar: '<= 1000 ms' },
    { what: '  pushes billed for that', value: String(pushes) },
  ];
}

/** Each opens another row of the list, so that all confirm another request. */
async function permitAll(emulator: Emulator): Promise<number> {
  const chiefs = Array.from({ length: DECIDERS }, (_, number) => emulator.phone(`chief-${number}`));
  await emulator.quiet({ forMs: 500, timeoutMs: 30_000 }); // until the cards that the start pushes have come
  for (const [number, chief] of chiefs.entries()) {
    await chief.says(`${number + 1}/2570`);
    await chief.sees('อนุญาตให้เผยแพร่');
    await chief.taps('อนุญาตให้เผยแพร่');
    await chief.sees('ยืนยัน');
  }
  await emulator.quiet();
  emulator.faults.add({ kind: 'api-slow', pathContains: '/message/', milliseconds: LINE_TAKES_MS });
  const startedAt = performance.now();
  await Promise.all(chiefs.map((chief) => chief.taps('ยืนยัน')));
  while (cardsOf(emulator.phone('webmaster')) < DECIDERS) await setTimeout(5);
  const milliseconds = performance.now() - startedAt;
  await emulator.quiet({ forMs: 2 * LINE_TAKES_MS, timeoutMs: 30_000 });
  return milliseconds;
}

function cardsOf(webmaster: Phone): number {
  const shown = new Set(webmaster.messages().flatMap(webmaster.shownTexts));
  return Array.from({ length: DECIDERS }, (_, index) => `เรื่องที่ ${index + 1}`).filter((one) => shown.has(one))
    .length;
}
