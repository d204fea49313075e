/** The command for a bot in a container that is taken off its machine: LINE shows its menus no more. */
import { execFile } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { createLine } from '../../src/line/line-client.js';
import * as words from '../../src/text/setup.js';
import { compiledProgram } from '../support/compiled-program.js';

test('the menus are gone, and it is said that the webhook is left', async () => {
  const emulator = await startEmulator({ people: [] });
  onTestFinished(() => emulator.stop());
  const { richMenus } = createLine({
    channelAccessToken: emulator.channelAccessToken,
    apiBaseUrl: emulator.apiBaseUrl,
    dataApiBaseUrl: emulator.apiBaseUrl,
  });
  for (const name of ['requester', 'approver']) await richMenus.create(menu(name));
  expect(await richMenus.all()).toHaveLength(2);
  const { code, printed } = await run(emulator.apiBaseUrl, emulator.channelAccessToken);
  expect(await richMenus.all()).toEqual([]);
  expect(code).toBe(0);
  expect(printed).toContain(words.menusRemoved.thai);
  expect(printed).toContain(words.switchWebhookOff.english);
});

test('where LINE does not answer it says where to remove them, and ends with 1', async () => {
  const { code, printed } = await run('http://127.0.0.1:9');
  expect(printed).toContain(words.menusRemain.thai);
  expect(code).toBe(1);
});

function menu(name: string) {
  return {
    name,
    chatBarText: name,
    selected: true,
    size: { width: 2500, height: 843 },
    areas: [
      {
        bounds: { x: 0, y: 0, width: 2500, height: 843 },
        action: { type: 'message' as const, label: name, text: name },
      },
    ],
  };
}

function run(lineUrl: string, token = 'token'): Promise<{ code: number; printed: string }> {
  const { PATH = '' } = process.env;
  const env = {
    ...{ PATH, LINE_CHANNEL_ACCESS_TOKEN: token },
    ...{ LINE_API_BASE_URL: lineUrl, LINE_DATA_API_BASE_URL: lineUrl },
  };
  const program = compiledProgram('src/setup/remove-menus-main.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program], { env }, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, printed: stdout }),
    );
  });
}
