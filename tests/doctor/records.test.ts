/** The doctor's findings about this machine, the office and its records; it looks, and changes nothing. */
import { spawn } from 'node:child_process';
import { chownSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Libsql from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { fault, isFault, note, ok } from '../../src/doctor/finding.js';
import { giveRole } from '../../src/domain/person/appointments.js';
import { newOfficeText } from '../../src/setup/new-office.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { lockDataFolder } from '../../src/storage/sqlite/lock-data-folder.js';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { databaseEmptied } from '../../src/text/database-emptied.js';
import { noBackups } from '../../src/text/doctor-backups.js';
import * as dataWords from '../../src/text/doctor-data.js';
import * as officeWords from '../../src/text/doctor-office.js';
import { notWritable } from '../../src/text/system-faults.js';
import { currentUser } from '../../src/user-names.js';
import { NOBODY } from '../support/bot-program.js';
import {
  buildAttachment,
  buildContent,
  buildMessage,
  buildOffice,
  buildPerson,
  buildRequest,
} from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { everybody, fillDatabase, install } from './installation.js';

test('a bot that runs, with two people in every role, is well', async () => {
  const { visit, folder } = await install();
  const lock = lockDataFolder(folder);
  const standIns = everybody.map((person) => ({ ...person, id: `${person.id}-stand-in` }));
  const stores = await fillDatabase(folder, [...everybody, ...standIns]);
  const findings = await visit();
  const lacking = findings.filter(({ level }) => level !== 'ok');
  const site = buildOffice().sites[0]?.name ?? '';
  // Nobody set backups up, and the document of the office names no address of its website.
  expect(lacking.map(({ says }) => says)).toEqual([
    officeWords.siteWithoutAddress(site).says,
    noBackups().says,
  ]);
  expect(findings.map(({ says }) => says.english)).toContainEqual(
    expect.stringContaining(`Process ${process.pid} on`),
  );
  await stores.close();
  lock.release();
});

test('messages that wait are counted, with the next try and why', async () => {
  const { visit, folder } = await install();
  const stores = await fillDatabase(folder);
  const later = new Date('2030-01-01T00:00:00Z');
  await stores.messages.add(buildMessage({ id: 'one', nextAttemptAt: later, fault: 'LINE answered 500' }));
  await stores.messages.add(buildMessage({ id: 'two', nextAttemptAt: new Date('2031-01-01T00:00:00Z') }));
  await stores.close();
  const expected = note(officeWords.messagesWait('2', { at: later, why: 'LINE answered 500' }));
  expect(await visit()).toContainEqual(expected);
});

test('a file that a record names and the folder lacks is named with its request', async () => {
  const { visit, folder } = await install();
  const stores = await fillDatabase(folder);
  const files = await createFileStore(join(folder, 'files'));
  const { sha256 } = await files.put(Readable.from([Buffer.from('%PDF-1.7')]));
  const attachments = [
    buildAttachment({ sha256, fileName: 'kept.pdf' }),
    buildAttachment({ sha256: 'f'.repeat(64), fileName: 'lost.pdf' }),
  ];
  await stores.requests.insert(buildRequest({ content: buildContent({ attachments }) }));
  await stores.close();
  expect(await visit()).toContainEqual(
    fault(
      officeWords.filesMissing(2, [
        { number: '1/2570', fileName: buildAttachment().fileName }, // of an earlier round
        { number: '1/2570', fileName: 'lost.pdf' },
      ]),
    ),
  );
});

test('a unit in which nobody can do a step is named, although others can in theirs', async () => {
  const { visit, folder, env } = await install();
  const profile = join(temporaryFolder(), 'office.yaml');
  const answers = { name: 'สสจ.', shortName: 'สสจ.', head: 'หัวหน้า', siteUrl: 'https://www.example.go.th' };
  const units = ['งานหนึ่ง', 'งานสอง'];
  writeFileSync(
    profile,
    newOfficeText({ id: 'own', ...answers, units, categories: ['1'], pattern: 'group' }),
  );
  const people = ['unit-1', 'unit-2'].map((id) =>
    buildPerson({ id: `U-${id}`, roles: ['requester'], unit: { id, name: id } }),
  );
  const inFirstUnit = everybody.map((person) => ({ ...person, unit: { id: 'unit-1', name: 'unit-1' } }));
  const given = { at: new Date(), by: 'U3', unit: 'unit-1' };
  const head = giveRole(
    buildPerson({ id: 'U-head', unit: { id: 'unit-1', name: 'unit-1' } }),
    'groupHead',
    given,
  );
  await (await fillDatabase(folder, [...inFirstUnit, ...people, head])).close();
  const found = (await visit({ env: { ...env, OFFICE_PROFILE: profile } })).map(({ says }) => says.thai);
  expect(found.filter((one) => one.includes('ไม่มีผู้ทำหน้าที่ หัวหน้ากลุ่มงาน'))).toEqual([
    expect.stringContaining('ใน งานสอง'),
  ]);
});

test('faulty settings are all named, and all else waits for them', async () => {
  const { visit } = await install();
  const findings = await visit({ env: { PUBLIC_URL: 'http://desk.example.go.th', PORT: 'x' } });
  const told = findings.filter(isFault).map(({ says }) => says.english.split(' ')[0]);
  expect(told.toSorted()).toEqual([
    'LINE_CHANNEL_ACCESS_TOKEN',
    'LINE_CHANNEL_SECRET',
    'OFFICE_PROFILE',
    'PORT',
    'PUBLIC_URL',
  ]);
  expect(findings.at(-1)?.level).toBe('note');
});

test('before the first start there is nothing to find, and the doctor makes nothing', async () => {
  const { visit, folder } = await install();
  rmSync(folder, { recursive: true });
  const findings = await visit();
  expect(findings.filter(isFault)).toEqual([]);
  expect(findings).toContainEqual(note(dataWords.folderWillBeMade(folder)));
  expect(findings).toContainEqual(note(dataWords.databaseAbsent));
  expect(findings).toContainEqual(note(dataWords.heldByNobody));
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});

test('a data folder that is a file is a fault', async () => {
  const { visit, folder, env } = await install();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const findings = await visit({ env: { ...env, DATA_DIR: file } });
  expect(findings.filter(isFault)).toEqual([fault(dataWords.folderIsFile(file))]);
});

test('a disk that is nearly full is a fault', async () => {
  const { visit } = await install();
  const findings = await visit({ freeBytes: async () => 499.9 * 1024 ** 2 });
  expect(findings.filter(isFault)).toEqual([fault(dataWords.littleSpace(499, 500))]);
});

test('a check that fails is a fault, and hides nothing that the others find', async () => {
  const { visit } = await install();
  const findings = await visit({ freeBytes: async () => Promise.reject(new Error('EIO')) });
  expect(findings.filter(isFault).map(({ says }) => says.english)).toEqual(['Could not be checked: EIO']);
  expect(findings.at(-1)?.says.english).toContain('no monthly limit');
});

test('files whose records are gone are a fault, with the way to restore, and the doctor makes nothing', async () => {
  const { visit, folder } = await install();
  await (await createFileStore(join(folder, 'files'))).put(Readable.from([Buffer.from('%PDF-1.7')]));
  expect((await visit()).filter(isFault)).toEqual([fault(databaseEmptied('folder', folder))]);
  expect(readdirSync(folder)).toEqual(['files']);
});

test('a damaged database is one fault, and the check of LINE goes on', async () => {
  const { visit, folder } = await install();
  await (await fillDatabase(folder)).close();
  const bytes = readFileSync(databaseFile(folder));
  bytes.fill(0xab, 4096, 4096 * 4);
  writeFileSync(databaseFile(folder), bytes);
  const findings = await visit();
  expect(findings.filter(isFault).map(({ says }) => says.english)).toEqual([
    expect.stringContaining('The database is damaged'),
  ]);
  expect(findings.at(-1)?.says.english).toContain('no monthly limit');
});

test('records that can not be read are counted and named, and all others are read', async () => {
  const { visit, folder } = await install();
  const odd = buildPerson({ id: 'Uodd', roles: ['requester'] });
  await (await fillDatabase(folder, [...everybody, odd])).close();
  runSql(
    folder,
    `UPDATE persons SET document = json_set(document, '$.status', 'unheard of') WHERE id = 'Uodd'`,
  );
  expect((await visit()).filter(isFault)).toEqual([
    fault(dataWords.recordsUnreadable(1, ['persons Uodd (status: invalid_value)'])),
  ]);
});

test.each([
  { version: 99, expected: fault(dataWords.databaseTooNew) },
  { version: 0, expected: note(dataWords.databaseOlder) },
])('a database of schema $version is told, and left as it is', async ({ version, expected }) => {
  const { visit, folder } = await install();
  await (await fillDatabase(folder)).close();
  runSql(folder, `PRAGMA user_version = ${version}`);
  const before = readFileSync(databaseFile(folder));
  expect(await visit()).toContainEqual(expected);
  expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
});

test('a profile that is not there is a fault', async () => {
  const { visit, env } = await install();
  const findings = await visit({ env: { ...env, OFFICE_PROFILE: 'nowhere.yaml' } });
  const [found, ...others] = findings.filter(isFault);
  expect(others).toEqual([]);
  expect(found?.says.english).toContain('The office profile nowhere.yaml is faulty: no such file');
});

test('each role that nobody holds is named; the administrator comes first', async () => {
  const { visit, folder } = await install();
  const suspended = buildPerson({ id: 'U7', roles: ['webmaster'], status: 'suspended' });
  await (await fillDatabase(folder, [buildPerson({ roles: ['requester'] }), suspended])).close();
  expect((await visit()).filter(isFault)).toEqual([
    fault(officeWords.nobodyAdministers('ผู้ดูแลระบบ (administrator)')),
    fault(officeWords.nobodyHolds('ผู้อนุมัติรับรอง (approver)')),
    fault(officeWords.nobodyHolds('เว็บมาสเตอร์ (Web Master) (webmaster)')),
  ]);
});

test('messages that could not be delivered are counted, the newest with its receiver and the reason', async () => {
  const { visit, folder } = await install();
  const stores = await fillDatabase(folder, everybody);
  await stores.messages.add(buildMessage({ personId: 'U1', status: 'undeliverable', fault: 'blocked' }));
  const person = everybody[1];
  expect(await visit()).toContainEqual(note(officeWords.undelivered('1', [{ person, why: 'blocked' }])));
  expect((await visit()).map(({ says }) => says)).not.toContainEqual(ok(officeWords.allDelivered).says);
  await stores.close();
});

function runSql(folder: string, sql: string): void {
  const database = new Libsql(databaseFile(folder));
  database.exec(sql);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

test('the doctor says as whom it looks', async () => {
  const { visit } = await install();
  const { name = '' } = currentUser() ?? {};
  expect(await visit()).toContainEqual(ok(dataWords.seenAsService(name)));
});

test.runIf(process.getuid?.() === 0)(
  "root judges for the user as whom the bot runs, and names what that user can't write",
  async () => {
    const { visit, folder } = await install();
    await (await fillDatabase(folder)).close();
    const bot = spawn('sleep', ['60'], { uid: NOBODY });
    onTestFinished(() => {
      bot.kill('SIGKILL');
    });
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: bot.pid, host: hostname() }));
    chownSync(folder, NOBODY, NOBODY);
    const findings = await visit();
    const path = databaseFile(folder);
    expect(findings).toContainEqual(ok(dataWords.seenForService('nobody')));
    expect(findings.filter(isFault)).toEqual([
      fault(notWritable({ path, folder, owner: 'root', user: 'nobody' })),
    ]);
  },
);
