/** The doctor speaks about the bot that runs and the machine around it, not only about the files that it reads. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { fault, note, ok, todo } from '../../src/doctor/finding.js';
import { openServer } from '../../src/http/open-server.js';
import { lockDataFolder } from '../../src/storage/sqlite/lock-data-folder.js';
import * as dataWords from '../../src/text/doctor-data.js';
import * as lineWords from '../../src/text/doctor-line.js';
import * as officeWords from '../../src/text/doctor-office.js';
import * as webhookWords from '../../src/text/doctor-webhook.js';
import { buildPerson } from '../support/builders.js';
import { everybody, fillDatabase, install } from './installation.js';

/** Something runs that holds the data folder. */
async function running() {
  const installation = await install();
  await (await fillDatabase(installation.folder)).close();
  const lock = lockDataFolder(installation.folder);
  onTestFinished(() => lock.release());
  return installation;
}

test('a bot that has died without a word is named', async () => {
  const { folder, visit } = await install();
  const child = spawn('true');
  await once(child, 'close');
  const holder = { pid: child.pid ?? 0, host: hostname() };
  const file = join(folder, 'lock.json');
  writeFileSync(file, JSON.stringify(holder));
  const since = new Date('2026-11-26T01:00:00Z');
  utimesSync(file, since, since);
  expect(await visit()).toContainEqual(fault(dataWords.holderDied({ ...holder, since })));
});

test('settings that were changed after the start are named: the bot still goes by the old ones', async () => {
  const { visit, env, folder } = await running();
  const file = join(folder, 'publish-desk.env');
  writeFileSync(file, '');
  const later = new Date(Date.now() + 60_000);
  utimesSync(file, later, later);
  const changed = note(dataWords.changedSinceStart(file));
  expect(await visit({ env: { ...env, SETTINGS_FILE: file } })).toContainEqual(changed);
  const before = new Date('2026-11-01T00:00:00Z');
  utimesSync(file, before, before);
  expect(await visit({ env: { ...env, SETTINGS_FILE: file } })).not.toContainEqual(changed);
});

test.each([
  [200, ok(webhookWords.runsWithSecret)],
  [401, fault(webhookWords.runsWithOtherSecret)],
])('the bot that runs is asked whether it has the secret of the settings: %i', async (status, finding) => {
  const { visit, env } = await running();
  const bot = await openServer((_request, response) => response.writeHead(status).end(), { port: 0 });
  onTestFinished(() => bot.close());
  expect(await visit({ env: { ...env, PORT: String(bot.port) } })).toContainEqual(finding);
});

test('a process that holds the data folder and listens nowhere is named', async () => {
  const { visit, env } = await running();
  const gone = await openServer(() => {}, { port: 0 });
  await gone.close();
  const address = `http://127.0.0.1:${gone.port}/webhook`;
  const now = () => new Date(Date.now() + 60_000); // it has had time to start
  expect(await visit({ env: { ...env, PORT: String(gone.port) }, now })).toContainEqual(
    fault(webhookWords.notListening(address)),
  );
});

test('a bot that has just started, and does not listen yet, is waited for', async () => {
  const { visit, env } = await running();
  const { port, close } = await openServer(() => {}, { port: 0 });
  await close();
  const visited = visit({ env: { ...env, PORT: String(port) } });
  await setTimeout(700);
  const bot = await openServer((_request, response) => response.writeHead(200).end(), { port });
  onTestFinished(() => bot.close());
  expect(await visited).toContainEqual(ok(webhookWords.runsWithSecret));
});

test('a clock that is off is measured against that of LINE', async () => {
  const { visit } = await install();
  expect(await visit()).toContainEqual(ok(lineWords.clockFine));
  const findings = await visit({ now: () => new Date(Date.now() + 3_600_000) });
  const off = findings.find(({ says }) => /seconds ahead$/.test(says.english));
  expect(off?.level).toBe('fault');
  expect(off?.remedy?.english).toContain('timedatectl set-ntp true');
});

test.each([
  ['2027-03-01T00:00:00Z', ok(webhookWords.certificateFine(94))],
  ['2026-12-16T12:00:00Z', ok(webhookWords.certificateFine(20))],
  ['2026-12-16T00:00:00Z', note(webhookWords.certificateEnds(19))],
  ['2026-11-25T00:00:00Z', fault(webhookWords.certificateEnded(new Date('2026-11-25T00:00:00Z')))],
])('a certificate that ends at %s', async (end, finding) => {
  const { visit, env } = await install();
  const findings = await visit({
    env: { ...env, PUBLIC_URL: 'https://bot.example.go.th' },
    now: () => new Date('2026-11-26T06:00:00Z'),
    certificateEnd: async () => new Date(end),
  });
  expect(findings).toContainEqual(finding);
});

test('the holidays of the next year are asked for in good time', async () => {
  const { visit } = await install();
  const on = (day: string) => visit({ now: () => new Date(`${day}T06:00:00Z`) });
  expect(await on('2026-11-26')).toContainEqual(ok(officeWords.holidaysKnown([2569, 2570])));
  expect(await on('2027-09-30')).toContainEqual(ok(officeWords.holidaysKnown([2570])));
  expect(await on('2027-10-01')).toContainEqual(note(officeWords.holidaysMissing([2571])));
});

test('roles that one person alone holds are named in one line', async () => {
  const { visit, folder } = await install();
  const second = buildPerson({ id: 'U8', roles: ['webmaster', 'approver'] });
  await (await fillDatabase(folder, [...everybody, second])).close();
  expect(await visit()).toContainEqual(note(officeWords.onlyOne('ผู้ดูแลระบบ (administrator)')));
});

test('while nobody but the administrator has a role, the others are still to be given', async () => {
  const { visit, folder } = await install();
  await (await fillDatabase(folder, [buildPerson({ roles: ['administrator'] })])).close();
  const findings = await visit();
  expect(findings).toContainEqual(todo(officeWords.nobodyHolds('ผู้อนุมัติรับรอง (approver)')));
  expect(findings.filter(({ level }) => level === 'fault')).toEqual([]);
});
