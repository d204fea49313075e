/** What one request costs on LINE's bill: played from the form to the website on the emulator. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { buildOffice, someTime } from '../support/builders.js';
import { fillForm } from '../support/fill-form.js';
import { asLineUser, configFor, knowWebsite, officePeople, seedPeople } from '../support/start-app.js';

export async function pushesPerRequest(): Promise<number> {
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

  await playOneRequest(emulator);

  await app.stop();
  await emulator.stop();
  await data.close();
  rmSync(folder, { recursive: true });
  return emulator.log.reduce((sum, { billed }) => sum + billed, 0);
}

async function playOneRequest({ phone, quiet }: Emulator): Promise<void> {
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await fillForm(staff);
  await staff.taps('ส่งคำขอ');
  await chief.sees('อนุญาตให้เผยแพร่');
  await chief.taps('อนุญาตให้เผยแพร่');
  await chief.sees('ยืนยัน');
  await chief.taps('ยืนยัน');
  await webmaster.sees('รับงานนี้');
  await webmaster.taps('รับงานนี้');
  await webmaster.sees('บันทึกว่าเผยแพร่แล้ว');
  await webmaster.taps('บันทึกว่าเผยแพร่แล้ว');
  await webmaster.sees('กรุณาส่งลิงก์');
  await webmaster.says('https://www.example.go.th/news/1');
  await webmaster.sees('ยืนยัน');
  await webmaster.taps('ยืนยัน');
  await staff.sees('เผยแพร่บนเว็บไซต์แล้ว');
  await quiet();
}
