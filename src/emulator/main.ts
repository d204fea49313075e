/** `npm run emulator`: a local LINE for any bot that lets its base URLs be set. */
import { parseArgs } from 'node:util';
import { readPeopleFile } from './people-file.js';
import { startEmulator } from './start-emulator.js';

const USAGE = `npm run emulator -- [--people FILE] [--webhook URL] [--port N]

  --people   who plays, and the account's name and keys (default: a sample with invented people)
  --webhook  where the bot listens, for example http://127.0.0.1:3000/webhook;
             a bot may also set it itself by PUT /v2/bot/channel/webhook/endpoint
  --port     port of the page and of LINE's API; the data API takes the next one (default: free ports)
`;

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const options = {
    people: { type: 'string' },
    webhook: { type: 'string' },
    port: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
  if (values.help) return console.log(USAGE);

  const file = await readPeopleFile(values.people ?? new URL('sample.yaml', import.meta.url));
  const port = values.port === undefined ? 0 : Number(values.port);
  const emulator = await startEmulator({ ...file, port, webhookUrl: values.webhook });
  if (file.quota !== undefined) emulator.setQuota(file.quota);

  console.log(`Phones and inspector   ${emulator.pageUrl}
LINE API               ${emulator.apiBaseUrl}
LINE data API          ${emulator.dataApiBaseUrl}
Channel secret         ${emulator.channelSecret}
Channel access token   ${emulator.channelAccessToken}
Webhook                ${values.webhook ?? 'not set yet'}
Stop with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.stop());
}
