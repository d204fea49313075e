/** `npm run demo`: the whole bot on one machine, offline, with phones in the browser. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoPort } from './config/demo-port.js';
import { readDemoOptions } from './demo/demo-options.js';
import { startDemo } from './demo/start-demo.js';
import { loadOffice } from './offices/load-office.js';
import { lockDataFolder } from './storage/sqlite/lock-data-folder.js';
import { demoStarted } from './text/demo.js';

const options = readDemoOptions(process.argv.slice(2), existsSync);
if (options.kind === 'told') {
  console.log(options.text);
  process.exit(options.exitCode);
}
const office = loadOffice(options.office);
const folder = join('data', `demo-${office.id}`);
if (options.fresh) rmSync(folder, { recursive: true, force: true });

const lock = lockDataFolder(folder);
const pagePort = demoPort(process.env);
const demo = await startDemo({ office, folder, pagePort });
console.log(demoStarted({ pageUrl: demo.emulator.pageUrl, folder, wishedPort: pagePort }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

async function stop(): Promise<void> {
  await demo.stop();
  lock.release();
  process.exit(0);
}
