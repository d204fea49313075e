/** The end of the port: nobody is cut off, and nobody holds it open. */
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { commonHeaders } from '../../src/http/common-headers.js';
import { openServer } from '../../src/http/open-server.js';
import { type ServerLimits, usualLimits } from '../../src/http/server-limits.js';
import { callRaw } from './call-raw.js';

test('closing answers the call in hand and does not wait for its connection, which a proxy keeps', async () => {
  const inHand: ServerResponse[] = [];
  const server = await openServer((_request, response) => inHand.push(response), { port: 0 });
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const answered = once(get({ port: server.port, agent }), 'response');
  await expect.poll(() => inHand.length).toBe(1);

  const closed = server.close();
  inHand[0]?.end('answered');
  const [response] = (await answered) as [IncomingMessage];
  expect(await response.toArray()).toEqual([Buffer.from('answered')]);
  await closed;
});

test('a port that is taken is refused', async () => {
  const first = await openServer(() => {}, { port: 0 });
  onTestFinished(() => first.close());
  await expect(openServer(() => {}, { port: first.port })).rejects.toThrow('EADDRINUSE');
});

async function openLimited(
  limits: Partial<ServerLimits>,
  listener: RequestListener = (_request, response) => response.end(),
) {
  const server = await openServer(listener, {
    port: 0,
    limits: { ...usualLimits, checkEveryMs: 20, ...limits },
  });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}`;
}

test.each([
  ['says nothing', ''],
  ['never ends its headers', 'GET / HTTP/1.1\r\nHost: desk\r\nX-Slow: '],
])('a caller that %s is sent away', async (_, sent) => {
  const address = await openLimited({ headersMs: 100 });
  expect(await callRaw(address, sent).answer).toMatch(/^HTTP\/1.1 408 /);
});

test('so is one that never ends its body', async () => {
  const reads: RequestListener = (request, response) => request.resume().on('end', () => response.end());
  const address = await openLimited({ headersMs: 100, requestMs: 100 }, reads);
  const sent = 'POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 9\r\n\r\nhalf';
  expect(await callRaw(address, sent).answer).toMatch(/^HTTP\/1.1 408 /);
});

test('so is one that stops reading its answer', async () => {
  let isLetGo = false;
  const address = await openLimited({ idleMs: 100 }, (_request, response) => {
    response.write(Buffer.alloc(64 * 1024 * 1024));
    response.once('close', () => {
      isLetGo = true;
    });
  });
  callRaw(address, 'GET / HTTP/1.1\r\nHost: desk\r\n\r\n').socket.pause();
  await expect.poll(() => isLetGo).toBe(true);
});

test('a slow line gets its whole download, however long it takes, as long as it moves', async () => {
  const address = await openLimited(
    { idleMs: 300, requestMs: 100, headersMs: 100 },
    async (_request, response) => {
      for (let count = 0; count < 10; count += 1) {
        response.write('part');
        await setTimeout(50);
      }
      response.end();
    },
  );
  expect(await (await fetch(address)).text()).toBe('part'.repeat(10));
});

test('beyond the most connections a caller is turned away, and let in when another has left', async () => {
  const address = await openLimited({ connections: 1 });
  const first = callRaw(address, '');
  await once(first.socket, 'connect');
  const get = 'GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n';
  expect(await callRaw(address, get).answer).toBe('');
  first.socket.destroy();
  await expect.poll(() => callRaw(address, get).answer).toMatch(/^HTTP\/1.1 200 /);
});

test.each([
  ['no HTTP at all', 400, 'nonsense\r\n\r\n'],
  ['headers without end', 431, `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`],
  ['headers that come too slowly', 408, 'GET / HTTP/1.1\r\nHost: desk\r\nX-Slow: '],
  ['a body that comes too slowly', 408, 'POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 9\r\n\r\nhalf'],
  ['an expectation that nobody knows', 417, 'GET / HTTP/1.1\r\nHost: desk\r\nExpect: more\r\n\r\n'],
])('%s is answered %i, which bears the headers of every answer', async (_, status, sent) => {
  const reads: RequestListener = (request, response) => request.resume().on('end', () => response.end());
  const address = await openLimited({ headersMs: 100, requestMs: 100 }, reads);
  const answer = await callRaw(address, sent).answer;
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const [name, value] of Object.entries(commonHeaders))
    expect(answer).toContain(`${name}: ${value}\r\n`);
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
});

test('what follows an answer under way adds nothing to it', async () => {
  const address = await openLimited({}, (_request, response) => void response.write('half'));
  const { socket, answer } = callRaw(
    address,
    'POST / HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n',
  );
  await once(socket, 'data');
  socket.write('no chunk\r\n');
  expect((await answer).match(/HTTP\/1.1/g)).toHaveLength(1);
});
