/** The page that takes files, in a browser: on a phone, on a PC, and without scripts. Its pictures lie in screenshots/. */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sameFileAgain } from '../../src/text/filling.js';
import * as words from '../../src/text/upload.js';
import { openUpload } from '../http/open-upload.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { choose, folder, names, pdf, program, shows } from './upload-steps.js';
import { eventually } from './visit-page.js';
import { expectNoSidewaysScrolling, openWatched, PC, PHONE } from './watched-page.js';

describe.skipIf(!chromiumPath)('in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each([
    ['phone', PHONE],
    ['pc', PC],
  ])('on a %s several files come one after the other, each with its own outcome', async (name, device) => {
    const upload = await openUpload({ isSecure: false });
    const page = await openWatched(browser, { url: upload.url, device });
    await shows(page, `${name}-1-empty`);
    await choose(page, pdf('คำสั่งที่ ๑.pdf'), program);
    await eventually(() => names(page)).toHaveLength(1);
    await choose(
      page,
      pdf('แผนปฏิบัติการป้องกันและควบคุมโรคไข้เลือดออก อำเภอเมืองสมุทรปราการ ปีงบประมาณ พ.ศ. 2570.pdf'),
    );
    await eventually(() => names(page)).toHaveLength(2);
    await page.locator('#sending').getByText('ไม่ตรงกับนามสกุลไฟล์').waitFor();
    await expectNoSidewaysScrolling(page);
    await shows(page, `${name}-2-attached`);

    await page.getByRole('button', { name: 'เลื่อนขึ้น' }).click();
    await page.getByText(words.moved).waitFor();
    await eventually(async () => (await names(page))[1]).toContain('คำสั่งที่ ๑.pdf');
    await page.getByRole('button', { name: 'ลบ แผน' }).click();
    await page.getByText(words.removed).waitFor();
    await eventually(() => names(page)).toHaveLength(1);
    await choose(page, { ...pdf('คำสั่งที่ ๑.pdf'), name: 'สำเนา.pdf' });
    await page.getByText(sameFileAgain('คำสั่งที่ ๑.pdf')).waitFor();
    await shows(page, `${name}-3-changed`);
    expect(await upload.names()).toEqual(['คำสั่งที่ ๑.pdf']);
  });

  test('files are dropped into the page', async () => {
    const upload = await openUpload({ isSecure: false });
    const page = await openWatched(browser, { url: upload.url, device: PC });
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      for (const name of ['หนึ่ง.pdf', 'สอง.pdf']) data.items.add(new File([`%PDF-1.7\n${name}`], name));
      return data;
    });
    await page.dispatchEvent('#chooser', 'dragover', { dataTransfer: dropped });
    await shows(page, 'pc-4-dragged-over');
    await page.dispatchEvent('#chooser', 'drop', { dataTransfer: dropped });
    await eventually(() => names(page)).toHaveLength(2);
  });

  test('a file that is too large is told before it is sent', async () => {
    const upload = await openUpload({ isSecure: false, limits: { maxMegabytes: 1 } });
    const page = await openWatched(browser, { url: upload.url, device: PHONE });
    await choose(page, pdf('ใหญ่.pdf', 2), pdf('เล็ก.pdf'));
    await page.getByText(words.tooBig(1)).waitFor();
    await eventually(() => names(page)).toHaveLength(1);
  });

  test('a link that ends while the page is open says so beside the file', async () => {
    let minutes = 0;
    const upload = await openUpload({ isSecure: false, minutesLater: () => minutes });
    const page = await openWatched(browser, { url: upload.url, device: PHONE, expected: /410/ });
    minutes = 31;
    await choose(page, pdf('ช้า.pdf'));
    await page.locator('#sending').getByText(words.linkOver).waitFor();
    await shows(page, 'phone-7-over');
  });

  test.each([
    ['phone', PHONE],
    ['pc', PC],
  ])('without scripts a plain form does it all: %s', async (name, device) => {
    const upload = await openUpload({ isSecure: false });
    const page = await openWatched(browser, {
      url: upload.url,
      device: { ...device, javaScriptEnabled: false },
    });
    await expectNoSidewaysScrolling(page);
    await shows(page, `${name}-8-plain`);
    await choose(page, pdf('หนึ่ง.pdf'), program, pdf('สอง.pdf'));
    await page.getByRole('button', { name: words.page.send }).click();
    await page.getByText('ไม่ตรงกับนามสกุลไฟล์').waitFor();
    await shows(page, `${name}-9-plain-attached`);
    await page.getByRole('button', { name: 'เลื่อนขึ้น' }).click();
    await page.getByText(words.moved).waitFor();
    expect(await upload.names()).toEqual(['สอง.pdf', 'หนึ่ง.pdf']);
    await page.getByRole('button', { name: 'ลบ สอง.pdf' }).click();
    await page.getByText(words.removed).waitFor();
    expect(await upload.names()).toEqual(['หนึ่ง.pdf']);
  });
});
