/** The page that shows files, in a browser: on a phone, on a PC, and without scripts. Its pictures lie in screenshots/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { serveFiles, shiftedMarks, somePicture } from './serve-files.js';
import { expectNoSidewaysScrolling, openWatched, PC, PHONE } from './watched-page.js';

const folder = join(projectRoot, 'screenshots', 'viewer');
const shows = (page: Page, moment: string) => page.screenshot({ path: `${folder}/${moment}.png` });

describe.skipIf(!chromiumPath)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  async function openViewer(device: BrowserContextOptions): Promise<Page> {
    const url = await serveFiles([
      ['ประกาศ.pdf', readFileSync(shiftedMarks)],
      ['ภาพกิจกรรม.png', somePicture(600, 400)],
    ]);
    return openWatched(browser, { url, device });
  }

  test('a phone shows a PDF as pages, and the next file is a tap away', async () => {
    const page = await openViewer(PHONE);
    await page.locator('canvas.sheet').first().waitFor();
    await expectNoSidewaysScrolling(page);
    await shows(page, 'phone-1-pdf');
    await page.getByText('ไฟล์ถัดไป').tap();
    await page.getByRole('heading', { name: 'ภาพกิจกรรม' }).waitFor();
    await expect.poll(() => pictureWidth(page)).toBe(600);
    await expectNoSidewaysScrolling(page);
    await shows(page, 'phone-2-picture');
    await page.getByText('ไฟล์ก่อนหน้า').tap();
    await page.getByRole('heading', { name: 'ประกาศ' }).waitFor();
  });

  test('on a PC a file is saved under its Thai name', async () => {
    const page = await openViewer(PC);
    await shows(page, 'pc-1-pdf');
    const saved = page.waitForEvent('download');
    await page.getByText('ดาวน์โหลด', { exact: true }).click();
    expect((await saved).suggestedFilename()).toBe('ประกาศ.pdf');
    const all = page.waitForEvent('download');
    await page.getByText('ดาวน์โหลดทั้งหมด').click();
    expect((await all).suggestedFilename()).toBe('คำขอ 1-2570.zip');
  });

  test('without scripts pictures are shown, and everything can be saved', async () => {
    const page = await openViewer({ ...PHONE, javaScriptEnabled: false });
    await shows(page, 'plain-1-pdf');
    await page.getByText('ไฟล์ถัดไป').tap();
    await page.locator('img.sheet').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByText('ดาวน์โหลด', { exact: true }).tap();
    expect((await saved).suggestedFilename()).toBe('ภาพกิจกรรม.png');
  });
});

function pictureWidth(page: Page): Promise<number> {
  return page.locator('img.sheet').evaluate((picture) => (picture as HTMLImageElement).naturalWidth);
}
