/** The end of the port: nobody is cut off, and nobody holds it open. */
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openServer } from '../../src/http/open-server.js';

test('closing answers the call in hand and does not wait for its connection, which a proxy keeps', async () => {
  const inHand: ServerResponse[] = [];
  const server = await openServer((_request, response) => inHand.push(response), 0);
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
  const first = await openServer(() => {}, 0);
  onTestFinished(() => first.close());
  await expect(openServer(() => {}, first.port)).rejects.toThrow('EADDRINUSE');
});
