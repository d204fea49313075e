/** How tall cards are in the emulator's phone, in a browser. */
import type { messagingApi } from '@line/bot-sdk';
import type { Browser } from 'playwright-core';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { lentPage } from './lent-page.js';

/** A phone of 375 x 812 points, of which LINE's bars above and below leave about 640. */
const WIDTH = 375;
export const SCREEN = 640;

/** @returns how tall each card is on a phone of 375 px; with SHOTS in the environment, their pictures go there */
export async function heightsOf(
  browser: Browser,
  messages: readonly messagingApi.FlexMessage[],
): Promise<number[]> {
  const emulator = await startEmulator({ people: [{ key: 'chief', name: 'chief', role: '' }] });
  const page = await lentPage(browser, { viewport: { width: 1000, height: 3000 } });
  await page.addInitScript(
    (kept) => localStorage.setItem('emulator-settings', kept),
    JSON.stringify({ width: WIDTH, largeFont: false }),
  );
  await page.route('**/emulator/state', async (route) => {
    const response = await route.fetch();
    const state = await response.json();
    const entries = messages.map((message, index) => ({
      kind: 'bot',
      id: `card${index}`,
      at: state.now,
      message,
    }));
    for (const chat of state.chats) chat.entries = entries;
    await route.fulfill({ response, json: state });
  });
  await page.goto(emulator.pageUrl);
  const heights: number[] = [];
  for (const index of messages.keys()) {
    const entry = page.locator(`[data-entry="card${index}"]`);
    await entry.waitFor();
    const height = (await entry.boundingBox())?.height ?? 0;
    heights.push(height);
    const { SHOTS } = process.env;
    if (SHOTS) await entry.screenshot({ path: `${SHOTS}/card-${index}-${Math.round(height)}.png` });
  }
  await emulator.stop();
  return heights;
}
