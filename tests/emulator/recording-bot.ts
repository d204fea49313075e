/** A bot that only writes down what LINE sends it, and answers with the status that a test sets. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedEvent {
  type: string;
  webhookEventId: string;
  deliveryContext: { isRedelivery: boolean };
  timestamp: number;
  mode: string;
  source: Record<string, unknown>;
  replyToken?: string;
  message: Record<string, unknown> & { id: string };
  postback: { data: string; params?: Record<string, string> };
  follow: { isUnblocked: boolean };
  unsend: { messageId: string };
}

export interface Received {
  headers: IncomingHttpHeaders;
  raw: string;
  destination: string;
  events: ReceivedEvent[];
}

export interface RecordingBot {
  url: string;
  received: Received[];
  /** The newest event. */
  last(): ReceivedEvent;
  /** Sets the answer from now on; 'silence' keeps LINE waiting. */
  answerWith(answer: number | 'silence'): void;
  stop(): Promise<void>;
}

export async function startRecordingBot(): Promise<RecordingBot> {
  const received: Received[] = [];
  let answer: number | 'silence' = 200;

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString('utf8');
    received.push({ headers: request.headers, raw, ...readJson(raw) });
    if (answer !== 'silence') response.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    received,
    last: () => received.at(-1)!.events.at(-1)!,
    answerWith: (next) => {
      answer = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readJson(raw: string): { destination: string; events: ReceivedEvent[] } {
  try {
    return JSON.parse(raw);
  } catch {
    return { destination: '', events: [] };
  }
}
