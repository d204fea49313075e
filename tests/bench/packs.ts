/** How fast the evidence of a year is sent, and how much memory that takes: 500 requests with 2 GB of files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { ulid } from 'ulid';
import { makePack } from '../../src/packs/make-pack.js';
import { createTypesetter } from '../../src/paper/engine/typesetter.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { buildAttachment, buildContent, buildOffice, buildRequest, someTime } from '../support/builders.js';
import type { Figure } from './figures.js';

const REQUESTS = 500;
const FILE_BYTES = 4 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
const LOOK_EVERY_MS = 50;

export async function packs(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-packs-'));
  const typesetter = createTypesetter();
  const stores = openSqliteStores({ folder });
  const files = await createFileStore(join(folder, 'files'));
  const { sha256 } = await files.put(Readable.from([Buffer.alloc(FILE_BYTES, 'x')]));
  const content = buildContent({ attachments: [buildAttachment({ sha256, sizeInBytes: FILE_BYTES })] });
  for (let sequence = 1; sequence <= REQUESTS; sequence += 1) {
    await stores.requests.insert(buildRequest({ id: ulid(), sequence, content }));
  }
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const made = { office: buildOffice(), stores, files, typeset: typesetter.typeset, log };
  const about = { now: () => someTime, newId: () => ulid(), publicUrl: 'https://bot.example.go.th' };
  const chosen = { register: 'requests', category: '', item: '', state: '', order: '' } as const;
  const before = process.memoryUsage.rss();
  const memory = watchMemory();
  const startedAt = performance.now();
  const pack = await makePack({ ...made, ...about }, { kind: 'register', ...chosen }, 'U1');
  let bytes = 0;
  for await (const piece of pack?.zip ?? []) bytes += piece.length;
  const seconds = (performance.now() - startedAt) / 1000;
  const most = await memory.stop();
  typesetter.close();
  await stores.close();
  rmSync(folder, { recursive: true });
  return [
    { what: `pack of ${REQUESTS} requests`, value: `${(bytes / MEGABYTE / seconds).toFixed(0)} MB/s` },
    {
      what: '  memory that it adds at most',
      value: `${((most - before) / MEGABYTE).toFixed(0)} MB`,
      bar: '<= 150 MB in all',
    },
  ];
}

function watchMemory(): { stop(): Promise<number> } {
  let most = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, process.memoryUsage.rss());
      await setTimeout(LOOK_EVERY_MS);
    }
    return most;
  })();
  return {
    stop: () => {
      isOver = true;
      return watching;
    },
  };
}
