/** Which Node.js is meant for production: the doctor, the image, the README and the guide say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkNodeVersion, PRODUCTION_NODE } from '../../src/doctor/checks/node-version.js';
import { projectRoot } from '../../src/project-root.js';
import { install } from './installation.js';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

test.each([
  ['v24.0.0', 'ok'],
  ['v24.11.1', 'ok'],
  ['v20.19.0', 'note'],
  ['v22.12.0', 'note'],
  ['v26.0.0', 'note'],
  ['v2.4.0', 'note'],
])('on %s it is %s', (version, level) => {
  const { level: found, says } = checkNodeVersion(version);
  expect(found).toBe(level);
  expect(says.english).toContain(`Node.js ${version}`);
  expect(says.thai).toContain(`Node.js ${version}`);
});

test('what the doctor says first names the version that is wanted, and what to do', async () => {
  const { visit } = await install();
  const [first, ...others] = await visit({ nodeVersion: 'v20.19.0' });
  expect(first?.says.english).toContain(`Node.js ${PRODUCTION_NODE} is meant for production`);
  expect(first?.remedy?.thai).toContain(`Node.js ${PRODUCTION_NODE}`);
  expect(others.filter(({ says }) => says.english.includes('Node.js'))).toEqual([]);
});

test('it is told also where the settings are faulty', async () => {
  const { visit } = await install();
  const [first] = await visit({ env: {}, nodeVersion: 'v20.19.0' });
  expect(first).toEqual(checkNodeVersion('v20.19.0'));
});

test('the image runs on it, and the README and the guide name it', () => {
  expect(read('Dockerfile').match(/^FROM node:\d+/gm)).toEqual(Array(2).fill(`FROM node:${PRODUCTION_NODE}`));
  expect(read('README.md')).toContain(`Node ${PRODUCTION_NODE} in production`);
  expect(read('docs/install.md')).toContain(`Node.js ${PRODUCTION_NODE}`);
});
