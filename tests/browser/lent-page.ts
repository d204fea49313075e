/** A page that a test borrows: a new one takes the browser longer than most tests do on it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const pages = new WeakMap<Browser, Map<string, Page>>();

/** One for each kind of device. Nothing of one test is left for the next: each test's server has an address of its own. */
export async function lentPage(browser: Browser, device: BrowserContextOptions): Promise<Page> {
  const ofBrowser = pages.get(browser) ?? new Map<string, Page>();
  pages.set(browser, ofBrowser);
  const kind = JSON.stringify(device);
  const page = ofBrowser.get(kind) ?? (await (await browser.newContext(device)).newPage());
  ofBrowser.set(kind, page);
  onTestFinished(() => clear(page));
  return page;
}

async function clear(page: Page): Promise<void> {
  const others = page.context().pages();
  await Promise.all(others.filter((other) => other !== page).map((other) => other.close()));
  await page.goto('about:blank');
  await page.unrouteAll();
  await page.context().clearCookies();
  page.removeAllListeners();
}
