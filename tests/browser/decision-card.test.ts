/** The card of whoever decides, in a browser: it fits on two screens of a narrow phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decisionCard } from '../../flex-templates/decision-card.js';
import * as samples from '../flex-templates/sample-requests.js';
import { view } from '../flex-templates/samples/card-sample.js';
import { withContent } from '../support/flat-request.js';
import { heightsOf, SCREEN } from './card-height.js';
import { chromiumPath, openChromium } from './open-chromium.js';

const TWO_SCREENS = 2 * SCREEN;

describe.skipIf(!chromiumPath)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test('a decision fits on two screens: usual, with personal data, in its second round', async () => {
    const requests = [samples.usual, withContent(samples.usual, samples.lookedThrough), samples.corrected];
    const heights = await heightsOf(
      browser,
      requests.map((request) => decisionCard(request, view)),
    );
    expect(heights.filter((height) => height > TWO_SCREENS)).toEqual([]);
  });
});
