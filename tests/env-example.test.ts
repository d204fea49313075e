/** .env.example is where people learn what can be set: it must not lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, settingNames } from '../src/config/config.js';
import { projectRoot } from '../src/project-root.js';

test('.env.example explains every setting, and no other', () => {
  expect(Object.keys(exampleSettings()).toSorted()).toEqual([...settingNames].toSorted());
});

test('.env.example names no real office', () => {
  expect(exampleSettings().OFFICE_PROFILE).toBe('sample');
});

test('the defaults that .env.example shows are the true ones', () => {
  const {
    MONGODB_URI: _database,
    BACKUP_DIR: _backups,
    HTTPS_PROXY: _proxy,
    CLAMD_HOST: _scanner,
    OFFICES: _folder,
    PROVINCE_OFFICE: _office,
    ...shown
  } = exampleSettings();
  const { PUBLIC_URL, OFFICE_PROFILE } = shown;
  const secrets = { LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ACCESS_TOKEN: 'token' };
  expect(readConfig({ ...shown, ...secrets })).toEqual(
    readConfig({ PUBLIC_URL, OFFICE_PROFILE, ...secrets }),
  );
});

/** Set or commented out. */
function exampleSettings(): Record<string, string> {
  const text = readFileSync(join(projectRoot, '.env.example'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
