/** Opens the emulator's page for one test and fails the test when the browser complains of anything. */
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type Play, play } from '../emulator/play.js';
import { lentPage } from './lent-page.js';
import { servePictures } from './sample-pictures.js';

export interface Visit extends Play {
  page: Page;
  phone(key: string): Locator;
  /** Types into a phone's field and presses Enter. */
  types(key: string, text: string): Promise<void>;
  /** Messages from the account, as its bot would push them. */
  pushes(key: string, ...messages: object[]): Promise<void>;
}

export async function visitPage(browser: Browser): Promise<Visit> {
  const played = await play();
  const page = await lentPage(browser, { viewport: { width: 1700, height: 950 }, locale: 'th-TH' });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  onTestFinished(() => expect(complaints).toEqual([]));
  await servePictures(page);
  await page.goto(played.emulator.pageUrl);
  const phone = (key: string) => page.locator(`[data-phone="${key}"]`);
  await phone('staff').waitFor();

  return {
    ...played,
    page,
    phone,
    types: async (key, text) => {
      const composer = phone(key).locator('[data-role=composer]');
      await composer.fill(text);
      await composer.press('Enter');
    },
    pushes: async (key, ...messages) => {
      const to = played.emulator.phone(key).userId;
      const { status, body } = await played.api('/v2/bot/message/push', { json: { to, messages } });
      expect(status, JSON.stringify(body)).toBe(200);
    },
  };
}

/** Waits for what the page will show; generous, since a busy machine draws late. */
export function eventually<Seen>(look: () => Seen | Promise<Seen>) {
  return expect.poll(look, { timeout: 10_000 });
}
