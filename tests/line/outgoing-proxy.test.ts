/** Where the office's network lets nothing out but by its proxy, every call to LINE goes there. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startBotProgram } from '../support/bot-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// Starting a process that runs TypeScript takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Lets nothing through, and keeps where it was asked to connect to. */
async function startProxy() {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.close();
  });
  return { asked, address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
}

const settings = () => ({
  PORT: '0',
  PUBLIC_URL: 'https://desk.example.go.th',
  DATA_DIR: temporaryFolder(),
  LINE_CHANNEL_SECRET: 'a channel secret',
  LINE_CHANNEL_ACCESS_TOKEN: 'token',
  OFFICE_PROFILE: 'mueang-samut-prakan',
});

test.each(['HTTPS_PROXY', 'https_proxy'])('the bot that is given %s calls LINE through it', async (name) => {
  const { asked, address } = await startProxy();
  const bot = startBotProgram({ ...settings(), [name]: address });
  const port = await bot.prints(/Ready on port (\d+)/);
  await fetch(`http://127.0.0.1:${port}/readyz`);
  await expect.poll(() => new Set(asked)).toEqual(new Set(['api.line.me:443']));
});

const DOWNLOADS = `
  import { useOutgoingProxy } from './src/line/use-outgoing-proxy.ts';
  import { createDownloadContent } from './src/line/download-content.ts';
  await useOutgoingProxy({ httpsProxy: process.env.PROXY });
  const download = createDownloadContent({
    channelAccessToken: 'token', dataApiBaseUrl: 'https://api-data.line.me', wait: async () => {},
  });
  console.log((await download('1', { maxBytes: 1, save: async () => {} })).kind);`;

test('what people send is downloaded through it too', async () => {
  const { asked, address } = await startProxy();
  const program = startBotProgram(
    { PROXY: address },
    { args: ['--import', 'tsx', '--input-type=module', '--eval', DOWNLOADS] },
  );
  await program.prints(/failed/);
  expect(new Set(asked)).toEqual(new Set(['api-data.line.me:443']));
});
