/** A page for one test: whatever the browser complains of fails the test. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { lentPage } from './lent-page.js';

export const PHONE = {
  viewport: { width: 375, height: 720 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
export const PC = { viewport: { width: 1280, height: 800 } };

export interface Watched {
  url: string;
  device: BrowserContextOptions;
  /** Errors that the test itself brings about. */
  expected?: RegExp;
  /** Before the page is opened; then nobody waits until it is whole. */
  prepare?(page: Page): Promise<unknown>;
}

/** Takes nothing from another host, and nothing in it is an error. */
export async function openWatched(browser: Browser, watched: Watched): Promise<Page> {
  const { url, device, expected, prepare } = watched;
  const page = await lentPage(browser, { locale: 'th-TH', ...device });
  const complaints: string[] = [];
  const complain = (what: string) => {
    if (!expected?.test(what)) complaints.push(what);
  };
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(url).host) complain(`asked ${host}`);
  });
  onTestFinished(() => expect(complaints).toEqual([]));
  await prepare?.(page);
  await page.goto(url, { waitUntil: prepare ? 'commit' : 'load' });
  return page;
}

export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
}
