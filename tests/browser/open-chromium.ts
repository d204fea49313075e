/** A browser for tests and screenshots: the machine's own Chromium, with an empty profile. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Undefined where no browser is installed: tests that need one are skipped and say so. */
export const chromiumPath = PLACES.find((path) => path !== '' && existsSync(path));

export function openChromium(): Promise<Browser> {
  if (!chromiumPath) throw new Error('no Chromium found: install one or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
