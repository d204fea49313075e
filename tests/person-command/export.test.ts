/** `npm run person`, as an operator types it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { fillRecords, putFiles } from '../evidence/office-on-record.js';
import { verifyCommand } from '../evidence/verify-command.js';
import { buildConversation, buildEvent, buildPerson } from '../support/builders.js';
import { openNewStores } from '../support/new-stores.js';
import { officeCommand } from '../support/office-command.js';
import { temporaryFolder } from '../support/temporary-folder.js';

vi.setConfig({ testTimeout: 60_000 });

const staff = buildPerson({ name: 'สมหญิง ทดสอบ' });

async function office(): Promise<string> {
  const folder = temporaryFolder();
  await putFiles(await createFileStore(join(folder, 'files')));
  const stores = openNewStores(folder);
  await fillRecords(stores);
  await stores.persons.replace(staff, 0);
  await stores.persons.replace(
    buildPerson({ id: 'U00000000000000000000000000000007', name: 'สมหญิง อีกคน' }),
    0,
  );
  await stores.conversations.replace(buildConversation({ personId: staff.id }), 0);
  await stores.events.add([buildEvent({ chatId: staff.id })]);
  await stores.claims.claim(`administrator-code:${staff.id}:2026-11-27:1`, 'EVENT');
  await stores.close();
  return folder;
}

function personCommand(dataDir: string, args: string[]) {
  return officeCommand({ program: 'src/person-command/main.ts', dataDir, args });
}

test('a page and a JSON of one person are written, for their owner alone', async () => {
  const [dataDir, to] = [await office(), temporaryFolder()];
  const { code, printed } = await personCommand(dataDir, ['export', ...staff.name.split(' '), '--to', to]);
  expect(code, printed).toBe(0);
  const [page, json] = ['html', 'json'].map((end) => join(to, `person-${staff.id}.${end}`));
  expect(printed).toContain(page);
  expect(statSync(json ?? '').mode & 0o077).toBe(0);
  expect(readFileSync(page ?? '', 'utf8')).toContain(staff.contact);
  const { records } = JSON.parse(readFileSync(json ?? '', 'utf8'));
  expect(new Set(records.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set([
      'persons',
      'requests',
      'conversations',
      'events',
      'monthlyNotes',
      'checklistMarks',
      'placements',
      'claims',
    ]),
  );
});

test('of several with this name each is named by the id; for nobody there is nothing', async () => {
  const dataDir = await office();
  const several = await personCommand(dataDir, ['export', 'สมหญิง']);
  expect(several).toMatchObject({
    code: 1,
    printed: expect.stringContaining('U00000000000000000000000000000007'),
  });
  expect(several.printed).toContain(staff.id);
  expect(await personCommand(dataDir, ['export', 'ไม่มีคนนี้'])).toMatchObject({ code: 1 });
  expect(await personCommand(temporaryFolder(), ['export', staff.id])).toMatchObject({ code: 1 });
  expect(await personCommand(dataDir, ['--help'])).toMatchObject({ code: 0 });
});

test('what may go of a person who left is removed with who and why, and the proof tells it', async () => {
  const dataDir = await office();
  const erase = (...order: string[]) => personCommand(dataDir, ['erase', staff.id, ...order]);
  expect(await erase()).toMatchObject({ code: 1, printed: expect.stringContaining('--why') });
  const order = ['--by', 'ปิติ ตัวอย่าง', '--why', 'เจ้าของข้อมูลขอ'];
  expect(await erase(...order)).toMatchObject({ code: 1, printed: expect.stringContaining('ยังมีสิทธิ์อยู่') });
  const stores = openSqliteStores({ folder: dataDir });
  await stores.persons.replace({ ...staff, status: 'suspended', version: staff.version + 1 }, staff.version);
  await stores.close();
  expect(await erase(...order)).toMatchObject({ code: 0 });
  const { printed } = await verifyCommand(dataDir);
  expect(printed).toContain('removed by an administrator');
  expect(printed).toContain(`${staff.id}, `);
  expect(printed).not.toContain(staff.contact);
});
