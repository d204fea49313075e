/** Ten people attach 20 MB at once on the upload page: how much memory that takes, and how fast webhooks are acknowledged meanwhile. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Conversation } from '../../src/domain/conversation.js';
import { createUploadUrl } from '../../src/http/upload-link.js';
import { openDataFolderCopy } from '../../src/storage/open-data-folder-copy.js';
import { buildConversation, buildPerson } from '../support/builders.js';
import { type OpenedPage, openPage } from '../support/post-upload.js';
import { type Figure, megabytes, quantile } from './figures.js';
import { latenciesAt } from './load.js';
import { CHANNEL_SECRET, type ServerProcess, startBot } from './server-process.js';

const PEOPLE = 10;
/** A round is ten files: the limit of all files of a draft lets no more rounds in. */
const ROUNDS = 4;
const WEBHOOKS_PER_SECOND = 200;
const SECONDS = 8;

const uploadClient = fileURLToPath(new URL('./upload-client.ts', import.meta.url));

const requesters = Array.from({ length: PEOPLE }, (_, index) =>
  buildPerson({ id: `U${String(index).padStart(32, '0')}`, roles: ['requester'] }),
);

export async function uploadsAtOnce(): Promise<Figure[]> {
  const bot = await startBot({ fill: addDrafts });
  try {
    return await measured(bot);
  } finally {
    await bot.stop();
  }
}

async function measured(bot: ServerProcess): Promise<Figure[]> {
  const publicUrl = `http://127.0.0.1:${bot.port}`;
  const webhook = { port: bot.port, path: '/webhook' };
  const urlOf = createUploadUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => new Date() });
  const pages = await Promise.all(
    requesters.map(({ id }, index) => openPage(urlOf({ place: 'draft', id: draftId(index) }, id))),
  );
  await latenciesAt(webhook, WEBHOOKS_PER_SECOND, 1);
  const before = bot.memoryInMegabytes();
  const startedAt = performance.now();
  const [latencies, uploadedAt] = await Promise.all([
    latenciesAt(webhook, WEBHOOKS_PER_SECOND, SECONDS),
    attachAll(pages).then(() => performance.now()),
  ]);
  return [
    {
      what: `${ROUNDS} times ${PEOPLE} uploads of 20 MB at once`,
      value: `${((uploadedAt - startedAt) / 1000).toFixed(1)} s`,
    },
    { what: '  memory before', value: megabytes(before) },
    { what: '  most memory', value: megabytes(bot.peakMemoryInMegabytes()), bar: '<= 200 MB' },
    {
      what: '  acknowledgement p99 meanwhile',
      value: `${quantile(latencies, 0.99).toFixed(1)} ms`,
      bar: '<= 100 ms',
    },
  ];
}

/** Resolves when all are answered. */
async function attachAll(pages: OpenedPage[]): Promise<void> {
  const given = JSON.stringify({ pages, rounds: ROUNDS });
  const client = spawn(process.execPath, ['--import', 'tsx', uploadClient, given], { stdio: 'inherit' });
  const [code] = await once(client, 'exit');
  if (code !== 0) throw new Error('not all uploads were taken');
}

function draftId(index: number): string {
  return `01KA00000000000000000000${String(index).padStart(2, '0')}`;
}

async function addDrafts(folder: string): Promise<void> {
  const { records, close } = await openDataFolderCopy(folder);
  await records.persons.restore(requesters);
  await records.conversations.restore(requesters.map(({ id }, index) => conversationOf(id, index)));
  await close();
}

function conversationOf(personId: string, index: number): Conversation {
  return buildConversation({
    personId,
    draft: {
      requestId: draftId(index),
      at: 'details',
      answers: {},
      detailTexts: [],
      givenBy: {},
      misses: 0,
      startedAt: new Date(),
    },
  });
}
