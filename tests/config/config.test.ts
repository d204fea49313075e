/** The environment as operators write it. */
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.js';

const least = {
  PUBLIC_URL: 'https://desk.example.go.th/',
  LINE_CHANNEL_SECRET: 'secret',
  LINE_CHANNEL_ACCESS_TOKEN: 'token',
  OFFICE_PROFILE: 'mueang-samut-prakan',
};

function faultsOf(env: Record<string, string>): string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.faults.map(({ variable, problem }) => `${variable} ${problem}`);
}

test('the least that must be set is enough', () => {
  expect(readConfig(least)).toEqual({
    ok: true,
    config: {
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'https://desk.example.go.th',
      webhookUrl: 'https://desk.example.go.th/webhook',
      dataDir: './data',
      channelSecrets: ['secret'],
      channelAccessToken: 'token',
      apiBaseUrl: 'https://api.line.me',
      dataApiBaseUrl: 'https://api-data.line.me',
      pageChecks: 'on',
      trafficDays: 90,
      chatDays: 30,
      isProxied: false,
      officeProfile: 'mueang-samut-prakan',
      logLevel: 'info',
    },
  });
});

test('all faults come at once', () => {
  expect(
    faultsOf({ PORT: 'eighty', PUBLIC_URL: 'desk', LOG_LEVEL: 'loud', MONGODB_URI: 'postgres://db' }),
  ).toEqual([
    'PORT noPort',
    'PUBLIC_URL noWebAddress',
    'MONGODB_URI noMongoAddress',
    'LOG_LEVEL noLogLevel',
    'LINE_CHANNEL_SECRET notSet',
    'LINE_CHANNEL_ACCESS_TOKEN notSet',
    'OFFICE_PROFILE notSet',
  ]);
});

test('a line that was left empty counts as not set', () => {
  const read = readConfig({ ...least, PORT: '', DATA_DIR: '  ', MONGODB_URI: '' });
  expect(read).toMatchObject({ ok: true, config: { port: 3000, dataDir: './data' } });
  expect(faultsOf({ ...least, LINE_CHANNEL_SECRET: '' })).toEqual(['LINE_CHANNEL_SECRET notSet']);
  expect(faultsOf({ ...least, LINE_CHANNEL_SECRET: ' , ' })).toEqual(['LINE_CHANNEL_SECRET notSet']);
});

test('two channel secrets while rotating, the new one first', () => {
  const read = readConfig({ ...least, LINE_CHANNEL_SECRET: 'new, old,' });
  expect(read).toMatchObject({ config: { channelSecrets: ['new', 'old'] } });
});

describe('addresses', () => {
  test.each([
    'http://desk.example.go.th',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'ftp://127.0.0.2x',
  ])('in the open the program speaks https only: %s is refused', (address) => {
    for (const variable of ['PUBLIC_URL', 'LINE_API_BASE_URL', 'LINE_DATA_API_BASE_URL']) {
      expect(faultsOf({ ...least, [variable]: address })).toEqual([`${variable} notSafe`]);
    }
  });

  test.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])(
    'the emulator on this machine may be reached without: %s',
    (address) => {
      expect(readConfig({ ...least, LINE_API_BASE_URL: address })).toMatchObject({
        config: { apiBaseUrl: address },
      });
    },
  );
});

test.each(['geheim\ntoken', 'geheim\u200b', 'โทเคน'])(
  'a token that no call could carry is a fault, before a log repeats it: %j',
  (token) => {
    expect(faultsOf({ ...least, LINE_CHANNEL_ACCESS_TOKEN: token })).toEqual([
      'LINE_CHANNEL_ACCESS_TOKEN noToken',
    ]);
  },
);

test.each(['-1', '65536', '1.5', 'NaN', '80a'])('%s is no port', (port) => {
  expect(faultsOf({ ...least, PORT: port })).toEqual(['PORT noPort']);
});
