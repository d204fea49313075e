/** Posts 20 MB to each page of the upload that it is given, all at once, and again: in a process of its own, so that it holds up nothing that is measured. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { OpenedPage } from '../support/post-upload.js';

const CHUNK = randomBytes(64 * 1024);
/** With what stands before them, just below the 20 MB that an office allows. */
const CHUNKS = 319;
const BOUNDARY = 'of-the-bench';

const { pages, rounds }: { pages: OpenedPage[]; rounds: number } = JSON.parse(process.argv[2] ?? '');
for (let round = 0; round < rounds; round += 1) await Promise.all(pages.map((page) => attach(page, round)));

async function attach({ url, cookie, token }: OpenedPage, round: number): Promise<void> {
  const field = (disposition: string) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`;
  const file = `%PDF-1.7\n% ${url} ${round}\n`;
  const head = `${field('name="token"')}${token}\r\n${field('name="files"; filename="plan.pdf"')}${file}`;
  const end = `\r\n--${BOUNDARY}--\r\n`;
  const call = request(url, {
    method: 'POST',
    agent: false, // between the rounds the server may have closed a connection
    headers: {
      cookie,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': head.length + CHUNKS * CHUNK.length + end.length,
    },
  });
  const answered = once(call, 'response') as Promise<[IncomingMessage]>;
  call.write(head);
  for (let sent = 0; sent < CHUNKS; sent += 1) await write(call);
  call.end(end);
  const [response] = await answered;
  const page = await text(response);
  if (!page.includes('data-result="done"'))
    throw new Error(`an upload was answered with ${response.statusCode}`);
}

async function write(call: ClientRequest): Promise<void> {
  if (call.write(CHUNK)) await setImmediate();
  else await once(call, 'drain');
}
