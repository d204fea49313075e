/** Another bot works against `npm run emulator`: the echo example of @line/bot-sdk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { messagingApi } from '@line/bot-sdk';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ChatEntry, EmulatorState } from '../../src/emulator/protocol.js';
import { createEchoBot } from './echo-bot.js';

test('the echo example of the SDK answers on a phone of npm run emulator', async () => {
  const printed = await startProgram();
  const settings = {
    apiBaseUrl: printed['LINE API']!,
    channelSecret: printed['Channel secret']!,
    channelAccessToken: printed['Channel access token']!,
  };
  await setWebhookUrl(settings, await startEchoBot(settings));
  const page = printed['Phones and inspector']!;

  await fetch(`${page}emulator/people/staff/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'says', text: 'สวัสดีค่ะ 😀' }),
  });

  await vi.waitFor(async () => {
    const texts = (await chatOf('staff', page)).map((entry) => [entry.kind, textOf(entry)]);
    expect(texts).toEqual([
      ['person', 'สวัสดีค่ะ 😀'],
      ['bot', 'สวัสดีค่ะ 😀'],
    ]);
  });
});

/** Starts the emulator as a program and reads the table that it prints. */
async function startProgram(): Promise<Record<string, string>> {
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/emulator/main.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => stop(program));
  const printed: Record<string, string> = {};
  for await (const line of createInterface({ input: program.stdout })) {
    const [name = '', value = ''] = line.split(/ {2,}/);
    printed[name] = value;
    if (line.startsWith('Stop')) break;
  }
  return printed;
}

async function stop(program: ChildProcess): Promise<void> {
  program.kill('SIGTERM');
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
}

async function startEchoBot(settings: Parameters<typeof createEchoBot>[0]): Promise<string> {
  const server = createEchoBot(settings).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
}

async function setWebhookUrl(
  { apiBaseUrl, channelAccessToken }: Parameters<typeof createEchoBot>[0],
  endpoint: string,
) {
  const client = new messagingApi.MessagingApiClient({ channelAccessToken, baseURL: apiBaseUrl });
  await client.setWebhookEndpoint({ endpoint });
  expect(await client.testWebhookEndpoint({})).toMatchObject({ success: true });
}

async function chatOf(key: string, page: string): Promise<ChatEntry[]> {
  const state = (await (await fetch(`${page}emulator/state`)).json()) as EmulatorState;
  return state.chats.find(({ person }) => person.key === key)?.entries ?? [];
}

function textOf(entry: ChatEntry): string | undefined {
  if (entry.kind === 'bot') return entry.message.type === 'text' ? entry.message.text : undefined;
  return entry.kind === 'person' && entry.content.type === 'text' ? entry.content.text : undefined;
}
