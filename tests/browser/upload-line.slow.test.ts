/** The page that takes files, in a browser over a bad line: slow, cut, away. Its pictures lie in screenshots/. */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as words from '../../src/text/upload.js';
import { openUpload } from '../http/open-upload.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { openLine } from './open-line.js';
import { slowDown } from './slow-down.js';
import { choose, folder, MEGABYTE, names, pdf, shows } from './upload-steps.js';
import { eventually } from './visit-page.js';
import { openWatched, PC, PHONE } from './watched-page.js';

const devices = [
  ['phone', PHONE],
  ['pc', PC],
] as const;

const CUT = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_SOCKET_NOT_CONNECTED|ERR_FAILED/;
/** In bytes a second: 2 MB take longer than a busy machine needs to look at them on their way. */
const CRAWLING = 0.2 * MEGABYTE;

describe.skipIf(!chromiumPath)('in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each(devices)(
    '%s: on a slow line each file shows how far it is, and one can be given up',
    async (name, device) => {
      const upload = await openUpload({ isSecure: false });
      const page = await openWatched(browser, { url: upload.url, device, expected: CUT });
      await slowDown(page, { up: CRAWLING });
      await choose(page, pdf('ช้า.pdf', 2), pdf('เลิก.pdf', 2), pdf('ทีหลัง.pdf'));
      await page
        .getByText(/กำลังส่ง [1-9]\d?%/)
        .first()
        .waitFor();
      expect(await page.getByText(words.progress.waiting).count()).toBe(1);
      await shows(page, `${name}-5-sending`);
      await page.getByRole('button', { name: 'ยกเลิก เลิก.pdf' }).click();
      await page.getByText(words.progress.cancelled).waitFor();
      await expect.poll(() => upload.names(), { timeout: 60_000 }).toHaveLength(2);
      expect((await upload.names()).toSorted()).toEqual(['ช้า.pdf', 'ทีหลัง.pdf']);
    },
  );

  test.each(devices)(
    '%s: a file whose line is cut in the middle is sent again when the line is back',
    async (name, device) => {
      const upload = await openUpload({ isSecure: false });
      const line = await openLine(upload.url);
      const page = await openWatched(browser, { url: line.url, device, expected: CUT });
      await slowDown(page, { up: CRAWLING });
      await choose(page, pdf('ขาดกลางทาง.pdf', 2));
      await page.getByText(/กำลังส่ง [1-9]\d?%/).waitFor();
      line.cut();
      await page.getByText(words.progress.cut).waitFor();
      await shows(page, `${name}-6-cut`);
      expect(await upload.names()).toEqual([]);
      line.mend();
      await slowDown(page, {});
      await expect.poll(() => names(page), { timeout: 60_000 }).toHaveLength(1);
      expect(await upload.names()).toEqual(['ขาดกลางทาง.pdf']);
    },
  );

  test('where the line stays away the file waits for a tap', async () => {
    const upload = await openUpload({ isSecure: false });
    const page = await openWatched(browser, { url: upload.url, device: PHONE, expected: CUT });
    let calls = 0;
    await page.clock.install();
    await page.route('**/upload/**', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      calls += 1;
      return calls <= 4 ? route.abort('connectionreset') : route.continue();
    });
    await choose(page, pdf('รอ.pdf'));
    for (let cuts = 1; cuts < 4; cuts += 1) {
      await eventually(() => calls).toBe(cuts);
      await page.getByText(words.progress.cut).waitFor();
      await page.clock.fastForward(20_000);
    }
    await page.getByText(words.progress.failed).waitFor();
    await page.getByRole('button', { name: 'ลองใหม่' }).tap();
    await eventually(() => names(page)).toHaveLength(1);
  });
});
