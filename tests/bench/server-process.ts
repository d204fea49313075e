/** A server in a process of its own, so that it is measured as it runs and not together with its load. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import packageJson from '../../package.json' with { type: 'json' };
import { memoryOf, TICK_MS, ticksOf } from './proc.js';

export interface ServerProcess {
  port: number;
  /** From the start of the process to its first healthy answer. */
  healthyAfterMs: number;
  /** Resolves when it has handled what it had acknowledged: when it takes hardly any time of the processor. */
  comesToRest(): Promise<void>;
  /** Milliseconds of the processor that it has had; 0 where the system does not say. */
  processorMs(): number;
  /** Null where the system does not say. */
  memoryInMegabytes(): number | null;
  /** The most that it ever had. */
  peakMemoryInMegabytes(): number | null;
  stop(): Promise<void>;
}

export const CHANNEL_SECRET = 'a channel secret for measuring';
const METRICS_TOKEN = 'a-token-for-the-metrics';

const echoServer = fileURLToPath(new URL('./echo-server.ts', import.meta.url));

export interface BenchStorage {
  /** The server; absent: SQLite. */
  mongodbUri?: string;
}

export interface BotProcess extends ServerProcess {
  /** How many events it handled to the end since its start. */
  handledEvents(): Promise<number>;
}

interface BotStart extends BenchStorage {
  /** Puts records into the data folder before the start. */
  fill?(folder: string): Promise<void>;
  /** Where LINE is; absent: out of reach. */
  lineUrl?: string;
  /** Beside those of the one office that it serves, or instead of them. */
  settings?: Record<string, string>;
}

/** The built program, with nothing stored yet but what `fill` puts there. */
export async function startBot({
  mongodbUri,
  fill,
  lineUrl = 'http://127.0.0.1:9',
  settings = {},
}: BotStart): Promise<BotProcess> {
  const database = mongodbUri && (await emptyDatabase(mongodbUri));
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-bench-'));
  await fill?.(folder);
  const env = {
    DATA_DIR: folder,
    PUBLIC_URL: 'https://desk.example',
    LINE_CHANNEL_SECRET: CHANNEL_SECRET,
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    LINE_API_BASE_URL: lineUrl,
    LINE_DATA_API_BASE_URL: lineUrl,
    OFFICE_PROFILE: 'mueang-samut-prakan',
    LOG_LEVEL: 'error',
    METRICS_TOKEN,
    ...(database && { MONGODB_URI: database }),
    ...settings,
  };
  const server = await startProcess([...optionsOfStart(), 'dist/src/main.js'], env);
  return {
    ...server,
    handledEvents: () => handledEvents(server.port),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Those of Node.js in `npm start`. */
export function optionsOfStart(): string[] {
  return packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function handledEvents(port: number): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const page = await (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).text();
  const counts = page.matchAll(/^publish_desk_events_handled_total\{.*\} (\d+)$/gm);
  return Array.from(counts, ([, count]) => Number(count)).reduce((sum, one) => sum + one, 0);
}

async function emptyDatabase(server: string): Promise<string> {
  const address = new URL(server);
  address.pathname = '/publish-desk-bench';
  const connection = await mongoose.createConnection(address.href).asPromise();
  await connection.dropDatabase();
  await connection.destroy();
  return address.href;
}

/** The SDK's echo example: signature and JSON, no storage. */
export function startEcho(): Promise<ServerProcess> {
  return startProcess(['--import', 'tsx', echoServer], { LINE_CHANNEL_SECRET: CHANNEL_SECRET });
}

async function startProcess(args: string[], env: Record<string, string>): Promise<ServerProcess> {
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH, HOME, PORT: String(port), ...env },
  });
  await healthy(child, port);
  return {
    port,
    healthyAfterMs: performance.now() - startedAt,
    comesToRest: () => atRest(child.pid),
    processorMs: () => ticksOf(child.pid) * TICK_MS,
    memoryInMegabytes: () => memoryOf(child.pid, 'VmRSS'),
    peakMemoryInMegabytes: () => memoryOf(child.pid, 'VmHWM'),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function healthy(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
    await setTimeout(2);
  }
  throw new Error('a server ended before it was healthy');
}

async function atRest(pid: number | undefined): Promise<void> {
  for (let before = Number.NaN, now = ticksOf(pid); now - before !== 0; ) {
    await setTimeout(300);
    [before, now] = [now, ticksOf(pid)];
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
