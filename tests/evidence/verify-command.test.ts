/** `npm run verify` as an operator types it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { officeOnRecord } from './office-on-record.js';
import { verifyCommand } from './verify-command.js';

describe('on the command line', () => {
  it('sound records end with 0, changed ones with 1 and the first place', async () => {
    const folder = await officeOnRecord();
    expect(await verifyCommand(folder)).toMatchObject({
      code: 0,
      printed: expect.stringContaining('3 requests'),
    });
    const database = new Libsql(databaseFile(folder));
    database.exec(
      "UPDATE requests SET document = json_set(document, '$.history[1].round', 7) WHERE id = 'R2'",
    );
    database.close();
    const found = await verifyCommand(folder);
    expect(found.code).toBe(1);
    expect(found.printed).toContain('request 2/2570 (R2): entry 2');
  });

  it('nothing to look at ends with 2', async () => {
    expect(await verifyCommand(temporaryFolder())).toMatchObject({ code: 2 });
    const folder = await officeOnRecord();
    rmSync(join(folder, 'files'), { recursive: true });
    expect((await verifyCommand(temporaryFolder(), [folder])).code).toBe(1); // files that are gone were seen to be
  });
});
