/** A folder of offices as a province writes it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInstallation } from '../../src/config/installation.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const channel = 'LINE_CHANNEL_SECRET=secret\nLINE_CHANNEL_ACCESS_TOKEN="token" # issued in 2569\n';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function read(files: Record<string, string>, overrides: Record<string, string> = {}) {
  const OFFICES = folderWith(files);
  const env = { PUBLIC_URL: 'https://desk.example.go.th', DATA_DIR: '/var/lib/desk', OFFICES, ...overrides };
  return { folder: OFFICES, installation: readInstallation(env) };
}

function offices(files: Record<string, string>, overrides?: Record<string, string>) {
  const { installation } = read(files, overrides);
  if (!installation.ok) throw new Error(JSON.stringify(installation.faults));
  return Object.fromEntries(installation.config.officeSettings.map(({ id, read: one }) => [id, one]));
}

function faultsOf(files: Record<string, string>, overrides?: Record<string, string>): string[] {
  const { installation } = read(files, overrides);
  if (installation.ok) return [];
  return installation.faults.map(({ office, variable, problem }) =>
    [office, variable, problem].filter(Boolean).join(' '),
  );
}

test('without a folder there is one office, at the addresses of always', () => {
  const installation = readInstallation({
    PUBLIC_URL: 'https://desk.example.go.th',
    LINE_CHANNEL_SECRET: 'secret',
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    OFFICE_PROFILE: 'ban-luang',
  });
  const config = {
    publicUrl: 'https://desk.example.go.th',
    webhookUrl: 'https://desk.example.go.th/webhook',
    dataDir: './data',
  };
  expect(installation).toMatchObject({
    ok: true,
    config: { officeSettings: [{ read: { ok: true, config } }] },
  });
});

test('each office has its own addresses, folder, channel and profile: a built-in one, or that beside its settings', () => {
  const { folder, installation } = read({
    'ban-luang.env': channel,
    'bang-bo.env': 'LINE_CHANNEL_SECRET=new,old\nLINE_CHANNEL_ACCESS_TOKEN=other',
    'bang-bo.yaml': '',
    'README.md': 'not an office',
  });
  expect(installation).toMatchObject({
    ok: true,
    config: {
      officeSettings: [
        {
          id: 'ban-luang',
          read: {
            config: {
              publicUrl: 'https://desk.example.go.th/ban-luang',
              webhookUrl: 'https://desk.example.go.th/webhook/ban-luang',
              dataDir: '/var/lib/desk/ban-luang',
              channelAccessToken: 'token',
              officeProfile: 'ban-luang',
            },
          },
        },
        {
          id: 'bang-bo',
          read: { config: { channelSecrets: ['new', 'old'], officeProfile: join(folder, 'bang-bo.yaml') } },
        },
      ],
    },
  });
});

test.each([
  ['mongodb://db1:27017,db2:27017/province?replicaSet=rs0', 'province-ban-luang'],
  ['mongodb+srv://user:p%2Fw@db.example.go.th', 'publish-desk-ban-luang'],
  ['mongodb://db/?replicaSet=rs0', 'publish-desk-ban-luang'],
])('on MongoDB each has a database of its own: %s', (MONGODB_URI, mongoDatabase) => {
  const all = offices({ 'ban-luang.env': channel }, { MONGODB_URI });
  expect(all['ban-luang']).toMatchObject({ config: { mongodbUri: MONGODB_URI, mongoDatabase } });
});

test('an office with faults is named with all of them, and the others are none the worse', () => {
  const all = offices({
    'ban-luang.env': channel,
    'bang-bo.yaml': '',
    'bang-phli.env': `${channel}LINE_API_BASE_URL=http://line.example`,
    'Bang Sao Thong.env': channel,
  });
  const fault = (office: string, variable: string, problem: string) => ({ office, variable, problem });
  expect(all).toMatchObject({
    'ban-luang': { ok: true },
    'bang-bo': {
      faults: [
        fault('bang-bo', 'LINE_CHANNEL_SECRET', 'notSet'),
        fault('bang-bo', 'LINE_CHANNEL_ACCESS_TOKEN', 'notSet'),
      ],
    },
    'bang-phli': { faults: [fault('bang-phli', 'LINE_API_BASE_URL', 'notSafe')] },
    'Bang Sao Thong': { faults: [fault('Bang Sao Thong', 'OFFICES', 'noOfficeName')] },
  });
});

test('settings that can not be read are a fault of that office alone', () => {
  const { folder } = read({});
  mkdirSync(join(folder, 'ban-luang.env'));
  writeFileSync(join(folder, 'bang-bo.env'), channel);
  const installation = readInstallation({ PUBLIC_URL: 'https://desk.example.go.th', OFFICES: folder });
  expect(installation).toMatchObject({
    config: {
      officeSettings: [{ read: { faults: [{ variable: 'ban-luang.env' }] } }, { read: { ok: true } }],
    },
  });
});

test('a file that an old Windows editor has saved is read like any other', () => {
  const all = offices({ 'ban-luang.env': `\uFEFF${channel.replaceAll('\n', '\r\n')}` });
  expect(all['ban-luang']).toMatchObject({
    config: { channelSecrets: ['secret'], channelAccessToken: 'token' },
  });
});

test('an office never takes the channel that stands in the settings of all', () => {
  const all = offices({ 'ban-luang.yaml': '' }, { LINE_CHANNEL_SECRET: 'x', LINE_CHANNEL_ACCESS_TOKEN: 'y' });
  expect(all['ban-luang']).toMatchObject({ ok: false });
});

test('what is wrong for all is said once, together with the faults of each', () => {
  expect(faultsOf({ 'ban-luang.env': channel, 'bang-bo.env': '' }, { PORT: 'x' })).toEqual([
    'PORT noPort',
    'bang-bo LINE_CHANNEL_SECRET notSet',
    'bang-bo LINE_CHANNEL_ACCESS_TOKEN notSet',
  ]);
});

test('a folder without offices is a fault', () => {
  expect(faultsOf({})).toEqual(['OFFICES noOffices']);
  expect(faultsOf({}, { OFFICES: '/no/such/folder' })).toEqual(['OFFICES noOffices']);
  expect(faultsOf({}, { OFFICES: 'x'.repeat(5000) })).toEqual(['OFFICES noOffices']); // no name of a folder at all
});

test('a PROVINCE_OFFICE that is none of them stops nobody, and is named', () => {
  const { installation } = read({ 'ban-luang.env': channel }, { PROVINCE_OFFICE: 'bang-bo' });
  expect(installation).toMatchObject({
    ok: true,
    config: { strays: [{ variable: 'PROVINCE_OFFICE', problem: 'noSuchOffice' }] },
  });
});

test('files that were nearly named as an office wants them stop nobody, and are named', () => {
  const { installation } = read({
    'ban-luang.env': channel,
    'ban-luang.yml': '',
    'bang-bo.env.txt': channel,
    'bang-bo.yaml.bak': '',
    'notes.txt': '',
  });
  const problem = 'nearMissName';
  expect(installation).toMatchObject({
    ok: true,
    config: {
      strays: [
        { variable: 'ban-luang.yml', problem },
        { variable: 'bang-bo.env.txt', problem },
        { variable: 'bang-bo.yaml.bak', problem },
      ],
    },
  });
});
