/** The doctor asks the virus scanner that the settings name. */
import { expect, test } from 'vitest';
import { fault, ok } from '../../src/doctor/finding.js';
import { scannerAway, scannerThere } from '../../src/text/doctor-scanner.js';
import { startClamd } from '../support/clamd.js';
import { install } from './installation.js';

test('a scanner that answers is well, one that is away a fault, and without one nothing is said', async () => {
  const { visit, env: installed } = await install();
  const clamd = await startClamd();
  const env = { ...installed, CLAMD_HOST: clamd.address.host, CLAMD_PORT: String(clamd.address.port) };
  expect(await visit({ env })).toContainEqual(ok(scannerThere));
  await clamd.goAway();
  expect(await visit({ env })).toContainEqual(fault(scannerAway(clamd.address)));
  const findings = await visit();
  expect(JSON.stringify(findings)).not.toContain('virus scanner');
});
