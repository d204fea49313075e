/** `npm ci` installs the packages that were tested: each is held by the digest of its archive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../src/project-root.js';

/** Where the registry gives no digest: the path in the lock file, and the reason. */
const withoutDigest: Record<string, string> = {};

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

test('every package in the lock file has its digest, or stands on the list with a reason', () => {
  const { packages } = lockFile.parse(
    JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')),
  );
  const installed = Object.entries(packages).filter(([path]) => path !== ''); // '' is this program
  const missing = installed.filter(([, { integrity }]) => !integrity).map(([path]) => path);
  expect(installed.length).toBeGreaterThan(100);
  expect(missing).toEqual(Object.keys(withoutDigest));
});
