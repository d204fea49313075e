/** One kept-alive connection that posts webhooks one after the other: plain sockets, so that the load costs little itself. */
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { CHANNEL_SECRET } from './server-process.js';

export interface Connection {
  /** Posts a webhook of one new event; resolves when the answer is complete. Rejects unless it is 200. */
  post(): Promise<void>;
  close(): void;
}

export interface Target {
  port: number;
  path: string;
  /** The event to post; absent: one of a kind that asks for no answer, so that LINE is not part of the measurement. */
  event?(): LoadEvent;
}

export interface LoadEvent {
  type: string;
  source: { type: 'user'; userId: string };
  [field: string]: unknown;
}

export async function openConnection({ port, path, event = videoPlayed }: Target): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return {
    async post() {
      socket.write(webhook(path, event()));
      await answer(socket);
    },
    close: () => socket.destroy(),
  };
}

export function videoPlayed(): LoadEvent {
  return {
    type: 'videoPlayComplete',
    videoPlayComplete: { trackingId: 'ข่าวประชาสัมพันธ์' },
    source: { type: 'user', userId: userIdOf(Math.floor(Math.random() * 1000)) },
  };
}

export function userIdOf(number: number): string {
  return `U${String(number).padStart(32, '0')}`;
}

function webhook(path: string, what: LoadEvent): string {
  const event = {
    ...what,
    webhookEventId: newId(),
    deliveryContext: { isRedelivery: false },
    timestamp: Date.now(),
    replyToken: newId(),
    mode: 'active',
  };
  const body = JSON.stringify({ destination: 'U8e742f61d673b39c7fff3cecb7536ef0', events: [event] });
  const signature = createHmac('sha256', CHANNEL_SECRET).update(body).digest('base64');
  return [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json; charset=utf-8',
    `X-Line-Signature: ${signature}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}

/** In the order of time and as long as LINE's, which are ULIDs: events that arrive together stand together in an index. */
function newId(): string {
  return Date.now().toString(32).padStart(10, '0') + randomBytes(8).toString('hex');
}

function answer(socket: Socket): Promise<void> {
  let received = '';
  return new Promise((resolve, reject) => {
    const end = (error?: Error) => {
      socket.off('data', read).off('close', closed);
      if (error) reject(error);
      else resolve();
    };
    const closed = () => end(new Error('the server closed the connection'));
    const read = (bytes: Buffer) => {
      received += bytes.toString('latin1');
      const [head, body] = received.split('\r\n\r\n');
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head ?? '')?.[1] ?? 0);
      if (body === undefined || body.length < length) return;
      end(received.startsWith('HTTP/1.1 200 ') ? undefined : new Error(received.split('\r\n')[0]));
    };
    socket.on('data', read).on('close', closed);
  });
}
