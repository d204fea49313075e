/** The card of whoever decides, in a browser: it fits on two screens of a narrow phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decisionCard } from '../../flex-templates/decision-card.js';
import * as samples from '../flex-templates/sample-requests.js';
import { view } from '../flex-templates/samples/card-sample.js';
import { withContent } from '../support/flat-request.js';
import { heightOf, SCREEN } from './card-height.js';
import { chromiumPath, openChromium } from './open-chromium.js';

const TWO_SCREENS = 2 * SCREEN;

describe.skipIf(!chromiumPath)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each([
    ['usual', samples.usual],
    ['with personal data', withContent(samples.usual, samples.lookedThrough)],
    ['second round', samples.corrected],
  ])('%s: a decision fits on two screens', async (_name, request) => {
    expect(await heightOf(browser, decisionCard(request, view))).toBeLessThanOrEqual(TWO_SCREENS);
  });
});
