/** The page of a paper, in a browser: whoever has the PDF is told whether it is one that was made, and the file stays there. */
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficePaper } from '../../src/domain/evidence/office-paper.js';
import { officePaperPath, verifyPath } from '../../src/domain/evidence/verify-link.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import { noteMadePaper } from '../../src/paper/note-made-paper.js';
import { formTitle } from '../../src/text/paper.js';
import { compare } from '../../src/text/verify-page.js';
import { permittedOf } from '../evidence/office-on-record.js';
import { openRoutes } from '../http/open-routes.js';
import { buildMadePaper, buildOffice, buildRequest, someTime } from '../support/builders.js';
import { openNewStores } from '../support/new-stores.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { expectNoSidewaysScrolling, openWatched, PHONE } from './watched-page.js';

const pdf = Buffer.from('%PDF-1.7 of the office');
const request = permittedOf(withHashes(buildRequest()));

describe.skipIf(!chromiumPath)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each([
    ['form', serveRecord],
    ['register', () => serveListed({ kind: 'register', register: 'requests', period: 'FY2570' })],
    ['report', () => serveListed({ kind: 'report', period: '2026-10' })],
    ['blank-form', () => serveListed({ kind: 'blankForm', title: formTitle(buildOffice()) })],
    ['index', () => serveListed({ kind: 'packIndex', title: 'evidence-2570-00012.zip' })],
  ])('a %s that was made is known, another PDF is not, and neither is sent', async (name, address) => {
    const page = await openWatched(browser, { url: await address(), device: PHONE });
    const sent: string[] = [];
    page.on('request', (one) => sent.push(`${one.method()} ${one.url()}`));
    const choose = (buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
    await choose(pdf);
    await page.getByText(compare.isOurs).waitFor();
    await choose(Buffer.concat([pdf, Buffer.from('.')]));
    await page.getByText(compare.isOther).waitFor();
    expect(sent).toEqual([]);
    await expectNoSidewaysScrolling(page);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/verify-${name}.png`, fullPage: true });
  });
});

async function serveListed(paper: Omit<OfficePaper, 'at' | 'hash'>): Promise<string> {
  const stores = openNewStores(temporaryFolder());
  const listed = { ...paper, hash: 'a'.repeat(64) };
  await noteMadePaper({ stores, now: () => someTime }, { pdf, fileName: 'a.pdf', listed });
  const address = await openRoutes({ deps: { stores, now: () => someTime } });
  return address + officePaperPath(listed.hash);
}

async function serveRecord(): Promise<string> {
  const stores = openNewStores(temporaryFolder());
  await stores.requests.insert(request);
  const id = createHash('sha256').update(pdf).digest('hex');
  await stores.madePapers.add(buildMadePaper({ id, requestId: request.id, version: 2 }));
  const address = await openRoutes({ deps: { stores, now: () => someTime } });
  return address + verifyPath(request);
}
