/** The card of whoever decides, in a browser: it fits on two screens of a narrow phone. */
import type { messagingApi } from '@line/bot-sdk';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decisionCard } from '../../flex-templates/decision-card.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import * as samples from '../flex-templates/sample-requests.js';
import { view } from '../flex-templates/samples/card-sample.js';
import { withContent } from '../support/flat-request.js';
import { chromiumPath, openChromium } from './open-chromium.js';

/** A phone of 375 x 812 points, of which LINE's bars above and below leave about 640. */
const WIDTH = 375;
const TWO_SCREENS = 2 * 640;

describe.skipIf(!chromiumPath)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each([
    ['usual', samples.usual],
    ['with personal data', withContent(samples.usual, samples.lookedThrough)],
    ['second round', samples.corrected],
  ])('%s: a decision fits on two screens', async (_name, request) => {
    expect(await heightOf(browser, decisionCard(request, view))).toBeLessThanOrEqual(TWO_SCREENS);
  });
});

async function heightOf(browser: Browser, message: messagingApi.FlexMessage): Promise<number> {
  const emulator = await startEmulator({ people: [{ key: 'chief', name: 'chief', role: '' }] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 3000 } });
  await page.addInitScript(
    (kept) => localStorage.setItem('emulator-settings', kept),
    JSON.stringify({ width: WIDTH, largeFont: false }),
  );
  await page.route('**/emulator/state', async (route) => {
    const response = await route.fetch();
    const state = await response.json();
    for (const chat of state.chats) chat.entries = [{ kind: 'bot', id: 'card', at: state.now, message }];
    await route.fulfill({ response, json: state });
  });
  await page.goto(emulator.pageUrl);
  const entry = page.locator('[data-entry="card"]');
  await entry.waitFor();
  const height = (await entry.boundingBox())?.height ?? 0;
  if (process.env.SHOTS)
    await entry.screenshot({ path: `${process.env.SHOTS}/decision-${Math.round(height)}.png` });
  await page.close();
  await emulator.stop();
  return height;
}
