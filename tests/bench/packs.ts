/** How fast the evidence of a year is sent, and how much memory the whole program holds meanwhile: 500 requests with 2 GB of files. */
import { Readable } from 'node:stream';
import { ulid } from 'ulid';
import { createPaperUrl } from '../../src/http/papers-route.js';
import { openDataFolderCopy } from '../../src/storage/open-data-folder-copy.js';
import { buildAttachment, buildContent, buildPerson, buildRequest } from '../support/builders.js';
import { type Figure, megabytes } from './figures.js';
import { CHANNEL_SECRET, startBot } from './server-process.js';

const REQUESTS = 500;
const FILE_BYTES = 4 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const webmaster = buildPerson({ id: `U${'0'.repeat(32)}`, roles: ['webmaster'] });

export async function packs(): Promise<Figure[]> {
  const bot = await startBot({ fill: addYear });
  try {
    await bot.comesToRest();
    const before = bot.memoryInMegabytes();
    const startedAt = performance.now();
    const sent = await bytesOf(packUrl(`http://127.0.0.1:${bot.port}`));
    const seconds = (performance.now() - startedAt) / 1000;
    return [
      { what: `pack of ${REQUESTS} requests`, value: `${(sent / MEGABYTE / seconds).toFixed(0)} MB/s` },
      { what: '  memory before', value: megabytes(before) },
      { what: '  most memory', value: megabytes(bot.peakMemoryInMegabytes()), bar: '<= 150 MB' },
    ];
  } finally {
    await bot.stop();
  }
}

async function addYear(folder: string): Promise<void> {
  const { records, files, close } = await openDataFolderCopy(folder);
  const { sha256 } = await files.put(Readable.from([Buffer.alloc(FILE_BYTES, 'x')]));
  const content = buildContent({ attachments: [buildAttachment({ sha256, sizeInBytes: FILE_BYTES })] });
  const numbers = Array.from({ length: REQUESTS }, (_, index) => index + 1);
  const requests = numbers.map((sequence) => buildRequest({ id: ulid(), sequence, content }));
  await records.persons.restore([webmaster]);
  await records.requests.restore(requests.map((request) => ({ request, announcedVersion: request.version })));
  await close();
}

function packUrl(publicUrl: string): string {
  const paperUrl = createPaperUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => new Date() });
  return paperUrl(
    { kind: 'register', part: 'pack', chosen: { register: 'requests', period: 'FY2570' } },
    webmaster.id,
  );
}

async function bytesOf(url: string): Promise<number> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`the pack was answered with ${response.status}`);
  let bytes = 0;
  for await (const piece of response.body) bytes += piece.length;
  if (bytes < REQUESTS * FILE_BYTES) throw new Error(`a pack of ${bytes} bytes is not whole`);
  return bytes;
}
