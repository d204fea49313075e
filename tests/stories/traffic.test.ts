/** The traffic log holds people's acts, and none of their words. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { commandWord } from '../../src/text/commands.js';
import { compiledProgram } from '../support/compiled-program.js';
import { startApp } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const run = promisify(execFile);

test('acts and calls are exported with who and what, without texts, names, secrets or reply tokens', async () => {
  const folder = temporaryFolder();
  const { phone, emulator, app, webhookUrl } = await startApp({ trafficIn: folder });
  await phone('staff').says(commandWord('newRequest'));
  await phone('staff').says('ความลับที่ปลูกไว้');
  await fetch(webhookUrl.replace('/webhook', '/files/x?sig=PLANTED'));
  await app.stop();

  const settings = {
    PUBLIC_URL: 'https://desk.example.go.th',
    LINE_CHANNEL_SECRET: 'secret',
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    OFFICE_PROFILE: 'sample',
    DATA_DIR: folder,
  };
  const { stdout } = await run(process.execPath, [compiledProgram('src/traffic/main.ts'), 'export'], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, ...settings },
  });
  const entries = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.filter(({ act }) => act === 'message/text')).toHaveLength(2);
  expect(entries).toContainEqual(expect.objectContaining({ act: 'GET /files/x', result: 410 }));
  expect(entries.map(({ act }) => act)).not.toContain('POST /webhook'); // each of its events stands there
  for (const planted of ['ความลับ', 'สมหญิง', 'PLANTED', 'replyToken', emulator.channelSecret])
    expect(stdout).not.toContain(planted);
});
