/** A MongoDB server that a test may kill: TEST_MONGODB_PROGRAM (a SecantusDB), else the mongod of this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface MongoProcess {
  uri: string;
  /** As `kill -9`. */
  kill(): Promise<void>;
  /** Again, on the same data and the same port. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

type Arguments = (port: string, folder: string) => string[];

/** Undefined where this machine has no such program. */
export async function startMongoProcess(): Promise<MongoProcess | undefined> {
  const program = findProgram();
  if (!program) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-mongo-'));
  const port = await freePort();
  const run = () => spawn(program.file, program.args(`${port}`, folder), { stdio: 'ignore' });
  let server = run();

  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  await listens(port);
  return {
    uri: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    kill,
    async start() {
      server = run();
      await listens(port);
    },
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findProgram(): { file: string; args: Arguments } | undefined {
  const secantus = process.env.TEST_MONGODB_PROGRAM;
  if (secantus) return { file: secantus, args: secantusArguments };
  return spawnSync('mongod', ['--version']).error ? undefined : { file: 'mongod', args: mongodArguments };
}

const secantusArguments: Arguments = (port, folder) => [
  '--port',
  port,
  '--storage-path',
  folder,
  '--sync-on-commit',
];
const mongodArguments: Arguments = (port, folder) => [
  '--port',
  port,
  '--dbpath',
  folder,
  '--bind_ip',
  '127.0.0.1',
  '--unixSocketPrefix',
  folder,
];

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function listens(port: number): Promise<void> {
  while (!(await accepts(port))) await setTimeout(50);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.on('connect', () => end(true)).on('error', () => end(false));
  });
}
