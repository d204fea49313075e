/** Photos and files come whole, or the bot knows why not. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createDownloadContent } from '../../src/line/download-content.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { DATA_API, lineDataApi, TOKEN, useNockedLine } from './nocked-line.js';

useNockedLine();

const PATH = '/v2/bot/message/42/content';

/** Stands for a file store: it keeps what came, and only if all of it came. */
function createSink() {
  const kept: string[] = [];
  const save = async (content: AsyncIterable<Uint8Array>) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    kept.push(whole.toString());
    return { sha256: 'its-hash', size: whole.length };
  };
  return { kept, save };
}

function startDownload(dataApiBaseUrl = DATA_API, { deadlineMs = 5000, silenceMs = 5000 } = {}) {
  const pauses: number[] = [];
  const { kept, save } = createSink();
  const wait = async (milliseconds: number) => pauses.push(milliseconds);
  const patience = { deadlineMs, silenceMs, wait };
  const download = createDownloadContent({ channelAccessToken: TOKEN, dataApiBaseUrl, ...patience });
  return { pauses, kept, outcome: download('42', { maxBytes: 10, save }) };
}

describe('content from LINE', () => {
  test('is saved', async () => {
    lineDataApi().get(PATH).reply(200, 'ten bytes!');
    const { outcome, kept } = startDownload();
    expect(await outcome).toEqual({ kind: 'downloaded', sha256: 'its-hash', size: 10 });
    expect(kept).toEqual(['ten bytes!']);
  });

  test('that is still being prepared is waited for, longer each time', async () => {
    lineDataApi().get(PATH).times(3).reply(202);
    lineDataApi().get(PATH).reply(200, 'ready');
    const { outcome, pauses, kept } = startDownload();
    expect(await outcome).toMatchObject({ kind: 'downloaded', size: 5 });
    expect(pauses).toEqual([500, 1000, 2000]);
    expect(kept).toEqual(['ready']);
  });

  test('that is never ready is given up', async () => {
    lineDataApi().get(PATH).times(6).reply(202);
    const { outcome, kept } = startDownload();
    expect(await outcome).toEqual({ kind: 'notReady' });
    expect(kept).toEqual([]);
  });

  test.each([404, 410])('that is gone (%i) is not asked for again', async (status) => {
    lineDataApi().get(PATH).reply(status, { message: 'Not found' });
    expect(await startDownload().outcome).toEqual({ kind: 'gone' });
  });

  test('comes at the second try when LINE was in trouble', async () => {
    lineDataApi().get(PATH).reply(500);
    lineDataApi().get(PATH).reply(200, 'ready');
    expect(await startDownload().outcome).toMatchObject({ kind: 'downloaded' });
  });

  test('is given up when LINE stays in trouble', async () => {
    lineDataApi().get(PATH).times(6).reply(503);
    expect(await startDownload().outcome).toEqual({ kind: 'failed', why: 'LINE answered 503' });
  });

  test('is an error of ours when the token is refused', async () => {
    lineDataApi().get(PATH).reply(401, { message: 'Authentication failed' });
    await expect(startDownload().outcome).rejects.toMatchObject({ kind: 'unauthorised', status: 401 });
  });

  test('that is too big leaves nothing behind', async () => {
    lineDataApi().get(PATH).reply(200, 'eleven byte');
    const { outcome, kept } = startDownload();
    expect(await outcome).toEqual({ kind: 'tooBig' });
    expect(kept).toEqual([]);
  });

  test('that ends before its announced length leaves nothing behind', async () => {
    lineDataApi().get(PATH).times(6).reply(200, 'five', { 'content-length': '10' });
    const { outcome, kept } = startDownload();
    expect(await outcome).toEqual({ kind: 'failed', why: 'the stream ended at 4 of 10 bytes' });
    expect(kept).toEqual([]);
  });

  test.each([
    ['fits', 'ten bytes!', 'downloaded', 1],
    ['is too big', 'eleven byte', 'tooBig', 0],
  ])('that %s reaches the file store whole or not at all', async (_, body, kind, count) => {
    lineDataApi().get(PATH).reply(200, body);
    const directory = await mkdtemp(join(tmpdir(), 'publish-desk-download-'));
    const files = await createFileStore(directory);
    const download = createDownloadContent({ channelAccessToken: TOKEN, dataApiBaseUrl: DATA_API });
    expect(await download('42', { maxBytes: 10, save: files.put })).toMatchObject({ kind });
    const kept = await readdir(directory, { recursive: true, withFileTypes: true });
    expect(kept.filter((entry) => entry.isFile())).toHaveLength(count);
    await rm(directory, { recursive: true });
  });

  test('that can not be saved is not blamed on LINE', async () => {
    lineDataApi().get(PATH).reply(200, 'ten bytes!');
    const download = createDownloadContent({ channelAccessToken: TOKEN, dataApiBaseUrl: DATA_API });
    const save = async () => Promise.reject(new Error('no space left on device'));
    await expect(download('42', { maxBytes: 10, save })).rejects.toThrow('no space left on device');
  });
});

describe('a connection', () => {
  let stop = () => {};
  afterEach(() => stop());

  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    stop = () => {
      server.closeAllConnections();
      server.close();
    };
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test.each([
    ['an announced length', { 'content-length': '10' }],
    ['no announced length', {}],
  ])('that is cut with %s leaves nothing behind', async (_, headers) => {
    const base = await serve((_request, response) => {
      response.writeHead(200, headers);
      response.write('five ', () => response.destroy());
    });
    const { outcome, kept } = startDownload(base);
    expect(await outcome).toMatchObject({ kind: 'failed' });
    expect(kept).toEqual([]);
  });

  test('that leads elsewhere is not followed', async () => {
    const asked: unknown[] = [];
    const base = await serve(({ url }, response) => {
      asked.push(url);
      if (url === '/elsewhere') return response.end('foreign');
      return response.writeHead(302, { location: '/elsewhere' }).end();
    });
    const { outcome, kept } = startDownload(base);
    expect(await outcome).toMatchObject({ kind: 'failed' });
    expect(kept).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([PATH]));
  });

  test('that breaks once is tried again from the start', async () => {
    let calls = 0;
    const base = await serve((_request, response) => {
      calls += 1;
      response.writeHead(200, { 'content-length': '10' });
      response.write('five ', () => (calls === 1 ? response.destroy() : response.end('more!')));
    });
    const { outcome, kept } = startDownload(base);
    expect(await outcome).toMatchObject({ kind: 'downloaded', size: 10 });
    expect(kept).toEqual(['five more!']);
  });

  test('that hangs is given up at the deadline', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('five ');
    });
    const { outcome, kept } = startDownload(base, { deadlineMs: 50 });
    expect(await outcome).toMatchObject({ kind: 'failed', why: expect.stringContaining('timeout') });
    expect(kept).toEqual([]);
  });

  test.each(['before', 'in the middle of'])(
    'that falls silent %s the content makes room and is tried again',
    async (when) => {
      let calls = 0;
      const base = await serve((_request, response) => {
        calls += 1;
        if (calls > 1) return response.end('ten bytes!');
        if (when !== 'before') response.write('five ');
      });
      const { outcome, kept } = startDownload(base, { silenceMs: 100 });
      expect(await outcome).toMatchObject({ kind: 'downloaded' });
      expect(kept).toEqual(['ten bytes!']);
    },
  );

  test('that is only paused between two tries keeps no other from being opened', async () => {
    const asked = new Set<string>();
    const base = await serve((request, response) => {
      asked.add(request.url ?? '');
      response.writeHead(202).end();
    });
    const { save } = createSink();
    const download = createDownloadContent({
      channelAccessToken: TOKEN,
      dataApiBaseUrl: base,
      wait: () => new Promise(() => {}),
    });
    for (let id = 1; id <= 50; id += 1) void download(`${id}`, { maxBytes: 10, save });
    await expect.poll(() => asked.size).toBe(50);
  });

  test('beyond the twentieth waits for one that ends', async () => {
    const hanging: (() => void)[] = [];
    const base = await serve((_request, response) => {
      hanging.push(() => response.end('ten bytes!'));
    });
    const { save } = createSink();
    const download = createDownloadContent({ channelAccessToken: TOKEN, dataApiBaseUrl: base });
    const outcomes = Array.from({ length: 21 }, (_, id) => download(`${id}`, { maxBytes: 10, save }));
    await expect.poll(() => hanging.length).toBe(20);
    hanging[0]?.();
    await expect.poll(() => hanging.length).toBe(21);
    for (const end of hanging) end();
    for (const outcome of await Promise.all(outcomes)) expect(outcome.kind).toBe('downloaded');
  });

  test('is closed when the content grows too big', async () => {
    let whenClosed: () => void = () => {};
    const closing = new Promise<void>((resolve) => {
      whenClosed = resolve;
    });
    const base = await serve((_request, response) => {
      response.on('close', whenClosed);
      response.write('more than ten bytes, and never an end');
    });
    expect(await startDownload(base).outcome).toEqual({ kind: 'tooBig' });
    await expect(closing).resolves.toBeUndefined();
  });
});
