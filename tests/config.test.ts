/** What a faulty .env is told, and what a right one becomes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, settingNames } from '../src/config.js';
import { projectRoot } from '../src/project-root.js';

const given = {
  PUBLIC_URL: 'https://bot.example.go.th/',
  LINE_CHANNEL_SECRET: 'secret',
  LINE_CHANNEL_ACCESS_TOKEN: 'token',
  OFFICE_PROFILE: 'mueang-samut-prakan',
};

test('the required settings suffice', () => {
  expect(readConfig(given)).toEqual({
    ok: true,
    config: {
      port: 3000,
      publicUrl: 'https://bot.example.go.th',
      dataDir: './data',
      channelSecrets: ['secret'],
      channelAccessToken: 'token',
      apiBaseUrl: 'https://api.line.me',
      dataApiBaseUrl: 'https://api-data.line.me',
      officeProfile: 'mueang-samut-prakan',
      logLevel: 'info',
    },
  });
});

test('all faults are told at once, each with its variable', () => {
  const faulty = { PUBLIC_URL: 'bot.example.go.th', PORT: '70000', LOG_LEVEL: 'loud', OFFICE_PROFILE: ' ' };
  expect(faultsOf(faulty)).toEqual({
    PUBLIC_URL: 'noWebAddress',
    PORT: 'noPort',
    LOG_LEVEL: 'noLogLevel',
    OFFICE_PROFILE: 'notSet',
    LINE_CHANNEL_SECRET: 'notSet',
    LINE_CHANNEL_ACCESS_TOKEN: 'notSet',
  });
});

test.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
  'plain http is allowed on this machine: %s',
  (PUBLIC_URL) => {
    expect(readConfig({ ...given, PUBLIC_URL })).toMatchObject({
      ok: true,
      config: { publicUrl: PUBLIC_URL },
    });
  },
);

test.each([
  'http://bot.example.go.th',
  'http://127.0.0.1.example.com',
  'http://localhost.example.com',
  'ftp://127.0.0.1',
])('anything else without https is refused: %s', (PUBLIC_URL) => {
  expect(faultsOf({ ...given, PUBLIC_URL })).toEqual({ PUBLIC_URL: 'notSafe' });
});

test('two channel secrets are read while one is being replaced', () => {
  expect(readConfig({ ...given, LINE_CHANNEL_SECRET: ' new , old ,' })).toMatchObject({
    config: { channelSecrets: ['new', 'old'] },
  });
  expect(faultsOf({ ...given, LINE_CHANNEL_SECRET: ' , ' })).toEqual({ LINE_CHANNEL_SECRET: 'notSet' });
});

test('a MongoDB address is refused rather than passed over: the data would not be where it is looked for', () => {
  expect(faultsOf({ ...given, MONGODB_URI: 'mongodb://127.0.0.1/desk' })).toEqual({
    MONGODB_URI: 'notSupported',
  });
  expect(readConfig({ ...given, MONGODB_URI: '' })).toMatchObject({ ok: true });
});

test('.env.example explains every setting, and no other', () => {
  expect(Object.keys(exampleSettings()).toSorted()).toEqual([...settingNames].toSorted());
});

test('the defaults that .env.example shows are the true ones', () => {
  const { MONGODB_URI, ...shown } = exampleSettings();
  const secrets = { LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ACCESS_TOKEN: 'token' };
  const { PUBLIC_URL, OFFICE_PROFILE } = shown;
  expect(readConfig({ ...shown, ...secrets })).toEqual(
    readConfig({ PUBLIC_URL, OFFICE_PROFILE, ...secrets }),
  );
  expect(MONGODB_URI).toBe('');
});

function faultsOf(env: Record<string, string>): Record<string, string> {
  const read = readConfig(env);
  return read.ok ? {} : Object.fromEntries(read.faults.map(({ variable, problem }) => [variable, problem]));
}

/** Set or commented out. */
function exampleSettings(): Record<string, string> {
  const text = readFileSync(join(projectRoot, '.env.example'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
