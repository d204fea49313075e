/** Who gets in, what is refused, and that nothing that came in is echoed. */
import { createHmac } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { WebhookEvent } from '../../src/line/webhook-event.js';
import { recordedLog } from '../support/recorded-log.js';
import { callRaw } from './call-raw.js';
import { CHANNEL_SECRET, openRoutes } from './open-routes.js';

function signature(body: string | Buffer, secret = CHANNEL_SECRET): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

async function post(address: string, body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/webhook`, {
    method: 'POST',
    body: Buffer.from(body),
    headers: { 'content-type': 'application/json', 'x-line-signature': signature(body), ...headers },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function openWebhook(options: Parameters<typeof openRoutes>[0] = {}) {
  const received: WebhookEvent[][] = [];
  const log = recordedLog();
  const address = await openRoutes({
    receive: async (events) => {
      received.push(events);
    },
    deps: { log },
    ...options,
  });
  return { address, received, log };
}

const thai = {
  type: 'message',
  webhookEventId: 'E1',
  source: { type: 'user', userId: 'U1' },
  message: { type: 'text', id: '1', text: 'ขอเผยแพร่ 😀' },
};

test("LINE's own example of a signature is accepted", async () => {
  const { address } = await openWebhook();
  const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
  const headers = { 'x-line-signature': 'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=' };
  expect((await post(address, body, headers)).status).toBe(200);
});

test('the signature counts for the bytes as they came: spaces, Thai letters, escaped emoji', async () => {
  const { address, received } = await openWebhook();
  const body = JSON.stringify({ events: [thai] }, null, 3).replaceAll('😀', '\\ud83d\\ude00');
  expect((await post(address, body)).status).toBe(200);
  expect(received).toEqual([[{ id: 'E1', chatId: 'U1', body: thai }]]);
});

test('a wrong, missing or foreign signature is refused without a word about the content', async () => {
  const { address, received, log } = await openWebhook();
  const body = JSON.stringify({ events: [thai] });
  for (const wrong of ['', 'nonsense', signature(body, 'another secret'), signature(`${body} `)]) {
    const answer = await post(address, body, { 'x-line-signature': wrong });
    expect(answer).toMatchObject({ status: 401, text: 'Unauthorized' });
  }
  const unsigned = await fetch(`${address}/webhook`, { method: 'POST', body });
  expect(unsigned.status).toBe(401);
  expect(received).toEqual([]);
  expect(log.lines).toHaveLength(5);
});

test('while the channel secret is being changed both are accepted', async () => {
  const { address } = await openWebhook({ channelSecrets: ['new secret', CHANNEL_SECRET] });
  const body = '{"events":[]}';
  for (const secret of ['new secret', CHANNEL_SECRET]) {
    expect((await post(address, body, { 'x-line-signature': signature(body, secret) })).status).toBe(200);
  }
});

test.each(['', '{', 'null', '[]', '{"events":"none"}', '{"events":[]', '\u0000'])(
  'a signed body that is no webhook is refused: %j',
  async (body) => {
    const { address, received } = await openWebhook();
    const answer = await post(address, body);
    expect(answer).toMatchObject({ status: 400, text: 'Bad Request' });
    expect(received).toEqual([]);
  },
);

test('a body of more than a megabyte is refused before anything is read into it', async () => {
  const { address, received } = await openWebhook();
  const body = JSON.stringify({ events: [{ ...thai, more: 'ก'.repeat(1024 * 1024) }] });
  expect(await post(address, body)).toMatchObject({ status: 413, text: 'Payload Too Large' });
  expect(received).toEqual([]);
});

test('so is one that does not say how long it is', async () => {
  const { address, received } = await openWebhook();
  const chunks = async function* () {
    for (let count = 0; count < 20; count += 1) yield Buffer.alloc(65_536);
  };
  const body = Readable.toWeb(Readable.from(chunks()));
  const response = await fetch(`${address}/webhook`, { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect(response.status).toBe(413);
  expect(received).toEqual([]);
});

test.each(['Content-Length: 10000000000', 'Transfer-Encoding: chunked'])(
  'of a body without end, little is read, and the connection is closed: %s',
  async (howLong) => {
    const { address } = await openWebhook();
    const accepted = acceptedSockets();
    const stranger = callRaw(address, `POST /webhook HTTP/1.1\r\nHost: desk\r\n${howLong}\r\n\r\n`);
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    for (let count = 0; count < 500 && !stranger.socket.destroyed; count += 1) {
      stranger.socket.write(chunk);
      await setImmediate();
    }
    expect(await stranger.answer).toMatch(/^HTTP\/1.1 413 [\s\S]*connection: close/i);
    const read = accepted.map(({ bytesRead }) => bytesRead);
    expect(read).toHaveLength(1);
    expect(Math.max(...read)).toBeGreaterThan(0);
    expect(Math.max(...read)).toBeLessThan(20_000_000);
  },
);

/** The server's own ends of connections, in whose numbers the server says what it has read. */
function acceptedSockets(): Socket[] {
  const accepted: Socket[] = [];
  const note = (message: unknown) => accepted.push((message as { socket: Socket }).socket);
  subscribe('net.server.socket', note);
  onTestFinished(() => {
    unsubscribe('net.server.socket', note);
  });
  return accepted;
}

test('after a wrong signature the connection is closed', async () => {
  const { address } = await openWebhook();
  const { headers } = await post(address, '{"events":[]}', { 'x-line-signature': 'wrong' });
  expect(headers.get('connection')).toBe('close');
});

test('after a good webhook the connection stays, for the next one', async () => {
  const { address } = await openWebhook();
  expect((await post(address, '{"events":[]}')).headers.get('connection')).toBe('keep-alive');
});

test('a body that no route wants is not read', async () => {
  const { address } = await openWebhook();
  for (const path of ['/webhook/', '/healthz', '/files/x']) {
    const response = await fetch(address + path, { method: 'POST', body: 'x'.repeat(100) });
    expect([path, response.status, response.headers.get('connection')]).toEqual([path, 404, 'close']);
  }
});

test('every answer says that nobody may keep it, frame it, or take it for something else', async () => {
  const { address } = await openWebhook();
  const answers = [
    await post(address, '{"events":[]}'),
    await post(address, '{"events":[]}', { 'x-line-signature': 'wrong' }),
    await fetch(`${address}/healthz`),
    await fetch(`${address}/files/x`),
    await fetch(`${address}/nowhere`),
  ];
  for (const { headers } of answers) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test("a webhook that breaks off on the way is nobody's error", async () => {
  const { address, received, log } = await openWebhook();
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.end('POST /webhook HTTP/1.1\r\nHost: desk\r\nContent-Length: 100\r\n\r\n{"events":');
  socket.resume();
  await once(socket, 'close');
  expect((await post(address, '{"events":[]}')).status).toBe(200);
  expect([received, log.lines]).toEqual([[[]], []]);
});

test('an event of a kind that nobody knows yet comes through as it is', async () => {
  const { address, received } = await openWebhook();
  const unknown = {
    type: 'teleport',
    webhookEventId: 'E2',
    source: { type: 'planet', planetId: 'mars' },
    to: ['mars'],
  };
  expect((await post(address, JSON.stringify({ events: [unknown], colour: 'green' }))).status).toBe(200);
  expect(received).toEqual([[{ id: 'E2', chatId: 'E2', body: unknown }]]);
});

test('what is no event at all is passed over, and the others of the same webhook are kept', async () => {
  const { address, received } = await openWebhook();
  const body = JSON.stringify({ events: [null, 7, {}, thai] });
  expect((await post(address, body)).status).toBe(200);
  expect(received.flat().map(({ id }) => id)).toEqual(['E1']);
});

const deep = (levels: number): unknown => (levels === 0 ? 'the end' : [deep(levels - 1)]);

const unusable: [string, object][] = [
  ['a person whose id is an object', { source: { type: 'user', userId: { $ne: null } } }],
  ['a person whose id is a truth value', { source: { type: 'user', userId: true } }],
  ['a person whose id is a number', { source: { type: 'user', userId: 7 } }],
  ['a person whose id has an odd character', { source: { type: 'user', userId: 'U1\u0000' } }],
  ['a person whose id has no end', { source: { type: 'user', userId: 'U'.repeat(101) } }],
  ['a person whose id is half an emoji', { source: { type: 'user', userId: 'U\ud83d' } }],
  ['a group whose id is a list', { source: { type: 'group', groupId: ['C1'] } }],
  ['a room whose id is an object', { source: { type: 'room', roomId: {} } }],
  ['a source that is a text', { source: 'U1' }],
  ['a kind that is a number', { type: 1 }],
  ['a message that is missing', { message: undefined }],
  ['a message whose id is a path', { message: { type: 'image', id: '../../me' } }],
  ['a text that is an object', { message: { type: 'text', id: '1', text: {} } }],
  ['a text that has no end', { message: { type: 'text', id: '1', text: 'ก'.repeat(10_001) } }],
  ['a file without a name', { message: { type: 'file', id: '1', fileSize: 1 } }],
  ['a file whose size is a text', { message: { type: 'file', id: '1', fileName: 'a.pdf', fileSize: '1' } }],
  ['an album whose id is an object', { message: { type: 'image', id: '1', imageSet: { id: {} } } }],
  ['an album of half a photo', { message: { type: 'image', id: '1', imageSet: { id: '1', total: 1.5 } } }],
  ['a tap that says an object', { type: 'postback', postback: { data: { do: 'permit' } } }],
  ['a pick that is a text', { type: 'postback', postback: { data: 'do=send', params: '2026-11-20' } }],
  ['a pick of an object', { type: 'postback', postback: { data: 'do=send', params: { date: {} } } }],
  ['a message taken back whose id is an object', { type: 'unsend', unsend: { messageId: {} } }],
  ['JSON in JSON in JSON', { more: deep(1_500) }],
  ['JSON that nests a little too deep', { more: deep(32) }],
];

test.each(unusable)(
  '%s is answered 200, said once in the log, and kept from the database',
  async (_, odd) => {
    const { address, received, log } = await openWebhook();
    const body = JSON.stringify({ events: [{ ...thai, webhookEventId: 'odd', ...odd }, thai] });
    expect((await post(address, body)).status).toBe(200);
    expect(received.flat()).toEqual([{ id: 'E1', chatId: 'U1', body: thai }]);
    expect(log.lines).toEqual([expect.stringContaining('An event that can not be used was left out')]);
  },
);

test('JSON that nests as deep as a body can hold costs its own event alone', async () => {
  const { address, received } = await openWebhook();
  const deepest = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
  expect((await post(address, `{"events":[${deepest},${JSON.stringify(thai)}],"more":1}`)).status).toBe(200);
  expect((await post(address, `{"events":[],"more":${deepest}}`)).status).toBe(200);
  expect(received.flat().map(({ id }) => id)).toEqual(['E1']);
});

test('an odd reply token or mode is as good as none', async () => {
  const { address, received } = await openWebhook();
  await post(address, JSON.stringify({ events: [{ ...thai, replyToken: {}, mode: 7, timestamp: 'now' }] }));
  expect(received.flat().map(({ id }) => id)).toEqual(['E1']);
});

test('any JSON at all in an event is taken, or left out, but never an error', async () => {
  const { address, log } = await openWebhook();
  const part = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('message', 'postback', 'unsend', 'user', 'group', '__proto__'),
  );
  const event = fc.record(
    { type: part, source: part, message: part, postback: part, unsend: part },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 5 }), async (events) => {
      expect((await post(address, JSON.stringify({ events }))).status).toBe(200);
    }),
  );
  expect(log.lines.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('events of a group or a room belong to it, not to who wrote', async () => {
  const { address, received } = await openWebhook();
  const group = { ...thai, source: { type: 'group', groupId: 'C1', userId: 'U1' } };
  const room = { ...thai, source: { type: 'room', roomId: 'R1', userId: 'U1' } };
  await post(address, JSON.stringify({ events: [group, room] }));
  expect(received.flat().map(({ chatId }) => chatId)).toEqual(['C1', 'R1']);
});

test('an event without an id gets one that its redelivery gets too, and no other event', async () => {
  const { address, received } = await openWebhook();
  const { webhookEventId: _, ...nameless } = thai;
  const first = { ...nameless, deliveryContext: { isRedelivery: false } };
  const again = { ...nameless, deliveryContext: { isRedelivery: true } };
  const other = { ...nameless, message: { ...thai.message, text: 'อื่น' } };
  await post(address, JSON.stringify({ events: [first, again, other] }));
  const [a, b, c] = received.flat().map(({ id }) => id);
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test('when the database does not take the events LINE hears 500, so that it delivers again', async () => {
  const { address, log } = await openWebhook({ receive: () => Promise.reject(new Error('disk full')) });
  expect(await post(address, JSON.stringify({ events: [thai] }))).toMatchObject({
    status: 500,
    text: 'Internal Server Error',
  });
  expect(log.lines).toEqual(['error: A webhook could not be stored: LINE is asked to deliver it again']);
});

test('there is no other route, and no route says what it is made of', async () => {
  const { address } = await openWebhook();
  for (const path of ['/admin', '/files/', '/index.php']) {
    const response = await fetch(address + path);
    expect([path, response.status, await response.text()]).toEqual([path, 404, 'Not Found']);
    expect(response.headers.get('x-powered-by')).toBeNull();
  }
});

test('when more wait than the database keeps up with, LINE is asked to deliver again; those that wait get their answer', async () => {
  let store = () => {};
  const stored = new Promise<void>((resolve) => {
    store = resolve;
  });
  let waiting = 0;
  const { address } = await openWebhook({
    receive: () => {
      waiting += 1;
      return stored;
    },
  });
  const body = JSON.stringify({ events: [thai] });
  const first = Array.from({ length: 200 }, () => post(address, body));
  await expect.poll(() => waiting).toBe(200);
  expect((await post(address, body)).status).toBe(503);
  store();
  expect(new Set((await Promise.all(first)).map(({ status }) => status))).toEqual(new Set([200]));
  expect((await post(address, body)).status).toBe(200);
});

test('strangers who hold calls open do not use up LINE’s share', async () => {
  const { address } = await openWebhook();
  const { hostname, port } = new URL(address);
  const strangers = Array.from({ length: 200 }, () => connect(Number(port), hostname));
  const half = 'POST /webhook HTTP/1.1\r\nHost: desk\r\nContent-Length: 100\r\n\r\n{"events":';
  await Promise.all(strangers.map((one) => new Promise((resolve) => one.write(half, resolve))));
  expect((await post(address, JSON.stringify({ events: [thai] }))).status).toBe(200);
  for (const one of strangers) one.destroy();
});
