/** Labels of cards on the narrowest phone: each stands in one line, since Thai breaks in the middle of a word. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factRow } from '../../flex-templates/parts/facts.js';
import { detailsLabels } from '../../src/text/details-question.js';
import { questionLabels } from '../../src/text/questions.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { eventually, visitPage } from './visit-page.js';

const labels = [...Object.values(questionLabels), detailsLabels.text, 'ผู้ขอเผยแพร่', 'ขั้นตอนต่อไป', 'ลิงก์ที่เผยแพร่'];

describe.skipIf(!chromiumPath)('the labels of cards', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test('none is split in two lines on a phone of 320 px', async () => {
    const { page, phone, pushes } = await visitPage(browser);
    await page.locator('[data-role=phone-width]').selectOption('320');
    const body = {
      type: 'box',
      layout: 'vertical',
      contents: labels.map((label) => factRow(label, 'ข้อมูล')),
    };
    await pushes('staff', { type: 'flex', altText: 'x', contents: { type: 'bubble', size: 'mega', body } });
    const rows = phone('staff').locator('.flex-block-body p');
    await eventually(() => rows.count()).toBe(labels.length * 2);
    const split = await rows.evaluateAll((texts) =>
      texts
        .filter((text) => {
          const lines = document.createRange();
          lines.selectNodeContents(text);
          return new Set([...lines.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(split).toEqual([]);
  });
});
