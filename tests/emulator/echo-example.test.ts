/** Another bot works against the emulator: the SDK's own example. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { createEchoBot } from './echo-bot.js';

const toStop: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of toStop.splice(0)) await stop();
});

test('the echo example of the SDK answers with what was said to it', async () => {
  const emulator = await startEmulator({ people: [{ key: 'guest', name: 'Guest', role: 'guest' }] });
  const bot = await listen(createEchoBot(emulator).listen(0, '127.0.0.1'));
  toStop.push(emulator.stop, () => bot.server.close());
  emulator.setWebhookUrl(`${bot.url}/callback`);
  const guest = emulator.phone('guest');

  await guest.says('สวัสดีค่ะ 😀');

  expect(await guest.next()).toEqual({ type: 'text', text: 'สวัสดีค่ะ 😀' });
  await guest.sendsSticker();
  expect(guest.messages()).toHaveLength(1);
  expect(emulator.log.map(({ path, status }) => [path, status])).toEqual([
    ['/callback', 200],
    ['/v2/bot/message/reply', 200],
    ['/callback', 200],
  ]);
});

async function listen(server: Server) {
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
