/** `npm run backup` and `npm run restore` as an operator types them. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeCommand } from '../support/office-command.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { officeProfile, officeWithData } from './office-with-data.js';

function run(program: 'main' | 'restore-main', dataDir: string, args: string[]) {
  return officeCommand({ program: `src/backup/${program}.ts`, dataDir, args, officeProfile });
}

describe('on the command line', () => {
  it('a backup is made, checked and restored', async () => {
    const { folder } = await officeWithData();
    const target = join(temporaryFolder(), 'backup');
    expect(await run('main', folder, [target])).toMatchObject({ code: 0 });
    expect(await run('main', folder, ['--check', target])).toMatchObject({ code: 0 });
    const dataDir = temporaryFolder();
    const restored = await run('restore-main', dataDir, [target]);
    expect(restored).toMatchObject({ code: 0, printed: expect.stringContaining('All is as it was written') });
    const again = await run('restore-main', dataDir, [target]);
    expect(again).toMatchObject({ code: 1, printed: expect.stringContaining('nothing is overwritten') });
  });

  it('a damaged backup and a lone database end with 1, and the reason', async () => {
    const { folder } = await officeWithData();
    const torn = temporaryFolder();
    cpSync(join(folder, 'publish-desk.db'), join(torn, 'publish-desk.db'));
    const lone = await run('restore-main', temporaryFolder(), [torn]);
    expect(lone).toMatchObject({ code: 1, printed: expect.stringContaining('publish-desk.db-wal') });

    const target = join(temporaryFolder(), 'backup');
    await run('main', folder, [target]);
    writeFileSync(join(target, 'profile', `${officeProfile}.yaml`), 'changed');
    const checked = await run('main', folder, ['--check', target]);
    expect(checked).toMatchObject({
      code: 1,
      printed: expect.stringContaining(`profile/${officeProfile}.yaml`),
    });
  });

  it('nothing is done without a folder', async () => {
    const { folder } = await officeWithData();
    expect(await run('main', folder, [])).toMatchObject({ code: 1, printed: expect.stringContaining('DIR') });
  });
});
