/** `npm run verify` as an operator types it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { startBotProgram } from '../support/bot-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { officeOnRecord } from './office-on-record.js';

async function verify(dataDir: string, args: string[] = []) {
  const env = {
    PUBLIC_URL: 'https://bot.example.go.th',
    LINE_CHANNEL_SECRET: 'secret-of-the-office',
    LINE_CHANNEL_ACCESS_TOKEN: 'token-of-the-office',
    OFFICE_PROFILE: 'sample',
    DATA_DIR: dataDir,
  };
  const file = join(projectRoot, 'src', 'verify', 'main.ts');
  const command = startBotProgram(env, { args: ['--import', 'tsx', file, ...args] });
  return { code: await command.ended, printed: command.printed() };
}

describe('on the command line', () => {
  it('sound records end with 0, changed ones with 1 and the first place', async () => {
    const folder = await officeOnRecord();
    expect(await verify(folder)).toMatchObject({ code: 0, printed: expect.stringContaining('3 requests') });
    const database = new Libsql(databaseFile(folder));
    database.exec(
      "UPDATE requests SET document = json_set(document, '$.history[1].round', 7) WHERE id = 'R2'",
    );
    database.close();
    const found = await verify(folder);
    expect(found.code).toBe(1);
    expect(found.printed).toContain('request 2/2570 (R2): entry 2');
  });

  it('nothing to look at ends with 2', async () => {
    expect(await verify(temporaryFolder())).toMatchObject({ code: 2 });
    const folder = await officeOnRecord();
    rmSync(join(folder, 'files'), { recursive: true });
    expect((await verify(temporaryFolder(), [folder])).code).toBe(1); // files that are gone were seen to be
  });
});
