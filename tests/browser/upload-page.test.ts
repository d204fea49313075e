/** The page that takes files, in a browser: on a phone, on a PC, over a bad line, and without scripts. Its pictures lie in screenshots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { sameFileAgain } from '../../src/text/filling.js';
import * as words from '../../src/text/upload.js';
import { openUpload } from '../http/open-upload.js';
import { somePdf, someProgram } from '../support/sample-files.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { openLine } from './open-line.js';
import { eventually } from './visit-page.js';
import { expectNoSidewaysScrolling, openWatched, PC, PHONE } from './watched-page.js';

const MEGABYTE = 1024 * 1024;
const CUT = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_SOCKET_NOT_CONNECTED|ERR_FAILED/;
const folder = join(projectRoot, 'screenshots', 'upload');

function pdf(name: string, megabytes = 0) {
  const filling = Buffer.alloc(megabytes * MEGABYTE, `${Math.random()}`);
  const buffer = Buffer.concat([somePdf.bytes, Buffer.from(name), filling]);
  return { name, mimeType: 'application/pdf', buffer };
}

const program = { name: 'ประกาศ.pdf', mimeType: 'application/pdf', buffer: someProgram.bytes };
const names = (page: Page) => page.locator('#attached li a').allTextContents();
const shows = (page: Page, moment: string) =>
  page.screenshot({ path: `${folder}/${moment}.png`, fullPage: true });

async function choose(page: Page, ...files: ReturnType<typeof pdf>[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
}

/** As a slow line would, in bytes a second. */
async function slowDown(page: Page, uploadThroughput: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const conditions = { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput };
  await session.send('Network.emulateNetworkConditions', conditions);
}

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

  test('on a slow line each file shows how far it is, and one can be given up', async () => {
    const upload = await openUpload({ isSecure: false });
    const page = await openWatched(browser, { url: upload.url, device: PHONE, expected: CUT });
    await slowDown(page, 0.4 * MEGABYTE);
    await choose(page, pdf('ช้า.pdf', 2), pdf('เลิก.pdf', 2), pdf('ทีหลัง.pdf'));
    await page
      .getByText(/กำลังส่ง [1-9]\d?%/)
      .first()
      .waitFor();
    expect(await page.getByText(words.progress.waiting).count()).toBe(1);
    await shows(page, 'phone-5-sending');
    await page.getByRole('button', { name: 'ยกเลิก เลิก.pdf' }).click();
    await page.getByText(words.progress.cancelled).waitFor();
    await eventually(() => upload.names()).toHaveLength(2);
    expect((await upload.names()).toSorted()).toEqual(['ช้า.pdf', 'ทีหลัง.pdf']);
  });

  test('a file whose line is cut in the middle is sent again when the line is back', async () => {
    const upload = await openUpload({ isSecure: false });
    const line = await openLine(upload.url);
    const page = await openWatched(browser, { url: line.url, device: PHONE, expected: CUT });
    await slowDown(page, 0.3 * MEGABYTE);
    await choose(page, pdf('ขาดกลางทาง.pdf', 2));
    await page.getByText(/กำลังส่ง [1-9]\d?%/).waitFor();
    line.cut();
    await page.getByText(words.progress.cut).waitFor();
    await shows(page, 'phone-6-cut');
    expect(await upload.names()).toEqual([]);
    line.mend();
    await slowDown(page, -1);
    await expect.poll(() => names(page), { timeout: 30_000 }).toHaveLength(1);
    expect(await upload.names()).toEqual(['ขาดกลางทาง.pdf']);
  });

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
