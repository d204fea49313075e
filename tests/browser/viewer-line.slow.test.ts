/** The page that shows files, in a browser over a bad line: slow, cut, refused. Its pictures lie in screenshots/. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import * as words from '../../src/text/viewer.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { openLine } from './open-line.js';
import { largePicture, serveFiles, shiftedMarks, somePicture } from './serve-files.js';
import { slowDown } from './slow-down.js';
import { expectNoSidewaysScrolling, openWatched, PC, PHONE } from './watched-page.js';

const CUT = /ERR_|Failed to load resource/;
const MEGABYTE = 1024 * 1024;
/** 3 MB take longer than a busy machine needs to look at them on their way. */
const CRAWLING = { down: 0.3 * MEGABYTE };
const folder = join(projectRoot, 'screenshots', 'viewer');

/** Behind its end a PDF bears anything. */
const pdf = () => Buffer.concat([readFileSync(shiftedMarks), randomBytes(3 * MEGABYTE)]);

const devices = [
  ['phone', PHONE],
  ['pc', PC],
] as const;

describe.skipIf(!chromiumPath)('in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  function openSlowly(url: string, device: BrowserContextOptions): Promise<Page> {
    return openWatched(browser, { url, device, expected: CUT, prepare: (page) => slowDown(page, CRAWLING) });
  }

  const state = (page: Page) => page.locator('#state');
  const again = (page: Page) => page.getByRole('button', { name: words.again });

  test('a PDF on a slow line shows how far it is; cut in the middle it goes on from there', async () => {
    const line = await openLine(await serveFiles([['ประกาศ.pdf', pdf()]]));
    const page = await openSlowly(line.url, PHONE);
    await page.getByText(/กำลังเปิดไฟล์ [1-9]\d?%/).waitFor();
    expect(await page.getByText(words.notShown).isVisible()).toBe(false);
    await page.screenshot({ path: `${folder}/phone-3-slow.png` });
    line.cut();
    await page.getByText(words.progress.cut).waitFor();
    await expectNoSidewaysScrolling(page);
    await page.screenshot({ path: `${folder}/phone-4-cut.png` });
    await again(page).tap();
    await page.getByText(words.progress.cut).waitFor(); // the line is still away
    line.mend();
    await slowDown(page, {});
    const goesOn = page.waitForRequest((request) => /\/content/.test(request.url()));
    await again(page).tap();
    expect((await (await goesOn).allHeaders()).range).toMatch(/^bytes=[1-9]\d*-$/);
    await page.locator('canvas.sheet').waitFor({ timeout: 60_000 });
    expect(await state(page).isVisible()).toBe(false);
    await page.screenshot({ path: `${folder}/phone-5-mended.png` });
  });

  test.each(devices)('%s: a picture whose line is cut says so, and comes at a tap', async (name, device) => {
    const line = await openLine(await serveFiles([['ภาพกิจกรรม.png', largePicture()]]));
    const page = await openSlowly(line.url, device);
    await page.locator('img.sheet').waitFor();
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('interactive');
    line.cut();
    await page.getByText(words.progress.cut).waitFor();
    await expectNoSidewaysScrolling(page);
    await page.screenshot({ path: `${folder}/${name}-6-picture-cut.png` });
    line.mend();
    await slowDown(page, {});
    await again(page).click();
    await state(page).waitFor({ state: 'hidden', timeout: 60_000 });
    const width = () =>
      page.locator('img.sheet').evaluate((picture) => (picture as HTMLImageElement).naturalWidth);
    expect(await width()).toBe(1000);
  });

  test('a library that did not come is fetched again at a tap', async () => {
    const page = await openWatched(browser, {
      url: await serveFiles([['ประกาศ.pdf', readFileSync(shiftedMarks)]]),
      device: PHONE,
      expected: CUT,
      prepare: (opened) => opened.route('**/pdf.mjs', (route) => route.abort('connectionreset')),
    });
    await page.getByText(words.progress.cut).waitFor();
    await again(page).tap();
    await page.locator('canvas.sheet').waitFor();
  });

  test.each([
    ['ประกาศ.pdf', () => readFileSync(shiftedMarks)],
    ['ภาพกิจกรรม.png', () => somePicture(600, 400)],
  ] as const)('%s that its viewer may not see any more says where a new link is', async (fileName, bytes) => {
    const page = await openWatched(browser, {
      url: await serveFiles([[fileName, bytes()]]),
      device: PHONE,
      expected: CUT,
      prepare: (opened) => opened.route('**/content?*', (route) => route.fulfill({ status: 410 })),
    });
    await page.getByText(words.progress.refused).waitFor();
    expect(await again(page).isVisible()).toBe(false);
  });

  test('a PDF that can not be drawn is left to the browser, which has the way to save it', async () => {
    const url = await serveFiles([['ประกาศ.pdf', Buffer.from('%PDF-1.7 and no more')]]);
    const page = await openWatched(browser, { url, device: PHONE, expected: CUT });
    await page.waitForRequest(/pdf\.worker/);
    await page.locator('object.sheet').waitFor();
    expect(await state(page).isVisible()).toBe(false);
  });
});
