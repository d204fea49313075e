/** Where the emulated LINE delivers what people do; the chaos takes it from there to the bot, by ways of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';

export interface Mailbox {
  url: string;
  /** All that has come since the last time. */
  empty(): WebhookEvent[];
  close(): void;
}

export async function openMailbox(): Promise<Mailbox> {
  let events: WebhookEvent[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { events: WebhookEvent[] };
    events.push(...body.events);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    empty() {
      const taken = events;
      events = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
