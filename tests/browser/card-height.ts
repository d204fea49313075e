/** How tall a card is in the emulator's phone, in a browser. */
import type { messagingApi } from '@line/bot-sdk';
import type { Browser } from 'playwright-core';
import { startEmulator } from '../../src/emulator/start-emulator.js';

/** A phone of 375 x 812 points, of which LINE's bars above and below leave about 640. */
const WIDTH = 375;
export const SCREEN = 640;

/** @returns how tall the card is on a phone of 375 px; with SHOTS in the environment, its picture goes there */
export async function heightOf(browser: Browser, message: messagingApi.FlexMessage): Promise<number> {
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
    await entry.screenshot({ path: `${process.env.SHOTS}/card-${Math.round(height)}.png` });
  await page.close();
  await emulator.stop();
  return height;
}
