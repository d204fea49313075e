/** The port of the demo's page. */
import { expect, test } from 'vitest';
import { demoPort } from '../../src/config/demo-port.js';
import { demoStarted } from '../../src/text/demo.js';

test('it is always the same, unless PORT names another', () => {
  expect(demoPort({})).toBe(4400);
  expect(demoPort({ PORT: '' })).toBe(4400);
  expect(demoPort({ PORT: '4500' })).toBe(4500);
});

test.each(['-1', 'page', '70000', '44.5'])('PORT=%s is none, and is said to be none', (PORT) => {
  expect(() => demoPort({ PORT })).toThrow(`not '${PORT}'`);
});

test('where it is taken, the demo says so', () => {
  const started = (pageUrl: string) => demoStarted({ pageUrl, folder: 'data', wishedPort: 4500 });
  expect(started('http://127.0.0.1:38111/')).toContain('port 4500 or the next one is taken');
  expect(started('http://127.0.0.1:4500/')).not.toContain('taken');
});
